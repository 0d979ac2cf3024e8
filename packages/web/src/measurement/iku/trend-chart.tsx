import { useElementSize } from '@mantine/hooks';
import type { IkuPageWire, TrendWire } from '@selaras/contract';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useGet } from '../../ui/api-hooks.ts';
import { differenceText, figureWord } from '../../ui/format.ts';
import { QueryView } from '../../ui/query-view.tsx';
import { breakSentence } from './trend-break.ts';
import css from './trend-chart.module.css';
import { TrendDrawing } from './trend-drawing.tsx';
import { lastTwo, trendPanels } from './trend-points.ts';
import { TrendTable } from './trend-table.tsx';

/** The values over the years, cut where they cannot be compared. The title is the finding; the same as a table is one click away. */
export function TrendChart({ page }: { readonly page: IkuPageWire }) {
  const trend = useGet('GET /api/iku/:id/trend', { params: { id: page.iku.id } });
  return (
    <QueryView query={trend} lines={8}>
      {(held) => <Trend page={page} trend={held} />}
    </QueryView>
  );
}

type TrendProps = { readonly page: IkuPageWire; readonly trend: TrendWire };

function Trend({ page, trend }: TrendProps) {
  const { t } = useTranslation();
  const { ref, width } = useElementSize<HTMLElement>();
  const panels = trendPanels(trend);
  const hasFigures = panels.some(({ scale }) => scale !== null);
  const title = findingOf({ page, trend, t });
  if (!hasFigures) return <p className={css.title}>{title}</p>;
  return (
    <figure className={css.figure} ref={ref}>
      <figcaption className={css.title}>{title}</figcaption>
      {width > 0 && <TrendDrawing panels={panels} putus={trend.putus} width={width} desimal={page.iku.desimal} />}
      <Breaks putus={trend.putus} />
      <p className={css.source}>
        {t('iku.chartSource', {
          satuan: panels.map(({ satuan }) => satuan).join('; '),
          source: page.manual?.manual.sumberData ?? t('iku.noSource'),
        })}
      </p>
      <details className={css.twin}>
        <summary>{t('trend.asTable')}</summary>
        <TrendTable trend={trend} desimal={page.iku.desimal} />
      </details>
    </figure>
  );
}

/** Why the line is not one line, by the number that stands at the place. */
function Breaks({ putus }: { readonly putus: TrendWire['putus'] }) {
  const { t } = useTranslation();
  if (putus.length === 0) return null;
  return (
    <ol className={css.breaks} aria-label={t('trend.breaks')}>
      {putus.map((one) => (
        <li key={`${one.tahun}.${one.jenis}.${one.alasan}`}>{breakSentence(one, t)}</li>
      ))}
    </ol>
  );
}

/** "Realisasi naik 1,56 poin, dari 96,84 (2023) ke 98,40 (2024)"; never across a break. */
function findingOf({ page, trend, t }: TrendProps & { readonly t: TFunction }): string {
  const last = lastTwo(trend);
  const { desimal } = page.iku;
  if (last === null) return t('iku.finding.none');
  const { before, now } = last;
  const value = figureWord(now.realisasi, desimal);
  if (before === null) {
    const isApart = trend.ruas.filter(({ titik }) => titik.some(({ realisasi }) => 'nilai' in realisasi)).length > 1;
    return t(isApart ? 'trend.oneAfterBreak' : 'iku.finding.one', { year: now.tahun, value });
  }
  const change = differenceText(now.realisasi, before.realisasi, desimal) ?? '';
  const params = {
    before: figureWord(before.realisasi, desimal),
    now: value,
    yearBefore: before.tahun,
    yearNow: now.tahun,
    points: change.replace(/^[+−]/, ''),
  };
  if (!/^[+−]/.test(change)) return t('iku.finding.same', params);
  return t(change.startsWith('+') ? 'iku.finding.up' : 'iku.finding.down', params);
}
