import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Note, ProblemNote } from '../ui/problem-note.tsx';
import css from './manual.module.css';

type ProblemsProps = { readonly error: unknown; readonly problems: ReadonlyMap<string, string> };

/** What keeps the version from being saved, each line leading to its field. */
export function ManualProblems({ error, problems }: ProblemsProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error !== null) box.current?.focus();
  }, [error]);
  if (error === null) return null;
  if (problems.size === 0) return <ProblemNote error={error} />;
  const place = (field: string): string => {
    const [, list, at] = /^(komponen|pemeriksaan)\.(\d+)/.exec(field) ?? [];
    if (list === undefined) return '';
    return `${t(list === 'komponen' ? 'manualIku.row' : 'manualIku.checkRow', { number: Number(at) + 1 })}: `;
  };
  return (
    <div ref={box} tabIndex={-1} className={css.summary}>
      <Note nada="belum" role="alert">
        <p>{t('manualIku.summary', { count: problems.size })}</p>
        <ul>
          {[...problems].map(([field, text]) => (
            <li key={field}>
              <a href={`#${field}`} onClick={(event) => focusField(event, field)}>
                {place(field)}
                {text}
              </a>
            </li>
          ))}
        </ul>
      </Note>
    </div>
  );
}

/** The field itself, or the nearest one that contains it. */
function focusField(event: { preventDefault: () => void }, field: string): void {
  event.preventDefault();
  const parts = field.split('.');
  const found = parts.map((_, i) => document.getElementById(parts.slice(0, parts.length - i).join('.'))).find((one) => one !== null);
  found?.focus();
  found?.scrollIntoView({ block: 'center' });
}
