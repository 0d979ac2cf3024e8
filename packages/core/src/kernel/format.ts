import { type Decimal, roundHalfUp } from './decimal.ts';

/** `1234567.5` with 2 decimals → `1.234.567,50`. Rounds half up, here and only here. */
export function formatDecimal(value: Decimal, decimals: number): string {
  const [whole = '', fraction] = roundHalfUp(value, decimals).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** `1234567.5` → `Rp 1.234.568` (no decimals: budget documents print whole rupiah). */
export const formatRupiah = (value: Decimal): string => `Rp ${formatDecimal(value, 0)}`;
