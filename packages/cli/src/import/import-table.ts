/** One row of the table that people read: cells, and what is to be said of the row below it. */
export type TableRow = { readonly cells: readonly string[]; readonly remarks: readonly string[] };

/** Columns as wide as their widest cell; remarks stand under their row. */
export function tableText(headings: readonly string[], rows: readonly TableRow[]): string {
  const widths = headings.map((heading, column) => Math.max(heading.length, ...rows.map(({ cells }) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const body = rows.flatMap(({ cells, remarks }) => [line(cells), ...remarks.map((remark) => `    ${remark}`)]);
  return [line(headings), line(widths.map((width) => '─'.repeat(width))), ...body].join('\n');
}
