/** How much of a file is read. A Renstra of a ministry with all its annexes is well inside. */
export type DocumentLimits = {
  /** Of the file as it came. */
  readonly bytes: number;
  /** Of all parts of a DOCX or XLSX together, unpacked. */
  readonly unpackedBytes: number;
  /** How many times larger than packed a part may be; small parts may be anything. */
  readonly ratio: number;
  readonly pages: number;
  /** Of the text that comes out. */
  readonly characters: number;
  readonly milliseconds: number;
  /** Megabytes that reading may take. */
  readonly memory: number;
};

export const DOCUMENT_LIMITS: DocumentLimits = {
  bytes: 100 * 1024 * 1024,
  unpackedBytes: 400 * 1024 * 1024,
  ratio: 200,
  pages: 2000,
  characters: 20_000_000,
  milliseconds: 120_000,
  memory: 1024,
};
