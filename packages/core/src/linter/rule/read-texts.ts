import type { Passage } from '../source/passage.ts';
import type { DocumentStructure, ReadTable } from '../structure/document-structure.ts';

/** One stretch of words of a document: a paragraph, an item, a heading, a caption or a cell. */
export type ReadText = {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'caption' | 'cell';
  readonly passage: Passage;
  readonly section: number;
  /** Index of the table, where it is a cell. */
  readonly table?: number;
};

/** Everything that a document says in words, in reading order, each once. */
export function textsOf(structure: DocumentStructure): readonly ReadText[] {
  const texts = known.get(structure) ?? readTexts(structure);
  known.set(structure, texts);
  return texts;
}

/** Many rules read the same document. */
const known = new WeakMap<DocumentStructure, readonly ReadText[]>();

function readTexts({ blocks, tables }: DocumentStructure): readonly ReadText[] {
  const texts: ReadText[] = [];
  for (const block of blocks) {
    const { section } = block;
    if (block.kind === 'table') {
      const table = tables[block.table];
      if (table !== undefined) for (const passage of cellsOf(table)) texts.push({ kind: 'cell', passage, section, table: block.table });
    } else if (block.kind === 'heading') texts.push({ kind: 'heading', passage: block.title, section });
    else if (block.kind === 'caption') texts.push({ kind: 'caption', passage: block.title, section });
    else if (block.kind !== 'entry') texts.push({ kind: block.kind, passage: block.passage, section });
  }
  return joinedOver(texts.filter(({ passage }) => passage.text !== ''));
}

/** A sentence that has no end, where a paragraph begins a line or two below, goes on in it. */
function joinedOver(texts: readonly ReadText[]): readonly ReadText[] {
  const joined: ReadText[] = [];
  for (const text of texts) {
    const before = joined.at(-1);
    if (before !== undefined && goesOn(before, text))
      joined[joined.length - 1] = { ...before, passage: both(before.passage, text.passage) };
    else joined.push(text);
  }
  return joined;
}

/** Shorter pieces are lines of a title page or a signature; longer ones are long enough. */
const [SHORTEST, LONGEST] = [40, 6_000];

function goesOn(before: ReadText, next: ReadText): boolean {
  const { text, parts } = before.passage;
  if ((before.kind !== 'paragraph' && before.kind !== 'item') || next.kind !== 'paragraph' || before.section !== next.section) return false;
  if (text.length < SHORTEST || text.length > LONGEST || /[.;:!?]["”)]?$/.test(text)) return false;
  const [last, first] = [parts.at(-1)?.line ?? 0, next.passage.parts[0]?.line ?? 0];
  return first > last && first - last <= 3;
}

function both(first: Passage, second: Passage): Passage {
  const at = first.text.length + 1;
  return { text: `${first.text} ${second.text}`, parts: [...first.parts, ...second.parts.map((part) => ({ ...part, at: part.at + at }))] };
}

function* cellsOf({ header, rows }: ReadTable): Generator<Passage> {
  for (const { cells } of [...header, ...rows]) for (const { passage, repeated } of cells) if (repeated !== true) yield passage;
}
