import type { HasilIkpaSimulasi } from '@selaras/core';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Stack } from '../../ui/layout.tsx';
import { Caption } from '../../ui/text.tsx';
import { angkaTeks, palingSedikit } from '../angka-teks.ts';
import css from '../hitung.module.css';
import { TRIWULAN } from '../kinds/kolom-transaksi.ts';
import { namaKode } from '../nama-kode.ts';
import type { Cari } from './andaian-ikpa.tsx';
import { JalanPeriode } from './jalan-periode.tsx';
import { PeriodeFields } from './periode-fields.tsx';

const JENIS = ['51', '52', '53', '57'] as const;

const nama = (nomor: number): string => namaKode(`triwulan_${nomor}`);

type SerapanProps = {
  readonly cari: Cari;
  /** Quarters, and pagu by kind of spending, that the transactions tell already. */
  readonly awal: { readonly triwulan: ReadonlyMap<number, string>; readonly pagu: ReadonlyMap<string, string> };
};

/** The quarters so far are given and stay; what each of the others must at least be is found, with pagu also in rupiah. */
export function PenyerapanTriwulan({ cari, awal }: SerapanProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<readonly string[]>(TRIWULAN.map((_, i) => awal.triwulan.get(i + 1) ?? ''));
  const [typedPagu, setPagu] = useState<readonly string[]>(JENIS.map((jenis) => awal.pagu.get(jenis) ?? ''));
  const [still, stillPagu] = [useDeferredValue(typed), useDeferredValue(typedPagu)];
  const triwulanan = still.flatMap((teks, i) => (teks.trim() === '' ? [] : [{ triwulan: i + 1, nilai: teks.trim() }]));
  const pagu = JENIS.flatMap((jenis, i) => (stillPagu[i]?.trim() ? [{ jenis, pagu: stillPagu[i].trim() }] : []));
  const isAsked = triwulanan.length + pagu.length > 0;
  const found = isAsked ? cari('penyerapan', { penyerapan: { triwulanan, pagu } }) : null;
  return (
    <Stack gap={12}>
      <Caption>{t('hitung.ikpa.serapanBantuan')}</Caption>
      <PeriodeFields nama={TRIWULAN.map((_, i) => nama(i + 1))} typed={typed} satuan={null} onChange={setTyped} />
      <Caption>{t('hitung.ikpa.paguBantuan')}</Caption>
      <PeriodeFields
        nama={JENIS.map((jenis) => t('hitung.ikpa.paguJenis', { jenis: namaKode(`jenis_${jenis}`) }))}
        typed={typedPagu}
        satuan="Rp"
        onChange={setPagu}
      />
      {isAsked && (
        <JalanPeriode
          found={found}
          isPenuh={triwulanan.length === TRIWULAN.length}
          batasText={palingSedikit}
          nama={nama}
          kata={{
            penuh: t('hitung.ikpa.triwulanPenuh'),
            takTerbaca: t('hitung.ikpa.serapanTakTerbaca'),
            merata: (batas) => t('hitung.ikpa.serapanMerata', { batas }),
            sendiri: (batas) => t('hitung.ikpa.serapanSendiri', { batas }),
            takTerjaga: (nilai) => t('hitung.ikpa.serapanTakTerjaga', { nilai }),
            langkah: ({ nomor, batas, nilai }) => t('hitung.ikpa.triwulanPaling', { triwulan: nama(nomor), batas, nilai }),
          }}
        />
      )}
      {found?.periode !== undefined && found.periode.merata !== null && <Realisasi jalur={found.periode.jalur} />}
    </Stack>
  );
}

type Jalur = NonNullable<HasilIkpaSimulasi['periode']>['jalur'];

/** What must have been spent since January at the end of each quarter. */
function Realisasi({ jalur }: { readonly jalur: Jalur }) {
  const { t } = useTranslation();
  const jenis = jalur[0]?.realisasi?.map((one) => one.jenis) ?? [];
  if (jenis.length === 0) return null;
  return (
    <div className={css.wrap}>
      <table className={`${css.plain} ${css.stacked}`}>
        <caption>{t('hitung.ikpa.realisasiPerlu')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('hitung.isian.triwulan')}</th>
            {jenis.map((one) => (
              <th key={one} scope="col" className={css.end}>
                {namaKode(`jenis_${one}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {jalur.map(({ nomor, realisasi = [] }) => (
            <tr key={nomor}>
              <th scope="row">{nama(nomor)}</th>
              {realisasi.map((one) => (
                <td key={one.jenis} className={css.end} data-label={namaKode(`jenis_${one.jenis}`)}>
                  {angkaTeks(one.realisasi)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
