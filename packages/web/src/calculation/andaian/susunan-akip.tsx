import { Button } from '@mantine/core';
import type { HasilAkipSimulasi } from '@selaras/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Note } from '../../ui/problem-note.tsx';
import { Caption } from '../../ui/text.tsx';
import css from '../hitung.module.css';

export type Susunan = HasilAkipSimulasi['susunan'][number];

/** So many are read at once; all of them are listed when they are asked for. */
const SHOWN = 12;

const kunciOf = (set: Susunan): string => set.map(({ sub, ke }) => `${sub}${ke}`).join();

type SusunanProps = {
  readonly hasil: HasilAkipSimulasi;
  readonly names: ReadonlyMap<string, string>;
  readonly isChosen: (set: Susunan) => boolean;
  readonly onChoose: (set: Susunan) => void;
};

/** Every set of rises that is as small as can be; one of them is compared. */
export function SusunanAkip({ hasil, names, isChosen, onChoose }: SusunanProps) {
  const { t } = useTranslation();
  const [isAll, setAll] = useState(false);
  const { keadaan, menuju, sesudah, dinaikkan, langkah, jumlah, susunan, tertinggi } = hasil;
  if (keadaan === 'sudah_tercapai') return <Note nada="tercapai">{t('hitung.akip.sudah', { menuju })}</Note>;
  if (keadaan === 'tidak_terjangkau')
    return (
      <Note nada="mendekati">{t('hitung.akip.takTerjangkau', { menuju, nilai: tertinggi.tercetak, predikat: tertinggi.predikat })}</Note>
    );
  const urut = susunan.toSorted((one, other) => kunciOf(one).localeCompare(kunciOf(other)));
  const shown = isAll ? urut : urut.slice(0, SHOWN);
  const rest = susunan.length - shown.length;
  return (
    <>
      <Note nada="aksen">
        {t('hitung.akip.dapat', { menuju, dinaikkan, langkah, jumlah, nilai: sesudah?.tercetak ?? '', predikat: sesudah?.predikat ?? '' })}
      </Note>
      <ol className={css.sets}>
        {shown.map((set, i) => (
          <li key={kunciOf(set)}>
            <button
              type="button"
              className={css.choice}
              data-cetak="tidak"
              aria-pressed={isChosen(set)}
              aria-label={t('hitung.akip.bandingkanKe', { nomor: i + 1 })}
              onClick={() => onChoose(set)}
            >
              {t('hitung.akip.bandingkan')}
            </button>
            <span>{set.map(({ sub, dari, ke }) => `${names.get(sub) ?? sub}: ${dari} → ${ke}`).join('; ')}</span>
          </li>
        ))}
      </ol>
      {rest > 0 && (
        <div>
          <Button variant="subtle" onClick={() => setAll(true)}>
            {t('hitung.akip.lain', { count: rest })}
          </Button>
        </div>
      )}
      {Number(jumlah) > susunan.length && <Caption>{t('hitung.akip.terlaluBanyak', { shown: susunan.length, jumlah })}</Caption>}
    </>
  );
}
