import { useTranslation } from 'react-i18next';
import css from './manual.module.css';
import { BAGIAN, type Bagian, bagianId } from './manual-fields.tsx';
import { bagianOf } from './manual-places.ts';
import type { ManualFormState } from './use-manual-form.ts';

type ListProps = { readonly form: ManualFormState; readonly parts?: readonly Bagian[] };

/** The parts of a long form: beside it where there is room, folded above it where there is not. Parts with a problem say so. */
export function ManualSectionList({ form: { shown }, parts = BAGIAN }: ListProps) {
  const { t } = useTranslation();
  const counts = new Map(parts.map((bagian) => [bagian, shown.filter(({ field }) => bagianOf(field) === bagian).length]));
  const list = (
    <ol>
      {parts.map((bagian) => (
        <li key={bagian}>
          <a href={`#${bagianId(bagian)}`} onClick={(event) => lead(event, bagianId(bagian))}>
            {t(`manualForm.bagian.${bagian}`)}
            {(counts.get(bagian) ?? 0) > 0 && (
              <span className={css.count}>{t('manualForm.perlu', { count: counts.get(bagian) ?? 0 })}</span>
            )}
          </a>
        </li>
      ))}
    </ol>
  );
  return (
    <>
      <nav className={css.parts} aria-label={t('manualForm.parts')}>
        {list}
      </nav>
      <details className={css.partsFolded}>
        <summary>{t('manualForm.partsCount', { count: parts.length })}</summary>
        <nav aria-label={t('manualForm.parts')}>{list}</nav>
      </details>
    </>
  );
}

function lead(event: { preventDefault: () => void }, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.focus({ preventScroll: true });
  document.getElementById(id)?.scrollIntoView({ block: 'start' });
}
