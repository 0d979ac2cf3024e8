import { fieldName, memberName, type NamaKode, namesIn, ownName, valueText } from './place-names.ts';
import { isBag, isDwibahasa, isMembers, memberKey, type PlainBag, type PlainData } from './plain-data.ts';
import type { Dwibahasa, RulePack } from './rule-pack.ts';

/** One value of a rule as a person reads it: where it stands, from the outside in, and what it says. */
export type BarisAturan = { readonly tempat: readonly Dwibahasa[]; readonly nilai: Dwibahasa };

/** Every value of a rule, in the order in which it is written down; what only names a member is in its place. */
export function ruleLines({ rule }: Pick<RulePack<unknown>, 'rule'>, nama: NamaKode = new Map()): readonly BarisAturan[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the rule of a pack is plain data: that is what makes it a pack
  const bag = { ...(rule as PlainBag | null) };
  return bagLines({ bag, at: [] }, new Map([...nama, ...namesIn(bag)]));
}

/** What the codes of a rule are called by the rule itself. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
export const namesInRule = (rule: unknown): NamaKode => namesIn(rule as PlainData);

type Bag = { readonly bag: PlainBag; readonly at: readonly Dwibahasa[] };

const bagLines = ({ bag, at }: Bag, names: NamaKode): readonly BarisAturan[] =>
  Object.entries(bag).flatMap(([key, value]) => (value === undefined ? [] : valueLines(value, [...at, fieldName(key, names)], names)));

function valueLines(value: PlainData, tempat: readonly Dwibahasa[], names: NamaKode): readonly BarisAturan[] {
  if (isMembers(value) && value.length > 0) {
    const key = memberKey(value);
    return value.flatMap((member, i) => {
      const name = memberName({ member, key: key.of(member, i) }, names);
      return memberLines({ bag: without(member, ['kode', 'nama', ...key.fields]), at: [...tempat, name] }, names);
    });
  }
  if (!isBag(value) || isDwibahasa(value)) return [{ tempat, nilai: valueText(value, names) }];
  const name = ownName(value);
  return bagLines(name === null ? { bag: value, at: tempat } : { bag: without(value, ['kode', 'nama']), at: [...tempat, name] }, names);
}

/** A band is one sentence, not a number and whether it belongs to it. */
function memberLines({ bag, at }: Bag, names: NamaKode): readonly BarisAturan[] {
  const { dari, termasuk, ...more } = bag;
  if (typeof dari !== 'string' || typeof termasuk !== 'boolean' || Object.keys(more).length > 0) return bagLines({ bag, at }, names);
  const { id, en } = valueText(dari, names);
  return [
    { tempat: at, nilai: termasuk ? { id: `mulai dari ${id}`, en: `from ${en}` } : { id: `lebih dari ${id}`, en: `more than ${en}` } },
  ];
}

/** What the place already says is not said again. */
const without = (member: PlainBag, fields: readonly string[]): PlainBag =>
  Object.fromEntries(Object.entries(member).filter(([key]) => !fields.includes(key)));
