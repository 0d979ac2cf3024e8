import { Button } from '@mantine/core';
import type { AccountWire } from '@selaras/contract';
import { IconCircleCheck, IconCircleOff } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useAbility, useSession } from '../session/session.ts';
import { useGet } from '../ui/api-hooks.ts';
import { Empty, QueryView } from '../ui/query-view.tsx';
import { ResponsiveTable, type TableColumn } from '../ui/responsive-table.tsx';
import { Mark } from '../ui/status-mark.tsx';
import { Tag } from '../ui/text.tsx';
import { type AccountAsk, AccountDialogs } from './account-dialogs.tsx';
import { AccountRoles } from './account-roles.tsx';
import { useDialog } from './dialog.tsx';
import css from './org.module.css';

type OnAsk = (asked: AccountAsk) => void;

/** People who may sign in, and what they may do where. */
export function AccountsTab() {
  const { t } = useTranslation();
  const canManage = useAbility('account.manage');
  const accounts = useGet('GET /api/accounts', {});
  const dialog = useDialog<AccountAsk>();
  return (
    <>
      {canManage && (
        <div className={css.bar}>
          <span />
          <Button onClick={() => dialog.open({ kind: 'add' })}>{t('org.account.add')}</Button>
        </div>
      )}
      <QueryView query={accounts} lines={8}>
        {(rows) => <AccountTable accounts={rows} onAsk={dialog.open} />}
      </QueryView>
      <AccountDialogs asked={dialog.about} opened={dialog.opened} onClose={dialog.close} />
    </>
  );
}

function AccountTable({ accounts, onAsk }: { readonly accounts: readonly AccountWire[]; readonly onAsk: OnAsk }) {
  const { t } = useTranslation();
  const { account } = useSession();
  if (accounts.length === 0) return <Empty title={t('org.account.none')}>{t('org.account.noneHelp')}</Empty>;
  return (
    <ResponsiveTable
      label={t('org.account.label')}
      columns={columnsOf(t, account.id, onAsk)}
      groups={[{ key: 'all', rows: accounts }]}
      rowKey={({ id }) => id}
    />
  );
}

function columnsOf(t: TFunction, ownId: string, onAsk: OnAsk): readonly TableColumn<AccountWire>[] {
  return [
    { key: 'orang', title: t('org.account.person'), card: 'judul', cell: (one) => <Person account={one} isOwn={one.id === ownId} /> },
    { key: 'peran', title: t('org.account.roles'), card: 'lebar', cell: (one) => <AccountRoles account={one} onAsk={onAsk} /> },
    {
      key: 'keadaan',
      title: t('org.account.state'),
      card: 'lebar',
      cell: ({ aktif }) =>
        aktif ? (
          <Mark icon={IconCircleCheck} nada="tercapai" word={t('org.account.on')} />
        ) : (
          <Mark icon={IconCircleOff} nada="absen" word={t('org.account.off')} />
        ),
    },
    { key: 'langkah', title: t('org.account.actions'), card: 'lebar', cell: (one) => <AccountButtons account={one} onAsk={onAsk} /> },
  ];
}

function Person({ account, isOwn }: { readonly account: AccountWire; readonly isOwn: boolean }) {
  const { t } = useTranslation();
  return (
    <span className={css.person}>
      {account.nama} {isOwn && <Tag>{t('org.account.you')}</Tag>}
      <small>{account.email}</small>
    </span>
  );
}

function AccountButtons({ account, onAsk }: { readonly account: AccountWire; readonly onAsk: OnAsk }) {
  const { t } = useTranslation();
  const name = account.nama;
  const button = { variant: 'subtle', size: 'compact-sm' } as const;
  return (
    <div className={css.buttons}>
      <Button {...button} aria-label={t('org.account.grantOf', { name })} onClick={() => onAsk({ kind: 'grant', account })}>
        {t('org.account.grant')}
      </Button>
      <Button {...button} aria-label={t('org.account.resetOf', { name })} onClick={() => onAsk({ kind: 'reset', account })}>
        {t('org.account.reset')}
      </Button>
      <Button
        {...button}
        aria-label={t(account.aktif ? 'org.account.switchOffOf' : 'org.account.switchOnOf', { name })}
        onClick={() => onAsk({ kind: 'switch', account })}
      >
        {t(account.aktif ? 'org.account.switchOff' : 'org.account.switchOn')}
      </Button>
    </div>
  );
}
