import { NativeSelect } from '@mantine/core';
import type { KeptCalculationWire } from '@selaras/contract';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useGet } from '../ui/api-hooks.ts';
import { momentText, periodText } from '../ui/format.ts';
import { Stack } from '../ui/layout.tsx';
import { Empty, QueryView } from '../ui/query-view.tsx';
import { ResponsiveTable, type TableColumn } from '../ui/responsive-table.tsx';
import { Caption, Muted, Tag } from '../ui/text.tsx';
import { KINDS, kindForm } from './kinds/kinds.ts';

type DaftarProps = { readonly jenis: string | undefined; readonly onJenis: (jenis: string | undefined) => void };

/** Calculations that were kept, the newest first. The filter stands in the address. */
export function DaftarSimpanan({ jenis, onJenis }: DaftarProps) {
  const { t } = useTranslation();
  const kind = jenis === undefined ? undefined : kindForm(jenis)?.kind;
  const list = useGet('GET /api/calculations', { query: { kind } });
  return (
    <Stack>
      <NativeSelect
        label={t('hitung.simpanan.jenis')}
        maw={320}
        value={kind ?? ''}
        onChange={(event) => onJenis(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
        data={[
          { value: '', label: t('hitung.simpanan.semua') },
          ...KINDS.map((one) => ({ value: one.kind, label: t(`hitung.jenis.${one.kind}`) })),
        ]}
      />
      <QueryView query={list}>
        {({ calculations, masihAda }) =>
          calculations.length === 0 ? (
            <Empty title={t('hitung.simpanan.kosong')}>{t('hitung.simpanan.kosongBantuan')}</Empty>
          ) : (
            <>
              <ResponsiveTable
                label={t('hitung.simpanan.judul')}
                columns={columnsOf(t)}
                groups={[{ key: 'semua', rows: calculations }]}
                rowKey={({ id }) => id}
              />
              {masihAda && <Caption>{t('hitung.simpanan.lebih')}</Caption>}
            </>
          )
        }
      </QueryView>
    </Stack>
  );
}

const columnsOf = (t: TFunction): readonly TableColumn<KeptCalculationWire>[] => [
  {
    key: 'judul',
    title: t('hitung.simpan.nama'),
    card: 'judul',
    cell: ({ id, judul, ditarik }) => (
      <>
        <Link from="/$tahun" to="/$tahun/hitung/simpanan/$id" params={{ id }}>
          {judul}
        </Link>{' '}
        {ditarik !== null && <Tag>{t('hitung.simpanan.ditarik')}</Tag>}
      </>
    ),
  },
  {
    key: 'tercetak',
    title: t('hitung.hasil'),
    align: 'end',
    cell: ({ tercetak }) => tercetak ?? <Muted>{t('hitung.simpanan.banyak')}</Muted>,
  },
  {
    key: 'period',
    title: t('column.period'),
    cell: ({ period }) => (period === null ? <Muted>{t('hitung.simpan.tanpaPeriode')}</Muted> : periodText(period)),
  },
  { key: 'unit', title: t('hitung.simpan.unit'), cell: ({ unitNama }) => unitNama },
  { key: 'pada', title: t('hitung.simpanan.pada'), cell: ({ pada, olehNama }) => `${momentText(pada)} · ${olehNama}` },
];
