import type { ROW_ENDS } from '@selaras/contract';
import type { CheckedRow, Settled } from '@selaras/core';
import type { Ending } from './apply-file.ts';

export type RowEnd = (typeof ROW_ENDS)[number];
/** A row with how it ended: as it was judged, or as it was applied. */
export type Ended<Row> = Row & { readonly outcome: RowEnd };
export type EndedRow<Isi> = Ended<CheckedRow<Isi>>;

/** The rows as the server ended them; it counts them as they stand in the file. Without it, as they were judged. */
export function endedRows<Isi, Row extends CheckedRow<Isi>>(rows: readonly Settled<Row>[], ending: Ending | null): readonly Ended<Row>[] {
  if (ending === null) return rows;
  return rows.map((row, i) => {
    const end = ending.rows[i];
    if (end === undefined) throw new Error(`the server has no row ${i + 1}`);
    const { akhir, isi, problems, notes } = end;
    return { ...row, outcome: akhir, problems, notes, isi: isi === null ? row.isi : (isi as Isi) }; // read by the same importer
  });
}
