import type { HeadingBlock } from './block.ts';
import { letterOf, romanOf } from './ordinal.ts';

type Role = HeadingBlock['role'];

/** Headings under which the next block stands, outermost first, and how far each kind has been counted. */
export type HeadingCount = {
  readonly open: { readonly role: Role; readonly id: string }[];
  /** Chapters so far. */
  chapters: number;
  /** The chapter we are in; 0 before the first one and under a plain heading. */
  chapter: number;
  sections: number;
  subsections: number;
};

export const startHeadings = (): HeadingCount => ({ open: [], chapters: 0, chapter: 0, sections: 0, subsections: 0 });

const LEVELS = [1, 2, 3] as const;
const DEPTH = { plain: 1, chapter: 1, section: 2, subsection: 3 } as const;

/**
 * Numbers one heading and moves the count on. The level is how many headings are open above it, not its role: a
 * subsection directly under a chapter is level 2, because a skipped level is an error in PDF/UA and to screen readers.
 */
export function countHeading(block: HeadingBlock, count: HeadingCount, taken: Set<string>): HeadingBlock {
  advance(block.role, count);
  while (count.open.length > 0 && DEPTH[count.open.at(-1)!.role] >= DEPTH[block.role]) count.open.pop();
  const id = block.id ?? freeId(wantedId(block, count), taken);
  count.open.push({ role: block.role, id });
  const { number: _stale, ...rest } = block;
  const number = numberOf(block.role, count);
  const level = LEVELS[count.open.length - 1] ?? 3;
  return { ...rest, id, level, ...(number === null ? {} : { number }) };
}

function advance(role: Role, count: HeadingCount): void {
  if (role === 'subsection') {
    count.subsections += 1;
    return;
  }
  count.subsections = 0;
  if (role === 'section') {
    count.sections += 1;
    return;
  }
  count.sections = 0;
  count.chapters += role === 'chapter' ? 1 : 0;
  count.chapter = role === 'chapter' ? count.chapters : 0;
}

/** Subsections are IKU titles, which bring their own code. */
function numberOf(role: Role, count: HeadingCount): string | null {
  if (role === 'chapter') return `BAB ${romanOf(count.chapter)}`;
  return role === 'section' ? `${letterOf(count.sections).toUpperCase()}.` : null;
}

/** From the place in the document and, below plain headings, not from wording: a link survives an edited title. */
function wantedId(block: HeadingBlock, count: HeadingCount): string {
  if (block.role === 'chapter') return `bab-${count.chapter}`;
  if (block.role === 'plain') return slugOf(block.text);
  const step = block.role === 'section' ? letterOf(count.sections) : String(count.subsections);
  return `${count.open.at(-1)?.id ?? 'bagian'}-${step}`;
}

const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'bagian';

function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let copy = 2; taken.has(id); copy += 1) id = `${wanted}-${copy}`;
  taken.add(id);
  return id;
}
