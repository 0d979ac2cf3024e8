import { Decimal, roundHalfUp } from '../kernel/decimal.ts';
import type { LokalAngka } from './formula.ts';

const SIGNS = { id: { decimal: ',', group: '.' }, en: { decimal: '.', group: ',' } } as const;

/**
 * A number as the declared locale writes it, exactly, and so that the formula reader takes it back: `1250,5` → `1.250,5`. A whole number
 * with a single group (`1.250`) would be ambiguous and is written without: `1250`.
 */
export function showNumber(value: Decimal, lokal: LokalAngka): string {
  const { decimal, group } = SIGNS[lokal];
  const [whole = '', fraction] = value.abs().toFixed().split('.');
  const isAmbiguous = fraction === undefined && whole.length <= 6;
  const grouped = isAmbiguous ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return `${value.isNegative() && !value.isZero() ? '−' : ''}${grouped}${fraction === undefined ? '' : decimal + fraction}`;
}

/** Rounded half up to the decimals that are printed, all of them shown: `69,39`, `1.250,00`. */
export function showPrinted(value: Decimal, { desimal, lokal }: { readonly desimal: number; readonly lokal: LokalAngka }): string {
  const { decimal, group } = SIGNS[lokal];
  const rounded = roundHalfUp(value, desimal);
  const [whole = '', fraction] = rounded.abs().toFixed(desimal).split('.');
  const sign = rounded.isNegative() && !rounded.isZero() ? '−' : '';
  return sign + whole.replace(/\B(?=(?:\d{3})+$)/g, group) + (fraction === undefined ? '' : decimal + fraction);
}

/**
 * A figure before it is rounded: exact when it is hardly longer than what will be printed, else cut (never rounded) two digits behind that,
 * and at least four behind the sign: `69,3877…`. What is left out can no longer turn the rounding.
 */
export function showUnrounded(value: Decimal, { desimal, lokal }: { readonly desimal: number; readonly lokal: LokalAngka }): string {
  const kept = Math.max(desimal + 2, 4);
  if (value.decimalPlaces() <= kept) return showNumber(value, lokal);
  const [whole = '', fraction = ''] = value.abs().toFixed().split('.');
  const { decimal } = SIGNS[lokal];
  return `${value.isNegative() ? '−' : ''}${showNumber(new Decimal(whole), lokal)}${decimal}${fraction.slice(0, kept)}…`;
}
