import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { ProblemList } from '../ui/problem-list.tsx';
import { Note, ProblemNote } from '../ui/problem-note.tsx';
import { fieldWord } from './iku-manual-field.ts';
import css from './manual.module.css';
import { bagianId } from './manual-fields.tsx';
import { bagianOf, leadTo } from './manual-places.ts';
import type { ManualFormState } from './use-manual-form.ts';

type ProblemsProps = {
  readonly form: ManualFormState;
  /** Why the whole was refused, where no field says so. */
  readonly refusal: unknown;
};

/** After a try to save: what keeps the manual from being stored, each line leading to its field. */
export function ManualProblems({ form: { shown, tries }, refusal }: ProblemsProps) {
  const { t } = useTranslation();
  if (refusal !== null && shown.length === 0) return <ProblemNote error={refusal} />;
  if (tries === 0 || shown.length === 0) return null;
  const place = (field: string): string => {
    const [, list, at] = /^(komponen|pemeriksaan|tabel)\.(\d+)/.exec(field) ?? [];
    if (list === undefined) return labelOf(field, t);
    const row = list === 'komponen' ? 'manualIku.row' : list === 'tabel' ? 'manualTabel.row' : 'manualIku.checkRow';
    return t(row, { number: Number(at) + 1 });
  };
  const lines = shown.map(({ field, text }) => ({ field, text: `${place(field)}: ${text}`, href: `#${field}` }));
  return <ProblemList title={t('manualIku.summary', { count: shown.length })} lines={lines} tries={tries} onLead={leadTo} />;
}

type MissingProps = { readonly kurang: readonly string[] };

/** Fields of the ministry's form that are still empty. They keep nothing from being saved; Tetapkan waits for them. */
export function ManualMissing({ kurang }: MissingProps) {
  const { t } = useTranslation();
  if (kurang.length === 0) return null;
  return (
    <section className={css.part} aria-label={t('manualForm.kurang')}>
      <Note>
        <p>{t('manualForm.kurangHelp', { count: kurang.length })}</p>
        <ul className={css.missing}>
          {kurang.map((field) => (
            <li key={field}>
              <a href={`#${bagianId(bagianOf(field))}`} onClick={(event) => leadTo(event, field)}>
                {labelOf(field, t)}
              </a>
            </li>
          ))}
        </ul>
      </Note>
    </section>
  );
}

/** What a field is called; those of the version itself are no fields of the manual. */
function labelOf(field: string, t: TFunction): string {
  switch (field) {
    case 'sejakTahun':
    case 'sampaiTahun':
    case 'alasan':
      return t(`manualIku.${field}`);
    default:
      return fieldWord(field.replaceAll(/\.\d+(?=\.|$)/g, ''), t);
  }
}
