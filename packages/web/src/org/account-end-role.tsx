import { TextInput } from '@mantine/core';
import type { AccountWire } from '@selaras/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session.ts';
import { useSend } from '../ui/api-hooks.ts';
import { Confirm } from '../ui/confirm.tsx';
import { dateText } from '../ui/format.ts';
import { Stack } from '../ui/layout.tsx';
import { tell } from '../ui/notify.ts';
import { useOpened } from '../ui/use-opened.ts';
import type { HeldRole } from './account-dialogs.tsx';

type EndRoleProps = {
  readonly account: AccountWire;
  readonly held: HeldRole;
  readonly opened: boolean;
  readonly onClose: () => void;
};

/** The last day of a role; without one it ends at once. */
export function EndRole({ account, held, opened, onClose }: EndRoleProps) {
  const { t } = useTranslation();
  const { hariIni } = useSession();
  const [sampai, setSampai] = useState(held.sejak > hariIni ? '' : hariIni);
  const end = useSend('POST /api/accounts/:id/roles/:roleId/end');
  const words = { name: account.nama, role: t(`role.${held.role}`), unit: held.unitNama };
  const close = (): void => {
    end.reset();
    onClose();
  };
  const send = (): void =>
    end.mutate(
      { params: { id: account.id, roleId: held.id }, body: { sampai: sampai === '' ? null : sampai } },
      {
        onSuccess: () => {
          tell(t('org.account.ended'));
          close();
        },
      },
    );
  return (
    <Confirm
      opened={useOpened(opened)}
      title={t('org.account.endTitle', words)}
      verb={t('org.account.endVerb')}
      isPending={end.isPending}
      error={end.error}
      onConfirm={send}
      onClose={close}
    >
      <Stack>
        <p>{sampai === '' ? t('org.account.endWillNow', words) : t('org.account.endWillOn', { ...words, date: dateText(sampai) })}</p>
        <TextInput
          type="date"
          label={t('org.account.endUntil')}
          description={t('org.account.endHelp')}
          min={held.sejak}
          value={sampai}
          onChange={(event) => setSampai(event.currentTarget.value)}
        />
      </Stack>
    </Confirm>
  );
}
