import { useElementSize } from '@mantine/hooks';
import type { IkuPageWire } from '@selaras/contract';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { differenceText, figureText, figureWord } from '../../ui/format.ts';
import { Hidden } from '../../ui/text.tsx';
import css from './trend-chart.module.css';
import { type TrendPoint, type TrendScale, trendPoints, trendScale } from './trend-points.ts';

const HEIGHT = 232;
const EDGE = { top: 24, right: 96, bottom: 28, left: 44 };

/** Realisasi as dots and a line, target as steps. The title is the finding; the table under it is what screen readers get. */
export function TrendChart({ page }: { readonly page: IkuPageWire }) {
  const { t } = useTranslation();
  const { ref, width } = useElementSize<HTMLElement>();
  const points = trendPoints(page);
  const scale = trendScale(points);
  const title = findingOf(page, t);
  if (scale === null) return <p className={css.title}>{title}</p>;
  return (
    <figure className={css.figure} ref={ref}>
      <figcaption className={css.title}>{title}</figcaption>
      {width > 0 && <Drawing page={page} points={points} scale={scale} width={width} />}
      <p className={css.source}>
        {t('iku.chartSource', { satuan: page.iku.satuan, source: page.manual?.manual.sumberData ?? t('iku.noSource') })}
      </p>
      <Hidden>{t('iku.chartTable')}</Hidden>
    </figure>
  );
}

/** "Realisasi naik 1,56 poin, dari 96,84 (2023) ke 98,40 (2024)". */
function findingOf(page: IkuPageWire, t: TFunction): string {
  const known = page.tahun.filter(({ realisasi }) => 'nilai' in realisasi);
  const [before, now] = known.slice(-2);
  const { desimal } = page.iku;
  if (before === undefined) return t('iku.finding.none');
  if (now === undefined) return t('iku.finding.one', { year: before.tahun, value: figureWord(before.realisasi, desimal) });
  const change = differenceText(now.realisasi, before.realisasi, desimal) ?? '';
  const params = {
    before: figureWord(before.realisasi, desimal),
    now: figureWord(now.realisasi, desimal),
    yearBefore: before.tahun,
    yearNow: now.tahun,
    points: change.replace(/^[+−]/, ''),
  };
  if (!/^[+−]/.test(change)) return t('iku.finding.same', params);
  return t(change.startsWith('+') ? 'iku.finding.up' : 'iku.finding.down', params);
}

type DrawingProps = {
  readonly page: IkuPageWire;
  readonly points: readonly TrendPoint[];
  readonly scale: TrendScale;
  readonly width: number;
};

function Drawing({ page, points, scale, width }: DrawingProps) {
  const { t } = useTranslation();
  const inner = width - EDGE.left - EDGE.right;
  const band = inner / points.length;
  const x = (i: number): number => EDGE.left + band * (i + 0.5);
  const y = (value: number): number => EDGE.top + (1 - (value - scale.low) / (scale.high - scale.low)) * (HEIGHT - EDGE.top - EDGE.bottom);
  const { desimal } = page.iku;
  const tickText = (tick: number): string => figureText({ nilai: String(tick) }, decimalsOf(scale.ticks)) ?? '';
  const known = points.flatMap(({ realisasi }, i) => (realisasi === null ? [] : [{ i, at: realisasi }]));
  const lastTarget = points.findLastIndex(({ target }) => target !== null);
  const last = known.at(-1);
  return (
    <svg className={css.chart} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line className={css.grid} x1={EDGE.left} x2={width - EDGE.right} y1={y(tick)} y2={y(tick)} />
          <text x={EDGE.left - 8} y={y(tick) + 4} textAnchor="end">
            {tickText(tick)}
          </text>
        </g>
      ))}
      {points.map(({ tahun }, i) => (
        <text key={tahun} x={x(i)} y={HEIGHT - 6} textAnchor="middle">
          {tahun}
        </text>
      ))}
      <path className={css.target} d={stepPath(points, { x, y, band })} />
      {lastTarget >= 0 && (
        <text x={width - EDGE.right + 6} y={y(points[lastTarget]?.target ?? 0) + 4}>
          {t('iku.targetLabel', { target: figureText(page.tahun[lastTarget]?.target ?? { nilai: '' }, desimal) ?? '' })}
        </text>
      )}
      <polyline className={css.line} points={known.map(({ i, at }) => `${x(i)},${y(at)}`).join(' ')} />
      {known.map(({ i, at }) => (
        <g key={i}>
          <circle className={css.dot} cx={x(i)} cy={y(at)} r={i === last?.i ? 5 : 4} />
          <text className={css.value} x={x(i)} y={y(at) - 11} textAnchor="middle">
            {figureText(page.tahun[i]?.realisasi ?? { nilai: '' }, desimal)}
          </text>
        </g>
      ))}
    </svg>
  );
}

type Place = { readonly x: (i: number) => number; readonly y: (value: number) => number; readonly band: number };

/** A target holds for its whole year, so it is a step; a year without one breaks the line. */
function stepPath(points: readonly TrendPoint[], { x, y, band }: Place): string {
  return points
    .map(({ target }, i) => {
      if (target === null) return '';
      const begins = i === 0 || points[i - 1]?.target === null;
      return `${begins ? 'M' : 'L'}${x(i) - band / 2},${y(target)} L${x(i) + band / 2},${y(target)}`;
    })
    .join(' ');
}

const decimalsOf = (ticks: readonly number[]): number => Math.max(0, ...ticks.map((tick) => (String(tick).split('.')[1] ?? '').length));
