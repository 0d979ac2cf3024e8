import { ROLES } from '@selaras/core/access/grants';
import type { TFunction } from 'i18next';
import type id from '../locales/id.json';
import { dateText, periodText } from '../ui/format.ts';
import { messages } from '../ui/i18n.ts';

export type Pair = { readonly key: string; readonly label: string; readonly text: string };
type Held = Readonly<Record<string, unknown>>;
type Names = ReadonlyMap<string, string>;

/** The particulars of an event, flat: what is inside something is named after it (`Dari · Nama`). */
export function pairsOf(t: TFunction, rincian: Held, names: Names): readonly Pair[] {
  return Object.entries(rincian).flatMap(([key, value]) => {
    const label = labelOf(t, key);
    if (!isHeld(value)) return [{ key, label, text: textOf(t, value, names) }];
    return pairsOf(t, value, names).map((inner) => ({
      key: `${key}.${inner.key}`,
      label: `${label} · ${inner.label}`,
      text: inner.text,
    }));
  });
}

const isHeld = (value: unknown): value is Held => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A key that is newer than this text is shown itself. */
const labelOf = (t: TFunction, key: string): string => t(`audit.key.${key as keyof (typeof id)['audit']['key']}`, { defaultValue: key });

function textOf(t: TFunction, value: unknown, names: Names): string {
  if (value === null || value === undefined || value === '') return t('audit.empty');
  if (typeof value === 'boolean') return t(value ? 'audit.yes' : 'audit.no');
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map((one: unknown) => (isHeld(one) ? JSON.stringify(one) : textOf(t, one, names))).join(', ');
  return typeof value === 'string' ? wordOf(t, value, names) : JSON.stringify(value);
}

function wordOf(t: TFunction, value: string, names: Names): string {
  const role = ROLES.find((one) => one === value);
  if (role !== undefined) return t(`role.${role}`);
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return dateText(value);
  if (/^\d{4}-(S[12]|TW[1-4]|M\d\d)$/.test(value)) return periodText(value);
  const { action, state, layer, absence }: Readonly<Record<string, Readonly<Record<string, string>>>> = messages().words;
  return names.get(value) ?? action?.[value] ?? state?.[value] ?? layer?.[value] ?? absence?.[value] ?? value;
}
