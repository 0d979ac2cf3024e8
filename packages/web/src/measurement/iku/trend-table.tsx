import type { TrendWire } from '@selaras/contract';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { FigureView } from '../../ui/figure-view.tsx';
import { ResponsiveTable, type TableColumn } from '../../ui/responsive-table.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';

/** The trend as a table: one group for each piece, so that what cannot be compared stands apart here too. */
export function TrendTable({ trend, desimal }: { readonly trend: TrendWire; readonly desimal: number }) {
  const { t } = useTranslation();
  const groups = trend.ruas.map(({ ikuId, label, nama, satuan, titik }, i) => ({
    key: `${ikuId}.${i}`,
    title: trend.ruas.length > 1 ? t('trend.piece', { number: i + 1, label, nama, satuan }) : `${label} ${nama} (${satuan})`,
    rows: titik.map((one) => ({ ...one, ikuId, key: `${ikuId}.${i}.${one.tahun}` })),
  }));
  return (
    <ResponsiveTable label={t('trend.table')} columns={columnsOf(desimal, t)} groups={groups} rowKey={({ key }) => key} cardColumns={3} />
  );
}

type Row = TrendWire['ruas'][number]['titik'][number] & { readonly ikuId: string; readonly key: string };

const columnsOf = (desimal: number, t: TFunction): readonly TableColumn<Row>[] => [
  { key: 'tahun', title: t('column.year'), card: 'judul', cell: ({ tahun }) => tahun },
  {
    key: 'target',
    title: t('column.target'),
    align: 'end',
    cell: ({ target, ikuId, tahun }) => <FigureView figure={target} decimals={desimal} asal={{ ikuId, tahun }} />,
  },
  {
    key: 'realisasi',
    title: t('column.realisasi'),
    align: 'end',
    cell: ({ realisasi, ikuId, tahun }) => <FigureView figure={realisasi} decimals={desimal} asal={{ ikuId, tahun }} />,
  },
  { key: 'status', title: t('column.status'), cell: ({ status }) => <StatusMark status={status} /> },
];
