import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Note } from '../../ui/problem-note.tsx';
import css from './entry.module.css';
import type { ShownProblem } from './use-shown-problems.ts';

/** After a try to submit: everything that needs attention in one place, each line leading to its field. */
export function ProblemSummary({ problems }: { readonly problems: readonly ShownProblem[] }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  if (problems.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1} className={css.summary}>
      <Note nada="belum" role="alert">
        <p>{t('entry.summary', { count: problems.length })}</p>
        <ul>
          {problems.map(({ field, text }) => (
            <li key={field}>
              <a href={`#${fieldId(field)}`} onClick={(event) => focusField(event, field)}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </Note>
    </div>
  );
}

/** Rows of a list have no field of their own on screen when the list is empty; then the list's component is the place. */
const fieldId = (field: string): string => field.split('.').slice(0, 2).join('.');

function focusField(event: { preventDefault: () => void }, field: string): void {
  event.preventDefault();
  const exact = document.getElementsByName(field)[0] ?? document.getElementById(fieldId(field));
  exact?.focus();
  exact?.scrollIntoView({ block: 'center' });
}
