import type { IkuPageWire } from '@selaras/contract';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { FigureView, TotalView } from '../../ui/figure-view.tsx';
import { periodName } from '../../ui/format.ts';
import { Section } from '../../ui/page.tsx';
import { ResponsiveTable, type TableColumn } from '../../ui/responsive-table.tsx';

type UntilRow = IkuPageWire['sampaiDengan'][number];

/** How the year stands "s.d." each period: what is reported every triwulan while the figure of the year is still to come. */
export function IkuUntil({ page }: { readonly page: IkuPageWire }) {
  const { t } = useTranslation();
  const { sampaiDengan, iku } = page;
  if (sampaiDengan.length === 0) return null;
  return (
    <Section title={t('until.title')}>
      <ResponsiveTable
        label={t('until.title')}
        columns={columnsOf({ t, iku })}
        groups={[{ key: 'all', rows: sampaiDengan }]}
        rowKey={({ period }) => period}
        cardColumns={3}
      />
    </Section>
  );
}

function columnsOf({ t, iku }: { readonly t: TFunction; readonly iku: IkuPageWire['iku'] }): readonly TableColumn<UntilRow>[] {
  const of = t('until.periods');
  return [
    { key: 'period', title: t('until.period'), card: 'judul', cell: ({ period }) => t('until.to', { period: periodName(period) }) },
    {
      key: 'target',
      title: `${t('column.target')} (${iku.satuan})`,
      align: 'end',
      cell: ({ target }) => <FigureView figure={target} decimals={iku.desimal} />,
    },
    {
      key: 'realisasi',
      title: `${t('column.realisasi')} (${iku.satuan})`,
      align: 'end',
      cell: ({ realisasi }) => <TotalView total={realisasi} decimals={iku.desimal} of={of} />,
    },
    {
      key: 'capaian',
      title: t('column.capaian'),
      align: 'end',
      cell: ({ capaian, realisasi }) => <TotalView total={{ ...realisasi, figure: capaian }} of={of} />,
    },
  ];
}
