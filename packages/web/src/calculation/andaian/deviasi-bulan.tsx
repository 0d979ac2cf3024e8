import { TextInput } from '@mantine/core';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { columnOf, plainNumber } from '../../measurement/entry/clipboard.ts';
import { Fields, Stack } from '../../ui/layout.tsx';
import { Note } from '../../ui/problem-note.tsx';
import { Caption } from '../../ui/text.tsx';
import { palingBanyak } from '../angka-teks.ts';
import css from '../hitung.module.css';
import type { Cari } from './andaian-ikpa.tsx';

/** December is not assessed. */
const MONTHS = 11;

/** The months so far are given and stay; what each of the others may be at most is found. */
export function DeviasiBulan({ cari }: { readonly cari: Cari }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<readonly string[]>(Array.from({ length: MONTHS }, () => ''));
  const still = useDeferredValue(typed);
  const month = new Intl.DateTimeFormat(t('hitung.locale'), { month: 'long' });
  const nama = (nomor: number): string => month.format(new Date(2024, nomor - 1, 15));
  const set = (from: number, values: readonly string[]): void =>
    setTyped((held) => held.map((one, i) => (i < from ? one : (values[i - from] ?? one))));
  return (
    <Stack gap={12}>
      <Caption>{t('hitung.ikpa.deviasiBantuan')}</Caption>
      <Fields>
        {typed.map((teks, i) => (
          <TextInput
            key={nama(i + 1)}
            label={nama(i + 1)}
            inputMode="decimal"
            autoComplete="off"
            value={teks}
            onChange={(event) => set(i, [event.currentTarget.value])}
            onPaste={(event) => {
              const text = event.clipboardData.getData('text');
              event.preventDefault();
              set(i, /[\r\n]./.test(text) ? columnOf(text) : [plainNumber(text.trim())]);
            }}
            rightSection={<span className={css.unit}>%</span>}
          />
        ))}
      </Fields>
      <Jawaban cari={cari} typed={still} nama={nama} />
    </Stack>
  );
}

type JawabanProps = { readonly cari: Cari; readonly typed: readonly string[]; readonly nama: (nomor: number) => string };

function Jawaban({ cari, typed, nama }: JawabanProps) {
  const { t } = useTranslation();
  const bulanan = typed.flatMap((teks, i) => (teks.trim() === '' ? [] : [{ bulan: i + 1, deviasi: teks.trim() }]));
  const found = cari('deviasi_hal3', { deviasi_hal3: { bulanan } });
  const periode = found?.periode;
  if (bulanan.length === 0) return null;
  if (found === null || periode === undefined) return <Note nada="mendekati">{t('hitung.ikpa.deviasiTakTerbaca')}</Note>;
  if (periode.bebas.length === 0)
    return <Note nada={found.terbaik.tercapai ? 'tercapai' : 'belum'}>{t('hitung.ikpa.akhir', { nilai: found.terbaik.tercetak })}</Note>;
  if (periode.merata === null) return <Note nada="belum">{t('hitung.ikpa.takTerjaga', { nilai: found.terbaik.tercetak })}</Note>;
  return (
    <>
      <Note nada="aksen">
        <p>{t('hitung.ikpa.merata', { batas: palingBanyak(periode.merata) })}</p>
        {periode.sendiri !== null && periode.bebas.length > 1 && (
          <p>{t('hitung.ikpa.sendiri', { batas: palingBanyak(periode.sendiri) })}</p>
        )}
      </Note>
      <ul className={css.factList}>
        {periode.jalur.map(({ nomor, batas, ikpa: nilai }) => (
          <li key={nomor}>
            {batas === null
              ? t('hitung.ikpa.bulanTak', { bulan: nama(nomor), nilai: palingBanyak(nilai) })
              : t('hitung.ikpa.bulanPaling', { bulan: nama(nomor), batas: palingBanyak(batas), nilai: palingBanyak(nilai) })}
          </li>
        ))}
      </ul>
    </>
  );
}
