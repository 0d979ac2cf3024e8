import type { AccountWire } from '@selaras/contract';
import { assertNever } from '@selaras/core/kernel/result';
import { useTranslation } from 'react-i18next';
import { AddAccount } from './account-add.tsx';
import { EndRole } from './account-end-role.tsx';
import { GrantRole } from './account-grant-role.tsx';
import { ResetPassword } from './account-reset-password.tsx';
import { SwitchAccount } from './account-switch.tsx';
import { Dialog } from './dialog.tsx';

export type HeldRole = AccountWire['roles'][number];
export type AccountAsk =
  | { readonly kind: 'add' }
  | { readonly kind: 'grant' | 'reset' | 'switch'; readonly account: AccountWire }
  | { readonly kind: 'end'; readonly account: AccountWire; readonly held: HeldRole };

type DialogsProps = { readonly asked: AccountAsk | null; readonly opened: boolean; readonly onClose: () => void };

/** The dialog that was asked for; one at a time. */
export function AccountDialogs({ asked, opened, onClose }: DialogsProps) {
  const { t } = useTranslation();
  if (asked === null) return null;
  const shared = { opened, onClose };
  switch (asked.kind) {
    case 'end':
      return <EndRole key={asked.held.id} account={asked.account} held={asked.held} {...shared} />;
    case 'switch':
      return <SwitchAccount key={asked.account.id} account={asked.account} {...shared} />;
    case 'add':
      return (
        <Dialog {...shared} title={t('org.account.add')}>
          <AddAccount onClose={onClose} />
        </Dialog>
      );
    case 'grant':
      return (
        <Dialog {...shared} title={t('org.account.grantOf', { name: asked.account.nama })}>
          <GrantRole account={asked.account} onClose={onClose} />
        </Dialog>
      );
    case 'reset':
      return (
        <Dialog {...shared} title={t('org.account.resetOf', { name: asked.account.nama })}>
          <ResetPassword account={asked.account} onClose={onClose} />
        </Dialog>
      );
    default:
      return assertNever(asked);
  }
}
