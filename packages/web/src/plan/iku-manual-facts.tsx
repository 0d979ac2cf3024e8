import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Muted } from '../ui/text.tsx';
import css from './iku-manual.module.css';

export type Fact = readonly [label: string, value: ReactNode];

/** Fields of the form in its order. What is not stated says so: an empty cell could mean anything. */
export function Facts({ rows }: { readonly rows: readonly Fact[] }) {
  const { t } = useTranslation();
  return (
    <dl className={css.facts}>
      {rows.map(([label, value]) => [
        <dt key={`${label}.dt`}>{label}</dt>,
        <dd key={`${label}.dd`}>{value === null || value === '' ? <Muted>{t('manualSheet.notStated')}</Muted> : value}</dd>,
      ])}
    </dl>
  );
}

/** A part of the form: its name at the left, its fields at the right. */
export function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={css.group}>
      <h3>{title}</h3>
      <div className={css.wide}>{children}</div>
    </section>
  );
}

export const WordList = ({ words }: { readonly words: readonly string[] }) => (
  <ul className={css.list}>
    {words.map((word) => (
      <li key={word}>{word}</li>
    ))}
  </ul>
);
