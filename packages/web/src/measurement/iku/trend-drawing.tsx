import type { TrendWire } from '@selaras/contract';
import { useTranslation } from 'react-i18next';
import { figureText } from '../../ui/format.ts';
import css from './trend-chart.module.css';
import { boxOf, type LabelPlace, placeLabels, type TrendLabel } from './trend-labels.ts';
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

type Drawn = TrendPanel & { readonly scale: TrendScale };

/** Realisasi as dots and lines, target as steps, breaks as numbered lines. What screen readers get is the table under it. */
export function TrendDrawing({ panels, putus, width, desimal }: DrawingProps) {
  const drawn = panels.filter((panel): panel is Drawn => panel.scale !== null);
  const years = drawn.reduce((sum, { tahun }) => sum + tahun.length, 0);
  const band = (width - EDGE.right - EDGE.left * drawn.length) / years;
  const starts = drawn.map((_, i) => drawn.slice(0, i).reduce((sum, { tahun }) => sum + tahun.length * band + EDGE.left, EDGE.left));
  const numbered = putus.map((one, i) => ({ ...one, number: i + 1 }));
  const placed = drawn.map((panel, i) => ({
    panel,
    from: starts[i] ?? EDGE.left,
    place: placeOf(panel, { from: starts[i] ?? EDGE.left, band }),
  }));
  const labels = useLabels(placed, { width, desimal });
  return (
    <svg className={css.chart} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
      {placed.map(({ panel, from, place }) => (
        <Panel
          key={panel.satuan + String(from)}
          panel={panel}
          from={from}
          place={place}
          putus={numbered.filter((one) => panel.tahun.includes(one.tahun))}
        />
      ))}
      {labels.map(({ key, text, isValue, ...at }) => (
        <Words key={key} at={at} text={text} isValue={isValue} />
      ))}
    </svg>
  );
}

const placeOf = ({ tahun, scale }: Drawn, { from, band }: { readonly from: number; readonly band: number }): Place => ({
  band,
  x: (year) => from + band * (year - (tahun[0] ?? year) + 0.5),
  y: (value) => EDGE.top + (1 - (value - scale.low) / (scale.high - scale.low)) * (HEIGHT - EDGE.top - EDGE.bottom),
});

type PlacedPanel = { readonly panel: Drawn; readonly from: number; readonly place: Place };
type Labels = readonly (LabelPlace & { readonly key: string; readonly text: string; readonly isValue: boolean })[];

const tickText = (tick: number, { ticks }: TrendScale): string => figureText({ nilai: String(tick) }, decimalsOf(ticks)) ?? '';
const tickPlace = (tick: number, { from, place }: PlacedPanel): LabelPlace => ({ x: from - 8, y: place.y(tick) + 4, anchor: 'end' });

/** Figures at their dots, the newest first, then the last target of each axis: none on another, none on an axis. */
function useLabels(placed: readonly PlacedPanel[], { width, desimal }: { readonly width: number; readonly desimal: number }): Labels {
  const { t } = useTranslation();
  const taken = placed.flatMap((one) => one.panel.scale.ticks.map((tick) => boxOf(tickText(tick, one.panel.scale), tickPlace(tick, one))));
  const values = placed.flatMap((one) => valueLabels(one, desimal)).toReversed();
  const targets = placed.flatMap((one) =>
    targetLabels(one, (point) => t('iku.targetLabel', { target: figureText(point.titik.target, desimal) ?? '' })),
  );
  const found = placeLabels([...values, ...targets], { taken, room: { left: 0, right: width, top: 0, bottom: HEIGHT - 18 } });
  return [...values, ...targets].flatMap(({ key, text }, i) => {
    const at = found.get(key);
    return at === undefined ? [] : [{ ...at, key, text, isValue: i < values.length }];
  });
}

const valueLabels = ({ panel: { pieces }, place: { x, y } }: PlacedPanel, desimal: number): readonly TrendLabel[] =>
  pieces.flatMap(({ key, points }) =>
    points.flatMap(({ tahun, realisasi, titik }): readonly TrendLabel[] => {
      if (realisasi === null) return [];
      const places = [-11, 20].map((dy): LabelPlace => ({ x: x(tahun), y: y(realisasi) + dy, anchor: 'middle' }));
      return [{ key: `${key}.${tahun}`, text: figureText(titik.realisasi, desimal) ?? '', places }];
    }),
  );

/** At the end of its step, outside where there is room, else above or below the line. */
function targetLabels({ panel, from, place }: PlacedPanel, wordsOf: (point: TrendPoint) => string): readonly TrendLabel[] {
  const piece = panel.pieces.at(-1);
  const point = piece?.points.findLast(({ target }) => target !== null);
  if (piece === undefined || point === undefined || point.target === null) return [];
  const to = from + place.band * panel.tahun.length;
  const y = place.y(point.target);
  const places: readonly LabelPlace[] = [
    { x: to + 6, y: y + 4, anchor: 'start' },
    { x: to - 4, y: y - 6, anchor: 'end' },
    { x: to - 4, y: y + 16, anchor: 'end' },
  ];
  return [{ key: `${piece.key}.target`, text: wordsOf(point), places }];
}

type PanelProps = {
  readonly panel: Drawn;
  readonly from: number;
  readonly place: Place;
  readonly putus: readonly (TrendWire['putus'][number] & { readonly number: number })[];
};

function Panel({ panel, from, place, putus }: PanelProps) {
  const { tahun, pieces, scale } = panel;
  const to = from + place.band * tahun.length;
  return (
    <g>
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line className={css.grid} x1={from} x2={to} y1={place.y(tick)} y2={place.y(tick)} />
          <Words at={tickPlace(tick, { panel, from, place })} text={tickText(tick, scale)} />
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
      {pieces.map((piece) => (
        <Piece key={piece.key} piece={piece} place={place} />
      ))}
    </g>
  );
}

const Words = ({
  at: { x, y, anchor },
  text,
  isValue = false,
}: {
  readonly at: LabelPlace;
  readonly text: string;
  readonly isValue?: boolean;
}) => (
  <text className={isValue ? css.value : undefined} x={x} y={y} textAnchor={anchor}>
    {text}
  </text>
);

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

function Piece({ piece: { points }, place }: { readonly piece: TrendPiece; readonly place: Place }) {
  const { x, y } = place;
  const known = points.flatMap(({ tahun, realisasi }) => (realisasi === null ? [] : [{ tahun, realisasi }]));
  const last = known.at(-1);
  return (
    <g>
      <path className={css.target} d={stepPath(points, place)} />
      <polyline className={css.line} points={known.map(({ tahun, realisasi }) => `${x(tahun)},${y(realisasi)}`).join(' ')} />
      {known.map(({ tahun, realisasi }) => (
        <circle key={tahun} className={css.dot} cx={x(tahun)} cy={y(realisasi)} r={tahun === last?.tahun ? 5 : 4} />
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
