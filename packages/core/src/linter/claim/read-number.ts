import { type Fraction, minus, over, parseFraction, plus, times, whole } from '../../kernel/fraction.ts';

/** The digits of a number as they are printed, without its unit. */
export type ReadNumber = {
  readonly value: Fraction;
  /** Decimals as printed. */
  readonly digits: number;
  readonly separator: ',' | '.' | null;
  readonly doubtful: boolean;
};

/** Longer than any sum of money; longer ones are numbers of identity cards, staff or accounts. */
const MAX_DIGITS = 17;
const MAX_LENGTH = 28;

/** Letters that scanning makes of digits. */
const LOOK_ALIKE: Readonly<Record<string, string>> = { l: '1', I: '1', '|': '1', O: '0', o: '0' };
const HAS_LOOK_ALIKE = /[lI|Oo]/;
const MAY_BE_MISREAD = /^[-−+]?(?=\D*\d)(?=.{2})[\dlI|Oo]+(?:[.,][\dlI|Oo]+)*$/;

/** `69,39`, `81.15`, `1.250`, `5.294.655.000,00`, `-3`; with look-alikes (`l00`, `O,5`) it is doubtful. `null`: no figure. */
export function readNumber(text: string): ReadNumber | null {
  if (text.length === 0 || text.length > MAX_LENGTH) return null;
  if (!HAS_LOOK_ALIKE.test(text)) return readDigits(text, false);
  if (!MAY_BE_MISREAD.test(text)) return null;
  return readDigits(
    text.replace(/[lI|Oo]/g, (letter) => LOOK_ALIKE[letter] ?? letter),
    true,
  );
}

const PLAIN = /^\d+$/;
const POINT_GROUPS = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
const POINT_GROUPS_AND_DECIMALS = /^[1-9]\d{0,2}(?:\.\d{3})+,\d+$/;
const COMMA_GROUPS = /^[1-9]\d{0,2}(?:,\d{3}){2,}$/;
const COMMA_GROUPS_AND_DECIMALS = /^[1-9]\d{0,2}(?:,\d{3})+\.\d+$/;
const DECIMALS = /^\d+([.,])\d+$/;

function readDigits(text: string, doubtful: boolean): ReadNumber | null {
  const sign = /^[-−]/.test(text) ? '-' : '';
  const digits = text.replace(/^[-−+]/, '');
  if (digits.replace(/\D/g, '').length > MAX_DIGITS) return null;
  if (PLAIN.test(digits)) return /^0\d/.test(digits) ? null : made(sign + digits, null, doubtful);
  if (POINT_GROUPS.test(digits)) return made(sign + digits.replaceAll('.', ''), null, doubtful);
  if (POINT_GROUPS_AND_DECIMALS.test(digits)) return made(sign + digits.replaceAll('.', ''), ',', doubtful);
  if (COMMA_GROUPS.test(digits)) return made(sign + digits.replaceAll(',', ''), null, doubtful);
  if (COMMA_GROUPS_AND_DECIMALS.test(digits)) return made(sign + digits.replaceAll(',', ''), '.', doubtful);
  const decimal = DECIMALS.exec(digits);
  if (decimal === null || /^0\d/.test(digits)) return null;
  return made(sign + digits, decimal[1] === ',' ? ',' : '.', doubtful);
}

function made(text: string, separator: ',' | '.' | null, doubtful: boolean): ReadNumber | null {
  const value = parseFraction(text);
  if (value === null) return null;
  return { value, digits: separator === null ? 0 : text.length - text.indexOf(separator) - 1, separator, doubtful };
}

/** `1,25 juta`: the words after a number that make it larger. */
export const MULTIPLIERS: ReadonlyMap<string, Fraction> = new Map([
  ['ribu', whole(1_000)],
  ['rb', whole(1_000)],
  ['juta', whole(1_000_000)],
  ['jt', whole(1_000_000)],
  ['miliar', whole(1_000_000_000)],
  ['milyar', whole(1_000_000_000)],
  ['triliun', whole(1_000_000_000_000)],
  ['trilyun', whole(1_000_000_000_000)],
]);

/** The ends of what a printed number can stand for: half a unit of its last digit to either side, nothing where it was counted. */
export function endsOf(
  { value, digits }: ReadNumber,
  factor: Fraction,
  isRounded: boolean,
): { readonly low: Fraction; readonly high: Fraction } {
  const middle = times(value, factor);
  if (!isRounded) return { low: middle, high: middle };
  const half = times(over(whole(1), whole(2n * 10n ** BigInt(digits))), factor);
  return { low: minus(middle, half), high: plus(middle, half) };
}
