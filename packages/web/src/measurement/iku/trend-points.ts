import type { TrendWire } from '@selaras/contract';
import { parseDecimal } from '@selaras/core/kernel/decimal';

type Ruas = TrendWire['ruas'][number];
export type Titik = Ruas['titik'][number];

/** One year of a piece: positions for drawing only; what is printed beside them comes from the exact text. */
export type TrendPoint = {
  readonly tahun: number;
  readonly target: number | null;
  readonly realisasi: number | null;
  readonly titik: Titik;
};
export type TrendScale = { readonly low: number; readonly high: number; readonly ticks: readonly number[] };
/** What may be compared within, drawn as one line. */
export type TrendPiece = { readonly key: string; readonly label: string; readonly points: readonly TrendPoint[] };
/** Pieces on one axis: those beside each other that are measured in the same unit. */
export type TrendPanel = {
  readonly satuan: string;
  readonly tahun: readonly number[];
  readonly pieces: readonly TrendPiece[];
  /** `null`: nothing of it has a figure. */
  readonly scale: TrendScale | null;
};

const positionOf = (figure: Titik['target']): number | null =>
  'alasan' in figure ? null : (parseDecimal(figure.nilai)?.toNumber() ?? null);

/** Panels from left to right. Two pieces are never joined, and two units never share an axis. */
export function trendPanels({ ruas }: TrendWire): readonly TrendPanel[] {
  const groups: { readonly satuan: string; readonly ruas: Ruas[] }[] = [];
  for (const piece of ruas.filter(({ titik }) => titik.length > 0)) {
    const last = groups.at(-1);
    if (last !== undefined && last.satuan === piece.satuan) last.ruas.push(piece);
    else groups.push({ satuan: piece.satuan, ruas: [piece] });
  }
  return groups.map((group) => panelOf(group.satuan, group.ruas));
}

function panelOf(satuan: string, ruas: readonly Ruas[]): TrendPanel {
  const pieces = ruas.map(({ ikuId, label, titik }, i) => ({
    key: `${ikuId}.${i}`,
    label,
    points: titik.map((one) => ({ tahun: one.tahun, target: positionOf(one.target), realisasi: positionOf(one.realisasi), titik: one })),
  }));
  const points = pieces.flatMap((piece) => piece.points);
  const years = points.map(({ tahun }) => tahun);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return { satuan, tahun: Array.from({ length: last - first + 1 }, (_, i) => first + i), pieces, scale: trendScale(points) };
}

const STEPS = [1, 2, 2.5, 5, 10];
const WANTED = 4;

/** A quiet axis: round steps around everything that is drawn. `null` when there is nothing to draw. */
export function trendScale(points: readonly Pick<TrendPoint, 'target' | 'realisasi'>[]): TrendScale | null {
  const values = points.flatMap(({ target, realisasi }) => [target, realisasi]).filter((value) => value !== null);
  if (values.length === 0) return null;
  const [min, max] = [Math.min(...values), Math.max(...values)];
  const span = max - min || Math.abs(max) * 0.1 || 1;
  const raw = span / WANTED;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = (STEPS.find((candidate) => candidate * power >= raw) ?? 10) * power;
  const below = Math.floor((min - span * 0.08) / step) * step;
  const low = min >= 0 ? Math.max(0, below) : below; // an axis below zero would promise values that there are none of
  const high = Math.ceil((max + span * 0.08) / step) * step;
  const count = Math.round((high - low) / step);
  return { low, high, ticks: Array.from({ length: count + 1 }, (_, i) => Number((low + i * step).toPrecision(12))) };
}

const YEAR_WIDTH = 34;

/** The years that have room for their four figures beside each other, the first one always among them. */
export function yearsWithRoom(tahun: readonly number[], band: number): readonly number[] {
  const every = Math.max(1, Math.ceil(YEAR_WIDTH / band));
  return tahun.filter((_, i) => i % every === 0);
}

/** The last two figures of the newest piece that has any: only these may be compared in words. */
export function lastTwo({ ruas }: TrendWire): { readonly before: Titik | null; readonly now: Titik } | null {
  const known = ruas.map(({ titik }) => titik.filter(({ realisasi }) => 'nilai' in realisasi)).findLast((one) => one.length > 0) ?? [];
  const now = known.at(-1);
  return now === undefined ? null : { before: known.at(-2) ?? null, now };
}
