import { useTranslation } from 'react-i18next';
import css from './iku-manual.module.css';
import { fieldWord } from './iku-manual-field.ts';

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
