import type { FormBlock, FormContent, FormField, FormRow } from '@selaras/core/document/block';
import { inlineSvg } from './html-drawing.ts';
import { escapeHtml, htmlInlines, htmlText } from './html-text.ts';

/** A form as a table whose labels are headings of their rows; on a telephone it scrolls, not the page. */
export function htmlForm(form: FormBlock): string {
  const rows = form.rows.map((row, index) => htmlRow(row, `${form.id}-${index + 1}`)).join('');
  const region = `<div class="scroll" role="region" tabindex="0" aria-label="${escapeHtml(form.title)}">`;
  return `<div class="form" id="${escapeHtml(form.id)}">${region}<table aria-label="${escapeHtml(form.title)}"><tbody>${rows}</tbody></table></div></div>`;
}

function htmlRow(row: FormRow, id: string): string {
  if (row.kind === 'section') return `<tr class="section"><th scope="rowgroup" colspan="4">${htmlText(row.title)}</th></tr>`;
  const span = row.fields.length === 1 ? ' colspan="3"' : '';
  const fields: readonly FormField[] = row.fields;
  return `<tr>${fields.map(({ label, content }, index) => `<th scope="row">${htmlText(label)}</th><td${span}>${htmlContent(content, `${id}-${index + 1}`)}</td>`).join('')}</tr>`;
}

function htmlContent(content: FormContent, id: string): string {
  if (content.kind === 'words') return content.paragraphs.map((words) => `<p>${htmlInlines(words)}</p>`).join('');
  if (content.kind === 'drawing')
    return `${inlineSvg({ ...content, id, caption: content.alt })}${htmlContent({ kind: 'words', paragraphs: content.below }, id)}`;
  const cells = content.cells.map(
    ({ title, value, tone }) => `<div${tone ? ` class="${tone}"` : ''}><dt>${htmlText(title)}</dt><dd>${htmlText(value)}</dd></div>`,
  );
  return `<dl>${cells.join('')}</dl>`;
}
