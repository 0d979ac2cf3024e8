import type { ManualsPageWire } from '@selaras/contract';
import { useTranslation } from 'react-i18next';
import { useGet } from '../ui/api-hooks.ts';
import { LeaveGuard } from '../ui/leave-guard.tsx';
import { Note } from '../ui/problem-note.tsx';
import { useTahun } from '../ui/tahun.ts';
import css from './manual.module.css';
import { ManualBar } from './manual-bar.tsx';
import { ManualSection } from './manual-fields.tsx';
import { ManualMissing, ManualProblems } from './manual-problems.tsx';
import { ManualSectionList } from './manual-section-list.tsx';
import { ManualSections, scopeOf } from './manual-sections.tsx';
import { ManualStale } from './manual-stale.tsx';
import { ManualValidity } from './manual-validity.tsx';
import { useManualCheck } from './use-manual-check.ts';
import { type ManualWriting, useManualForm, withServed } from './use-manual-form.ts';

/** Everything that one version of a manual says. What is wrong is told at its field and in the summary above, all at once. */
export function ManualForm({ page }: { readonly page: ManualsPageWire }) {
  const { t } = useTranslation();
  const tahun = useTahun();
  const references = useGet('GET /api/iku/:id/formula-references', { params: { id: page.iku.id }, query: { tahun } });
  const typing = useManualForm(page, references.data);
  const check = useManualCheck(typing);
  const form = withServed(typing, check.problems);
  const scope = scopeOf(form.draft, references.data);
  return (
    <div className={css.editor}>
      <ManualSectionList form={form} />
      <form noValidate onSubmit={(event) => event.preventDefault()} className={css.form}>
        <Notes form={form} />
        <ManualSection bagian="berlaku">
          <ManualValidity form={form} />
        </ManualSection>
        <ManualSections form={form} scope={scope} check={check} />
        <ManualMissing kurang={check.data?.kurang ?? page.draf?.kurang ?? []} />
        <ManualBar form={form} />
        <LeaveGuard isOpen={form.isDirty}>{t('entry.leave')}</LeaveGuard>
      </form>
    </div>
  );
}

/** What has to be known before going on. */
function Notes({ form }: { readonly form: ManualWriting }) {
  const { t } = useTranslation();
  const { draf } = form.page;
  return (
    <div className={css.notes}>
      {form.isRestored && <Note nada="aksen">{t('entry.restored')}</Note>}
      {draf?.state === 'dikembalikan' && draf.alasanKembali !== null && (
        <Note nada="belum">{t('manualForm.returned', { reason: draf.alasanKembali })}</Note>
      )}
      <ManualStale form={form} />
      <ManualProblems form={form} refusal={form.saving.state === 'failed' ? form.saving.error : null} />
    </div>
  );
}
