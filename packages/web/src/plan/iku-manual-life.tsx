import { Button } from '@mantine/core';
import type { ManualDraftWire, ManualsPageWire } from '@selaras/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../ui/api-hooks.ts';
import { Confirm } from '../ui/confirm.tsx';
import { ConfirmWithReason } from '../ui/confirm-with-reason.tsx';
import { momentText } from '../ui/format.ts';
import { Row } from '../ui/layout.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { tell } from '../ui/notify.ts';
import { Note } from '../ui/problem-note.tsx';
import { Caption, Muted, SubTitle } from '../ui/text.tsx';
import { useOpened } from '../ui/use-opened.ts';
import css from './iku-manual.module.css';
import { EnactDialog } from './iku-manual-enact.tsx';
import { Missing, Problems } from './iku-manual-missing.tsx';
import { ReviewForm } from './iku-manual-review.tsx';
import { ManualStatus } from './iku-manual-status.tsx';
import { yearsText } from './iku-manual-words.ts';

type Step = 'ajukan' | 'kembalikan' | 'tinjau' | 'enact' | 'discard';
export type LifeProps = { readonly page: ManualsPageWire; readonly draf: ManualDraftWire; readonly onClose: () => void };

/** The version being written: where it stands, what it waits for, and the next steps that the server says this person may take. */
export function ManualLife({ page }: { readonly page: ManualsPageWire }) {
  const { t } = useTranslation();
  const { draf } = page;
  if (draf !== null) return <Draft page={page} draf={draf} />;
  if (!page.abilities.includes('save') || page.versi.length === 0) return null;
  return (
    <Row spread>
      <Muted>{t('manualLife.noDraft')}</Muted>
      <EditorLink word={t('manualIku.new')} />
    </Row>
  );
}

const EditorLink = ({ word }: { readonly word: string }) => (
  <LinkButton variant="default" from="/$tahun/iku/$ikuId" to="/$tahun/iku/$ikuId/manual/baru">
    {word}
  </LinkButton>
);

function Draft({ page, draf }: { readonly page: ManualsPageWire; readonly draf: ManualDraftWire }) {
  const { t } = useTranslation();
  const [step, setStep] = useState<Step | null>(null);
  const close = (): void => setStep(null);
  return (
    <section className={css.life} aria-label={t('manualLife.title')}>
      <div>
        <Row gap={12}>
          <SubTitle>{t('manualLife.draftTitle')}</SubTitle>
          <ManualStatus status={draf.state} />
        </Row>
        <Caption>
          {yearsText(draf, t)} · {t(`manualLife.perubahan.${draf.jenisPerubahan}`)} ·{' '}
          {t('manualLife.writtenBy', { who: draf.ditulisOleh, when: momentText(draf.ditulisPada) })}
          {draf.ditinjauOleh !== null && ` ${t('manualLife.reviewedBy', { who: draf.ditinjauOleh })}`}
        </Caption>
      </div>
      {draf.state === 'dikembalikan' && draf.alasanKembali !== null && (
        <Note nada="belum">{t('manualLife.returned', { reason: draf.alasanKembali })}</Note>
      )}
      <p>{t(`manualLife.next.${draf.state}`)}</p>
      {draf.masalah.length > 0 && <Problems masalah={draf.masalah} />}
      {draf.kurang.length > 0 && <Missing kurang={draf.kurang} />}
      {step === 'tinjau' ? (
        <ReviewForm page={page} draf={draf} onClose={close} />
      ) : (
        <Steps page={page} state={draf.state} onStep={setStep} />
      )}
      {step === 'ajukan' && <SubmitDialog page={page} draf={draf} onClose={close} />}
      {step === 'kembalikan' && <ReturnDialog page={page} draf={draf} onClose={close} />}
      {step === 'discard' && <DiscardDialog page={page} draf={draf} onClose={close} />}
      {step === 'enact' && <EnactDialog page={page} draf={draf} onClose={close} />}
    </section>
  );
}

type StepsProps = { readonly page: ManualsPageWire; readonly state: ManualDraftWire['state']; readonly onStep: (step: Step) => void };

function Steps({ page: { abilities }, state, onStep }: StepsProps) {
  const { t } = useTranslation();
  const can = (step: ManualsPageWire['abilities'][number]): boolean => abilities.includes(step);
  return (
    <Row gap={8}>
      {can('enact') && <Button onClick={() => onStep('enact')}>{t('manualLife.verb.enact')}</Button>}
      {can('tinjau') && <Button onClick={() => onStep('tinjau')}>{t('manualLife.verb.tinjau')}</Button>}
      {can('ajukan') && <Button onClick={() => onStep('ajukan')}>{t('manualLife.verb.ajukan')}</Button>}
      {can('save') && <EditorLink word={t(state === 'dikembalikan' ? 'manualLife.verb.mend' : 'manualLife.verb.write')} />}
      {can('kembalikan') && (
        <Button variant="default" onClick={() => onStep('kembalikan')}>
          {t('manualLife.verb.kembalikan')}
        </Button>
      )}
      {can('discard') && (
        <Button variant="subtle" color="gray" onClick={() => onStep('discard')}>
          {t('manualLife.verb.discard')}
        </Button>
      )}
    </Row>
  );
}

/** Says that it is done, and closes. */
const finish = (word: string, onClose: () => void) => (): void => {
  tell(word);
  onClose();
};

function SubmitDialog({ page, draf, onClose }: LifeProps) {
  const { t } = useTranslation();
  const send = useSend('POST /api/iku/:id/manual-draft/advance');
  const body = { versi: draf.versi, command: 'ajukan' as const, alasan: null, smart: null };
  return (
    <Confirm
      opened={useOpened(true)}
      title={t('manualLife.submitTitle')}
      verb={t('manualLife.verb.ajukan')}
      isPending={send.isPending}
      error={send.error}
      onConfirm={() => send.mutate({ params: { id: page.iku.id }, body }, { onSuccess: finish(t('manualLife.done.ajukan'), onClose) })}
      onClose={onClose}
    >
      {t('manualLife.submitWill')}
    </Confirm>
  );
}

function ReturnDialog({ page, draf, onClose }: LifeProps) {
  const { t } = useTranslation();
  const send = useSend('POST /api/iku/:id/manual-draft/advance');
  const confirm = (alasan: string): void => {
    const body = { versi: draf.versi, command: 'kembalikan' as const, alasan, smart: null };
    send.mutate({ params: { id: page.iku.id }, body }, { onSuccess: finish(t('manualLife.done.kembalikan'), onClose) });
  };
  return (
    <ConfirmWithReason
      opened={useOpened(true)}
      title={t('manualLife.returnTitle')}
      will={t('manualLife.returnWill')}
      help={t('manualLife.returnHelp')}
      verb={t('manualLife.verb.kembalikan')}
      isPending={send.isPending}
      error={send.error}
      onConfirm={confirm}
      onClose={onClose}
    />
  );
}

function DiscardDialog({ page, draf, onClose }: LifeProps) {
  const { t } = useTranslation();
  const send = useSend('POST /api/iku/:id/manual-draft/discard');
  return (
    <Confirm
      opened={useOpened(true)}
      title={t('manualLife.discardTitle')}
      verb={t('manualLife.verb.discard')}
      isPending={send.isPending}
      error={send.error}
      onConfirm={() =>
        send.mutate(
          { params: { id: page.iku.id }, body: { versi: draf.versi } },
          { onSuccess: finish(t('manualLife.done.discard'), onClose) },
        )
      }
      onClose={onClose}
    >
      {t('manualLife.discardWill')}
    </Confirm>
  );
}
