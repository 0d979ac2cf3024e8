import { NativeSelect, TextInput } from '@mantine/core';
import type { ClipboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { columnOf, plainNumber } from '../measurement/entry/clipboard.ts';
import css from './hitung.module.css';
import { type Deret, type Isian, kunci, kunciDeret } from './isian.ts';

type FieldProps = {
  readonly isian: Isian;
  readonly teks: string;
  readonly error: string | null;
  readonly onChange: (teks: string) => void;
  /** A column from a spreadsheet, from this field on. */
  readonly onColumn?: (values: readonly string[]) => void;
};

/** One field of a calculation: its name above, what it is measured in at its right, what to think with below. */
export function IsianField({ isian, teks, error, onChange, onColumn }: FieldProps) {
  const { t } = useTranslation();
  const { tempat, nama, bantuan, opsional, rincian } = isian;
  const shared = {
    id: kunci(tempat),
    name: kunci(tempat),
    label: nama,
    error,
    value: teks,
    ...(bantuan === undefined ? {} : { description: bantuan }),
  };
  const kosong = { value: '', label: t(opsional === true ? 'hitung.bawaan' : 'hitung.pilih') };
  return (
    <div className={rincian === undefined ? undefined : css.wide}>
      {isian.jenis === 'pilihan' ? (
        <NativeSelect
          {...shared}
          onChange={(event) => onChange(event.currentTarget.value)}
          data={[kosong, ...isian.pilihan.map(({ nilai, nama: label }) => ({ value: nilai, label }))]}
        />
      ) : (
        <TextInput
          {...shared}
          {...(isian.jenis === 'tanggal' ? { type: 'date' } : {})}
          {...(isian.jenis === 'angka' ? { inputMode: 'decimal' as const, onPaste: (event) => paste(event, { onChange, onColumn }) } : {})}
          autoComplete="off"
          onChange={(event) => onChange(event.currentTarget.value)}
          rightSection={isian.satuan === undefined ? null : <span className={css.unit}>{isian.satuan}</span>}
        />
      )}
      {rincian !== undefined && <Rincian {...rincian} />}
    </div>
  );
}

function paste(
  event: ClipboardEvent<HTMLInputElement>,
  {
    onChange,
    onColumn,
  }: { readonly onChange: (teks: string) => void; readonly onColumn: ((values: readonly string[]) => void) | undefined },
): void {
  const text = event.clipboardData.getData('text');
  event.preventDefault();
  if (onColumn !== undefined && /[\r\n]./.test(text)) onColumn(columnOf(text));
  else onChange(plainNumber(text.trim()));
}

const Rincian = ({ judul, daftar }: { readonly judul: string; readonly daftar: readonly string[] }) => (
  <details className={css.more}>
    <summary>{judul}</summary>
    <ol>
      {daftar.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ol>
  </details>
);

type DeretProps = {
  readonly deret: Deret;
  readonly teks: Readonly<Record<string, string>>;
  readonly errorAt: (field: string) => string | null;
  readonly onChange: (changed: Readonly<Record<string, string>>) => void;
};

/** A column of named figures; one pasted from a spreadsheet fills the rest. */
export const DeretFields = ({ deret: { tempat, nama }, teks, errorAt, onChange }: DeretProps) => (
  <>
    {nama.map((one, i) => (
      <IsianField
        key={kunciDeret(tempat, i)}
        isian={{ jenis: 'angka', tempat: [kunciDeret(tempat, i)], nama: one }}
        teks={teks[kunciDeret(tempat, i)] ?? ''}
        error={errorAt(kunciDeret(tempat, i))}
        onChange={(next) => onChange({ [kunciDeret(tempat, i)]: next })}
        onColumn={(values) =>
          onChange(Object.fromEntries(values.slice(0, nama.length - i).map((value, at) => [kunciDeret(tempat, i + at), value])))
        }
      />
    ))}
  </>
);
