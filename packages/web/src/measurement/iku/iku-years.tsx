import type { IkuPageWire } from '@selaras/contract';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { FigureView } from '../../ui/figure-view.tsx';
import { Stack } from '../../ui/layout.tsx';
import { ResponsiveTable, type TableColumn } from '../../ui/responsive-table.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { Caption, Tag } from '../../ui/text.tsx';
import type { IkuYear } from './use-iku-page.ts';

/** The values by year, and what was noted about them. */
export function IkuYears({ page }: { readonly page: IkuPageWire }) {
  const { t } = useTranslation();
  const notes = page.tahun.flatMap(({ tahun, catatan }) => catatan.map((note) => `${tahun}: ${note}`));
  return (
    <Stack gap={12}>
      <ResponsiveTable
        label={t('iku.years')}
        columns={columnsOf({ t, page })}
        groups={[{ key: 'all', rows: page.tahun }]}
        rowKey={({ tahun }) => String(tahun)}
        cardColumns={3}
      />
      {notes.map((note) => (
        <Caption key={note}>{note}</Caption>
      ))}
    </Stack>
  );
}

function columnsOf({ t, page }: { readonly t: TFunction; readonly page: IkuPageWire }): readonly TableColumn<IkuYear>[] {
  const { desimal, id } = page.iku;
  const asal = (year: IkuYear) => ({ ikuId: id, tahun: year.tahun });
  return [
    { key: 'tahun', title: t('column.year'), card: 'judul', cell: ({ tahun, contoh }) => <YearCell tahun={tahun} contoh={contoh} /> },
    {
      key: 'target',
      title: t('column.target'),
      align: 'end',
      cell: (year) => <FigureView figure={year.target} decimals={desimal} asal={asal(year)} />,
    },
    { key: 'lapis', title: t('column.layer'), cell: ({ targetLapis }) => layerWord(targetLapis, t) },
    {
      key: 'realisasi',
      title: t('column.realisasi'),
      align: 'end',
      cell: (year) => <FigureView figure={year.realisasi} rilis={year.statusRilis} decimals={desimal} asal={asal(year)} />,
    },
    {
      key: 'capaian',
      title: t('column.capaian'),
      align: 'end',
      cell: (year) => <FigureView figure={year.capaian} rilis={year.statusRilis} decimals={2} asal={asal(year)} />,
    },
    { key: 'status', title: t('column.status'), cell: (year) => <StatusMark status={year.status} rilis={year.statusRilis} /> },
    { key: 'rilis', title: t('column.release'), cell: ({ statusRilis }) => (statusRilis === null ? '' : t(`rilis.${statusRilis}`)) },
  ];
}

function layerWord(layer: string | null, t: TFunction): string {
  return layer === 'renstra' || layer === 'renja' || layer === 'pk' || layer === 'pk_revisi' ? t(`layer.${layer}`) : '';
}

function YearCell({ tahun, contoh }: { readonly tahun: number; readonly contoh: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      {tahun} {contoh && <Tag>{t('figure.example')}</Tag>}
    </>
  );
}
