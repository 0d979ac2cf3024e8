import { Button } from '@mantine/core';
import type { CekRingkasWire } from '@selaras/contract';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAbility } from '../session/session.ts';
import { useGet } from '../ui/api-hooks.ts';
import { momentText } from '../ui/format.ts';
import { Page, Section } from '../ui/page.tsx';
import { Empty, QueryView } from '../ui/query-view.tsx';
import { ResponsiveTable, type TableColumn } from '../ui/responsive-table.tsx';
import { CekBaru } from './cek-baru.tsx';
import { JumlahCatatan } from './tanda.tsx';

/** Documents on their way to being free of contradictions: those that were checked, and a new one. */
export function CekScreen() {
  const { t } = useTranslation();
  const mayCheck = useAbility('document.check');
  const [isOpen, setOpen] = useState(false);
  const list = useGet('GET /api/checks', {});
  const isFirst = list.data?.length === 0;
  const actions = mayCheck && !isOpen && !isFirst ? <Button onClick={() => setOpen(true)}>{t('cek.baru')}</Button> : undefined;
  return (
    <Page title={t('area.cek')} lead={t('cek.lead')} actions={actions}>
      {mayCheck && (isOpen || isFirst) && (
        <Section title={t('cek.baru')}>
          <CekBaru />
        </Section>
      )}
      <Section title={t('cek.daftar')}>
        <QueryView query={list}>
          {(checks) =>
            checks.length === 0 ? (
              <Empty title={t('cek.kosong')}>{t('cek.kosongBantuan')}</Empty>
            ) : (
              <ResponsiveTable
                label={t('cek.daftar')}
                columns={columnsOf(t)}
                groups={[{ key: 'semua', rows: checks }]}
                rowKey={({ id }) => id}
              />
            )
          }
        </QueryView>
      </Section>
    </Page>
  );
}

const columnsOf = (t: TFunction): readonly TableColumn<CekRingkasWire>[] => [
  {
    key: 'judul',
    title: t('cek.judul'),
    card: 'judul',
    cell: ({ id, judul }) => (
      <Link from="/$tahun" to="/$tahun/cek/$id" params={{ id }}>
        {judul}
      </Link>
    ),
  },
  { key: 'dokumen', title: t('cek.dokumen'), card: 'lebar', cell: ({ dokumen }) => dokumen.join(', ') || t('cek.belumAdaDokumen') },
  {
    key: 'catatan',
    title: t('cek.catatan'),
    card: 'lebar',
    cell: ({ keadaan, jumlah }) => (keadaan === 'selesai' ? <JumlahCatatan jumlah={jumlah} /> : t(`cek.keadaan.${keadaan}`)),
  },
  { key: 'unit', title: t('cek.unit'), cell: ({ unitNama }) => unitNama },
  { key: 'pada', title: t('cek.dibuat'), cell: ({ pada, olehNama }) => `${momentText(pada)} · ${olehNama}` },
];
