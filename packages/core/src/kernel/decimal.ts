import { Decimal as DecimalJs } from 'decimal.js';

/**
 * The only decimal of Selaras: 40 significant digits, half up.
 * Figures are rounded once, at the last step that the regulation names; this precision is only for carrying them there.
 */
export const Decimal = DecimalJs.clone({ precision: 40, rounding: DecimalJs.ROUND_HALF_UP, toExpNeg: -100, toExpPos: 100 });
export type Decimal = DecimalJs;

// Computed figures carry up to 40 significant digits; what a person may enter is limited by the contract.
const FIGURE = /^-?\d{1,24}(?:[.,]\d{1,60})?$/;

/** Reads `81,15`, `81.15` or `-3`; thousands separators, exponents and blanks are malformed and give `null`. */
export function parseDecimal(text: string): Decimal | null {
  return FIGURE.test(text) ? new Decimal(text.replace(',', '.')) : null;
}

/** Rounds half up, once, to the decimals that will be printed. */
export const roundHalfUp = (value: Decimal, decimals: number): Decimal => value.toDecimalPlaces(decimals, DecimalJs.ROUND_HALF_UP);
