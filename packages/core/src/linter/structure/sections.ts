import { EMPTY_PASSAGE } from '../source/passage.ts';
import type { ReadBlock, ReadSection } from './document-structure.ts';
import { romanAsScanned } from './roman.ts';
import type { HeadingKind, RawBlock } from './text-input.ts';

type Open = { readonly section: number; readonly level: number; readonly kind: HeadingKind; readonly label: string };
type Building = Omit<ReadSection, 'blocks'> & { readonly blocks: number[] };

/** Puts every block under the heading that holds it. A heading belongs to its own section. */
export function buildSections(raw: readonly RawBlock[]): {
  readonly blocks: readonly ReadBlock[];
  readonly sections: readonly ReadSection[];
} {
  const sections: Building[] = [{ label: '', title: EMPTY_PASSAGE, level: 0, parent: null, blocks: [] }];
  let open: readonly Open[] = [];
  const blocks = raw.map(({ headingKind, ...block }, index): ReadBlock => {
    if (block.kind === 'heading') {
      const kind = headingKind ?? 'named';
      const level = levelOf(kind, block.label, open);
      const above = open.filter((one) => one.level < level);
      open = [...above, { section: sections.length, level, kind, label: block.label }];
      sections.push({ label: block.label, title: block.title, level, parent: above.at(-1)?.section ?? null, blocks: [] });
      sections.at(-1)!.blocks.push(index);
      return { ...block, level, section: sections.length - 1 };
    }
    const section = open.at(-1)?.section ?? 0;
    sections[section]!.blocks.push(index);
    return { ...block, section };
  });
  return { blocks, sections };
}

/** Chapters are outermost; `1.2.3` says its level; others go beside an open one of their kind, else inside the innermost. */
function levelOf(kind: HeadingKind, label: string, open: readonly Open[]): number {
  if (kind === 'chapter' || kind === 'named') return 1;
  if (kind === 'decimal') return label.split('.').length;
  const same = open.findLast((one) => one.kind === kind);
  const inside = (open.at(-1)?.level ?? 1) + 1;
  if (same === undefined) return Math.min(inside, 9);
  const startsAnew = (kind === 'letter' || kind === 'number') && ordinal(label) === 1 && same !== open.at(-1);
  return startsAnew ? Math.min(inside, 9) : same.level;
}

function ordinal(label: string): number {
  const bare = label.replace(/[.)]/g, '');
  if (/^\d+$/.test(bare)) return Number(bare);
  return /^[A-Z]$/.test(bare) ? bare.charCodeAt(0) - 64 : (romanAsScanned(bare) ?? 0);
}
