import { err, ok, type Result } from '../kernel/result.ts';
import type { Block, Inline, Row } from './block.ts';
import { countHeading, type HeadingCount, startHeadings } from './count-headings.ts';

/** One line of a list of contents, tables or figures. Bookmarks, anchors and page numbers hang on `id`. */
export type OutlineEntry = {
  readonly id: string;
  readonly level: 1 | 2 | 3;
  readonly number: string | null;
  readonly text: string;
};

export type Outline = {
  readonly headings: readonly OutlineEntry[];
  readonly tables: readonly OutlineEntry[];
  readonly figures: readonly OutlineEntry[];
};

export type NumberedBlocks = { readonly blocks: readonly Block[]; readonly outline: Outline };

export type NumberingProblem =
  | { readonly code: 'duplicate_id'; readonly id: string }
  | { readonly code: 'unknown_reference'; readonly to: string };

/**
 * Gives every heading, table and figure its number and id, and every reference its text.
 * Numbers are text, assigned here once and not by each renderer, so that PDF, DOCX and HTML cannot count differently.
 * Tables and figures count per chapter (`Tabel 2.1`); outside any chapter they share one count (`Tabel 1`).
 * Problems are returned all together: whoever edits a template wants the whole list. Numbering twice changes nothing.
 */
export function numberBlocks(blocks: readonly Block[]): Result<NumberedBlocks, readonly NumberingProblem[]> {
  const { taken, duplicates } = givenIds(blocks);
  const counted = countBlocks(blocks, taken);
  const labels = labelsOf(counted);
  const unknown = new Set<string>();
  const label = (to: string): string => labels.get(to) ?? (unknown.add(to), to);
  const resolved = counted.map((block) => resolveReferences(block, label));

  const problems: NumberingProblem[] = [
    ...duplicates.map((id) => ({ code: 'duplicate_id', id }) as const),
    ...[...unknown].map((to) => ({ code: 'unknown_reference', to }) as const),
  ];
  return problems.length > 0 ? err(problems) : ok({ blocks: resolved, outline: outlineOf(resolved) });
}

function givenIds(blocks: readonly Block[]): { taken: Set<string>; duplicates: readonly string[] } {
  const taken = new Set<string>();
  const duplicates = new Set<string>();
  for (const block of blocks) {
    if (!('id' in block) || block.id === undefined) continue;
    if (taken.has(block.id)) duplicates.add(block.id);
    taken.add(block.id);
  }
  return { taken, duplicates: [...duplicates] };
}

function countBlocks(blocks: readonly Block[], taken: Set<string>): readonly Block[] {
  const headings = startHeadings();
  const captions = new Map<string, number>();
  return blocks.map((block) => {
    if (block.kind === 'heading') return countHeading(block, headings, taken);
    if (block.kind === 'table') return { ...block, number: nextCaption('Tabel', headings, captions) };
    if (block.kind === 'figure') return { ...block, number: nextCaption('Gambar', headings, captions) };
    return block;
  });
}

function nextCaption(label: string, { chapter }: HeadingCount, captions: Map<string, number>): string {
  const key = `${label} ${chapter}`;
  const next = (captions.get(key) ?? 0) + 1;
  captions.set(key, next);
  return chapter === 0 ? `${label} ${next}` : `${label} ${chapter}.${next}`;
}

/** How each numbered thing is called in a sentence: `Tabel 2.3`, `Bab II`, `Bab II huruf D`. */
function labelsOf(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  let chapter = '';
  for (const block of blocks) {
    if (block.kind === 'table' || block.kind === 'figure') labels.set(block.id, block.number ?? '');
    if (block.kind !== 'heading') continue;
    if (block.role === 'chapter') chapter = (block.number ?? '').replace('BAB', 'Bab');
    if (block.role === 'plain') chapter = '';
    const label = block.role === 'section' ? `${chapter} huruf ${block.number?.slice(0, -1)}`.trim() : chapter;
    if (block.id !== undefined && block.number !== undefined) labels.set(block.id, label);
  }
  return labels;
}

type Label = (to: string) => string;

function resolveReferences(block: Block, label: Label): Block {
  if (block.kind === 'paragraph') return { ...block, inlines: resolveInlines(block.inlines, label) };
  if (block.kind === 'list') return { ...block, items: block.items.map((item) => resolveInlines(item, label)) };
  if (block.kind === 'table') return { ...block, rows: block.rows.map((row) => resolveRow(row, label)) };
  return block;
}

const resolveRow = (row: Row, label: Label): Row => ({
  ...row,
  cells: row.cells.map((cell) => ({ ...cell, inlines: resolveInlines(cell.inlines, label) })),
});

const resolveInlines = (inlines: readonly Inline[], label: Label): readonly Inline[] =>
  inlines.map((inline) => (inline.kind === 'reference' ? { ...inline, text: label(inline.to) } : inline));

function outlineOf(blocks: readonly Block[]): Outline {
  const headings: OutlineEntry[] = [];
  const tables: OutlineEntry[] = [];
  const figures: OutlineEntry[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') {
      headings.push({ id: block.id ?? '', level: block.level ?? 1, number: block.number ?? null, text: block.text });
    } else if (block.kind === 'table' || block.kind === 'figure') {
      const list = block.kind === 'table' ? tables : figures;
      list.push({ id: block.id, level: 1, number: block.number ?? null, text: block.caption });
    }
  }
  return { headings, tables, figures };
}
