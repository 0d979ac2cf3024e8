import type { TrendWire } from '@selaras/contract';
import { useTranslation } from 'react-i18next';
import { figureText } from '../../ui/format.ts';
import css from './trend-chart.module.css';
import { type TrendPanel, type TrendPiece, type TrendPoint, type TrendScale, yearsWithRoom } from './trend-points.ts';

const HEIGHT = 232;
const EDGE = { top: 24, right: 96, bottom: 28, left: 44 };

type DrawingProps = {
  readonly panels: readonly TrendPanel[];
  readonly putus: TrendWire['putus'];
  readonly width: number;
  readonly desimal: number;
};

/** Where years and values stand in one panel. */
type Place = { readonly x: (tahun: number) => number; readonly y: (value: number) => number; readonly band: number };

/** Realisasi as dots and lines, target as steps, breaks as numbered lines. What screen readers get is the table under it. */
export function TrendDrawing({ panels, putus, width, desimal }: DrawingProps) {
  const drawn = panels.filter((panel): panel is TrendPanel & { readonly scale: TrendScale } => panel.scale !== null);
  const years = drawn.reduce((sum, { tahun }) => sum + tahun.length, 0);
  const band = (width - EDGE.right - EDGE.left * drawn.length) / years;
  const starts = drawn.map((_, i) => drawn.slice(0, i).reduce((sum, { tahun }) => sum + tahun.length * band + EDGE.left, EDGE.left));
  const numbered = putus.map((one, i) => ({ ...one, number: i + 1 }));
  return (
    <svg className={css.chart} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
      {drawn.map((panel, i) => {
        const { tahun, scale } = panel;
        const from = starts[i] ?? EDGE.left;
        const place: Place = {
          band,
          x: (year) => from + band * (year - (tahun[0] ?? year) + 0.5),
          y: (value) => EDGE.top + (1 - (value - scale.low) / (scale.high - scale.low)) * (HEIGHT - EDGE.top - EDGE.bottom),
        };
        const own = numbered.filter((one) => tahun.includes(one.tahun));
        return (
          <Panel key={panel.satuan + String(from)} panel={panel} scale={scale} from={from} place={place} putus={own} desimal={desimal} />
        );
      })}
    </svg>
  );
}

type PanelProps = {
  readonly panel: TrendPanel;
  readonly scale: TrendScale;
  readonly from: number;
  readonly place: Place;
  readonly putus: readonly (TrendWire['putus'][number] & { readonly number: number })[];
  readonly desimal: number;
};

function Panel({ panel: { tahun, pieces }, scale, from, place, putus, desimal }: PanelProps) {
  const to = from + place.band * tahun.length;
  const tickText = (tick: number): string => figureText({ nilai: String(tick) }, decimalsOf(scale.ticks)) ?? '';
  return (
    <g>
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line className={css.grid} x1={from} x2={to} y1={place.y(tick)} y2={place.y(tick)} />
          <text x={from - 8} y={place.y(tick) + 4} textAnchor="end">
            {tickText(tick)}
          </text>
        </g>
      ))}
      {yearsWithRoom(tahun, place.band).map((year) => (
        <text key={year} x={place.x(year)} y={HEIGHT - 6} textAnchor="middle">
          {year}
        </text>
      ))}
      {putus.map(({ number, tahun: year, memutus }) => (
        <BreakLine key={number} number={number} x={place.x(year) - place.band / 2} isCut={memutus} />
      ))}
      {pieces.map((piece, i) => (
        <Piece key={piece.key} piece={piece} place={place} desimal={desimal} end={i === pieces.length - 1 ? to : null} />
      ))}
    </g>
  );
}

/** The line is cut here, or only noted; its number leads to the caption below. */
const BreakLine = ({ number, x, isCut }: { readonly number: number; readonly x: number; readonly isCut: boolean }) => (
  <g className={css.cut} data-memutus={isCut || undefined}>
    <line x1={x} x2={x} y1={16} y2={isCut ? HEIGHT - EDGE.bottom : 26} />
    <circle cx={x} cy={8} r={8} />
    <text x={x} y={12} textAnchor="middle">
      {number}
    </text>
  </g>
);

type PieceProps = {
  readonly piece: TrendPiece;
  readonly place: Place;
  readonly desimal: number;
  /** Where the words of the last target stand; `null` for a piece that another one follows. */
  readonly end: number | null;
};

function Piece({ piece: { points }, place, desimal, end }: PieceProps) {
  const { t } = useTranslation();
  const { x, y } = place;
  const known = points.flatMap((point) => (point.realisasi === null ? [] : [{ ...point, realisasi: point.realisasi }]));
  const lastTarget = points.findLast(({ target }) => target !== null);
  const last = known.at(-1);
  return (
    <g>
      <path className={css.target} d={stepPath(points, place)} />
      {end !== null && lastTarget?.target !== undefined && lastTarget.target !== null && (
        <text x={end + 6} y={y(lastTarget.target) + 4}>
          {t('iku.targetLabel', { target: figureText(lastTarget.titik.target, desimal) ?? '' })}
        </text>
      )}
      <polyline className={css.line} points={known.map(({ tahun, realisasi }) => `${x(tahun)},${y(realisasi)}`).join(' ')} />
      {known.map(({ tahun, realisasi, titik }) => (
        <g key={tahun}>
          <circle className={css.dot} cx={x(tahun)} cy={y(realisasi)} r={tahun === last?.tahun ? 5 : 4} />
          <text className={css.value} x={x(tahun)} y={y(realisasi) - 11} textAnchor="middle">
            {figureText(titik.realisasi, desimal)}
          </text>
        </g>
      ))}
    </g>
  );
}

/** A target holds for its whole year, so it is a step; a year without one breaks the line. */
function stepPath(points: readonly TrendPoint[], { x, y, band }: Place): string {
  return points
    .map(({ tahun, target }, i) => {
      if (target === null) return '';
      const before = points[i - 1];
      const begins = before === undefined || before.target === null || before.tahun !== tahun - 1;
      return `${begins ? 'M' : 'L'}${x(tahun) - band / 2},${y(target)} L${x(tahun) + band / 2},${y(target)}`;
    })
    .join(' ');
}

const decimalsOf = (ticks: readonly number[]): number => Math.max(0, ...ticks.map((tick) => (String(tick).split('.')[1] ?? '').length));
