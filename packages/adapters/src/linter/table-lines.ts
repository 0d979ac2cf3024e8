/** What stands below a table and was drawn as its last row. */
const NOTE = /(?:^|\s)(?:sumber|catatan|keterangan|ket\.?)\s*:|^\*/i;

/** Rows of cells as lines, one a row. A note under the table is no row of it. */
export function tableLines(rows: readonly (readonly string[])[]): readonly string[] {
  let end = rows.length;
  while (end > 1 && isNote(rows[end - 1] ?? [])) end -= 1;
  return rows.map((cells, at) => (at < end ? cells.join(' | ') : (cells[0] ?? '')));
}

const isNote = ([first = '', ...others]: readonly string[]): boolean => others.every((text) => text === '') && NOTE.test(first);
