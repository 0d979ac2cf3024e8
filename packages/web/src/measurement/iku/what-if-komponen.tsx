import { NativeSelect, TextInput } from '@mantine/core';
import type { MeasurementFormWire, SimulateBody } from '@selaras/contract';
import { useTranslation } from 'react-i18next';
import { Fields, Stack } from '../../ui/layout.tsx';
import { Muted, SubTitle } from '../../ui/text.tsx';
import css from './what-if.module.css';

type Isi = NonNullable<SimulateBody['komponen']>;
type Manual = MeasurementFormWire['manual'];
type KomponenProps = { readonly manual: Manual; readonly komponen: Isi; readonly onChange: (komponen: Isi) => void };

/** The inputs that the formula reads, as they are recorded, to be supposed otherwise. */
export function WhatIfKomponen({ manual, komponen, onChange }: KomponenProps) {
  const { t } = useTranslation();
  const used = manual.komponen.filter(({ peran }) => peran === 'rumus');
  const lists = used.filter(({ jenis }) => jenis === 'daftar');
  const single = used.filter(({ jenis }) => jenis !== 'daftar');
  const set = (kode: string, isi: Isi[string]): void => onChange({ ...komponen, [kode]: isi });
  if (used.length === 0) return <Muted>{t('whatIf.noInputs')}</Muted>;
  return (
    <Stack>
      {single.length > 0 && (
        <Fields>
          {single.map((one) => (
            <OneField key={one.kode} komponen={one} held={komponen[one.kode]} onChange={(isi) => set(one.kode, isi)} />
          ))}
        </Fields>
      )}
      {lists.map((one) => (
        <ListField key={one.kode} komponen={one} held={komponen[one.kode]} onChange={(isi) => set(one.kode, isi)} />
      ))}
    </Stack>
  );
}

type FieldProps = {
  readonly komponen: Manual['komponen'][number];
  readonly held: Isi[string] | undefined;
  readonly onChange: (isi: Isi[string]) => void;
};

function OneField({ komponen: { nama, jenis, satuan }, held, onChange }: FieldProps) {
  const { t } = useTranslation();
  if (jenis === 'ya_tidak') {
    return (
      <NativeSelect
        label={nama}
        value={held?.jenis === 'ya_tidak' ? (held.ya ? 'ya' : 'tidak') : ''}
        onChange={(event) => onChange({ jenis: 'ya_tidak', ya: event.currentTarget.value === 'ya' })}
        data={[
          ...(held?.jenis === 'ya_tidak' ? [] : [{ value: '', label: t('entry.choose') }]),
          { value: 'ya', label: t('manualIku.yes') },
          { value: 'tidak', label: t('manualIku.no') },
        ]}
      />
    );
  }
  if (jenis === 'tanggal') {
    return (
      <TextInput
        type="date"
        label={nama}
        value={held?.jenis === 'tanggal' ? held.tanggal : ''}
        onChange={(event) => onChange({ jenis: 'tanggal', tanggal: event.currentTarget.value })}
      />
    );
  }
  return (
    <TextInput
      label={`${nama} (${satuan})`}
      inputMode="decimal"
      autoComplete="off"
      value={held?.jenis === 'angka' ? held.nilai : ''}
      onChange={(event) => onChange({ jenis: 'angka', nilai: event.currentTarget.value })}
    />
  );
}

/** Rows keep their names; only what they count as is supposed otherwise. */
function ListField({ komponen: { nama, kategori }, held, onChange }: FieldProps) {
  const { t } = useTranslation();
  const baris = held?.jenis === 'daftar' ? held.baris : [];
  if (kategori.length === 0 || baris.length === 0) return <Muted>{t('whatIf.noRows', { name: nama })}</Muted>;
  return (
    <Stack gap={8}>
      <SubTitle>{nama}</SubTitle>
      <ul className={css.rows}>
        {baris.map((row, i) => (
          <li key={`${row.nama}.${i}`}>
            <span>{row.nama}</span>
            <NativeSelect
              aria-label={t('whatIf.categoryOf', { name: row.nama })}
              value={row.kategori}
              onChange={(event) => {
                const next = { ...row, kategori: event.currentTarget.value };
                onChange({ jenis: 'daftar', baris: baris.map((one, at) => (at === i ? next : one)) });
              }}
              data={kategori.map((pilihan) => ({ value: pilihan.kode, label: pilihan.nama }))}
            />
          </li>
        ))}
      </ul>
    </Stack>
  );
}
