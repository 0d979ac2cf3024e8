import type { Cell, Column, Row, TableBlock } from '@selaras/core/document/block';
import { notesOf } from '../paper.ts';
import { escapeHtml, htmlInlines, htmlText } from './html-text.ts';

/**
 * A table with its caption, header cells that say what they head, and its notes. It stands in a region that can be
 * scrolled by keyboard, so that on a telephone the table moves and not the page.
 */
export function htmlTable(table: TableBlock): string {
  const name = `${escapeHtml(table.id)}-judul`;
  const columns = table.columns.map(({ width }) => `<col class="w${share(width, table.columns)}">`).join('');
  return [
    `<div class="table" id="${escapeHtml(table.id)}">`,
    `<div class="scroll" role="region" tabindex="0" aria-labelledby="${name}">`,
    `<table class="c${table.columns.length}"><caption id="${name}"><span><b>${htmlText(table.number ?? '')}.</b> ${htmlText(table.caption)}</span></caption>`,
    `<colgroup>${columns}</colgroup><thead>${head(table)}</thead>${bodies(table)}</table></div>${htmlNotes(table)}</div>`,
  ].join('');
}

export const htmlNotes = (block: Parameters<typeof notesOf>[0]): string =>
  notesOf(block)
    .map((note) => `<p class="note">${htmlText(note)}</p>`)
    .join('');

/** Whole percent: the widths are classes, so that a page with a strict content policy needs no inline style. */
const share = (width: number, columns: readonly Column[]): number =>
  Math.round((100 * width) / columns.reduce((sum, column) => sum + column.width, 0));

/** Widths and least widths of the columns that occur, as rules of the page's style sheet. */
export function tableRules(tables: readonly TableBlock[]): string {
  const widths = new Set(tables.flatMap((table) => table.columns.map((column) => share(column.width, table.columns))));
  const counts = new Set(tables.map((table) => table.columns.length));
  const rules = [...widths].toSorted((one, other) => one - other).map((width) => `.w${width}{width:${width}%}`);
  const least = [...counts].toSorted((one, other) => one - other).map((count) => `.c${count}{min-width:${Math.min(count * 5.5, 56)}rem}`);
  return `${rules.join('')}@media screen and (max-width:44rem){${least.join('')}}`;
}

function head({ columns, over }: TableBlock): string {
  if (!over) return `<tr>${columns.map((column) => headCell(column)).join('')}</tr>`;
  let upper = '';
  let lower = '';
  let at = 0;
  for (const { title, span } of over) {
    const below = columns.slice(at, at + span);
    if (title === '') upper += below.map((column) => headCell(column, ' rowspan="2"')).join('');
    else {
      upper += `<th scope="colgroup" colspan="${span}" class="center over">${htmlText(title)}</th>`;
      lower += below.map((column) => headCell(column)).join('');
    }
    at += span;
  }
  return `<tr>${upper}</tr>${lower === '' ? '' : `<tr>${lower}</tr>`}`;
}

const headCell = ({ title, align }: Column, span = ''): string =>
  title === '' ? `<td${span}></td>` : `<th scope="col"${span} class="${align}">${htmlText(title)}</th>`;

/** Each group is a body of its own, headed by its title. */
function bodies({ rows, columns }: TableBlock): string {
  let html = '';
  let open = false;
  for (const row of rows) {
    if (row.role === 'group' || !open) html += `${open ? '</tbody>' : ''}<tbody>`;
    open = true;
    html += bodyRow(row, columns);
  }
  return open ? `${html}</tbody>` : html;
}

function bodyRow(row: Row, columns: readonly Column[]): string {
  const role = row.role ?? 'body';
  let at = 0;
  const cells = row.cells.map((cell, index) => {
    const heads = role === 'group' && (at === 0 || (cell.span ?? 1) > 1);
    const align = heads ? 'start' : (columns[at]?.align ?? 'start');
    at += cell.span ?? 1;
    return bodyCell(cell, align, index === 0 ? role : 'body');
  });
  return `<tr${role === 'body' ? '' : ` class="${role}"`}>${cells.join('')}</tr>`;
}

function bodyCell(cell: Cell, align: Column['align'], role: NonNullable<Row['role']>): string {
  const span = (cell.span ?? 1) > 1 ? ` colspan="${cell.span}"` : '';
  const style = [align, ...(cell.tone ? [cell.tone] : [])].filter((name) => name !== 'start').join(' ');
  const attributes = `${span}${style === '' ? '' : ` class="${style}"`}`;
  const words = htmlInlines(cell.inlines);
  if (role === 'body' || words === '') return `<td${attributes}>${words}</td>`;
  return `<th scope="${role === 'group' ? 'rowgroup' : 'row'}"${attributes}>${words}</th>`;
}
