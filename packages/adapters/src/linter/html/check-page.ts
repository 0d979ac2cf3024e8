import type { Severity, TextPlace } from '@selaras/core';
import { escapeHtml } from '../../documents/html/html-text.ts';
import { CHECK_STYLE } from './check-style.ts';
import { type LineMark, markedLine } from './marked-line.ts';

/** A place on the page: which document of those shown, and where in it. */
export type PagePlace = TextPlace & { readonly document: number };
export type PageNote = {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly expected?: string;
  readonly badge?: string;
  readonly places: readonly PagePlace[];
};
export type PageDocument = {
  readonly file: string;
  readonly lines: readonly string[];
  readonly pageStarts: readonly number[];
  /** Why there is nothing to show, and what else is to be told. */
  readonly remarks: readonly string[];
  readonly notes: readonly PageNote[];
};
export type PageMatrix = {
  readonly heading: readonly string[];
  readonly rows: readonly (readonly { readonly text: string; readonly differs: boolean }[])[];
};
/** Words of the page in one language. */
export type PageWords = {
  readonly lang: 'id' | 'en';
  readonly title: string;
  readonly document: string;
  readonly notes: string;
  readonly matrix: string;
  readonly between: string;
  readonly clean: string;
  readonly expected: string;
  readonly against: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly place: (place: TextPlace) => string;
};
export type CheckPage = {
  readonly words: PageWords;
  readonly documents: readonly PageDocument[];
  readonly matrix: PageMatrix | null;
  /** Notes between the documents. */
  readonly between: readonly PageNote[];
};

/** One page that needs nothing else: each document with its marks on the left, its notes on the right. No script. */
export function checkPage({ words, documents, matrix, between }: CheckPage): string {
  const parts = [
    matrix === null ? '' : matrixPart(matrix, words),
    between.length === 0 ? '' : `<section><h2>${escapeHtml(words.between)}</h2>${noteList(between, words, 'p')}</section>`,
    ...documents.map((document, at) => documentPart(document, at, { words, between })),
  ];
  return `<!doctype html>
<html lang="${words.lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark"><title>${escapeHtml(words.title)}</title><style>${CHECK_STYLE}</style></head>
<body><main><h1>${escapeHtml(words.title)}</h1>${parts.join('\n')}</main></body></html>
`;
}

type Shared = { readonly words: PageWords; readonly between: readonly PageNote[] };

function documentPart({ file, lines, pageStarts, remarks, notes }: PageDocument, at: number, { words, between }: Shared): string {
  const told = remarks.map((remark) => `<p class="remark">${escapeHtml(remark)}</p>`).join('');
  const head = `<h2>${escapeHtml(file)}</h2>${told}`;
  if (lines.length === 0) return `<section>${head}</section>`;
  const marks = marksByLine([...numbered(notes, `d${at}`), ...numbered(between, 'p')], at);
  const pages = new Map(pageStarts.map((line, page) => [line, page + 1]));
  const text = lines
    .map((line, index) => {
      const page = pages.get(index);
      const body = markedLine(line, marks.get(index + 1) ?? []);
      return `<li id="d${at}-l${index + 1}"${page === undefined || page === 1 ? '' : ` class="page" data-page="${page}"`}>${body}</li>`;
    })
    .join('\n');
  const list = notes.length === 0 ? `<p>${escapeHtml(words.clean)}</p>` : noteList(notes, words, `d${at}`);
  return `<section class="checked">${head}<div class="columns"><div class="text" role="region" tabindex="0" aria-label="${escapeHtml(words.document)}"><ol>${text}</ol></div><div class="notes"><h3>${escapeHtml(words.notes)}</h3>${list}</div></div></section>`;
}

const numbered = (notes: readonly PageNote[], prefix: string): readonly (readonly [string, PageNote])[] =>
  notes.map((note, at) => [`${prefix}-n${at + 1}`, note]);

function marksByLine(notes: readonly (readonly [string, PageNote])[], document: number): ReadonlyMap<number, readonly LineMark[]> {
  const marks = new Map<number, LineMark[]>();
  for (const [id, { places, severity, rule }] of notes)
    for (const place of places) {
      if (place.document !== document) continue;
      const known = marks.get(place.line) ?? [];
      known.push({ column: place.column, text: place.text, severity, note: id, isMasked: rule === 'personal-data' });
      marks.set(place.line, known);
    }
  return marks;
}

function noteList(notes: readonly PageNote[], words: PageWords, prefix: string): string {
  const items = numbered(notes, prefix).map(([id, { rule, severity, message, expected, badge, places }]) => {
    const where = places.map((place, at) => placeItem(place, at === 0 ? '' : `${words.against} `, words)).join('');
    const right =
      expected === undefined ? '' : `<p class="right">${escapeHtml(words.expected)}: <strong>${escapeHtml(expected)}</strong></p>`;
    const tag = badge === undefined ? '' : ` <span class="badge">${escapeHtml(badge)}</span>`;
    return `<li id="${id}" class="${severity}"><p class="kind"><span class="severity">${escapeHtml(words.severity[severity])}</span> <code>${escapeHtml(rule)}</code>${tag}</p><p>${escapeHtml(message)}</p>${right}<ul>${where}</ul></li>`;
  });
  return `<ol class="list">${items.join('\n')}</ol>`;
}

const placeItem = (place: PagePlace, before: string, words: PageWords): string =>
  `<li>${escapeHtml(before)}<a href="#d${place.document}-l${place.line}">${escapeHtml(words.place(place))}</a>: <q>${escapeHtml(place.text)}</q></li>`;

function matrixPart({ heading, rows }: PageMatrix, words: PageWords): string {
  const head = heading.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('');
  const body = rows
    .map(
      (cells) =>
        `<tr>${cells.map(({ text, differs }) => `<td${differs ? ' class="differs"' : ''}>${differs ? '≠ ' : ''}${escapeHtml(text)}</td>`).join('')}</tr>`,
    )
    .join('\n');
  return `<section><h2>${escapeHtml(words.matrix)}</h2><div class="scroll" role="region" tabindex="0" aria-label="${escapeHtml(words.matrix)}"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div></section>`;
}
