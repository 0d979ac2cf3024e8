import type { IkuPageWire } from '@selaras/contract';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { FigureView } from '../../ui/figure-view.tsx';
import { momentText, periodName } from '../../ui/format.ts';
import { Stack } from '../../ui/layout.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Empty } from '../../ui/query-view.tsx';
import { ResponsiveTable, type TableColumn } from '../../ui/responsive-table.tsx';
import { StateMark } from '../../ui/status-mark.tsx';
import { useTahun } from '../../ui/tahun.ts';
import { Caption, Muted } from '../../ui/text.tsx';
import { IkuConsolidation } from './iku-consolidation.tsx';
import { IkuUntil } from './iku-until.tsx';
import { type PeriodRow, periodRows } from './period-rows.ts';
import { useIkuPage } from './use-iku-page.ts';

/** Pengukuran of one indicator in the year: every period, where it stands, who gave it, and the next step. */
export function IkuMeasurements() {
  const { t } = useTranslation();
  const tahun = useTahun();
  const page = useIkuPage();
  const rows = periodRows(page, tahun);
  if (rows.length === 0) return <Empty title={t('iku.noManual')}>{t('iku.noManualHelp')}</Empty>;
  return (
    <Stack gap={32}>
      <ResponsiveTable
        label={t('iku.tab.pengukuran')}
        columns={columnsOf({ t, page })}
        groups={[{ key: String(tahun), rows }]}
        rowKey={({ period }) => period}
      />
      <IkuUntil page={page} />
      <IkuConsolidation page={page} />
    </Stack>
  );
}

function columnsOf({ t, page }: { readonly t: TFunction; readonly page: IkuPageWire }): readonly TableColumn<PeriodRow>[] {
  return [
    { key: 'period', title: t('column.period'), card: 'judul', cell: ({ period }) => periodName(period) },
    {
      key: 'realisasi',
      title: `${t('column.realisasi')} (${page.iku.satuan})`,
      align: 'end',
      cell: ({ measurement }) => (
        <FigureView
          figure={measurement?.realisasi ?? { alasan: 'no_data_yet' }}
          rilis={measurement?.entry?.statusRilis ?? null}
          decimals={page.iku.desimal}
        />
      ),
    },
    { key: 'state', title: t('column.state'), cell: ({ measurement }) => <StateMark state={measurement?.state ?? null} /> },
    { key: 'bukti', title: t('column.evidence'), align: 'end', cell: ({ measurement }) => measurement?.evidence.length ?? '' },
    { key: 'oleh', title: t('column.by'), card: 'lebar', cell: (row) => <By row={row} /> },
    {
      key: 'langkah',
      title: t('column.step'),
      card: 'lebar',
      cell: (row) => <Step row={row} canRecord={page.abilities.includes('measurement.record')} />,
    },
  ];
}

function By({ row: { measurement } }: { readonly row: PeriodRow }) {
  const { t } = useTranslation();
  if (measurement === null || measurement.dicatatOleh === null) return null;
  return (
    <>
      {measurement.dicatatOleh}{' '}
      {measurement.dicatatPada !== null && (
        <Muted>
          <br />
          {momentText(measurement.dicatatPada)}
        </Muted>
      )}
      {measurement.state === 'returned' && measurement.alasanKembali !== null && (
        <Caption>{t('task.reason', { reason: measurement.alasanKembali })}</Caption>
      )}
    </>
  );
}

function Step({ row: { period, measurement }, canRecord }: { readonly row: PeriodRow; readonly canRecord: boolean }) {
  const { t } = useTranslation();
  const abilities = measurement?.abilities ?? (canRecord ? ['record' as const] : []);
  const verb = stepVerb(measurement?.state ?? null, abilities);
  if (measurement === null && abilities.length === 0) return null;
  return (
    <LinkButton
      from="/$tahun/iku/$ikuId"
      to="/$tahun/iku/$ikuId/isi/$period"
      params={{ period }}
      variant={verb === 'open' ? 'default' : 'light'}
      aria-label={`${t(`step.${verb}`)} ${periodName(period)}`}
    >
      {t(`step.${verb}`)}
    </LinkButton>
  );
}

/** One verb for the next step, by what the server says is possible. */
function stepVerb(state: string | null, abilities: readonly string[]): 'fill' | 'mend' | 'go' | 'check' | 'open' {
  if (abilities.includes('approve') || abilities.includes('return')) return 'check';
  if (!abilities.includes('record') || state === 'approved') return 'open';
  if (state === 'returned') return 'mend';
  return state === 'draft' ? 'go' : 'fill';
}
