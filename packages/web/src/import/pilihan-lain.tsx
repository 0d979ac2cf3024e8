import { NativeSelect, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PilihanProps } from './pilihan.tsx';

/** What only some files leave open: the order of day and month, the name of the service, the column of grades that counts. */
export function PilihanLain(props: PilihanProps): ReactNode {
  const { seen, isian } = props;
  const isOrderOpen = seen.masalah.some(({ code }) => code === 'skm.date_order_unknown') || isian.urutanTanggal !== undefined;
  const isNameless = seen.jenis === 'skm' && seen.profil !== null && seen.profil.layanan === null && seen.profil.pertanyaan.length > 0;
  const columns = seen.masalah.find(({ code }) => code === 'lke.two_grade_columns')?.detail?.['columns'];
  const isColumnOpen = columns !== undefined || isian.kolom !== undefined;
  return (
    <>
      {isOrderOpen && <Urutan {...props} />}
      {isNameless && <Layanan {...props} />}
      {isColumnOpen && <KolomNilai {...props} columns={String(columns ?? isian.kolom).split(', ')} />}
    </>
  );
}

const ORDERS = ['dd/mm', 'mm/dd'] as const;

function Urutan({ isian, onIsian }: PilihanProps) {
  const { t } = useTranslation();
  return (
    <NativeSelect
      label={t('impor.urutan')}
      description={t('impor.urutanBantuan')}
      value={isian.urutanTanggal ?? ''}
      onChange={({ currentTarget: { value } }) => onIsian({ ...isian, urutanTanggal: ORDERS.find((one) => one === value) })}
      data={[{ value: '', label: t('impor.pilihSatu') }, ...ORDERS.map((value) => ({ value, label: t(`impor.urutanPilihan.${value}`) }))]}
    />
  );
}

/** Said when the field is left: each letter would read the file again. */
function Layanan({ isian, onIsian }: PilihanProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(isian.layanan ?? '');
  const layanan = draft.trim() === '' ? undefined : draft.trim();
  return (
    <TextInput
      label={t('impor.layanan')}
      description={t('impor.layananBantuan')}
      maxLength={200}
      value={draft}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={() => layanan !== isian.layanan && onIsian({ ...isian, layanan })}
    />
  );
}

function KolomNilai({ isian, onIsian, columns }: PilihanProps & { readonly columns: readonly string[] }) {
  const { t } = useTranslation();
  const [offered] = useState(columns);
  return (
    <NativeSelect
      label={t('impor.kolomNilai')}
      description={t('impor.kolomNilaiBantuan')}
      value={isian.kolom ?? ''}
      onChange={({ currentTarget: { value } }) => onIsian({ ...isian, kolom: value === '' ? undefined : value })}
      data={[{ value: '', label: t('impor.pilihSatu') }, ...offered.map((value) => ({ value, label: value }))]}
    />
  );
}
