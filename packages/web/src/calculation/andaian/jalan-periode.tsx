import type { HasilIkpaSimulasi } from '@selaras/core';
import { useTranslation } from 'react-i18next';
import { Note } from '../../ui/problem-note.tsx';
import { palingBanyak } from '../angka-teks.ts';
import css from '../hitung.module.css';

type Jalan = NonNullable<HasilIkpaSimulasi['periode']>;

/** How the limits of one indicator are said. */
export type KataJalan = {
  readonly penuh: string;
  readonly takTerbaca: string;
  readonly merata: (batas: string) => string;
  readonly sendiri: (batas: string) => string;
  readonly takTerjaga: (nilai: string) => string;
  readonly langkah: (langkah: { readonly nomor: number; readonly batas: string; readonly nilai: string }) => string;
};

type JalanProps = {
  readonly found: HasilIkpaSimulasi | null;
  readonly isPenuh: boolean;
  /** A limit is rounded to the side on which it is kept. */
  readonly batasText: (batas: string) => string;
  readonly nama: (nomor: number) => string;
  readonly kata: KataJalan;
};

/** What each period that remains may or must be, and IKPA at its end on that way. */
export function JalanPeriode({ found, isPenuh, batasText, nama, kata }: JalanProps) {
  if (isPenuh) return <Note nada="mendekati">{kata.penuh}</Note>;
  const periode = found?.periode;
  if (found === null || periode === undefined) return <Note nada="mendekati">{kata.takTerbaca}</Note>;
  if (periode.merata === null) return <Note nada="belum">{kata.takTerjaga(found.terbaik.tercetak)}</Note>;
  return (
    <>
      <Note nada="aksen">
        <p>{kata.merata(batasText(periode.merata))}</p>
        {periode.sendiri !== null && periode.bebas.length > 1 && <p>{kata.sendiri(batasText(periode.sendiri))}</p>}
      </Note>
      <Langkah jalur={periode.jalur} batasText={batasText} nama={nama} kata={kata} />
    </>
  );
}

function Langkah({ jalur, batasText, nama, kata }: Pick<JalanProps, 'batasText' | 'nama' | 'kata'> & Pick<Jalan, 'jalur'>) {
  const { t } = useTranslation();
  return (
    <ul className={css.factList}>
      {jalur.map(({ nomor, batas, ikpa: nilai }) => (
        <li key={nomor}>
          {batas === null
            ? t('hitung.ikpa.periodeTak', { periode: nama(nomor), nilai: palingBanyak(nilai) })
            : kata.langkah({ nomor, batas: batasText(batas), nilai: palingBanyak(nilai) })}
        </li>
      ))}
    </ul>
  );
}
