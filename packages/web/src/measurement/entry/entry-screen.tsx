import type { MeasurementFormWire } from '@selaras/contract';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useGet } from '../../ui/api-hooks.ts';
import { dateText, periodName, periodText } from '../../ui/format.ts';
import { Page } from '../../ui/page.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { StateMark } from '../../ui/status-mark.tsx';
import css from './entry.module.css';
import { EntryForm } from './entry-form.tsx';

/** One measurement of one period: filled in, checked, or read, by what the server says this person may do. */
export function EntryScreen() {
  const { t } = useTranslation();
  const { ikuId, period } = useParams({ from: '/$tahun/iku/$ikuId/isi/$period' });
  const form = useGet('GET /api/iku/:id/form', { params: { id: ikuId }, query: { period } });
  if (form.data !== undefined) return <Loaded form={form.data} />;
  return (
    <Page title={periodText(period)} tabTitle={t('entry.tab', { period: periodText(period) })}>
      <QueryView query={form} lines={10}>
        {() => null}
      </QueryView>
    </Page>
  );
}

function Loaded({ form }: { readonly form: MeasurementFormWire }) {
  const { t } = useTranslation();
  const { iku, periods, measurement } = form;
  const due = periods.find(({ period }) => period === measurement.period)?.jatuhTempo;
  return (
    <Page
      title={`${iku.label} ${iku.kode} · ${periodText(measurement.period)}`}
      lead={
        <>
          {iku.nama}
          {due !== undefined && measurement.state !== 'approved' && ` · ${t('entry.due', { date: dateText(due) })}`}
        </>
      }
      crumbs={[
        <Link key="list" from="/$tahun" to="/$tahun/iku">
          {t('area.iku')}
        </Link>,
        <Link key="iku" from="/$tahun" to="/$tahun/iku/$ikuId" params={{ ikuId: iku.id }}>
          {iku.label} {iku.kode}
        </Link>,
      ]}
    >
      <Periods key={measurement.period} form={form} />
      <EntryForm key={`${iku.id}.${measurement.period}`} form={form} />
    </Page>
  );
}

/** The periods of the year and where each stands. The whole year is offered only where the manual asks for it, or where it was measured. */
function Periods({ form: { periods, manual, measurement } }: { readonly form: MeasurementFormWire }) {
  const { t } = useTranslation();
  const list = useRef<HTMLElement>(null);
  useEffect(() => list.current?.querySelector('[aria-current="page"]')?.scrollIntoView({ block: 'nearest', inline: 'center' }), []);
  const offered = periods.filter(
    ({ period, state }) => period.length > 4 || manual.periodePelaporan === 'tahun' || state !== null || period === measurement.period,
  );
  return (
    <nav ref={list} className={css.periods} aria-label={t('entry.periods')}>
      {offered.map(({ period, state }) => (
        <Link
          key={period}
          from="/$tahun/iku/$ikuId/isi/$period"
          to="/$tahun/iku/$ikuId/isi/$period"
          params={{ period }}
          className={css.period ?? ''}
        >
          {periodName(period)}
          <StateMark state={state} />
        </Link>
      ))}
    </nav>
  );
}
