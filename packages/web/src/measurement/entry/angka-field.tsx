import { NativeSelect, TextInput } from '@mantine/core';
import type { MeasurementFormWire } from '@selaras/contract';
import type { Absence } from '@selaras/core';
import type { TFunction } from 'i18next';
import type { ClipboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { absenceWord, periodText } from '../../ui/format.ts';
import { columnOf, plainNumber } from './clipboard.ts';
import css from './entry.module.css';
import type { Entry } from './use-entry.ts';

type Komponen = MeasurementFormWire['manual']['komponen'][number];
type AngkaProps = { readonly komponen: Komponen; readonly entry: Entry; readonly error: string | null };

/** Reasons that a person may give instead of a figure; the others are found by computing. */
const REASONS: readonly Absence[] = ['no_data_yet', 'not_due', 'not_assessed', 'waived'];

/** One figure: its unit inside at the right, last period's value as ghost text. Instead of a figure, a reason. */
export function AngkaField({ komponen, entry, error }: AngkaProps) {
  const { t } = useTranslation();
  const { kode, nama, satuan } = komponen;
  const held = entry.draft.komponen[kode];
  const name = `komponen.${kode}`;
  const label = komponen.wajib ? nama : t('entry.optional', { name: nama });
  if (held?.mode === 'absen') return <ReasonField komponen={komponen} entry={entry} error={error} alasan={held.alasan} />;
  const teks = held?.mode === 'angka' ? held.teks : '';
  const set = (next: string): void => entry.change({ jenis: 'komponen', kode, isi: { mode: 'angka', teks: next } });
  const onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text');
    event.preventDefault();
    if (/[\r\n]./.test(text)) entry.change({ jenis: 'tempel', kode, nilai: columnOf(text) });
    else set(plainNumber(text.trim()));
  };
  return (
    <div>
      <TextInput
        id={name}
        name={name}
        label={label}
        description={limitText(komponen, t)}
        inputMode="decimal"
        autoComplete="off"
        value={teks}
        placeholder={ghostOf(entry, kode) ?? ''}
        onChange={(event) => set(event.currentTarget.value)}
        onPaste={onPaste}
        rightSection={<span className={css.unit}>{satuan}</span>}
        rightSectionWidth={`${Math.min(satuan.length + 3, 18)}ch`}
        error={error}
      />
      <button
        type="button"
        className={css.reason}
        aria-label={t('entry.noFigureOf', { name: nama })}
        onClick={() => entry.change({ jenis: 'komponen', kode, isi: { mode: 'absen', alasan: 'no_data_yet' } })}
      >
        {t('entry.noFigure')}
      </button>
    </div>
  );
}

function ReasonField({ komponen: { kode, nama }, entry, error, alasan }: AngkaProps & { readonly alasan: Absence }) {
  const { t } = useTranslation();
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
        onClick={() => entry.change({ jenis: 'komponen', kode, isi: { mode: 'angka', teks: '' } })}
      >
        {t('entry.hasFigure')}
      </button>
    </div>
  );
}

const reasonOf = (text: string): Absence => REASONS.find((reason) => reason === text) ?? 'no_data_yet';

/** "98,58 pada Semester I 2024": what was given last time, never a value of this period. */
function ghostOf(entry: Entry, kode: string): string | null {
  const { sebelumnya } = entry.form;
  const held = sebelumnya?.entry.komponen[kode];
  return sebelumnya && held?.jenis === 'angka' ? `${held.nilai.replace('.', ',')} · ${periodText(sebelumnya.period)}` : null;
}

function limitText({ minimum, maksimum, peran }: Komponen, t: TFunction): string | undefined {
  const [low, high] = [minimum?.replace('.', ','), maksimum?.replace('.', ',')];
  const detail = peran === 'rincian' ? t('entry.detailOnly') : undefined;
  if (low !== undefined && high !== undefined) return [t('entry.between', { low, high }), detail].filter(Boolean).join(' ');
  return detail;
}
