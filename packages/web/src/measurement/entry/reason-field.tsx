import { NativeSelect } from '@mantine/core';
import type { MeasurementFormWire } from '@selaras/contract';
import type { Absence } from '@selaras/core';
import { useTranslation } from 'react-i18next';
import { absenceWord } from '../../ui/format.ts';
import css from './entry.module.css';
import { emptyKomponen } from './entry-draft.ts';
import type { Entry } from './use-entry.ts';

export type Komponen = MeasurementFormWire['manual']['komponen'][number];
export type KomponenProps = { readonly komponen: Komponen; readonly entry: Entry; readonly error: string | null };

/** Reasons that a person may give instead of an answer; the others are found by computing. */
const REASONS: readonly Absence[] = ['no_data_yet', 'not_due', 'not_assessed', 'waived'];

/** Instead of an answer, why there is none; and the way back. */
export function ReasonField({ komponen, entry, error, alasan }: KomponenProps & { readonly alasan: Absence }) {
  const { t } = useTranslation();
  const { kode, nama } = komponen;
  const name = `komponen.${kode}`;
  return (
    <div>
      <NativeSelect
        id={name}
        name={name}
        label={nama}
        value={alasan}
        onChange={(event) => entry.change({ jenis: 'komponen', kode, isi: { mode: 'absen', alasan: reasonOf(event.currentTarget.value) } })}
        data={REASONS.map((reason) => ({ value: reason, label: absenceWord(reason) }))}
        error={error}
      />
      <button
        type="button"
        className={css.reason}
        onClick={() => entry.change({ jenis: 'komponen', kode, isi: emptyKomponen(komponen, entry.form) })}
      >
        {t('entry.hasFigure')}
      </button>
    </div>
  );
}

/** Opens the choice of a reason. */
export function NoFigure({ komponen: { kode, nama }, entry }: Omit<KomponenProps, 'error'>) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className={css.reason}
      aria-label={t('entry.noFigureOf', { name: nama })}
      onClick={() => entry.change({ jenis: 'komponen', kode, isi: { mode: 'absen', alasan: 'no_data_yet' } })}
    >
      {t('entry.noFigure')}
    </button>
  );
}

const reasonOf = (text: string): Absence => REASONS.find((reason) => reason === text) ?? 'no_data_yet';
