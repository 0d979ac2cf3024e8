import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/session.ts';
import { Hidden } from '../text.tsx';
import css from './app-shell.module.css';
import { initials } from './initials.ts';

const load = () => import('./account-menu.tsx');
const AccountMenu = lazy(async () => ({ default: (await load()).AccountMenu }));

/** The account menu is the heaviest thing in the frame, so it is loaded when a hand comes near, not with the first screen. */
export function AccountButton({ tahun }: { readonly tahun: number }) {
  const { t } = useTranslation();
  const { account } = useSession();
  const [wasAsked, setAsked] = useState(false);
  const button = (
    <button
      type="button"
      className={css.avatar}
      aria-haspopup="menu"
      aria-expanded="false"
      onPointerEnter={() => void load()}
      onFocus={() => void load()}
      onClick={() => setAsked(true)}
    >
      <span aria-hidden="true">{initials(account.nama)}</span>
      <Hidden>{t('shell.account', { name: account.nama })}</Hidden>
    </button>
  );
  if (!wasAsked) return button;
  return (
    <Suspense fallback={button}>
      <AccountMenu tahun={tahun} />
    </Suspense>
  );
}
