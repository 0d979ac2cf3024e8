import type { FigureWire } from '@selaras/contract';
import { parseDecimal } from '@selaras/core/kernel/decimal';

type SparklineProps = { readonly points: readonly FigureWire[]; readonly title: string; readonly isJoined?: boolean };

const WIDTH = 44;
const HEIGHT = 16;
const PAD = 3;

/**
 * A few years as a line of dots, without axes: only the direction. What is not known has no dot. Figures that cannot be compared
 * are dots without a line, side by side, since a height would compare them.
 */
export function Sparkline({ points, title, isJoined = true }: SparklineProps) {
  const known = points.flatMap((point, i) => {
    const value = 'alasan' in point ? null : parseDecimal(point.nilai);
    return value === null ? [] : [{ i, value: value.toNumber() }];
  });
  if (known.length === 0) return null;
  const values = known.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = (i: number): number => PAD + (points.length === 1 ? 0 : (i / (points.length - 1)) * (WIDTH - 2 * PAD));
  const y = (value: number): number =>
    high === low || !isJoined ? HEIGHT / 2 : HEIGHT - PAD - ((value - low) / (high - low)) * (HEIGHT - 2 * PAD);
  const last = known.at(-1);
  return (
    <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title}>
      <title>{title}</title>
      {isJoined && (
        <polyline
          points={known.map(({ i, value }) => `${x(i)},${y(value)}`).join(' ')}
          fill="none"
          stroke="var(--s-edge)"
          strokeWidth="1.5"
        />
      )}
      {known.map(({ i, value }) => (
        <circle key={i} cx={x(i)} cy={y(value)} r={i === last?.i ? 2.5 : 2} fill={i === last?.i ? 'var(--s-series-1)' : 'var(--s-edge)'} />
      ))}
    </svg>
  );
}
