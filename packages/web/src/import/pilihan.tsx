import { NativeSelect } from '@mantine/core';
import type { ImportIsian, ImportPreviewWire } from '@selaras/contract';
import { useTranslation } from 'react-i18next';
import { namaKode } from '../calculation/nama-kode.ts';
import { periodeTahun } from '../calculation/simpan.tsx';
import { useSession } from '../session/session.ts';
import { useGet } from '../ui/api-hooks.ts';
import { periodText } from '../ui/format.ts';
import { Fields, Stack } from '../ui/layout.tsx';
import { useTahun } from '../ui/tahun.ts';
import { PilihanLain } from './pilihan-lain.tsx';
import { PilihanSatker } from './pilihan-satker.tsx';
import { PilihanSkm } from './pilihan-skm.tsx';

export type PilihanProps = {
  readonly seen: ImportPreviewWire;
  readonly isian: ImportIsian;
  readonly onIsian: (next: ImportIsian) => void;
};

/** What only a person can say of a file; whatever is said, the file is read again. */
export function Pilihan(props: PilihanProps) {
  const { seen, isian, onIsian } = props;
  const { t } = useTranslation();
  const { hariIni } = useSession();
  const units = useGet('GET /api/units', { query: { pada: hariIni } });
  const { jenis, kemungkinan, perlu, topeng } = seen;
  const choose = [{ value: '', label: t('impor.pilihSatu') }];
  const isOffered = (what: keyof ImportIsian, need: string): boolean => perlu.includes(need) || isian[what] !== undefined;
  return (
    <Stack>
      <Fields>
        {(kemungkinan.length !== 1 || isian.jenis !== undefined) && (
          <NativeSelect
            label={t('impor.jenisBerkas')}
            value={isian.jenis ?? ''}
            onChange={({ currentTarget: { value } }) => onIsian({ jenis: JENIS.find((one) => one === value) })}
            data={[...choose, ...JENIS.map((value) => ({ value, label: t(`impor.jenis.${value}`) }))]}
          />
        )}
        {isOffered('unitId', 'unit') && (
          <NativeSelect
            label={t('impor.unit')}
            value={isian.unitId ?? ''}
            onChange={({ currentTarget: { value } }) => onIsian({ ...isian, unitId: value === '' ? undefined : value })}
            data={[...choose, ...(units.data ?? []).map(({ id, nama }) => ({ value: id, label: nama }))]}
          />
        )}
        {jenis !== 'ikpa' && (isOffered('periode', 'periode') || seen.masalah.some(({ code }) => code === 'skm.period_missing')) && (
          <Periode {...props} />
        )}
        {jenis === 'ikpa' && (perlu.includes('periode') || isian.bulan !== undefined) && <Bulan {...props} />}
        <PilihanLain {...props} />
      </Fields>
      {jenis === 'ikpa' && <PilihanSatker {...props} units={units.data ?? []} />}
      {seen.profil !== null && <PilihanSkm {...props} profil={seen.profil} />}
      {topeng.map(({ kunci, susunan }) => (
        <NativeSelect
          key={kunci}
          label={t('impor.topeng', { kunci })}
          description={t('impor.topengBantuan')}
          value={String(isian.topeng?.[kunci] ?? '')}
          onChange={({ currentTarget: { value } }) => {
            const { [kunci]: _held, ...rest } = isian.topeng ?? {};
            onIsian({ ...isian, topeng: value === '' ? rest : { ...rest, [kunci]: Number(value) } });
          }}
          data={[...choose, ...susunan.map((mask, i) => ({ value: String(i), label: mask.map((kode) => namaKode(kode)).join(', ') }))]}
        />
      ))}
    </Stack>
  );
}

const JENIS = ['ikpa', 'ip-asn', 'skm', 'lke'] as const;

function Periode({ isian, onIsian }: PilihanProps) {
  const { t } = useTranslation();
  const tahun = useTahun();
  return (
    <NativeSelect
      label={t('column.period')}
      value={isian.periode ?? ''}
      onChange={({ currentTarget: { value } }) => onIsian({ ...isian, periode: value === '' ? undefined : value })}
      data={[{ value: '', label: t('impor.pilihSatu') }, ...periodeTahun(tahun).map((value) => ({ value, label: periodText(value) }))]}
    />
  );
}

/** The month of an IKPA, of the year on screen. */
function Bulan({ isian, onIsian }: PilihanProps) {
  const { t } = useTranslation();
  const tahun = useTahun();
  const months = periodeTahun(tahun).filter((value) => value.includes('-M'));
  return (
    <NativeSelect
      label={t('impor.bulan')}
      value={String(isian.bulan ?? '')}
      onChange={({ currentTarget: { value } }) =>
        onIsian({ ...isian, ...(value === '' ? { tahun: undefined, bulan: undefined } : { tahun, bulan: Number(value) }) })
      }
      data={[{ value: '', label: t('impor.pilihSatu') }, ...months.map((value, i) => ({ value: String(i + 1), label: periodText(value) }))]}
    />
  );
}
