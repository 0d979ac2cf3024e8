import type { ManualsPageWire } from '@selaras/contract';
import { useTranslation } from 'react-i18next';
import type { FormulaScope } from '../formula/formula-scope.ts';
import { useGet } from '../ui/api-hooks.ts';
import { LeaveGuard } from '../ui/leave-guard.tsx';
import { Note } from '../ui/problem-note.tsx';
import { useTahun } from '../ui/tahun.ts';
import css from './manual.module.css';
import { ManualBar } from './manual-bar.tsx';
import { komponenOf } from './manual-body.ts';
import { ManualBukti } from './manual-bukti.tsx';
import { ManualCapaian } from './manual-capaian.tsx';
import { ManualCara } from './manual-cara.tsx';
import { ManualChecks } from './manual-checks.tsx';
import { ManualDefinisi } from './manual-definisi.tsx';
import { ManualSection } from './manual-fields.tsx';
import { ManualKomponen } from './manual-komponen.tsx';
import { ManualKonsolidasi } from './manual-konsolidasi.tsx';
import { ManualMissing, ManualProblems } from './manual-problems.tsx';
import { ManualSectionList } from './manual-section-list.tsx';
import { ManualStale } from './manual-stale.tsx';
import { ManualCascading, ManualMutu, ManualTanggungJawab } from './manual-tanggung-jawab.tsx';
import { ManualValidity } from './manual-validity.tsx';
import { useManualCheck } from './use-manual-check.ts';
import { type ManualFormState, useManualForm, withServed } from './use-manual-form.ts';

/** Everything that one version of a manual says. What is wrong is told at its field and in the summary above, all at once. */
export function ManualForm({ page }: { readonly page: ManualsPageWire }) {
  const { t } = useTranslation();
  const tahun = useTahun();
  const references = useGet('GET /api/iku/:id/formula-references', { params: { id: page.iku.id }, query: { tahun } });
  const typing = useManualForm(page, references.data);
  const check = useManualCheck(typing);
  const form = withServed(typing, check.problems);
  const { draft } = form;
  const scope: FormulaScope = {
    komponen: draft.komponen.map(komponenOf),
    rujukan: references.data ?? null,
    lokal: draft.lokalAngka,
  };
  return (
    <div className={css.editor}>
      <ManualSectionList form={form} />
      <form noValidate onSubmit={(event) => event.preventDefault()} className={css.form}>
        <Notes form={form} />
        <ManualSection bagian="berlaku">
          <ManualValidity form={form} />
        </ManualSection>
        <ManualSection bagian="definisi">
          <ManualDefinisi form={form} />
        </ManualSection>
        <ManualSection bagian="komponen">
          <ManualKomponen form={form} scope={scope} />
        </ManualSection>
        <ManualSection bagian="cara">
          <ManualCara form={form} scope={scope} check={check} />
        </ManualSection>
        <ManualSection bagian="pemeriksaan">
          <ManualChecks form={form} scope={scope} />
        </ManualSection>
        <ManualSection bagian="capaian">
          <ManualCapaian form={form} />
        </ManualSection>
        <ManualSection bagian="konsolidasi">
          <ManualKonsolidasi form={form} />
        </ManualSection>
        <ManualSection bagian="mutu">
          <ManualMutu form={form} />
        </ManualSection>
        <ManualSection bagian="bukti">
          <ManualBukti form={form} />
        </ManualSection>
        <ManualSection bagian="tanggungJawab">
          <ManualTanggungJawab form={form} />
        </ManualSection>
        <ManualSection bagian="cascading">
          <ManualCascading form={form} />
        </ManualSection>
        <ManualMissing kurang={check.data?.kurang ?? page.draf?.kurang ?? []} />
        <ManualBar form={form} />
        <LeaveGuard isOpen={form.isDirty}>{t('entry.leave')}</LeaveGuard>
      </form>
    </div>
  );
}

/** What has to be known before going on. */
function Notes({ form }: { readonly form: ManualFormState }) {
  const { t } = useTranslation();
  const { draf } = form.page;
  return (
    <div className={css.notes}>
      {form.isRestored && <Note nada="aksen">{t('entry.restored')}</Note>}
      {draf?.state === 'dikembalikan' && draf.alasanKembali !== null && (
        <Note nada="belum">{t('manualForm.returned', { reason: draf.alasanKembali })}</Note>
      )}
      <ManualStale form={form} />
      <ManualProblems form={form} />
    </div>
  );
}
