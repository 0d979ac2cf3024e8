import { Button, Textarea, TextInput } from '@mantine/core';
import type { ManualsPageWire, ManualVersionWire } from '@selaras/contract';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useGet } from '../ui/api-hooks.ts';
import { Stack } from '../ui/layout.tsx';
import { LeaveGuard } from '../ui/leave-guard.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { tell } from '../ui/notify.ts';
import { StickyBar } from '../ui/saving-bar.tsx';
import { useTahun } from '../ui/tahun.ts';
import { Muted, SectionTitle } from '../ui/text.tsx';
import { ChangeTable } from './iku-manual-diff.tsx';
import css from './manual.module.css';
import { BAGIAN } from './manual-fields.tsx';
import { ManualProblems } from './manual-problems.tsx';
import { ManualSectionList } from './manual-section-list.tsx';
import { ManualSections, scopeOf } from './manual-sections.tsx';
import { useManualCheck } from './use-manual-check.ts';
import { withServed } from './use-manual-form.ts';
import { useProposalForm } from './use-proposal-form.ts';

type Props = { readonly page: ManualsPageWire; readonly versi: ManualVersionWire };
type Form = ReturnType<typeof useProposalForm>;

/** When a version applies is decided by whoever sets it in force. */
const PARTS = BAGIAN.filter((bagian) => bagian !== 'berlaku');

/** The letter, the whole form of the manual, and what differs from the version that applies, as the nota dinas will print it. */
export function ProposalForm({ page, versi }: Props) {
  const { t } = useTranslation();
  const tahun = useTahun();
  const references = useGet('GET /api/iku/:id/formula-references', { params: { id: page.iku.id }, query: { tahun } });
  const typing = useProposalForm({ page, versi, rujukan: references.data });
  const check = useManualCheck(typing);
  const form = withServed(typing, check.problems);
  return (
    <div className={css.editor}>
      <ManualSectionList form={form} parts={PARTS} />
      <form noValidate onSubmit={(event) => event.preventDefault()} className={css.form} aria-label={t('proposal.add')}>
        <div className={css.notes}>
          <ManualProblems form={form} refusal={form.send.error} />
        </div>
        <Letter form={form} />
        <ManualSections form={form} scope={scopeOf(form.draft, references.data)} check={check} />
        <section className={css.part} aria-labelledby="usulan-perbedaan">
          <SectionTitle id="usulan-perbedaan">{t('proposal.changed')}</SectionTitle>
          {form.changes.length === 0 ? (
            <Muted>{t('proposal.same')}</Muted>
          ) : (
            <ChangeTable changes={form.changes} names={[t('manualIku.version', { versi: versi.versi }), t('proposal.proposed')]} />
          )}
        </section>
        <ProposalBar form={form} hasProblem={form.told.length > 0} />
        <LeaveGuard isOpen={form.isDirty && !form.send.isSuccess}>{t('proposal.leave')}</LeaveGuard>
      </form>
    </div>
  );
}

function Letter({ form }: { readonly form: Form & { readonly errorOf: (field: string) => string | null } }) {
  const { t } = useTranslation();
  const { perihal, setPerihal, draft, set, errorOf } = form;
  return (
    <section className={css.part} aria-label={t('proposal.letter')}>
      <Stack>
        <TextInput
          id="perihal"
          label={t('proposal.perihal')}
          description={t('proposal.perihalHelp')}
          value={perihal}
          error={errorOf('perihal')}
          onChange={(event) => setPerihal(event.currentTarget.value)}
        />
        <Textarea
          id="alasan"
          label={t('proposal.alasan')}
          description={t('proposal.alasanHelp')}
          value={draft.alasan}
          error={errorOf('alasan')}
          onChange={(event) => set({ alasan: event.currentTarget.value })}
          autosize
          minRows={3}
        />
      </Stack>
    </section>
  );
}

/** Always in sight: how much differs, and the way to send it. */
function ProposalBar({ form, hasProblem }: { readonly form: Form; readonly hasProblem: boolean }) {
  const { t } = useTranslation();
  const tahun = useTahun();
  const navigate = useNavigate();
  const { id } = form.page.iku;
  const manualPage = { to: '/$tahun/iku/$ikuId/manual', params: { tahun: String(tahun), ikuId: id } } as const;
  const submit = (): void => {
    form.touch();
    if (hasProblem || form.send.isPending) return;
    form.send.mutate(
      { params: { id }, body: form.body },
      {
        onSuccess: () => {
          tell(t('proposal.done'));
          void navigate({ ...manualPage, ignoreBlocker: true });
        },
      },
    );
  };
  return (
    <StickyBar words={<output>{t('proposal.count', { count: form.changes.length })}</output>}>
      <LinkButton variant="default" {...manualPage}>
        {t('action.cancel')}
      </LinkButton>
      <Button loading={form.send.isPending} disabled={form.changes.length === 0} onClick={submit}>
        {t('proposal.save')}
      </Button>
    </StickyBar>
  );
}
