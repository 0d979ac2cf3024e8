import type { IkuPageWire } from '@selaras/contract';
import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useGet } from '../../ui/api-hooks.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { Page, TabLinks, tabClass } from '../../ui/page.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { useTahun } from '../../ui/tahun.ts';
import { nextToFill, periodRows } from './period-rows.ts';
import { useIkuId } from './use-iku-page.ts';

/** One indicator: who owns it, how it stands, and the tabs to everything about it. */
export function IkuScreen() {
  const [id, tahun] = [useIkuId(), useTahun()];
  const page = useGet('GET /api/iku/:id', { params: { id }, query: { tahun } });
  const { t } = useTranslation();
  if (page.data !== undefined) return <Loaded page={page.data} />;
  return (
    <Page title={t('area.iku')}>
      <QueryView query={page} lines={12}>
        {() => null}
      </QueryView>
    </Page>
  );
}

function Loaded({ page }: { readonly page: IkuPageWire }) {
  const { t } = useTranslation();
  const tahun = useTahun();
  const { iku } = page;
  const next = page.abilities.includes('measurement.record') ? nextToFill(periodRows(page, tahun)) : null;
  return (
    <Page
      title={`${iku.label} ${iku.kode} · ${iku.nama}`}
      tabTitle={`${iku.label} ${iku.kode}`}
      lead={t('iku.lead', { number: iku.sasaran.nomor, sasaran: iku.sasaran.teks, owner: iku.unitNama })}
      actions={
        next !== null && (
          <LinkButton to="/$tahun/iku/$ikuId/isi/$period" params={{ tahun: String(tahun), ikuId: iku.id, period: next }}>
            {t('iku.fill')}
          </LinkButton>
        )
      }
    >
      <TabLinks label={t('iku.tabs')}>
        <Tab to="/$tahun/iku/$ikuId" word={t('iku.tab.ringkasan')} />
        <Tab to="/$tahun/iku/$ikuId/pengukuran" word={t('iku.tab.pengukuran')} />
        <Tab to="/$tahun/iku/$ikuId/manual" word={t('iku.tab.manual')} />
        <Tab to="/$tahun/iku/$ikuId/bukti" word={t('iku.tab.bukti')} />
        <Tab to="/$tahun/iku/$ikuId/riwayat" word={t('iku.tab.riwayat')} />
      </TabLinks>
      <Outlet />
    </Page>
  );
}

type TabPath = '/$tahun/iku/$ikuId' | `/$tahun/iku/$ikuId/${'pengukuran' | 'manual' | 'bukti' | 'riwayat'}`;

function Tab({ to, word }: { readonly to: TabPath; readonly word: string }) {
  return (
    <Link from="/$tahun/iku/$ikuId" to={to} className={tabClass} activeOptions={{ exact: true, includeSearch: false }} resetScroll={false}>
      {word}
    </Link>
  );
}
