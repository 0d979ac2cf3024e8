import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAbility } from '../session/session.ts';
import { Page, TabLinks, tabClass } from '../ui/page.tsx';

/** Units and accounts. Whoever may only read sees the units. */
export function AdministrationScreen() {
  const { t } = useTranslation();
  const canManageAccounts = useAbility('account.manage');
  return (
    <Page title={t('org.title')} lead={t('org.lead')}>
      <TabLinks label={t('org.tabs')}>
        <Tab to="/$tahun/administrasi" word={t('org.tab.units')} />
        {canManageAccounts && <Tab to="/$tahun/administrasi/akun" word={t('org.tab.accounts')} />}
      </TabLinks>
      <Outlet />
    </Page>
  );
}

type TabProps = { readonly to: '/$tahun/administrasi' | '/$tahun/administrasi/akun'; readonly word: string };

function Tab({ to, word }: TabProps) {
  return (
    <Link
      from="/$tahun/administrasi"
      to={to}
      className={tabClass}
      activeOptions={{ exact: true, includeSearch: false }}
      resetScroll={false}
    >
      {word}
    </Link>
  );
}
