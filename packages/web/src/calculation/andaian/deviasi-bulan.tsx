import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Stack } from '../../ui/layout.tsx';
import { Caption } from '../../ui/text.tsx';
import { palingBanyak } from '../angka-teks.ts';
import type { Cari } from './andaian-ikpa.tsx';
import { JalanPeriode } from './jalan-periode.tsx';
import { PeriodeFields } from './periode-fields.tsx';

/** December is not assessed. */
const MONTHS = 11;

type DeviasiProps = { readonly cari: Cari /** Months that the transactions tell already. */; readonly awal: ReadonlyMap<number, string> };

/** The months so far are given and stay; what each of the others may be at most is found. */
export function DeviasiBulan({ cari, awal }: DeviasiProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<readonly string[]>(Array.from({ length: MONTHS }, (_, i) => awal.get(i + 1) ?? ''));
  const still = useDeferredValue(typed);
  const month = new Intl.DateTimeFormat(t('hitung.locale'), { month: 'long' });
  const nama = (nomor: number): string => month.format(new Date(2024, nomor - 1, 15));
  const bulanan = still.flatMap((teks, i) => (teks.trim() === '' ? [] : [{ bulan: i + 1, deviasi: teks.trim() }]));
  return (
    <Stack gap={12}>
      <Caption>{t('hitung.ikpa.deviasiBantuan')}</Caption>
      <PeriodeFields nama={still.map((_, i) => nama(i + 1))} typed={typed} satuan="%" onChange={setTyped} />
      {bulanan.length > 0 && (
        <JalanPeriode
          found={cari('deviasi_hal3', { deviasi_hal3: { bulanan } })}
          isPenuh={bulanan.length === MONTHS}
          batasText={palingBanyak}
          nama={nama}
          kata={{
            penuh: t('hitung.ikpa.bulanPenuh'),
            takTerbaca: t('hitung.ikpa.deviasiTakTerbaca'),
            merata: (batas) => t('hitung.ikpa.merata', { batas }),
            sendiri: (batas) => t('hitung.ikpa.sendiri', { batas }),
            takTerjaga: (nilai) => t('hitung.ikpa.takTerjaga', { nilai }),
            langkah: ({ nomor, batas, nilai }) => t('hitung.ikpa.bulanPaling', { bulan: nama(nomor), batas, nilai }),
          }}
        />
      )}
    </Stack>
  );
}
