import type { MeasurementWire } from '@selaras/contract';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '../../ui/api.ts';
import { useGet } from '../../ui/api-hooks.ts';
import { FigureView } from '../../ui/figure-view.tsx';
import { momentText, periodText } from '../../ui/format.ts';
import { Section } from '../../ui/page.tsx';
import { Empty, QueryView } from '../../ui/query-view.tsx';
import { ResponsiveTable, type TableColumn } from '../../ui/responsive-table.tsx';
import { StateMark } from '../../ui/status-mark.tsx';
import { useTahun } from '../../ui/tahun.ts';
import { entrySummary } from './entry-summary.ts';
import { useIkuPage, yearIn } from './use-iku-page.ts';

type Version = ResponseOf<'GET /api/measurements/:id/versions'>[number];

/** Riwayat: every version of every measurement of the year. Nothing is overwritten, so nothing is lost. */
export function IkuHistory() {
  const { t } = useTranslation();
  const year = yearIn(useIkuPage(), useTahun());
  const measured = (year?.measurements ?? []).filter(({ id }) => id !== null).toReversed();
  if (measured.length === 0) return <Empty title={t('history.none')}>{t('history.noneHelp')}</Empty>;
  return measured.map((measurement) => <Versions key={measurement.period} measurement={measurement} />);
}

function Versions({ measurement }: { readonly measurement: MeasurementWire }) {
  const { t } = useTranslation();
  const { iku } = useIkuPage();
  const versions = useGet('GET /api/measurements/:id/versions', { params: { id: measurement.id ?? '' } });
  return (
    <Section title={periodText(measurement.period)}>
      <QueryView query={versions} lines={2}>
        {(rows) => (
          <ResponsiveTable
            label={`${t('iku.tab.riwayat')} ${periodText(measurement.period)}`}
            columns={columnsOf({ t, desimal: iku.desimal })}
            groups={[{ key: 'all', rows }]}
            rowKey={({ versi }) => String(versi)}
          />
        )}
      </QueryView>
    </Section>
  );
}

function columnsOf({ t, desimal }: { readonly t: TFunction; readonly desimal: number }): readonly TableColumn<Version>[] {
  return [
    { key: 'versi', title: t('column.version'), card: 'judul', cell: ({ versi }) => t('history.version', { versi }) },
    { key: 'state', title: t('column.state'), cell: ({ state }) => <StateMark state={state} /> },
    {
      key: 'realisasi',
      title: t('column.realisasi'),
      align: 'end',
      cell: ({ realisasi, entry }) => <FigureView figure={realisasi} rilis={entry.statusRilis} decimals={desimal} />,
    },
    { key: 'isi', title: t('column.inputs'), card: 'lebar', cell: ({ entry }) => entrySummary(entry) },
    { key: 'oleh', title: t('column.by'), cell: ({ oleh }) => oleh },
    { key: 'pada', title: t('column.at'), cell: ({ pada }) => momentText(pada) },
  ];
}
