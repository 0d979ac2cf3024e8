import type { DomainError } from '../kernel/domain-error.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { fieldName, memberName, type NamaKode, namesIn, valueText } from './place-names.ts';
import { isBag, isDwibahasa, isMembers, memberKey, type PlainBag, type PlainData } from './plain-data.ts';
import { type Dwibahasa, keluargaOf, type RulePack } from './rule-pack.ts';

/** One difference between two packs. A member (component, band) that came or went is one difference, told as a whole. */
export type PerubahanPaket = {
  /** `kategori/bands/baik/dari`: permanent names, for machines. */
  readonly path: string;
  /** The same for people: "Kategori › Baik › batas bawah". */
  readonly tempat: Dwibahasa;
  /** `urutan`: the same members in another order, where order may decide. */
  readonly jenis: 'diubah' | 'ditambah' | 'dihapus' | 'urutan';
  readonly sebelum: Dwibahasa | null;
  readonly sesudah: Dwibahasa | null;
};

type Pack = Pick<RulePack<unknown>, 'id' | 'rule' | 'setelan'>;

/**
 * What the rules of two packs of one family say differently, in the order in which they are written down. Generic, so that no
 * pack can change something that this does not see: every value that differs is within exactly one difference. `nama`: what codes
 * are called that the rules themselves do not name.
 */
export function diffPacks(sebelum: Pack, sesudah: Pack, nama: NamaKode = new Map()): Result<readonly PerubahanPaket[], DomainError> {
  if (keluargaOf(sebelum.id) !== keluargaOf(sesudah.id))
    return err({ code: 'pack.other_family', sebelum: sebelum.id, sesudah: sesudah.id });
  const [before, after] = [dataOf(sebelum), dataOf(sesudah)];
  const names = new Map([...nama, ...namesIn(before), ...namesIn(after)]);
  return ok(diffBags({ before, after, at: ROOT }, names));
}

/** The rule, and what is taken where a reading is unsettled. A pack that waits for its numbers has no rule yet. */
function dataOf({ rule, setelan = [] }: Pack): PlainBag {
  const settings = setelan.map(({ kode, nama, bawaan, pilihan }) => ({
    kode,
    nama,
    bawaan: pilihan.find(({ nilai }) => nilai === bawaan)?.bunyi ?? bawaan,
  }));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the rule of a pack is plain data: that is what makes it a pack
  return { ...(rule as PlainBag | null), ...(settings.length === 0 ? {} : { setelan: settings }) };
}

type Place = { readonly path: readonly string[]; readonly names: readonly Dwibahasa[] };
type Compared<T> = { readonly before: T; readonly after: T; readonly at: Place };

const ROOT: Place = { path: [], names: [] };
const within = ({ path, names }: Place, step: string, name: Dwibahasa): Place => ({ path: [...path, step], names: [...names, name] });

function diffBags({ before, after, at }: Compared<PlainBag>, names: NamaKode): readonly PerubahanPaket[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => diffValues({ before: before[key], after: after[key], at: within(at, key, fieldName(key, names)) }, names));
}

function diffValues({ before, after, at }: Compared<PlainData | undefined>, names: NamaKode): readonly PerubahanPaket[] {
  // A list that only one of the two has is told member by member.
  if (before === undefined && isList(after)) return diffMembers({ before: [], after, at }, names);
  if (after === undefined && isList(before)) return diffMembers({ before, after: [], at }, names);
  if (before === undefined || after === undefined) return wholeChange({ before, after, at }, names);
  if (isMembers(before) && isMembers(after)) return diffMembers({ before, after, at }, names);
  const [held, wanted] = [bagOf(before, after), bagOf(after, before)];
  // A part of the rule that only one of the two has is told field by field: as one sentence nobody could read it.
  if (held !== null && wanted !== null && Object.keys(held).length + Object.keys(wanted).length > 0)
    return diffBags({ before: held, after: wanted, at }, names);
  if (sameData(before, after)) return [];
  return [change('diubah', at, { sebelum: valueText(before, names), sesudah: valueText(after, names) })];
}

const isList = (value: PlainData | undefined): value is readonly PlainBag[] => value !== undefined && isMembers(value) && value.length > 0;

/** The fields of a value, and none of nothing; `null` for what is told as one: a word, or a member with a name of its own that came or went. */
function bagOf(value: PlainData, other: PlainData): PlainBag | null {
  if (value === null) return isBag(other) && other['kode'] === undefined ? {} : null;
  return isBag(value) && !isDwibahasa(value) ? value : null;
}

/** Members are matched by what identifies them in both lists, not by where they stand. */
function diffMembers({ before, after, at }: Compared<readonly PlainBag[]>, names: NamaKode): readonly PerubahanPaket[] {
  const { of: keyOf } = memberKey(before, after);
  const [held, wanted] = [byKey(before, keyOf), byKey(after, keyOf)];
  const keys = [...new Set([...held.keys(), ...wanted.keys()])];
  const changes = keys.flatMap((key) => {
    const [one, other] = [held.get(key), wanted.get(key)];
    const place = within(at, key, memberName({ member: other ?? one ?? {}, key }, names));
    return one === undefined || other === undefined
      ? wholeChange({ before: one, after: other, at: place }, names)
      : diffBags({ before: one, after: other, at: place }, names);
  });
  const order = [held, wanted].map((side, i) => [...side.keys()].filter((key) => (i === 0 ? wanted : held).has(key)));
  if (sameData(order[0] ?? [], order[1] ?? [])) return changes;
  const [sebelum, sesudah] = order.map((side) => valueText(side, names));
  return [...changes, change('urutan', within(at, '*', URUTAN), { sebelum: sebelum ?? null, sesudah: sesudah ?? null })];
}

const URUTAN: Dwibahasa = { id: 'urutan', en: 'order' };

const byKey = (members: readonly PlainBag[], keyOf: (member: PlainBag, at: number) => string): ReadonlyMap<string, PlainBag> =>
  new Map(members.map((member, i) => [keyOf(member, i), member]));

function wholeChange({ before, after, at }: Compared<PlainData | undefined>, names: NamaKode): readonly PerubahanPaket[] {
  if (before === undefined && after === undefined) return [];
  const [sebelum, sesudah] = [before, after].map((value) => (value === undefined ? null : valueText(value, names)));
  return [change(before === undefined ? 'ditambah' : 'dihapus', at, { sebelum: sebelum ?? null, sesudah: sesudah ?? null })];
}

function change(jenis: PerubahanPaket['jenis'], at: Place, said: Pick<PerubahanPaket, 'sebelum' | 'sesudah'>): PerubahanPaket {
  const words = (language: keyof Dwibahasa): string => at.names.map((name) => name[language]).join(' › ');
  return { path: at.path.join('/'), tempat: { id: capital(words('id')), en: capital(words('en')) }, jenis, ...said };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Values are compared as they are written: `95` and `95.00` compute alike, but somebody changed one of them. */
const sameData = (a: PlainData, b: PlainData): boolean => canonical(a) === canonical(b);

function canonical(value: PlainData): string {
  if (!isBag(value)) return Array.isArray(value) ? `[${value.map(canonical).join()}]` : JSON.stringify(value);
  const keys = Object.keys(value).filter((key) => value[key] !== undefined);
  return `{${keys
    .toSorted()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key] ?? null)}`)
    .join()}}`;
}
