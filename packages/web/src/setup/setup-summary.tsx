import { useTranslation } from 'react-i18next';
import { Note } from '../ui/problem-note.tsx';
import css from './setup.module.css';

type SummaryProps = { readonly problems: readonly { readonly field: string; readonly text: string }[] };

/** Everything that needs attention in one place, each line leading to its field. */
export function SetupSummary({ problems }: SummaryProps) {
  const { t } = useTranslation();
  if (problems.length === 0) return null;
  return (
    <Note nada="belum" role="alert">
      <p>{t('org.summary', { count: problems.length })}</p>
      <ul className={css.summary}>
        {problems.map(({ field, text }) => (
          <li key={field}>
            <a
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementsByName(field)[0]?.focus();
              }}
            >
              {labelOf(field)}: {text}
            </a>
          </li>
        ))}
      </ul>
    </Note>
  );
}

/** The label that stands above the field, so that two lines with the same sentence are told apart. */
const labelOf = (field: string): string => document.querySelector(`label[for="${CSS.escape(field)}"]`)?.textContent ?? '';
