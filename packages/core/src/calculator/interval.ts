import { Decimal } from '../kernel/decimal.ts';
import { type Figure, figure } from '../kernel/figure.ts';
import type { Interval } from '../kernel/interval.ts';
import type { Calculator, KomponenPaket } from './calculator.ts';

export type RangedInputs = { readonly figures: ReadonlyMap<string, Figure>; readonly intervals: ReadonlyMap<string, Interval> };

/**
 * Where the result of a pack lies, given that its inputs were rounded when printed; `null` when it has none.
 * Every pack is monotone in each component, so its two ends are its values at two corners: no pack needs a second implementation.
 */
export function calculatorInterval(calculator: Calculator, inputs: RangedInputs): Interval | null {
  const lo = calculator.compute(corner(calculator, inputs, 'lo')).hasil;
  const hi = calculator.compute(corner(calculator, inputs, 'hi')).hasil;
  return lo.kind === 'value' && hi.kind === 'value' ? { lo: lo.value, hi: hi.value } : null;
}

type End = keyof Interval;

function corner({ komponen }: Calculator, { figures, intervals }: RangedInputs, end: End): ReadonlyMap<string, Figure> {
  return new Map(
    [...figures].map(([kode, held]) => {
      const of = komponen.find((one) => one.kode === kode);
      const interval = intervals.get(kode);
      return [
        kode,
        of === undefined || interval === undefined || held.kind === 'absent'
          ? held
          : figure(endOf({ of, interval, held: held.value, end })),
      ];
    }),
  );
}

type Ending = { readonly of: KomponenPaket; readonly interval: Interval; readonly held: Decimal; readonly end: End };

/** The end that pulls the result the asked way; never beyond the scale, where no true value can be (4,00 of 4 was not 4,005). */
function endOf({ of, interval, held, end }: Ending): Decimal {
  if (of.bertingkat === true) return held;
  const pulls = of.arah === 'naik' ? interval[end] : interval[end === 'lo' ? 'hi' : 'lo'];
  const inside = Decimal.max(Decimal.min(pulls, new Decimal(of.maksimum)), new Decimal(of.minimum));
  return isOutside(of, held) ? held : inside;
}

const isOutside = ({ minimum, maksimum }: KomponenPaket, held: Decimal): boolean =>
  held.lessThan(new Decimal(minimum)) || held.greaterThan(new Decimal(maksimum));
