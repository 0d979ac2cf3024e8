import type { ManualsPageWire, ManualVersionWire } from '@selaras/contract';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useGet } from '../ui/api-hooks.ts';
import { Page } from '../ui/page.tsx';
import { Note } from '../ui/problem-note.tsx';
import { QueryView } from '../ui/query-view.tsx';
import { useTahun } from '../ui/tahun.ts';
import { ProposalForm } from './proposal-form.tsx';

/** Usulan perubahan: any field of a manual as the office would have it, to be printed as a nota dinas to its owner. */
export function ProposalScreen() {
  const { t } = useTranslation();
  const tahun = useTahun();
  const { ikuId } = useParams({ from: '/$tahun/iku/$ikuId/manual/usulan' });
  const page = useGet('GET /api/iku/:id/manuals', { params: { id: ikuId }, query: { tahun } });
  if (page.data !== undefined)
    return <Loaded page={page.data} versi={page.data.versi.find(({ status }) => status === 'berlaku') ?? null} />;
  return (
    <Page title={t('proposal.title')}>
      <QueryView query={page} lines={12}>
        {() => null}
      </QueryView>
    </Page>
  );
}

function Loaded({ page, versi }: { readonly page: ManualsPageWire; readonly versi: ManualVersionWire | null }) {
  const { t } = useTranslation();
  const { iku } = page;
  const canPropose = versi !== null && page.abilities.includes('propose');
  return (
    <Page
      title={t('proposal.screenTitle', { label: iku.label, kode: iku.kode })}
      lead={versi === null ? iku.nama : t('proposal.help', { versi: versi.versi })}
      crumbs={[
        <Link key="iku" from="/$tahun/iku/$ikuId/manual/usulan" to="/$tahun/iku/$ikuId/manual">
          {iku.label} {iku.kode}
        </Link>,
      ]}
    >
      {canPropose ? <ProposalForm page={page} versi={versi} /> : <Note>{t('proposal.denied')}</Note>}
    </Page>
  );
}
