import type { Block, Cell, DocumentModel, FormField, Inline, TableBlock } from '../../document/block.ts';
import { numberBlocks } from '../../document/number-blocks.ts';
import { type SourceText, sourceText } from './source-text.ts';

/** A document of ours as its DOCX would be read: one paragraph or row a line, cells separated by ` | `. It is checked before it is a file. */
export function modelText({ blocks }: Pick<DocumentModel, 'blocks'>): SourceText {
  const numbered = numberBlocks(blocks);
  const known = numbered.ok ? numbered.value.blocks : blocks;
  return sourceText(known.flatMap(linesOf).join('\n'), 'docx');
}

type Writers = { readonly [K in Block['kind']]: (block: Extract<Block, { kind: K }>) => readonly string[] };

const WRITERS: Writers = {
  cover: ({ overline, title, lines, foot }) => [overline, title, ...lines, ...foot],
  heading: ({ role, number, text }) => (role === 'chapter' ? [number ?? '', text] : [[number, text].filter(Boolean).join(' ')]),
  paragraph: ({ inlines }) => [wordsOf(inlines)],
  list: ({ ordered, items }) => items.map((item, i) => `${markOf(ordered, i)} ${wordsOf(item)}`),
  table: tableLines,
  figure: ({ number, caption, source }) => [`${number ?? 'Gambar'}. ${caption}`, ...sourceLine(source)],
  form: ({ rows }) => rows.flatMap((row) => (row.kind === 'section' ? [row.title] : row.fields.flatMap(fieldLines))),
  signature: ({ place, lines, name, beside }) => [place, ...lines, name, ...(beside === undefined ? [] : [...beside.lines, beside.name])],
  colophon: ({ rows }) => rows.map(({ label, value }) => `${label}: ${value}`),
  contents: ({ title }) => [title],
  pageBreak: () => [''],
};

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table has the writer of this very kind, and the compiler cannot say so
const linesOf = (block: Block): readonly string[] => (WRITERS[block.kind] as (block: Block) => readonly string[])(block);

const wordsOf = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => inline.text ?? '')
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

function markOf(ordered: 'number' | 'letter' | false, i: number): string {
  if (ordered === false) return '-';
  return ordered === 'number' ? `${i + 1}.` : `${String.fromCharCode(97 + (i % 26))}.`;
}

const sourceLine = (source: string | null): readonly string[] => (source === null ? [] : [`Sumber: ${source}`]);

function tableLines({ number, caption, columns, over, rows, notes, source }: TableBlock): readonly string[] {
  const above = over?.flatMap(({ title, span }) => Array<string>(span).fill(title));
  return [
    `${number ?? 'Tabel'}. ${caption}`,
    ...(above === undefined ? [] : [above.join(' | ')]),
    columns.map(({ title }) => title).join(' | '),
    ...rows.map(({ cells }) => cells.flatMap(cellTexts).join(' | ')),
    ...notes,
    ...sourceLine(source),
    '',
  ];
}

const cellTexts = ({ inlines, span = 1 }: Cell): readonly string[] => [wordsOf(inlines), ...Array<string>(span - 1).fill('')];

function fieldLines({ label, content }: FormField): readonly string[] {
  if (content.kind === 'words') return [`${label}: ${content.paragraphs.map(wordsOf).join(' ')}`];
  if (content.kind === 'grid') return [`${label}: ${content.cells.map(({ title, value }) => `${title} ${value}`).join('; ')}`];
  return [`${label}: ${content.below.map(wordsOf).join(' ')}`];
}
