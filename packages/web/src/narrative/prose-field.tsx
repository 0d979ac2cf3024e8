import { Textarea } from '@mantine/core';
import { REFERENCE_FORMS } from '@selaras/core/narrative/reference';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import css from './prose-field.module.css';

type ProseFieldProps = {
  readonly label: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: ReactNode;
  readonly rows?: number;
  /** Year that offered references are written with. */
  readonly tahun: number;
};

/** A text that refers to figures instead of typing them. The list below puts a reference where the cursor is. */
export function ProseField({ label, value, onChange, error, rows = 6, tahun }: ProseFieldProps) {
  const { t } = useTranslation();
  const field = useRef<HTMLTextAreaElement>(null);
  const insert = (reference: string): void => {
    const [from, to] = [field.current?.selectionStart ?? value.length, field.current?.selectionEnd ?? value.length];
    onChange(`${value.slice(0, from)}${reference}${value.slice(to)}`);
    field.current?.focus();
  };
  return (
    <div>
      <Textarea
        ref={field}
        label={label}
        description={t('prose.help')}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        error={error}
        autosize
        minRows={rows}
        maxRows={24}
      />
      <details className={css.help}>
        <summary>{t('prose.references')}</summary>
        <p>{t('prose.referencesHelp')}</p>
        <div className={css.list}>
          {REFERENCE_FORMS.map(({ nama, contoh }) => {
            const reference = contoh.replace('2024', String(tahun - 1)).replace('2025', String(tahun));
            return (
              <button key={nama} type="button" className={css.reference} onClick={() => insert(reference)}>
                {reference}
              </button>
            );
          })}
        </div>
      </details>
    </div>
  );
}
