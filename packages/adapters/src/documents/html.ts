import type { Block, CoverBlock, DocumentModel, HeadingBlock, SignatureBlock } from '@selaras/core/document/block';
import type { Outline, OutlineEntry } from '@selaras/core/document/number-blocks';
import { assertNever } from '@selaras/core/kernel/result';
import { htmlFigure } from './html/html-drawing.ts';
import { htmlForm } from './html/html-form.ts';
import { HTML_STYLE } from './html/html-style.ts';
import { htmlTable, tableRules } from './html/html-table.ts';
import { anchor, escapeHtml, htmlInlines, htmlText } from './html/html-text.ts';
import { prepareDocument } from './prepare-document.ts';

/**
 * Blocks → one HTML file that needs nothing else: for reading on a screen, for screen readers, and as the preview, which
 * finds the figures by `data-figure`. No script, no outside address, no inline style.
 */
export function renderHtml(model: DocumentModel): string {
  const { cover, front, body, outline, model: clean } = prepareDocument(model);
  const tables = clean.blocks.filter((block) => block.kind === 'table');
  const blocks = [...front, ...body].map((block) => htmlBlock(block, outline)).join('\n');
  const top = cover ? htmlCover(cover) : `<h1>${htmlText(clean.title)}</h1>`;
  return `<!doctype html>
<html lang="${clean.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="author" content="${escapeHtml(clean.author)}">
<meta name="dcterms.date" content="${escapeHtml(clean.date)}">
<title>${escapeHtml(clean.title)}</title>
<style>${HTML_STYLE}${tableRules(tables)}</style>
</head>
<body>
<a class="skip" href="#isi">Langsung ke isi</a>
${htmlDraft(clean.watermark)}<main id="isi">
${top}
${blocks}
</main>
</body>
</html>
`;
}

/** Said once in words; the large letters over the page are for the eye alone. */
const htmlDraft = (words: string | null): string =>
  words === null
    ? ''
    : `<aside class="draft" aria-label="Status dokumen">${htmlText(words)}</aside><div class="watermark" aria-hidden="true" data-words="${escapeHtml(words)}"></div>\n`;

function htmlBlock(block: Block, outline: Outline): string {
  switch (block.kind) {
    case 'cover':
      return htmlCover(block);
    case 'contents':
      return htmlContents(block, outline);
    case 'pageBreak':
      return '<div class="break"></div>';
    case 'heading':
      return htmlHeading(block);
    case 'paragraph':
      return htmlParagraph(block);
    case 'list':
      return htmlList(block);
    case 'table':
      return htmlTable(block);
    case 'figure':
      return htmlFigure(block);
    case 'form':
      return htmlForm(block);
    case 'signature':
      return htmlSignature(block);
    case 'colophon':
      return htmlColophon(block);
    default:
      return assertNever(block);
  }
}

function htmlCover({ overline, title, lines, foot }: CoverBlock): string {
  const below = lines.map((line, index) => `<p${index === 0 ? ' class="office"' : ''}>${htmlText(line)}</p>`).join('');
  const last = foot.map((line) => `<p>${htmlText(line)}</p>`).join('');
  return `<div class="cover"><p class="overline">${htmlText(overline)}</p><h1>${htmlText(title)}</h1>${below}<div class="foot">${last}</div></div>`;
}

/** The title of the document is the one h1, so chapters are h2. */
function htmlHeading({ level = 1, id = '', number, text }: HeadingBlock): string {
  const before = number === undefined ? '' : `<span class="number">${htmlText(number)}</span> `;
  return `<h${level + 1} id="${escapeHtml(id)}">${before}${htmlText(text)}</h${level + 1}>`;
}

function htmlContents({ title, of }: Extract<Block, { kind: 'contents' }>, outline: Outline): string {
  const name = `daftar-${of}`;
  const entries = outline[of].map((entry) => htmlEntry(entry, of)).join('');
  return `<nav aria-labelledby="${name}"><h2 id="${name}">${htmlText(title)}</h2><ol>${entries}</ol></nav>`;
}

function htmlEntry({ id, level, number, text }: OutlineEntry, of: keyof Outline): string {
  const label = number === null ? '' : of === 'headings' ? `${number} ` : `${number}. `;
  return `<li${of === 'headings' ? ` class="level${level}"` : ''}><a href="${anchor(id)}">${htmlText(label + text)}</a></li>`;
}

function htmlParagraph({ inlines, style = 'normal' }: Extract<Block, { kind: 'paragraph' }>): string {
  const words = htmlInlines(inlines);
  if (style === 'quote') return `<blockquote><p>${words}</p></blockquote>`;
  return style === 'normal' ? `<p>${words}</p>` : `<p class="${style}">${words}</p>`;
}

function htmlList({ ordered, items }: Extract<Block, { kind: 'list' }>): string {
  const inner = items.map((item) => `<li>${htmlInlines(item)}</li>`).join('');
  if (ordered === false) return `<ul class="dash">${inner}</ul>`;
  return `<ol${ordered === 'letter' ? ' class="letter"' : ''}>${inner}</ol>`;
}

const party = (above: readonly string[], below: string): string =>
  `<div>${above.map((line) => `<p>${htmlText(line)}</p>`).join('')}<p class="name">${htmlText(below)}</p></div>`;

function htmlSignature({ place, lines, name, beside }: SignatureBlock): string {
  const other = beside ? party(beside.lines, beside.name) : '<div></div>';
  return `<div class="signature">${other}${party([place, ...lines], name)}</div>`;
}

const htmlColophon = ({ rows }: Extract<Block, { kind: 'colophon' }>): string =>
  `<div class="colophon"><dl>${rows.map(({ label, value }) => `<dt>${htmlText(label)}</dt><dd>${htmlText(value)}</dd>`).join('')}</dl></div>`;
