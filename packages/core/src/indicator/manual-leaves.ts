import type { LokalAngka } from '../formula/formula.ts';
import { parseFormula } from '../formula/parse.ts';
import { canonicalJson, type Json } from '../kernel/canonical.ts';
import type { ManualIku } from './manual-iku.ts';

/** One field of a manual, spelled out: where it is, what it is called by, and its value as text. */
export type ManualLeaf = {
  /** `komponen.hadir.satuan`: a list is entered by the code of its member, so that a new order is no difference. */
  readonly path: string;
  /** The same without members: `komponen.satuan`. The key of the label. */
  readonly field: string;
  /** `null`: not stated. */
  readonly teks: string | null;
  /** What is compared. For a formula its tree, so that blanks and the spelling of a function are no difference. */
  readonly setara: string;
};

/** Every field of a manual, each once. Lists of words (evidence, names of members) are one field. */
export function manualLeaves(manual: ManualIku): readonly ManualLeaf[] {
  // A manual is plain data that is stored as JSON; the type only lacks an index signature.
  const fields = Object.entries(manual as unknown as { readonly [key: string]: Json });
  return fields.flatMap(([key, value]) => leavesOf(value, { path: key, field: key, lokal: manual.lokalAngka }));
}

type Place = { readonly path: string; readonly field: string; readonly lokal: LokalAngka };

function leavesOf(value: Json, place: Place): readonly ManualLeaf[] {
  if (isList(value)) return listLeaves(value, place);
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, held]) => leavesOf(held, below(place, { key, field: key })));
  return [leafOf(value, place)];
}

function listLeaves(list: readonly Json[], place: Place): readonly ManualLeaf[] {
  if (list.every((item) => typeof item !== 'object')) {
    const teks = list.length === 0 ? null : list.map(String).join('; ');
    return [{ path: place.path, field: place.field, teks, setara: canonicalJson(list) }];
  }
  return list.flatMap((item, at) => leavesOf(item, below(place, { key: memberKey(item, at), field: null })));
}

function leafOf(value: string | number | boolean | null, { path, field, lokal }: Place): ManualLeaf {
  const teks = value === null || value === '' ? null : String(value);
  return { path, field, teks, setara: isFormula(field) && teks !== null ? formulaKey(teks, lokal) : canonicalJson(teks) };
}

const isFormula = (field: string): boolean => field.endsWith('cara.rumus');

/** A text that cannot be read as a formula is compared as it stands. */
function formulaKey(text: string, lokal: LokalAngka): string {
  const parsed = parseFormula(text, { lokal });
  if (!parsed.ok) return `teks:${text.trim()}`;
  return `rumus:${JSON.stringify(parsed.value, (key, held: unknown) => (key === 'at' ? undefined : held))}`;
}

/** Members have a code, a name, or (points of a scale) only their place. */
function memberKey(item: Json, at: number): string {
  if (typeof item !== 'object' || item === null || isList(item)) return String(at + 1);
  const { kode, nama } = item;
  return typeof kode === 'string' ? kode : typeof nama === 'string' ? nama : String(at + 1);
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const below = ({ path, field, lokal }: Place, { key, field: named }: { readonly key: string; readonly field: string | null }): Place => ({
  path: `${path}.${key}`,
  field: named === null ? field : `${field}.${named}`,
  lokal,
});
