import { Button } from '@mantine/core';
import type { CekLengkapWire } from '@selaras/contract';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reading, useSend } from '../ui/api-hooks.ts';
import { Confirm } from '../ui/confirm.tsx';
import { momentText } from '../ui/format.ts';
import { Row, Stack } from '../ui/layout.tsx';
import { Page } from '../ui/page.tsx';
import { QueryView } from '../ui/query-view.tsx';
import { Muted } from '../ui/text.tsx';
import { BagianCek } from './bagian-cek.tsx';
import { KemajuanCek } from './kemajuan-cek.tsx';
import { JumlahCatatan } from './tanda.tsx';

const EVERY_MS = 700;

/** One check: how far it is, then what contradicts what. */
export function CekDetailScreen() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/$tahun/cek/$id' });
  const asked = reading('GET /api/checks/:id', { params: { id } });
  const check = useQuery({ ...asked, refetchInterval: ({ state }) => (state.data?.keadaan === 'berjalan' ? EVERY_MS : false) });
  const crumbs = [
    <Link key="cek" from="/$tahun" to="/$tahun/cek">
      {t('area.cek')}
    </Link>,
  ];
  const held = check.data;
  return (
    <Page title={held?.judul ?? t('area.cek')} crumbs={crumbs} actions={held !== undefined && <Tindakan check={held} />}>
      <QueryView query={check} lines={12}>
        {(found) => (
          <Stack gap={24}>
            <Row gap={16}>
              {found.keadaan === 'selesai' && <JumlahCatatan jumlah={found.jumlah} />}
              <Muted>
                {found.unitNama} · {momentText(found.pada)} · {found.olehNama}
              </Muted>
            </Row>
            {found.keadaan === 'selesai' ? <BagianCek check={found} /> : <KemajuanCek check={found} />}
          </Stack>
        )}
      </QueryView>
    </Page>
  );
}

function Tindakan({ check: { id, judul, keadaan, abilities } }: { readonly check: CekLengkapWire }) {
  const { t } = useTranslation();
  const [isDeleting, setDeleting] = useState(false);
  const navigate = useNavigate({ from: '/$tahun' });
  const remove = useSend('POST /api/checks/:id/hapus', { refresh: false });
  const deleteNow = (): void => remove.mutate({ params: { id }, body: {} }, { onSuccess: () => void navigate({ to: '/$tahun/cek' }) });
  return (
    <>
      {keadaan === 'selesai' && (
        <Button component="a" href={`/api/checks/${id}/catatan.docx`} download variant="default">
          {t('cek.unduhCatatan')}
        </Button>
      )}
      {abilities.includes('delete') && (
        <Button variant="default" onClick={() => setDeleting(true)}>
          {t('cek.hapus')}
        </Button>
      )}
      <Confirm
        opened={isDeleting}
        title={t('cek.hapusJudul')}
        verb={t('cek.hapus')}
        isPending={remove.isPending}
        error={remove.error}
        onConfirm={deleteNow}
        onClose={() => setDeleting(false)}
      >
        {t('cek.hapusAkibat', { judul })}
      </Confirm>
    </>
  );
}
