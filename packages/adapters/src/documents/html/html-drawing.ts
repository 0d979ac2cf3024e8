import type { FigureBlock } from '@selaras/core/document/block';
import { htmlNotes } from './html-table.ts';
import { escapeHtml, htmlText } from './html-text.ts';

/** The drawing inside the page, so that it is sharp, prints and needs no second file; named and described for who cannot see it. */
export function htmlFigure(figure: FigureBlock): string {
  const id = escapeHtml(figure.id);
  const caption = `<figcaption><b>${htmlText(figure.number ?? '')}.</b> ${htmlText(figure.caption)}</figcaption>`;
  const region = `<div class="scroll" role="region" tabindex="0" aria-label="${escapeHtml(figure.number ?? '')}">${inlineSvg(figure)}</div>`;
  return `<figure class="drawing" id="${id}">${region}${caption}${htmlNotes(figure)}</figure>`;
}

/**
 * Was checked by `findSvgProblem` (only shapes and text, nothing from outside). Here its root gets a role, a name and a
 * description, and its inner ids a prefix, as two charts of one builder would otherwise share gradients and clips.
 */
export function inlineSvg({
  id,
  svg,
  caption,
  alt,
  width,
  height,
}: Pick<FigureBlock, 'id' | 'svg' | 'caption' | 'alt' | 'width' | 'height'>): string {
  const prefix = escapeHtml(id);
  const root = /^\s*<svg([^>]*?)(\/?)>/.exec(svg);
  const kept = (root?.[1] ?? '').replace(/\s(?:width|height|id|role|aria-[\w-]+)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
  const box = /\sviewBox\s*=/.test(kept) ? '' : ` viewBox="0 0 ${width} ${height}"`;
  const inner = svg
    .slice(root?.[0].length ?? 0)
    .replace(/(\sid\s*=\s*["'])/g, `$1${prefix}-`)
    .replace(/((?:href\s*=\s*["']|url\(\s*['"]?)#)/g, `$1${prefix}-`);
  const names = `<title id="${prefix}-nama">${escapeHtml(caption)}</title><desc id="${prefix}-uraian">${escapeHtml(alt)}</desc>`;
  const size = ` width="${width}" height="${height}"`;
  return `<svg${kept}${box}${size} role="img" aria-labelledby="${prefix}-nama" aria-describedby="${prefix}-uraian">${names}${inner}${root?.[2] ? '</svg>' : ''}`;
}
