import { Button, Textarea } from '@mantine/core';
import type { ManualsPageWire } from '@selaras/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../ui/api-hooks.ts';
import { Confirm } from '../ui/confirm.tsx';
import { momentText } from '../ui/format.ts';
import { Stack } from '../ui/layout.tsx';
import { tell } from '../ui/notify.ts';
import { Section } from '../ui/page.tsx';
import { Caption, Muted } from '../ui/text.tsx';
import { useOpened } from '../ui/use-opened.ts';
import css from './iku-manual.module.css';
import { useDraft } from './planning-draft.ts';

const SHORTEST = 5;

/** Catatan penerapan: how this office applies the manual. Notes are only added. */
export function ManualNotes({ page }: { readonly page: ManualsPageWire }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const canAdd = page.abilities.includes('note');
  if (page.catatan.length === 0 && !canAdd) return null;
  return (
    <Section
      title={t('manualNotes.title')}
      aside={
        canAdd && (
          <Button variant="default" onClick={() => setOpen(true)}>
            {t('manualNotes.add')}
          </Button>
        )
      }
    >
      {page.catatan.length === 0 ? (
        <Muted>{t('manualNotes.none')}</Muted>
      ) : (
        <ul className={css.plain}>
          {page.catatan.map(({ id, teks, oleh, pada }) => (
            <li key={id}>
              <p className={css.quote}>{teks}</p>
              <Caption>
                {oleh} · {momentText(pada)}
              </Caption>
            </li>
          ))}
        </ul>
      )}
      {isOpen && <NoteDialog ikuId={page.iku.id} onClose={() => setOpen(false)} />}
    </Section>
  );
}

function NoteDialog({ ikuId, onClose }: { readonly ikuId: string; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const send = useSend('POST /api/iku/:id/manual-notes');
  const { draft, field } = useDraft({ teks: '' }, send.error);
  const save = (): void =>
    send.mutate(
      { params: { id: ikuId }, body: { teks: draft.teks } },
      {
        onSuccess: () => {
          tell(t('manualNotes.done'));
          onClose();
        },
      },
    );
  return (
    <Confirm
      opened={useOpened(true)}
      title={t('manualNotes.add')}
      verb={t('action.save')}
      isPending={send.isPending}
      isReady={draft.teks.trim().length >= SHORTEST}
      error={send.error}
      onConfirm={save}
      onClose={onClose}
    >
      <Stack gap={12}>
        <p>{t('manualNotes.will')}</p>
        <Textarea {...field('teks')} data-autofocus label={t('manualNotes.text')} maxLength={4000} autosize minRows={3} />
      </Stack>
    </Confirm>
  );
}
