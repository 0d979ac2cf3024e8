import { Button, Textarea } from '@mantine/core';
import type { ImportBatchWire } from '@selaras/contract';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGet, useSend } from '../ui/api-hooks.ts';
import { Confirm } from '../ui/confirm.tsx';
import { momentText, periodText } from '../ui/format.ts';
import { Stack } from '../ui/layout.tsx';
import { Empty, QueryView } from '../ui/query-view.tsx';
import { ResponsiveTable, type TableColumn } from '../ui/responsive-table.tsx';
import { Caption, Tag } from '../ui/text.tsx';

/** Files that were applied, the newest first; each can be taken back as a whole. */
export function Riwayat() {
  const { t } = useTranslation();
  const list = useGet('GET /api/imports', {});
  const [undoing, setUndoing] = useState<ImportBatchWire | null>(null);
  return (
    <>
      <QueryView query={list}>
        {({ batches, masihAda }) =>
          batches.length === 0 ? (
            <Empty title={t('impor.kosong')}>{t('impor.kosongBantuan')}</Empty>
          ) : (
            <>
              <ResponsiveTable
                label={t('impor.riwayat')}
                columns={columnsOf(t, setUndoing)}
                groups={[{ key: 'semua', rows: batches }]}
                rowKey={({ id }) => id}
              />
              {masihAda && <Caption>{t('impor.lebih')}</Caption>}
            </>
          )
        }
      </QueryView>
      {undoing !== null && <Batalkan batch={undoing} onClose={() => setUndoing(null)} />}
    </>
  );
}

function columnsOf(t: TFunction, onUndo: (batch: ImportBatchWire) => void): readonly TableColumn<ImportBatchWire>[] {
  return [
    {
      key: 'nama',
      title: t('impor.berkas'),
      card: 'judul',
      cell: ({ id, nama, jenis, berkasDisimpan, dibatalkan }) => (
        <>
          {berkasDisimpan ? <a href={`/api/imports/${id}/berkas`}>{nama}</a> : nama} <Tag>{t(`impor.jenis.${jenis}`)}</Tag>{' '}
          {dibatalkan !== null && <Tag>{t('impor.dibatalkan')}</Tag>}
        </>
      ),
    },
    {
      key: 'hasil',
      title: t('impor.hasil'),
      card: 'lebar',
      cell: ({ hitungan }) =>
        hitungan.map(({ id, judul, period, unitNama, tercetak }) => (
          <div key={id}>
            <div>
              <Link from="/$tahun" to="/$tahun/hitung/simpanan/$id" params={{ id }}>
                {judul}
              </Link>
            </div>
            <Caption>
              {periodText(period)} · {unitNama} · {tercetak ?? '–'}
            </Caption>
          </div>
        )),
    },
    {
      key: 'jumlah',
      title: t('impor.baris'),
      cell: ({ jumlah: { applied, unchanged, rejected, not_chosen: left } }) => t('impor.jumlah', { applied, unchanged, rejected, left }),
    },
    { key: 'pada', title: t('hitung.simpanan.pada'), cell: ({ pada, olehNama }) => `${momentText(pada)} · ${olehNama}` },
    {
      key: 'tindakan',
      title: t('impor.batalkan'),
      cell: (batch) =>
        batch.abilities.includes('undo') ? (
          <Button variant="default" size="xs" aria-label={t('impor.batalkanIni', { nama: batch.nama })} onClick={() => onUndo(batch)}>
            {t('impor.batalkan')}
          </Button>
        ) : (
          (batch.dibatalkan?.alasan ?? '–')
        ),
    },
  ];
}

function Batalkan({ batch: { id, nama }, onClose }: { readonly batch: ImportBatchWire; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [alasan, setAlasan] = useState('');
  const undo = useSend('POST /api/imports/:id/undo');
  return (
    <Confirm
      opened
      title={t('impor.batalkanJudul')}
      verb={t('impor.batalkan')}
      isPending={undo.isPending}
      isReady={alasan.trim() !== ''}
      error={undo.error}
      onConfirm={() => undo.mutate({ params: { id }, body: { alasan: alasan.trim() } }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <Stack gap={12}>
        <p>{t('impor.batalkanAkibat', { nama })}</p>
        <Textarea
          label={t('hitung.simpanan.alasan')}
          autosize
          minRows={2}
          value={alasan}
          onChange={(event) => setAlasan(event.currentTarget.value)}
        />
      </Stack>
    </Confirm>
  );
}
