import { useTranslation } from 'react-i18next';
import { ProblemList } from '../../ui/problem-list.tsx';
import type { ShownProblem } from './use-shown-problems.ts';

type SummaryProps = { readonly problems: readonly ShownProblem[]; readonly tries: number };

/** After a try to submit: what keeps the entry from being complete. */
export function ProblemSummary({ problems, tries }: SummaryProps) {
  const { t } = useTranslation();
  const lines = problems.map(({ field, text }) => ({ field, text, href: `#${fieldId(field)}` }));
  return <ProblemList title={t('entry.summary', { count: problems.length })} lines={lines} tries={tries} onLead={focusField} />;
}

/** Rows of a list have no field of their own on screen when the list is empty; then the list's component is the place. */
const fieldId = (field: string): string => field.split('.').slice(0, 2).join('.');

function focusField(event: { preventDefault: () => void }, field: string): void {
  event.preventDefault();
  const exact = document.getElementsByName(field)[0] ?? document.getElementById(fieldId(field));
  exact?.focus();
  exact?.scrollIntoView({ block: 'center' });
}
