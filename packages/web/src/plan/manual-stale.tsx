import { useTranslation } from 'react-i18next';
import { StaleChoice } from '../ui/stale-choice.tsx';
import type { ManualWriting } from './use-manual-form.ts';

/** Somebody else stored this version meanwhile. */
export function ManualStale({ form }: { readonly form: ManualWriting }) {
  const { t } = useTranslation();
  return form.saving.state === 'stale' ? <StaleChoice reload={form.reload}>{t('manualForm.stale')}</StaleChoice> : null;
}
