import type { Trace } from '../formula/trace.ts';
import { Decimal } from '../kernel/decimal.ts';
import { type Figure, figure } from '../kernel/figure.ts';
import type { TitikSkala } from './cara-capaian.ts';

type Point = { readonly x: Decimal; readonly y: Decimal };

/**
 * Closeness in percent → index, on straight lines between the points of a rising scale. Outside the scale the index is that of
 * its nearest end: further away than the scale reaches is not worse than its lowest index.
 */
export function interpolate({ kedekatan, skala }: { readonly kedekatan: Trace; readonly skala: readonly TitikSkala[] }): Trace {
  const head = { label: 'skala_stabilize', note: 'capaian.skala_stabilize' };
  const { result } = kedekatan;
  if (result.kind === 'absent') return { ...head, result, parts: [kedekatan] };
  const points = skala.map(({ kedekatan: x, indeks: y }) => ({ x: decimalOf(x), y: decimalOf(y) }));
  const [lower, upper] = around(points, result.value);
  const parts = [kedekatan, pointTrace('titik_bawah', lower), ...(upper === lower ? [] : [pointTrace('titik_atas', upper)])];
  return { ...head, result: between({ lower, upper, at: result.value }), parts };
}

const decimalOf = (text: string): Decimal => new Decimal(text.replace(',', '.'));

/** The two points on either side; the same point twice at an end, on a point, and beyond. */
function around(points: readonly Point[], at: Decimal): readonly [Point, Point] {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) throw new Error('a scale has points');
  const lower = points.findLast(({ x }) => x.lessThanOrEqualTo(at)) ?? first;
  const upper = points.find(({ x }) => x.greaterThanOrEqualTo(at)) ?? last;
  return [lower, upper];
}

/** One division, last, so that a whole index stays whole. */
function between({ lower, upper, at }: { readonly lower: Point; readonly upper: Point; readonly at: Decimal }): Figure {
  if (upper.x.lessThanOrEqualTo(lower.x)) return figure(at.lessThan(lower.x) ? upper.y : lower.y);
  const rise = upper.y.sub(lower.y).mul(at.sub(lower.x));
  return figure(lower.y.add(rise.div(upper.x.sub(lower.x))));
}

const pointTrace = (label: string, { x, y }: Point): Trace => ({
  label,
  result: figure(y),
  parts: [{ label: 'kedekatan', result: figure(x), parts: [] }],
});
