import type { Span } from '../../source/span.ts';

/** One member of something that counts up: a chapter, a caption, a mark of a list. */
export type Member = { readonly value: number; readonly span: Span; readonly title: string };

/** Where the counting goes wrong: a number is left out, given twice, or stands in the wrong place. */
export type Slip = {
  readonly kind: 'gap' | 'twice' | 'order' | 'start';
  readonly at: Member;
  /** The member that it should follow, or that has its number already. */
  readonly other: Member;
  readonly expected: number;
};

const LONGEST_GAP = 3;

/** Reads a series once. `exists` says whether a number that is missing here stands somewhere all the same. */
export function slipsIn(
  members: readonly Member[],
  exists: (value: number, after: Member, before: Member) => boolean,
  isFirstMissing: (value: number) => boolean = () => false,
): readonly Slip[] {
  const slips: Slip[] = [];
  const seen = new Map<number, Member>();
  const start = startSlip(members, isFirstMissing);
  let previous: Member | null = null;
  if (start !== null) {
    slips.push(start);
    previous = { ...start.at, value: members[1]?.value === 2 ? 1 : start.at.value };
    seen.set(previous.value, start.at);
  }
  for (const [at, member] of members.entries()) {
    if (start !== null && at === 0) continue;
    if (previous === null || (member.value === 1 && previous.value > 1 && !isSlipOf(previous, members[at + 1]))) {
      if (previous !== null) seen.clear();
      seen.set(member.value, member);
      previous = member;
      continue;
    }
    const slip = slipAt(member, previous, members[at + 1], seen, exists);
    if (slip === 'again') continue;
    if (slip !== null) slips.push(slip);
    const stays: boolean = slip !== null && slip.kind !== 'gap';
    const value: number = stays ? followed(slip?.expected ?? 0, previous, members[at + 1]) : member.value;
    seen.set(member.value, seen.get(member.value) ?? member);
    previous = { ...member, value };
  }
  return slips;
}

/** A series that begins with 2 or 3, where nothing bears the numbers before it. */
function startSlip(members: readonly Member[], isMissing: (value: number) => boolean): Slip | null {
  const [first] = members;
  if (first === undefined || first.value === 1 || first.value > LONGEST_GAP || members.some(({ value }) => value === 1)) return null;
  const before = Array.from({ length: first.value - 1 }, (_, at) => at + 1);
  return before.every(isMissing) ? { kind: 'start', at: first, other: first, expected: 1 } : null;
}

/** After a wrong number the next member says where the series is: it goes on from the right number, or from the one before. */
const followed = (expected: number, previous: Member, next: Member | undefined): number =>
  next === undefined || next.value !== previous.value + 1 ? expected : previous.value;

/** `1, 2, 1, 4`: the second 1 stands for 3, and begins nothing new. */
const isSlipOf = (previous: Member, next: Member | undefined): boolean =>
  next !== undefined && next.value === previous.value + 2 && next.value > 2;

function slipAt(
  member: Member,
  previous: Member,
  next: Member | undefined,
  seen: ReadonlyMap<number, Member>,
  exists: (value: number, after: Member, before: Member) => boolean,
): Slip | 'again' | null {
  const expected = previous.value + 1;
  if (member.value === expected) return null;
  const twin = member.value === previous.value ? previous : seen.get(member.value);
  if (twin !== undefined) return isSameWords(twin.title, member.title) ? 'again' : { kind: 'twice', at: member, other: twin, expected };
  if (next?.value === expected + 1) return { kind: 'order', at: member, other: previous, expected };
  if (member.value < previous.value) return { kind: 'order', at: member, other: previous, expected };
  const missing = Array.from({ length: Math.min(member.value - expected, LONGEST_GAP + 1) }, (_, step) => expected + step);
  if (missing.length > LONGEST_GAP || missing.some((value) => exists(value, previous, member))) return null;
  return { kind: 'gap', at: member, other: previous, expected };
}

/** A caption that is repeated on the next page says the same. */
export const isSameWords = (a: string, b: string): boolean => plainWords(a) === plainWords(b);

const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\(?\s?lanjutan\s?\)?/g, '')
    .replace(/[^\p{L}\d]+/gu, '');
