/** What the row or sentence is about: its first words without figures. The line number is no part of a fault's name. */
export const rowName = (line: string): string => (line.slice(0, 400).match(/\p{L}{2,}/gu) ?? []).slice(0, 8).join(' ').toLowerCase();
