import { Button } from '@mantine/core';
import type { AccountWire } from '@selaras/contract';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session.ts';
import { dateText } from '../ui/format.ts';
import { Muted } from '../ui/text.tsx';
import type { AccountAsk, HeldRole } from './account-dialogs.tsx';
import css from './org.module.css';

type RolesProps = { readonly account: AccountWire; readonly onAsk: (asked: AccountAsk) => void };

/** Every role with its unit and its days. One without a last day, or with one to come, can be ended. */
export function AccountRoles({ account, onAsk }: RolesProps) {
  const { t } = useTranslation();
  if (account.roles.length === 0) return <Muted>{t('org.account.noRole')}</Muted>;
  return (
    <ul className={css.roles}>
      {account.roles.map((held) => (
        <li key={held.id} className={css.role}>
          <RoleLine account={account} held={held} onAsk={onAsk} />
        </li>
      ))}
    </ul>
  );
}

function RoleLine({ account, held, onAsk }: RolesProps & { readonly held: HeldRole }) {
  const { t } = useTranslation();
  const { hariIni } = useSession();
  const [role, unit] = [t(`role.${held.role}`), held.unitNama];
  const from = dateText(held.sejak);
  return (
    <>
      <span>
        {role} · {unit}{' '}
        <Muted>
          ({held.sampai === null ? t('org.account.since', { date: from }) : t('org.account.span', { from, to: dateText(held.sampai) })})
        </Muted>
      </span>
      {(held.sampai === null || held.sampai >= hariIni) && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t('org.account.endOf', { role, unit, name: account.nama })}
          onClick={() => onAsk({ kind: 'end', account, held })}
        >
          {t('org.account.end')}
        </Button>
      )}
    </>
  );
}
