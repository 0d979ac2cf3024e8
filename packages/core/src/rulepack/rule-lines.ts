import { dataOf } from './diff-packs.ts';
import { fieldName, memberName, type NamaKode, namesIn, valueText } from './place-names.ts';
import { isBag, isDwibahasa, isMembers, memberKey, type PlainBag, type PlainData } from './plain-data.ts';
import type { Dwibahasa, RulePack } from './rule-pack.ts';

/** One value of a rule as a person reads it: where it stands, from the outside in, and what it says. */
export type BarisAturan = { readonly tempat: readonly Dwibahasa[]; readonly nilai: Dwibahasa };

/** Every value of a pack's rule and settings, in the order in which they are written down; what only names a member is in its place. */
export function ruleLines(pack: Pick<RulePack<unknown>, 'rule' | 'setelan'>, nama: NamaKode = new Map()): readonly BarisAturan[] {
  const data = dataOf(pack);
  return bagLines({ bag: data, at: [] }, new Map([...nama, ...namesIn(data)]));
}

type Bag = { readonly bag: PlainBag; readonly at: readonly Dwibahasa[] };

const bagLines = ({ bag, at }: Bag, names: NamaKode): readonly BarisAturan[] =>
  Object.entries(bag).flatMap(([key, value]) => (value === undefined ? [] : valueLines(value, [...at, fieldName(key, names)], names)));

function valueLines(value: PlainData, tempat: readonly Dwibahasa[], names: NamaKode): readonly BarisAturan[] {
  if (isMembers(value) && value.length > 0) {
    const key = memberKey(value);
    return value.flatMap((member, i) => {
      const name = memberName({ member, key: key.of(member, i) }, names);
      return bagLines({ bag: without(member, ['kode', 'nama', ...key.fields]), at: [...tempat, name] }, names);
    });
  }
  return isBag(value) && !isDwibahasa(value) ? bagLines({ bag: value, at: tempat }, names) : [{ tempat, nilai: valueText(value, names) }];
}

/** What the place already says is not said again. */
const without = (member: PlainBag, fields: readonly string[]): PlainBag =>
  Object.fromEntries(Object.entries(member).filter(([key]) => !fields.includes(key)));
