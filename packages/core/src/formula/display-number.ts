import type { Decimal } from '../kernel/decimal.ts';
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
