import type { IkuPageWire } from '@selaras/contract';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useGet } from '../../ui/api-hooks.ts';
import { FigureView } from '../../ui/figure-view.tsx';
import { Stack } from '../../ui/layout.tsx';
import { ResponsiveTable, type TableColumn } from '../../ui/responsive-table.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { Caption, Tag } from '../../ui/text.tsx';
import css from './iku-years.module.css';
import type { IkuYear } from './use-iku-page.ts';

/** The values by year, and what was noted about them. */
export function IkuYears({ page }: { readonly page: IkuPageWire }) {
  const { t } = useTranslation();
  const changes = useGet('GET /api/iku/:id/changes', { params: { id: page.iku.id } });
  const corrected = new Set(changes.data?.map(({ period }) => Number(period.slice(0, 4))));
  const notes = page.tahun.flatMap(({ tahun, catatan }) => catatan.map((note) => `${tahun}: ${note}`));
  return (
    <Stack gap={12}>
      <ResponsiveTable
        label={t('iku.years')}
        columns={columnsOf({ t, page, corrected })}
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

type ColumnsOf = { readonly t: TFunction; readonly page: IkuPageWire; readonly corrected: ReadonlySet<number> };

function columnsOf({ t, page, corrected }: ColumnsOf): readonly TableColumn<IkuYear>[] {
  const { desimal, id } = page.iku;
  const asal = (year: IkuYear) => ({ ikuId: id, tahun: year.tahun });
  return [
    {
      key: 'tahun',
      title: t('column.year'),
      card: 'judul',
      cell: (year) => <YearCell year={year} isCorrected={corrected.has(year.tahun)} />,
    },
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
    ...(page.tahun.some(({ capaianRenstra }) => 'nilai' in capaianRenstra) ? [againstRenstra({ t, page })] : []),
    { key: 'status', title: t('column.status'), cell: (year) => <StatusMark status={year.status} rilis={year.statusRilis} /> },
    { key: 'rilis', title: t('column.release'), cell: ({ statusRilis }) => (statusRilis === null ? '' : t(`rilis.${statusRilis}`)) },
  ];
}

const againstRenstra = ({ t, page }: { readonly t: TFunction; readonly page: IkuPageWire }): TableColumn<IkuYear> => ({
  key: 'capaianRenstra',
  title: t('column.capaianRenstra'),
  align: 'end',
  cell: ({ capaianRenstra, statusRilis, tahun }) => (
    <FigureView figure={capaianRenstra} rilis={statusRilis} decimals={2} asal={{ ikuId: page.iku.id, tahun }} />
  ),
});

function layerWord(layer: string | null, t: TFunction): string {
  return layer === 'renstra' || layer === 'renja' || layer === 'pk' || layer === 'pk_revisi' ? t(`layer.${layer}`) : '';
}

function YearCell({ year: { tahun, contoh }, isCorrected }: { readonly year: IkuYear; readonly isCorrected: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      {tahun} {contoh && <Tag>{t('figure.example')}</Tag>}
      {isCorrected && (
        <a href="#koreksi" className={css.under}>
          {t('changes.mark')}
        </a>
      )}
    </>
  );
}
