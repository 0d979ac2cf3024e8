import { Decimal } from '../../kernel/decimal.ts';

/** Geometric mean of one or more values, none below zero; 40 significant digits. Zero as soon as one of them is. */
export function rataGeometrik(values: readonly Decimal[]): Decimal {
  if (values.some((value) => value.isZero())) return new Decimal(0);
  return Decimal.sum(...values.map((value) => value.ln()))
    .div(values.length)
    .exp();
}
