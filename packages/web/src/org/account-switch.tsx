import type { AccountWire } from '@selaras/contract';
import { useTranslation } from 'react-i18next';
import { useSend } from '../ui/api-hooks.ts';
import { Confirm } from '../ui/confirm.tsx';
import { tell } from '../ui/notify.ts';
import { useOpened } from '../ui/use-opened.ts';

type SwitchProps = { readonly account: AccountWire; readonly opened: boolean; readonly onClose: () => void };

/** Off ends the sessions and keeps what the person did; on gives the roles back that are still in force. */
export function SwitchAccount({ account, opened, onClose }: SwitchProps) {
  const { t } = useTranslation();
  const turn = useSend('POST /api/accounts/:id/active');
  const { aktif: isOn, nama: name } = account; // as it was when asked: the words stay while the dialog closes
  const close = (): void => {
    turn.reset();
    onClose();
  };
  const send = (): void =>
    turn.mutate(
      { params: { id: account.id }, body: { aktif: !isOn } },
      {
        onSuccess: () => {
          tell(t(isOn ? 'org.account.switchedOff' : 'org.account.switchedOn', { name }));
          close();
        },
      },
    );
  return (
    <Confirm
      opened={useOpened(opened)}
      title={t(isOn ? 'org.account.switchOffAsk' : 'org.account.switchOnAsk', { name })}
      verb={t(isOn ? 'org.account.switchOff' : 'org.account.switchOn')}
      isPending={turn.isPending}
      error={turn.error}
      onConfirm={send}
      onClose={close}
    >
      {t(isOn ? 'org.account.switchOffWill' : 'org.account.switchOnWill', { name })}
    </Confirm>
  );
}
