import type { ManualWire } from '@selaras/contract';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { ResponsiveTable, type TableColumn } from '../ui/responsive-table.tsx';
import { Code, NoWrap } from '../ui/text.tsx';
import css from './iku-manual.module.css';
import { comma } from './iku-manual-words.ts';

type Komponen = ManualWire['komponen'][number];

/** What the person in charge records each period: kind and unit, range, and who gives it from where. */
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
  { key: 'jenis', title: t('manualIku.k.jenis'), cell: ({ jenis }) => t(`manualIku.jenis.${jenis}`) },
  { key: 'satuan', title: t('manualIku.k.satuan'), cell: ({ satuan }) => satuan },
  { key: 'batas', title: t('manualIku.k.batas'), cell: (one) => <NoWrap>{limits(one, t)}</NoWrap> },
  {
    key: 'peran',
    title: t('manualIku.k.peran'),
    cell: ({ peran, wajib, buktiWajib }) => (
      <>
        {t(`manualIku.peran.${peran}`)}
        <span className={css.under}>
          {[t(wajib ? 'manualSheet.required' : 'manualSheet.optional'), ...(buktiWajib ? [t('manualSheet.withEvidence')] : [])].join(', ')}
        </span>
      </>
    ),
  },
  { key: 'sumber', title: t('manualSheet.sourceColumn'), card: 'lebar', cell: (one) => <Source komponen={one} /> },
];

function Name({ komponen: { kode, nama, kategori, atribut, anggota } }: { readonly komponen: Komponen }) {
  const { t } = useTranslation();
  const parts = [
    ...(anggota.jenis === 'instansi' ? [t('manualSheet.rowsInstansi')] : []),
    ...(anggota.jenis === 'tetap' ? [t('manualSheet.rowsFixed', { count: anggota.nama.length })] : []),
    ...(kategori.length > 0 ? [kategori.map((one) => one.nama).join('; ')] : []),
    ...atribut.map((one) => `${one.nama}: ${one.pilihan.map((pilihan) => pilihan.nama).join('; ')}`),
  ];
  return (
    <>
      {nama} <Code>{kode}</Code>
      {parts.map((part) => (
        <span key={part} className={css.under}>
          {part}
        </span>
      ))}
    </>
  );
}

function Source({ komponen: { sumber, penyedia, frekuensi } }: { readonly komponen: Komponen }) {
  const { t } = useTranslation();
  if (sumber === null && penyedia === null && frekuensi === null) return <span className={css.under}>{t('manualSheet.asIndicator')}</span>;
  return (
    <>
      {sumber}
      <span className={css.under}>
        {[penyedia, frekuensi === null ? null : t(`every.${frekuensi}`)].filter((part) => part !== null).join(' · ')}
      </span>
    </>
  );
}

function limits({ minimum, maksimum }: Komponen, t: TFunction): string {
  if (minimum !== null && maksimum !== null) return `${comma(minimum)}–${comma(maksimum)}`;
  if (minimum !== null) return t('manualIku.from', { low: comma(minimum) });
  return maksimum === null ? '' : t('manualIku.upTo', { high: comma(maksimum) });
}
