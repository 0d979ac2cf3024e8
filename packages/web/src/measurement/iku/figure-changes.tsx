import type { FigureChangeWire, IkuPageWire } from '@selaras/contract';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useGet } from '../../ui/api-hooks.ts';
import { FigureView } from '../../ui/figure-view.tsx';
import { differenceText, momentText, periodText } from '../../ui/format.ts';
import { Section } from '../../ui/page.tsx';
import { ResponsiveTable, type TableColumn } from '../../ui/responsive-table.tsx';
import { Caption, Muted } from '../../ui/text.tsx';
import css from './iku-years.module.css';

/** Figures that a corrected manual changed: old and new side by side with the reason, so that no number moves in silence. */
export function FigureChanges({ page }: { readonly page: IkuPageWire }) {
  const { t } = useTranslation();
  const changes = useGet('GET /api/iku/:id/changes', { params: { id: page.iku.id } });
  if (changes.data === undefined || changes.data.length === 0) return null;
  return (
    <Section title={t('changes.title')}>
      <div id="koreksi">
        <Caption>{t('changes.help')}</Caption>
        <ResponsiveTable
          label={t('changes.title')}
          columns={columnsOf(page, t)}
          groups={[{ key: 'all', rows: changes.data }]}
          rowKey={({ jenis, period, pada, manualVersi }) => `${jenis}.${period}.${pada}.${manualVersi}`}
        />
      </div>
    </Section>
  );
}

function columnsOf({ iku }: IkuPageWire, t: TFunction): readonly TableColumn<FigureChangeWire>[] {
  const decimals = ({ jenis }: FigureChangeWire): number => (jenis === 'realisasi' ? iku.desimal : 2);
  return [
    {
      key: 'angka',
      title: t('changes.figure'),
      card: 'judul',
      cell: ({ jenis, period }) => `${wordOf(jenis, t)} ${periodText(period)}`,
    },
    { key: 'lama', title: t('changes.old'), align: 'end', cell: (row) => <FigureView figure={row.lama} decimals={decimals(row)} /> },
    {
      key: 'baru',
      title: t('changes.new'),
      align: 'end',
      cell: (row) => (
        <FigureView figure={row.baru} decimals={decimals(row)} asal={{ ikuId: iku.id, tahun: Number(row.period.slice(0, 4)) }} />
      ),
    },
    { key: 'selisih', title: t('whatIf.change'), align: 'end', cell: (row) => differenceText(row.baru, row.lama, decimals(row)) ?? '' },
    {
      key: 'alasan',
      title: t('changes.reason'),
      card: 'lebar',
      cell: ({ alasan, manualVersi, oleh, pada }) => (
        <>
          {alasan}
          <span className={css.under}>
            {t('changes.by', { versi: manualVersi, who: oleh })} <Muted>· {momentText(pada)}</Muted>
          </span>
        </>
      ),
    },
  ];
}

const WORDS = ['realisasi', 'capaian', 'capaian_renstra'] as const;

function wordOf(jenis: string, t: TFunction): string {
  const known = WORDS.find((word) => word === jenis);
  return known === undefined ? jenis : t(`changes.jenis.${known}`);
}
