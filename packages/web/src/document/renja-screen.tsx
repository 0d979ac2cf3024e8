import { Button } from '@mantine/core';
import type { RenjaStateWire } from '@selaras/contract';
import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useGet } from '../ui/api-hooks.ts';
import { Page, TabLinks, tabClass } from '../ui/page.tsx';
import { QueryView } from '../ui/query-view.tsx';
import { useTahun } from '../ui/tahun.ts';
import { PublishButton } from './publish-button.tsx';
import { RenjaStart } from './renja-start.tsx';
import { draftUrl, requiredOf } from './use-renja.ts';

/** One Renja: read it as it would be published now, see what is missing, write the office's text, publish. */
export function RenjaScreen() {
  const { t } = useTranslation();
  const tahun = useTahun();
  const state = useGet('GET /api/documents/renja/:tahun', { params: { tahun } });
  if (state.data !== undefined) return <Loaded state={state.data} />;
  return (
    <Page title={t('renja.title', { year: tahun })}>
      <QueryView query={state} lines={10} instead={{ 'document.not_found': <RenjaStart />, 'renstra.not_found': <RenjaStart /> }}>
        {() => null}
      </QueryView>
    </Page>
  );
}

function Loaded({ state }: { readonly state: RenjaStateWire }) {
  const { t } = useTranslation();
  const { tahun } = state;
  const required = requiredOf(state);
  return (
    <Page
      title={t('renja.title', { year: tahun })}
      lead={state.unitNama}
      actions={
        <>
          <Button component="a" variant="default" href={draftUrl(tahun, 'docx')} download>
            {t('renja.draftDocx')}
          </Button>
          <Button component="a" variant="default" href={draftUrl(tahun, 'pdf')} download>
            {t('renja.draftPdf')}
          </Button>
          {state.abilities.includes('publish') && <PublishButton state={state} />}
        </>
      }
    >
      <TabLinks label={t('renja.tabs')}>
        <Tab to="/$tahun/dokumen/renja" word={t('renja.tab.pratinjau')} />
        <Tab
          to="/$tahun/dokumen/renja/periksa"
          word={required > 0 ? t('renja.tab.periksaCount', { count: required }) : t('renja.tab.periksa')}
        />
        <Tab to="/$tahun/dokumen/renja/isi" word={t('renja.tab.isi')} />
        <Tab to="/$tahun/dokumen/renja/penetapan" word={t('renja.tab.penetapan')} />
      </TabLinks>
      <Outlet />
    </Page>
  );
}

type TabPath = '/$tahun/dokumen/renja' | `/$tahun/dokumen/renja/${'periksa' | 'isi' | 'penetapan'}`;

function Tab({ to, word }: { readonly to: TabPath; readonly word: string }) {
  return (
    <Link from="/$tahun" to={to} className={tabClass} activeOptions={{ exact: true, includeSearch: false }} resetScroll={false}>
      {word}
    </Link>
  );
}
