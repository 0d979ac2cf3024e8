import { parsePlainDate } from '../kernel/plain-date.ts';
import type { Block, DocumentModel, FigureBlock, FormBlock, TableBlock } from './block.ts';
import { findSvgProblem } from './check-svg.ts';

/** What makes a document unfit to print. `at` is the id of the table or figure, or the text of the heading. */
export type ModelProblem = {
  readonly code:
    | 'title_missing'
    | 'date_malformed'
    | 'cover_not_first'
    | 'heading_empty'
    | 'id_malformed'
    | 'caption_missing'
    | 'columns_missing'
    | 'row_width_differs'
    | 'over_width_differs'
    | 'alt_missing'
    | 'figure_size'
    | 'svg_refused';
  readonly at: string;
  readonly detail?: string;
};

/**
 * Faults that a renderer would otherwise turn into a crooked table, an unreadable picture or a PDF that screen readers
 * refuse. Found before any renderer runs, so that one format cannot succeed where another fails.
 */
export function findModelProblems(model: DocumentModel): readonly ModelProblem[] {
  const problems: ModelProblem[] = [];
  if (model.title.trim() === '') problems.push({ code: 'title_missing', at: 'title' });
  if (parsePlainDate(model.date) === null) problems.push({ code: 'date_malformed', at: 'date', detail: model.date });
  return [...problems, ...model.blocks.flatMap((block, index) => problemsOf(block, index))];
}

function problemsOf(block: Block, index: number): readonly ModelProblem[] {
  if (block.kind === 'cover' && index > 0) return [{ code: 'cover_not_first', at: block.title }];
  if (block.kind === 'heading') {
    if (block.text.trim() === '') return [{ code: 'heading_empty', at: block.id ?? String(index) }];
    return block.id === undefined ? [] : idProblems(block.id);
  }
  if (block.kind === 'table') return [...idProblems(block.id), ...captionProblems(block), ...gridProblems(block)];
  if (block.kind === 'form') return [...idProblems(block.id), ...formProblems(block)];
  if (block.kind === 'figure') return [...idProblems(block.id), ...captionProblems(block), ...drawingProblems(block)];
  return [];
}

/** Ids become anchors and labels; a blank inside would cut them short. */
const idProblems = (id: string): readonly ModelProblem[] => (/^[^\s"'<>&]+$/.test(id) ? [] : [{ code: 'id_malformed', at: id }]);

const captionProblems = (block: TableBlock | FigureBlock): readonly ModelProblem[] =>
  block.caption.trim() === '' ? [{ code: 'caption_missing', at: block.id }] : [];

function gridProblems(table: TableBlock): readonly ModelProblem[] {
  const width = table.columns.length;
  const problems: ModelProblem[] = [];
  if (width === 0 || table.columns.some((column) => !(column.width > 0))) problems.push({ code: 'columns_missing', at: table.id });
  if (table.over && sumOf(table.over.map((over) => over.span)) !== width) problems.push({ code: 'over_width_differs', at: table.id });
  table.rows.forEach((row, index) => {
    const found = sumOf(row.cells.map((cell) => cell.span ?? 1));
    if (found !== width) problems.push({ code: 'row_width_differs', at: table.id, detail: `row ${index + 1}: ${found} of ${width}` });
  });
  return problems;
}

function drawingProblems(figure: Pick<FigureBlock, 'id' | 'svg' | 'alt' | 'width' | 'height'>): readonly ModelProblem[] {
  const problems: ModelProblem[] = [];
  if (figure.alt.trim() === '') problems.push({ code: 'alt_missing', at: figure.id });
  if (!(figure.width > 0 && figure.height > 0)) problems.push({ code: 'figure_size', at: figure.id });
  const refused = findSvgProblem(figure.svg);
  if (refused !== null) problems.push({ code: 'svg_refused', at: figure.id, detail: refused });
  return problems;
}

/** A form is read by its labels, and its drawings are held to the same rules as figures. */
function formProblems({ id, title, rows }: FormBlock): readonly ModelProblem[] {
  const fields = rows.flatMap((row) => (row.kind === 'fields' ? row.fields : []));
  const drawings = fields.flatMap(({ content }) => (content.kind === 'drawing' ? [content] : []));
  return [
    ...(title.trim() === '' || fields.some(({ label }) => label.trim() === '') ? [{ code: 'caption_missing', at: id } as const] : []),
    ...drawings.flatMap((content) => drawingProblems({ ...content, id })),
  ];
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
