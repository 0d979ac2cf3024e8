import { Decimal } from '../kernel/decimal.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { FormulaError, LokalAngka } from './formula.ts';

/** Digits before and after the decimal sign that a number in a formula may have. */
export const MAX_DIGITS = 24;

const SIGNS = { id: { decimal: ',', group: '.' }, en: { decimal: '.', group: ',' } } as const satisfies Record<
  LokalAngka,
  { readonly decimal: string; readonly group: string }
>;

/** A run of digits, commas and points as the tokenizer found it, and where. */
export type WrittenNumber = { readonly text: string; readonly at: number; readonly lokal: LokalAngka };

/**
 * Reads a number by the declared locale. In `id`: `1250`, `1.250.000`, `1.250,5`, `81,15`. What another locale would read is refused with
 * the right spelling; `1.250` alone may be twelve hundred and fifty or one and a quarter, so its author chooses.
 */
export function readNumber({ text, at, lokal }: WrittenNumber): Result<Decimal, FormulaError> {
  const plain = plainOf(text, lokal);
  if (plain === null) return err(misread({ text, at, lokal }));
  if (isAmbiguous(text, lokal)) return err({ code: 'number_ambiguous', at, found: text, ...bothReadings(text, lokal) });
  const [whole = '', fraction = ''] = plain.split('.');
  return whole.length > MAX_DIGITS || fraction.length > MAX_DIGITS
    ? err({ code: 'number_too_long', at, found: text })
    : ok(new Decimal(plain));
}

/** Digits with a decimal point, or `null` when this locale does not write numbers so. */
function plainOf(text: string, lokal: LokalAngka): string | null {
  const { decimal, group } = SIGNS[lokal];
  const [whole = '', fraction, ...more] = text.split(decimal);
  if (more.length > 0 || fraction?.includes(group) === true) return null;
  const [first = '', ...groups] = whole.split(group);
  const isGrouped = groups.length === 0 || (first.length <= 3 && !first.startsWith('0') && groups.every(({ length }) => length === 3));
  if (!isGrouped) return null;
  return fraction === undefined ? first + groups.join('') : `${first}${groups.join('')}.${fraction}`;
}

function isAmbiguous(text: string, lokal: LokalAngka): boolean {
  const { decimal, group } = SIGNS[lokal];
  return !text.includes(decimal) && text.split(group).length === 2;
}

function bothReadings(text: string, lokal: LokalAngka): Pick<FormulaError, 'saran' | 'saranLain'> {
  const { decimal, group } = SIGNS[lokal];
  const [whole = '', fraction = ''] = text.split(group);
  const trimmed = new Decimal(`${whole}.${fraction}`).toFixed().replace('.', decimal);
  return { saran: whole + fraction, saranLain: trimmed };
}

/** Written for the other locale: the same with the signs exchanged. Otherwise the place is the sign that cannot stand there. */
function misread({ text, at, lokal }: WrittenNumber): FormulaError {
  const exchanged = text.replaceAll(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
  if (plainOf(exchanged, lokal) !== null) {
    const readings = isAmbiguous(exchanged, lokal) ? {} : { saran: exchanged };
    return { code: 'number_locale', at, found: text, ...readings };
  }
  const second = text.search(/[.,]\d*[.,]/);
  const place = second < 0 ? text.search(/[.,]/) : second + 1 + text.slice(second + 1).search(/[.,]/);
  return { code: 'unexpected_character', at: at + place, found: text.charAt(place) };
}
