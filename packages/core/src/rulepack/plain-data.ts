import type { Dwibahasa } from './rule-pack.ts';

/** What the rule of a pack is made of: no functions, no dates, no classes. Figures are text. */
export type PlainData = string | number | boolean | null | readonly PlainData[] | PlainBag;
export type PlainBag = { readonly [key: string]: PlainData | undefined };

export const isBag = (value: PlainData): value is PlainBag => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list of things with fields of their own (components, bands); a list of words or numbers is one value. */
export const isMembers = (value: PlainData): value is readonly PlainBag[] => Array.isArray(value) && value.every(isBag);

export const isDwibahasa = (value: PlainData): value is PlainBag & Dwibahasa =>
  isBag(value) && typeof value['id'] === 'string' && typeof value['en'] === 'string' && Object.keys(value).length === 2;

/** How members are told apart: by which of their fields, none where only their place does. */
export type MemberKey = { readonly fields: readonly string[]; readonly of: (member: PlainBag, at: number) => string };

/**
 * What tells the members of two lists apart: their `kode`, else their first fields, as few as are unique in both lists
 * (`kedekatan` of a scale; `validitas` and `kendali` of a table of weights); else their place.
 */
export function memberKey(...lists: readonly (readonly PlainBag[])[]): MemberKey {
  const held = fieldsOf(lists.flat());
  const prefixes = held.map((_field, i) => held.slice(0, i + 1));
  const fields = [...(held.includes('kode') ? [['kode']] : []), ...prefixes].find((prefix) =>
    lists.every((list) => new Set(list.map((member) => keyBy(member, prefix))).size === list.length),
  );
  return fields === undefined ? { fields: [], of: (_member, at) => String(at + 1) } : { fields, of: (member) => keyBy(member, fields) };
}

/** Fields that every member has and that hold a word or a number, in the order of the first member. */
const fieldsOf = (members: readonly PlainBag[]): readonly string[] =>
  Object.keys(members[0] ?? {}).filter((key) => members.every((member) => isWord(member[key])));

const isWord = (value: PlainData | undefined): value is string | number => typeof value === 'string' || typeof value === 'number';
const wordOf = (value: PlainData | undefined): string => (isWord(value) ? String(value) : '');

const keyBy = (member: PlainBag, fields: readonly string[]): string => fields.map((field) => wordOf(member[field])).join(' ');
