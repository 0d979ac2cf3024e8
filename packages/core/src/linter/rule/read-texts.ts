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
export function textsOf({ blocks, tables }: DocumentStructure): readonly ReadText[] {
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
  return texts.filter(({ passage }) => passage.text !== '');
}

function* cellsOf({ header, rows }: ReadTable): Generator<Passage> {
  for (const { cells } of [...header, ...rows]) for (const { passage, repeated } of cells) if (repeated !== true) yield passage;
}
