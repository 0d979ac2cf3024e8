import { Button, Textarea, TextInput } from '@mantine/core';
import type { ManualVersionWire, ManualWire } from '@selaras/contract';
import { diffManual } from '@selaras/core/indicator/diff-manual';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../ui/api-hooks.ts';
import { Row, Stack } from '../ui/layout.tsx';
import { LeaveGuard } from '../ui/leave-guard.tsx';
import { tell } from '../ui/notify.ts';
import { ProblemNote } from '../ui/problem-note.tsx';
import { Caption, Muted, SubTitle } from '../ui/text.tsx';
import { ChangeTable } from './iku-manual-diff.tsx';
import { useDraft } from './planning-draft.ts';

type ProposalProps = { readonly ikuId: string; readonly versi: ManualVersionWire; readonly onClose: () => void };

/** What may be proposed in a form of this size; anything larger is told in the reason, and is written by the owner. */
const PARTS = ['definisi', 'tujuan', 'sumberData', 'penyediaData'] as const;

/** The manual as it would be: the changed parts are typed, and the differences are shown as the nota dinas will print them. */
export function ProposalForm({ ikuId, versi: { versi, manual }, onClose }: ProposalProps) {
  const { t } = useTranslation();
  const send = useSend('POST /api/iku/:id/manual-proposals');
  const { draft, field } = useDraft(textsOf(manual), send.error);
  const proposed = proposedManual(manual, draft);
  const changes = diffManual(manual, proposed);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (send.isPending) return;
    const body = { perihal: draft.perihal, alasan: draft.alasan, manual: proposed };
    send.mutate(
      { params: { id: ikuId }, body },
      {
        onSuccess: () => {
          tell(t('proposal.done'));
          onClose();
        },
      },
    );
  };
  return (
    <form noValidate onSubmit={submit} aria-label={t('proposal.add')}>
      <Stack gap={16}>
        <Caption>{t('proposal.help', { versi })}</Caption>
        <TextInput {...field('perihal')} label={t('proposal.perihal')} description={t('proposal.perihalHelp')} />
        <Textarea {...field('alasan')} label={t('proposal.alasan')} description={t('proposal.alasanHelp')} autosize minRows={3} />
        <SubTitle>{t('proposal.changed')}</SubTitle>
        {PARTS.map((part) => (
          <Textarea key={part} {...field(part, `manual.${part}`)} label={t(`proposal.part.${part}`)} autosize minRows={1} />
        ))}
        {manual.cara.jenis === 'rumus' && (
          <Textarea {...field('rumus', 'manual.cara.rumus')} label={t('manualIku.rumus')} autosize minRows={1} spellCheck={false} />
        )}
        {changes.length === 0 ? (
          <Muted>{t('proposal.same')}</Muted>
        ) : (
          <ChangeTable changes={changes} names={[t('manualIku.version', { versi }), t('proposal.proposed')]} />
        )}
        <ProblemNote error={send.error} />
        <Row gap={8}>
          <Button type="submit" loading={send.isPending} disabled={changes.length === 0}>
            {t('proposal.save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
        </Row>
      </Stack>
      <LeaveGuard isOpen={changes.length > 0 && !send.isSuccess}>{t('proposal.leave')}</LeaveGuard>
    </form>
  );
}

const textsOf = (manual: ManualWire) => ({
  perihal: '',
  alasan: '',
  definisi: manual.definisi,
  tujuan: manual.tujuan,
  sumberData: manual.sumberData,
  penyediaData: manual.penyediaData ?? '',
  rumus: manual.cara.jenis === 'rumus' ? manual.cara.rumus : '',
});

type Typed = Readonly<Record<(typeof PARTS)[number] | 'rumus', string>>;

function proposedManual(manual: ManualWire, typed: Typed): ManualWire {
  const penyediaData = typed.penyediaData.trim() === '' ? null : typed.penyediaData.trim();
  return {
    ...manual,
    definisi: typed.definisi.trim(),
    tujuan: typed.tujuan.trim(),
    sumberData: typed.sumberData.trim(),
    penyediaData,
    cara: manual.cara.jenis === 'rumus' ? { ...manual.cara, rumus: typed.rumus.trim() } : manual.cara,
  };
}
