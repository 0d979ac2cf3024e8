import { Decimal, parseDecimal } from '@selaras/core/kernel/decimal';
import { formatDecimal } from '@selaras/core/kernel/format';

/** More decimals than this say nothing more to a reader; the exact figure stays in the copied JSON. */
const MOST = 4;
const PRINTED = 2;

/** A figure of a result as a person reads it: decimal comma, thousands points. What is no figure stays as it is. */
export function angkaTeks(text: string, least = 0): string {
  const value = /^-?\d+(\.\d+)?$/.test(text) ? parseDecimal(text) : null;
  return value === null ? text : formatDecimal(value, Math.max(least, Math.min(value.decimalPlaces(), MOST)));
}

/** The least that is needed, at two decimals: rounded up, or who reaches what is printed would still fall short. */
export const palingSedikit = (text: string): string =>
  formatDecimal(new Decimal(text).toDecimalPlaces(PRINTED, Decimal.ROUND_CEIL), PRINTED);

/** The most that is allowed, at two decimals: rounded down. */
export const palingBanyak = (text: string): string =>
  formatDecimal(new Decimal(text).toDecimalPlaces(PRINTED, Decimal.ROUND_FLOOR), PRINTED);
