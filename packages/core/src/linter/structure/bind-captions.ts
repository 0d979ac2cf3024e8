import type { ReadBlock, ReadCaption, ReadTable } from './document-structure.ts';
import type { FoundTable } from './table/find-tables.ts';

type Bond = { readonly caption: ReadCaption; readonly above: number | null; readonly below: number | null };

/** Gives each table the caption above or below it, as most captions of the document stand. */
export function bindCaptions(blocks: readonly ReadBlock[], tables: readonly FoundTable[]): readonly ReadTable[] {
  const bonds = blocks.flatMap((block, at) => (block.kind === 'caption' && block.of === 'tabel' ? [bondOf(blocks, at, block)] : []));
  const sure = (side: 'above' | 'below'): number =>
    bonds.filter(({ above, below }) => (side === 'above' ? below === null && above !== null : above === null && below !== null)).length;
  const isBelowTable = sure('above') > sure('below');
  const captions = new Map<number, ReadCaption>();
  const give = (table: number | null, caption: ReadCaption): boolean => {
    if (table === null || captions.has(table)) return false;
    captions.set(table, caption);
    return true;
  };
  const bySure = [
    ...bonds.filter(({ above, below }) => above === null || below === null),
    ...bonds.filter(({ above, below }) => above !== null && below !== null),
  ];
  const given = new Set<Bond>();
  for (const bond of bySure) if (give(isBelowTable ? bond.above : bond.below, bond.caption)) given.add(bond);
  for (const bond of bySure) if (!given.has(bond)) give(isBelowTable ? bond.below : bond.above, bond.caption);
  const sectionOf = new Map(blocks.flatMap((block) => (block.kind === 'table' ? [[block.table, block.section] as const] : [])));
  return tables.map(({ table }, at) => ({ ...table, caption: captions.get(at) ?? null, section: sectionOf.get(at) ?? 0 }));
}

/** The tables right above and right below, with at most a note of the source between. */
function bondOf(blocks: readonly ReadBlock[], at: number, caption: ReadCaption): Bond {
  return { caption, above: nearest(blocks, at, -1), below: nearest(blocks, at, 1) };
}

function nearest(blocks: readonly ReadBlock[], at: number, step: 1 | -1): number | null {
  for (let passed = 0, i = at + step; passed <= 2; i += step, passed += 1) {
    const block = blocks[i];
    if (block?.kind === 'table') return block.table;
    if (block?.kind !== 'paragraph' || block.passage.text.length > 90) return null;
  }
  return null;
}
