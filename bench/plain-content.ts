import { fitColumns } from '@selaras/adapters/documents/column-widths';
import { TEXT_TWIPS } from '@selaras/adapters/documents/docx/docx-styles';
import { type Picture, pictureOf } from '@selaras/adapters/documents/docx/picture';
import { notesOf } from '@selaras/adapters/documents/paper';
import { prepareDocument } from '@selaras/adapters/documents/prepare-document';
import {
  assertNever,
  type Block,
  type Cell,
  type DocumentModel,
  type FigureBlock,
  type Inline,
  type Outline,
  type TableBlock,
} from '@selaras/core';

export type PlainRun = { readonly text: string; readonly bold?: true; readonly italics?: true; readonly break?: 1 };
export type PlainCell = {
  readonly span: number;
  readonly width: number;
  readonly align: 'start' | 'end' | 'center';
  readonly runs: readonly PlainRun[];
};
export type PlainRow = { readonly isHeader: boolean; readonly cells: readonly PlainCell[] };
export type PlainPart =
  | { readonly kind: 'paragraph'; readonly style: string; readonly runs: readonly PlainRun[] }
  | { readonly kind: 'table'; readonly style: string; readonly widths: readonly number[]; readonly rows: readonly PlainRow[] }
  | { readonly kind: 'picture'; readonly picture: Picture; readonly width: number; readonly height: number; readonly alt: string };

/** A document as the docx library wants it: paragraphs with their runs, tables with their widths, pictures drawn. */
export type PlainContent = { readonly title: string; readonly footer: string; readonly parts: readonly PlainPart[] };

/** Everything that is not the library's work, done before its time is taken. */
export async function plainContentOf(given: DocumentModel): Promise<PlainContent> {
  const { model, cover, front, body, outline } = prepareDocument(given);
  const blocks = [...(cover ? [cover] : []), ...front, ...body];
  const parts = await Promise.all(blocks.map((block) => partsOf(block, outline)));
  return { title: model.title, footer: model.footer, parts: parts.flat() };
}

async function partsOf(block: Block, outline: Outline): Promise<readonly PlainPart[]> {
  switch (block.kind) {
    case 'cover':
      return [block.overline, block.title, ...block.lines, ...block.foot].map(lineOf('CoverLine'));
    case 'contents':
      return [block.title, ...outline[block.of].map(({ number, text }) => `${number ?? ''}\t${text}\t12`)].map(lineOf('TOC2'));
    case 'pageBreak':
      return [];
    case 'heading':
      return [lineOf(`Heading${block.level ?? 1}`)(`${block.number ?? ''}\t${block.text}`)];
    case 'paragraph':
      return [{ kind: 'paragraph', style: 'BodyText', runs: runsOf(block.inlines) }];
    case 'list':
      return block.items.map((item) => ({ kind: 'paragraph', style: 'ListParagraph', runs: runsOf(item) }));
    case 'table':
      return [lineOf('Caption')(`${block.number ?? ''}. ${block.caption}`), tablePart(block), ...notesOf(block).map(lineOf('Note'))];
    case 'figure':
      return [
        await picturePart(block),
        lineOf('Caption')(`${block.number ?? ''}. ${block.caption}`),
        ...notesOf(block).map(lineOf('Note')),
      ];
    case 'form':
      return block.rows.map((row) => lineOf('Note')(row.kind === 'section' ? row.title : row.fields.map(({ label }) => label).join('\t')));
    case 'signature':
      return [block.place, ...block.lines, block.name].map(lineOf('Signature'));
    case 'colophon':
      return block.rows.map(({ label, value }) => lineOf('Note')(`${label}\t${value}`));
    default:
      return assertNever(block);
  }
}

const lineOf =
  (style: string) =>
  (text: string): PlainPart => ({ kind: 'paragraph', style, runs: brokenRuns(text, {}) });

const runsOf = (inlines: readonly Inline[]): readonly PlainRun[] =>
  inlines.flatMap((inline) => {
    if (inline.kind !== 'text' || inline.mark === undefined) return brokenRuns(inline.text ?? '', {});
    return brokenRuns(inline.text, inline.mark === 'bold' ? { bold: true } : { italics: true });
  });

/** A line feed is a break of the line, as in the documents. */
const brokenRuns = (text: string, style: Omit<PlainRun, 'text'>): readonly PlainRun[] =>
  text.split('\n').map((line, index) => ({ ...style, text: line, ...(index > 0 && { break: 1 }) }));

function tablePart(block: TableBlock): PlainPart {
  const { widths: shares, size } = fitColumns(block);
  const total = TEXT_TWIPS[block.page ?? 'portrait'];
  const widths = shares.map((share) => Math.round(share * total));
  const widthOf = (at: number, span: number): number => widths.slice(at, at + span).reduce((sum, width) => sum + width, 0);
  const head = (titles: readonly { readonly title: string; readonly span: number }[]): PlainRow => ({
    isHeader: true,
    cells: placed(titles, ({ title, span }, at) => ({
      span,
      width: widthOf(at, span),
      align: 'center',
      runs: [{ text: title, bold: true }],
    })),
  });
  const bodyCell = ({ inlines, span = 1 }: Cell, at: number): PlainCell => {
    return { span, width: widthOf(at, span), align: block.columns[at]?.align ?? 'start', runs: runsOf(inlines) };
  };
  const rows: readonly PlainRow[] = [
    ...(block.over ? [head(block.over)] : []),
    head(block.columns.map(({ title }) => ({ title, span: 1 }))),
    ...block.rows.map((row) => ({ isHeader: false, cells: placed(row.cells, bodyCell) })),
  ];
  return { kind: 'table', style: `TableText${size * 10}`, widths, rows };
}

/** Every cell with the column in which it begins. */
function placed<T extends { readonly span?: number }>(cells: readonly T[], make: (cell: T, at: number) => PlainCell): readonly PlainCell[] {
  let at = 0;
  return cells.map((cell) => {
    const made = make(cell, at);
    at += cell.span ?? 1;
    return made;
  });
}

async function picturePart({ svg, width, height, alt }: FigureBlock): Promise<PlainPart> {
  return { kind: 'picture', picture: await pictureOf(svg), width, height, alt };
}
