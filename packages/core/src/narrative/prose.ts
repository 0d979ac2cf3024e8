/**
 * Text that people write about figures without retyping them.
 * Paragraphs are separated by an empty line; lines that begin with `- ` or `# ` are bulleted or numbered items.
 * `{realisasi:2024}` and its kin are references: resolved from the snapshot when the document is made.
 */
export type Prose = string;

/** The parts of an IKU's story, in the order in which a Renja or LKj tells them. */
export const NARASI = ['uraian', 'upaya', 'keberhasilan', 'kendala', 'rtl', 'keberlanjutan', 'alasan_target'] as const;
export type Narasi = (typeof NARASI)[number];
