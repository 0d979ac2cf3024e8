import type { IkuPageWire } from '@selaras/contract';
import { parseDecimal } from '@selaras/core/kernel/decimal';

export type TrendPoint = { readonly tahun: number; readonly target: number | null; readonly realisasi: number | null };
export type TrendScale = { readonly low: number; readonly high: number; readonly ticks: readonly number[] };

const positionOf = (figure: IkuPageWire['tahun'][number]['target']): number | null =>
  'alasan' in figure ? null : (parseDecimal(figure.nilai)?.toNumber() ?? null);

/** Positions for drawing only: what is printed beside them comes from the exact text. */
export const trendPoints = (page: IkuPageWire): readonly TrendPoint[] =>
  page.tahun.map(({ tahun, target, realisasi }) => ({ tahun, target: positionOf(target), realisasi: positionOf(realisasi) }));

const STEPS = [1, 2, 2.5, 5, 10];
const WANTED = 4;

/** A quiet axis: round steps around everything that is drawn. `null` when there is nothing to draw. */
export function trendScale(points: readonly TrendPoint[]): TrendScale | null {
  const values = points.flatMap(({ target, realisasi }) => [target, realisasi]).filter((value) => value !== null);
  if (values.length === 0) return null;
  const [min, max] = [Math.min(...values), Math.max(...values)];
  const span = max - min || Math.abs(max) * 0.1 || 1;
  const raw = span / WANTED;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = (STEPS.find((candidate) => candidate * power >= raw) ?? 10) * power;
  const low = Math.floor((min - span * 0.08) / step) * step;
  const high = Math.ceil((max + span * 0.08) / step) * step;
  const count = Math.round((high - low) / step);
  return { low, high, ticks: Array.from({ length: count + 1 }, (_, i) => Number((low + i * step).toPrecision(12))) };
}
