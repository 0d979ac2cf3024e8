import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAbility } from '../session/session.ts';
import { useSend } from '../ui/api-hooks.ts';
import { Confirm } from '../ui/confirm.tsx';
import { Stack } from '../ui/layout.tsx';
import { tell } from '../ui/notify.ts';
import { useOpened } from '../ui/use-opened.ts';
import { useDraft } from './planning-draft.ts';

/** Adds a budget program; nothing for whoever may not change the plan. */
export function ProgramButton() {
  const { t } = useTranslation();
  const canEdit = useAbility('plan.edit');
  const [isOpen, setOpen] = useState(false);
  if (!canEdit) return null;
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('planning.program.add')}
      </Button>
      {isOpen && <ProgramForm onClose={() => setOpen(false)} />}
    </>
  );
}

function ProgramForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const send = useSend('POST /api/programs');
  const { draft, field } = useDraft({ kode: '', nama: '' }, send.error);
  const onSuccess = (): void => {
    tell(t('planning.program.done'));
    onClose();
  };
  return (
    <Confirm
      opened={useOpened(true)}
      title={t('planning.program.add')}
      verb={t('action.add')}
      isPending={send.isPending}
      error={send.error}
      onConfirm={() => send.mutate({ body: { kode: draft.kode.trim().toUpperCase(), nama: draft.nama } }, { onSuccess })}
      onClose={onClose}
    >
      <Stack gap={12}>
        <TextInput {...field('kode')} label={t('planning.program.kode')} description={t('planning.program.kodeHelp')} maxLength={2} />
        <TextInput {...field('nama')} label={t('planning.program.nama')} />
      </Stack>
    </Confirm>
  );
}
