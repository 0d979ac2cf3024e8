import type { ImportProblem } from '@selaras/core';

/** How much of a file is read. Published files of a whole country (20.000 satker in blocks of four rows) are well inside. */
export type TableLimits = {
  /** Of the file as it came. */
  readonly bytes: number;
  /** Of all parts of a workbook together, unpacked. */
  readonly unpackedBytes: number;
  /** How many times larger than packed a part may be; small parts may be anything. */
  readonly ratio: number;
  /** Of all sheets together. */
  readonly rows: number;
  readonly columns: number;
  readonly sheets: number;
  readonly milliseconds: number;
};

export const TABLE_LIMITS: TableLimits = {
  bytes: 20 * 1024 * 1024,
  unpackedBytes: 400 * 1024 * 1024,
  ratio: 200,
  rows: 200_000,
  columns: 500,
  sheets: 50,
  milliseconds: 60_000,
};

export const megabytes = (bytes: number): number => Math.round(bytes / (1024 * 1024));

/** What is wrong with a file before anything of it is read. */
export function sizeProblem({ byteLength }: Uint8Array, { bytes }: TableLimits): ImportProblem | null {
  if (byteLength === 0) return { code: 'file.empty' };
  return byteLength > bytes ? { code: 'file.too_big', detail: { maks: megabytes(bytes) } } : null;
}
