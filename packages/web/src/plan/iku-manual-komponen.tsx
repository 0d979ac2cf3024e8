import type { ManualBody } from '@selaras/contract';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { ResponsiveTable, type TableColumn } from '../ui/responsive-table.tsx';
import { Code } from '../ui/text.tsx';
import css from './manual.module.css';

type Komponen = ManualBody['manual']['komponen'][number];

/** What the person in charge records each period. */
export function KomponenTable({ komponen }: { readonly komponen: readonly Komponen[] }) {
  const { t } = useTranslation();
  return (
    <ResponsiveTable
      label={t('manualIku.komponen')}
      columns={columnsOf(t)}
      groups={[{ key: 'semua', rows: komponen }]}
      rowKey={({ kode }) => kode}
    />
  );
}

const columnsOf = (t: TFunction): readonly TableColumn<Komponen>[] => [
  { key: 'nama', title: t('manualIku.k.nama'), card: 'judul', cell: (one) => <Name komponen={one} /> },
  { key: 'kode', title: t('manualIku.k.kode'), cell: ({ kode }) => <Code>{kode}</Code> },
  { key: 'jenis', title: t('manualIku.k.jenis'), cell: ({ jenis }) => t(`manualIku.jenis.${jenis}`) },
  { key: 'satuan', title: t('manualIku.k.satuan'), cell: ({ satuan }) => satuan },
  { key: 'peran', title: t('manualIku.k.peran'), cell: ({ peran }) => t(`manualIku.peran.${peran}`) },
  { key: 'wajib', title: t('manualIku.k.wajib'), cell: ({ wajib }) => t(wajib ? 'manualIku.yes' : 'manualIku.no') },
  { key: 'batas', title: t('manualIku.k.batas'), cell: (one) => limits(one, t) },
];

function Name({ komponen: { nama, kategori } }: { readonly komponen: Komponen }) {
  return (
    <>
      {nama}
      {kategori.length > 0 && <span className={css.under}>{kategori.map((one) => one.nama).join('; ')}</span>}
    </>
  );
}

const comma = (text: string): string => text.replace('.', ',');

function limits({ minimum, maksimum }: Komponen, t: TFunction): string {
  if (minimum !== null && maksimum !== null) return `${comma(minimum)}–${comma(maksimum)}`;
  if (minimum !== null) return t('manualIku.from', { low: comma(minimum) });
  return maksimum === null ? '' : t('manualIku.upTo', { high: comma(maksimum) });
}
