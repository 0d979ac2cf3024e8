import { TextInput } from '@mantine/core';
import type { TFunction } from 'i18next';
import type { ClipboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { periodText } from '../../ui/format.ts';
import { DariPerhitungan } from './ambil-perhitungan.tsx';
import { columnOf, plainNumber } from './clipboard.ts';
import css from './entry.module.css';
import { type Komponen, type KomponenProps, NoFigure, ReasonField } from './reason-field.tsx';
import type { Entry } from './use-entry.ts';

/** One figure: its unit inside at the right, last period's value as ghost text. Instead of a figure, a reason. */
export function AngkaField({ komponen, entry, error }: KomponenProps) {
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
      <NoFigure komponen={komponen} entry={entry} />
      <DariPerhitungan komponen={komponen} entry={entry} />
    </div>
  );
}

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
