import type { Inline } from '@selaras/core/document/block';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** The only way text enters the page, between tags and inside attributes alike. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** A line feed in the text is a line break. */
export const htmlText = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>');

/** Address of a place in the page. Ids are checked to be free of blanks and quotes; the rest is encoded. */
export const anchor = (id: string): string => `#${escapeHtml(encodeURIComponent(id))}`;

/** Figures carry their name, so that a screen can open where the number comes from. */
export const htmlInlines = (inlines: readonly Inline[]): string => inlines.map(htmlInline).join('');

function htmlInline(inline: Inline): string {
  if (inline.kind === 'reference') return `<a href="${anchor(inline.to)}">${htmlText(inline.text ?? '')}</a>`;
  if (inline.kind === 'figure') return `<span class="figure" data-figure="${escapeHtml(inline.figure)}">${htmlText(inline.text)}</span>`;
  if (inline.mark === undefined) return htmlText(inline.text);
  return inline.mark === 'bold' ? `<strong>${htmlText(inline.text)}</strong>` : `<em>${htmlText(inline.text)}</em>`;
}
