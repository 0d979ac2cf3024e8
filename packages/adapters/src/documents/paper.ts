/** Measures and colours that the DOCX shares with the Typst theme (`documents/theme.typ`); change both together. */
export const INK = '15181E';
export const MUTED = '5B6472';
export const ACCENT = '1D4ED8';
export const ALERT = 'B42318';
export const HAIR = 'DFE2E8';
export const TINT = 'EEF3FF';

/** Twentieths of a point, the unit of Word. */
export const twips = (points: number): number => Math.round(points * 20);
export const twipsOfCm = (centimetres: number): number => Math.round((centimetres * 1440) / 2.54);

/** What stands under a table or figure: notes, then the source. */
export const notesOf = (block: { readonly notes?: readonly string[]; readonly source: string | null }): readonly string[] => [
  ...(block.notes ?? []),
  ...(block.source === null ? [] : [`Sumber: ${block.source}`]),
];
