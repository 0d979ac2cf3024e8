import type { IkuPageWire } from '@selaras/contract';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { absenceWord, differenceText, figureText, figureWord } from '../../ui/format.ts';
import { StatusMark } from '../../ui/status-mark.tsx';
import { useTahun } from '../../ui/tahun.ts';
import { Muted } from '../../ui/text.tsx';
import css from './one-number.module.css';
import { type IkuYear, yearIn } from './use-iku-page.ts';

/** The one number of the page, and the sentence that reads it. */
export function OneNumber({ page }: { readonly page: IkuPageWire }) {
  const { t } = useTranslation();
  const tahun = useTahun();
  const year = yearIn(page, tahun);
  const { desimal, satuan } = page.iku;
  if (year === undefined) {
    return (
      <div>
        <h2 className={css.label}>{t('iku.realisasiOf', { year: tahun })}</h2>
        <p className={css.absent}>{absenceWord('no_data_yet')}</p>
        <p className={css.sentence}>{t('iku.noYear', { year: tahun })}</p>
      </div>
    );
  }
  const text = figureText(year.realisasi, desimal);
  return (
    <div>
      <h2 className={css.label}>{t('iku.realisasiOf', { year: tahun })}</h2>
      {text === null ? (
        <p className={css.absent}>{year.statusRilis === 'belum_rilis' ? t('rilis.belum_rilis') : figureWord(year.realisasi, desimal)}</p>
      ) : (
        <p className={css.number}>
          {text} <small>{satuan}</small>
        </p>
      )}
      <p className={css.sentence}>{sentenceOf({ year, desimal, isLess: page.manual?.manual.polarisasi === 'minimize', t })}</p>
      <div className={css.facts}>
        <StatusMark status={year.status} rilis={year.statusRilis} />
        {'nilai' in year.capaian && <Muted>{t('iku.capaian', { capaian: figureWord(year.capaian, 2) })}</Muted>}
        {'nilai' in year.capaianRenstra && <Muted>{t('iku.capaianRenstra', { capaian: figureWord(year.capaianRenstra, 2) })}</Muted>}
        {year.kategori !== null && <Muted>{t('iku.kategori', { kategori: year.kategori })}</Muted>}
      </div>
    </div>
  );
}

type SentenceInput = { readonly year: IkuYear; readonly desimal: number; readonly isLess: boolean; readonly t: TFunction };

/** "98,40 dari target 97,00: melampaui 1,40 poin." Where less is better, below the target is said to be within it. */
export function sentenceOf({ year, desimal, isLess, t }: SentenceInput): string {
  const target = figureWord(year.target, desimal);
  if ('alasan' in year.realisasi) return 'alasan' in year.target ? t('iku.sentence.nothing') : t('iku.sentence.onlyTarget', { target });
  const realisasi = figureWord(year.realisasi, desimal);
  const change = differenceText(year.realisasi, year.target, desimal);
  if (change === null) return t('iku.sentence.noTarget', { realisasi });
  const params = { realisasi, target, points: change.replace(/^[+−]/, '') };
  if (!/^[+−]/.test(change)) return t('iku.sentence.equal', params);
  if (isLess) return t(change.startsWith('−') ? 'iku.sentence.within' : 'iku.sentence.over', params);
  return t(change.startsWith('−') ? 'iku.sentence.below' : 'iku.sentence.above', params);
}
