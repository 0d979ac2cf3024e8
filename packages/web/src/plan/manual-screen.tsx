import type { ManualsPageWire } from '@selaras/contract';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useGet } from '../ui/api-hooks.ts';
import { Page } from '../ui/page.tsx';
import { Note } from '../ui/problem-note.tsx';
import { QueryView } from '../ui/query-view.tsx';
import { useTahun } from '../ui/tahun.ts';
import { ManualForm } from './manual-form.tsx';

/** The version of a manual that is being written. */
export function ManualScreen() {
  const { t } = useTranslation();
  const tahun = useTahun();
  const { ikuId } = useParams({ from: '/$tahun/iku/$ikuId/manual/baru' });
  const page = useGet('GET /api/iku/:id/manuals', { params: { id: ikuId }, query: { tahun } });
  if (page.data !== undefined) return <Loaded page={page.data} />;
  return (
    <Page title={t('iku.tab.manual')}>
      <QueryView query={page} lines={12}>
        {() => null}
      </QueryView>
    </Page>
  );
}

function Loaded({ page }: { readonly page: ManualsPageWire }) {
  const { t } = useTranslation();
  const { iku } = page;
  return (
    <Page
      title={t('manualIku.formTitle', { label: iku.label, kode: iku.kode })}
      lead={t('manualIku.formLead', { nama: iku.nama })}
      crumbs={[
        <Link key="iku" from="/$tahun/iku/$ikuId/manual/baru" to="/$tahun/iku/$ikuId/manual">
          {iku.label} {iku.kode}
        </Link>,
      ]}
    >
      {page.abilities.includes('save') ? <ManualForm page={page} /> : <Note>{t(deniedKey(page))}</Note>}
    </Page>
  );
}

/** Why nothing can be written now: somebody else sets the manual, somebody is looking at it, or it is not this person's task. */
function deniedKey({ terkunci, draf }: ManualsPageWire) {
  if (terkunci) return 'manualForm.locked';
  const isWaiting = draf !== null && (draf.state === 'diajukan' || draf.state === 'ditinjau');
  return isWaiting ? 'manualForm.waiting' : 'manualIku.denied';
}
