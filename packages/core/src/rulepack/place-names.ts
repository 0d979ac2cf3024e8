import { FIELD_NAMES } from './field-names.ts';
import { isBag, isDwibahasa, isMembers, type PlainBag, type PlainData } from './plain-data.ts';
import type { Dwibahasa } from './rule-pack.ts';

/** What codes are called: `revisi_dipa` → "Revisi DIPA". */
export type NamaKode = ReadonlyMap<string, Dwibahasa>;

/** Every member of a rule that has both a code and a name gives its code that name, wherever else the code stands. */
export function namesIn(value: PlainData | undefined): NamaKode {
  if (value === undefined || value === null || typeof value !== 'object') return new Map();
  if (!isBag(value)) return new Map(value.flatMap((one) => [...namesIn(one)]));
  const below = Object.values(value).flatMap((one) => [...namesIn(one)]);
  const { kode } = value;
  const nama = ownName(value);
  return new Map(typeof kode === 'string' && nama !== null ? [[kode, nama], ...below] : below);
}

/** What a thing calls itself. */
export function ownName({ nama }: PlainBag): Dwibahasa | null {
  if (typeof nama === 'string') return { id: nama, en: nama };
  return nama !== undefined && isDwibahasa(nama) ? nama : null;
}

/** A field by its word; a code that is used as a field by its name; else as it is written. */
export const fieldName = (key: string, names: NamaKode): Dwibahasa => FIELD_NAMES[key] ?? names.get(key) ?? same(spaced(key));

/** A member by its name, else by what identifies it. */
export const memberName = ({ member, key }: { readonly member: PlainBag; readonly key: string }, names: NamaKode): Dwibahasa =>
  ownName(member) ?? names.get(key) ?? same(key);

const same = (text: string): Dwibahasa => ({ id: text, en: text });

/** `bobotIku`, `bobot_iku` → "bobot iku"; what is no name of a field, such as `S-3` or `Sangat Baik`, is a word of the rule already. */
const spaced = (key: string): string => (/^[a-z]\w*$/.test(key) ? key.replace(/(?<=[a-z])(?=[A-Z])|_/g, ' ').toLowerCase() : key);

/** A value as a person reads it: decimal comma in Indonesian, codes by their names, a member by its own values. */
export function valueText(value: PlainData, names: NamaKode): Dwibahasa {
  return { id: textIn('id', value, names), en: textIn('en', value, names) };
}

type Language = keyof Dwibahasa;
const WORDS = {
  id: { none: 'tidak ada', yes: 'ya', no: 'tidak', empty: 'kosong' },
  en: { none: 'none', yes: 'yes', no: 'no', empty: 'empty' },
} as const;

function textIn(language: Language, value: PlainData, names: NamaKode): string {
  const words = WORDS[language];
  if (value === null) return words.none;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number' || typeof value === 'string') return wordIn(language, String(value), names);
  if (isDwibahasa(value)) return value[language];
  if (isBag(value)) return bagIn(language, value, names);
  if (value.length === 0) return words.empty;
  if (isMembers(value)) return String(value.length);
  return value.map((one) => textIn(language, one, names)).join('; ');
}

/** A whole member: what it is called is said where it stands, so only what it holds. */
function bagIn(language: Language, bag: PlainBag, names: NamaKode): string {
  const shown = Object.entries(bag).filter(([key, value]) => value !== undefined && key !== 'kode' && key !== 'nama');
  return shown.map(([key, value]) => `${fieldName(key, names)[language]}: ${nested(language, value ?? null, names)}`).join('; ');
}

function nested(language: Language, value: PlainData, names: NamaKode): string {
  const text = textIn(language, value, names);
  return isBag(value) && !isDwibahasa(value) ? `(${text})` : text;
}

function wordIn(language: Language, text: string, names: NamaKode): string {
  if (/^-?\d+\.\d+$/.test(text)) return language === 'id' ? text.replace('.', ',') : text;
  if (/^\d+$/.test(text)) return text.length < 5 ? text : text.replaceAll(/\B(?=(\d{3})+$)/g, language === 'id' ? '.' : ',');
  return names.get(text)?.[language] ?? FIELD_NAMES[text]?.[language] ?? text;
}
