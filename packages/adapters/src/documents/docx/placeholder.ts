/** Stands in the package until the picture is drawn: the library would hash and pack its bytes, and everything would wait. */
export const placeholder = (id: string, kind: 'svg' | 'png'): string => `${kind}:${id}`;
