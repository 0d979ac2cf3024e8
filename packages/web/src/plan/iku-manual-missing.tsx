import type { ManualDraftWire } from '@selaras/contract';
import { useTranslation } from 'react-i18next';
import { Note } from '../ui/problem-note.tsx';
import css from './iku-manual.module.css';
import { fieldWord } from './iku-manual-field.ts';
import { problemText } from './use-manual-form.ts';

/** What the ministry's form still lacks: softly, since writing may go on, but Tetapkan waits for it. */
export function Missing({ kurang }: { readonly kurang: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <details>
      <summary className={css.summary}>{t('manualLife.missing', { count: kurang.length })}</summary>
      <ul className={css.list}>
        {kurang.map((field) => (
          <li key={field}>{fieldWord(field, t)}</li>
        ))}
      </ul>
    </details>
  );
}

/** What keeps the version from running beside the other indicators: it is kept, but goes no further. */
export function Problems({ masalah }: { readonly masalah: ManualDraftWire['masalah'] }) {
  const { t } = useTranslation();
  return (
    <Note nada="belum">
      <p>{t('manualLife.problems', { count: masalah.length })}</p>
      <ul className={css.list}>
        {masalah.map((problem) => (
          <li key={`${problem.field} ${problemText(problem)}`}>
            {fieldWord(problem.field.replaceAll(/\.\d+(?=\.|$)/g, ''), t)}: {problemText(problem)}
          </li>
        ))}
      </ul>
    </Note>
  );
}
