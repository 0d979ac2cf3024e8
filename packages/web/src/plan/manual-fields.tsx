import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SectionTitle } from '../ui/text.tsx';
import css from './manual.module.css';

type FieldBase = {
  /** The path of the field, as problems name it. */
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly error: string | null;
};
type TextProps = FieldBase & { readonly value: string; readonly onChange: (text: string) => void };

export const TextLine = ({ help, onChange, type, ...rest }: TextProps & { readonly type?: 'decimal' | 'numeric' | 'date' | 'code' }) => (
  <TextInput
    {...rest}
    {...(type === 'decimal' || type === 'numeric' ? { inputMode: type } : type === 'date' ? { type } : {})}
    {...(type === 'code' ? { spellCheck: false, autoCapitalize: 'off' } : {})}
    {...(help === undefined ? {} : { description: help })}
    onChange={(event) => onChange(event.currentTarget.value)}
  />
);

export const TextBlock = ({ help, onChange, rows = 3, ...rest }: TextProps & { readonly rows?: number }) => (
  <Textarea
    {...rest}
    {...(help === undefined ? {} : { description: help })}
    autosize
    minRows={rows}
    onChange={(event) => onChange(event.currentTarget.value)}
  />
);

type ChoiceProps<V extends string> = FieldBase & {
  readonly value: V;
  readonly options: readonly (readonly [V, string])[];
  readonly onChange: (value: V) => void;
};

/** One of a few; what is chosen is always one of the options. */
export const Choice = <V extends string>({ help, options, value, onChange, ...rest }: ChoiceProps<V>) => (
  <NativeSelect
    {...rest}
    {...(help === undefined ? {} : { description: help })}
    value={value}
    data={options.map(([one, label]) => ({ value: one, label }))}
    onChange={(event) => onChange(options.find(([one]) => one === event.currentTarget.value)?.[0] ?? value)}
  />
);

/** The parts of the form, in the order of the ministry's form; the list beside the form names them. */
export const BAGIAN = [
  'berlaku',
  'definisi',
  'komponen',
  'cara',
  'pemeriksaan',
  'capaian',
  'konsolidasi',
  'mutu',
  'bukti',
  'tanggungJawab',
  'cascading',
] as const;
export type Bagian = (typeof BAGIAN)[number];
export const bagianId = (bagian: Bagian): string => `bagian-${bagian}`;

export function ManualSection({ bagian, children }: { readonly bagian: Bagian; readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <section className={css.part} id={bagianId(bagian)} tabIndex={-1} aria-labelledby={`${bagianId(bagian)}-judul`}>
      <SectionTitle id={`${bagianId(bagian)}-judul`}>{t(`manualForm.bagian.${bagian}`)}</SectionTitle>
      <p className={css.partHelp}>{t(`manualForm.bagianHelp.${bagian}`)}</p>
      {children}
    </section>
  );
}
