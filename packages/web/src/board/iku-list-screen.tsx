import type { BoardWire } from '@selaras/contract';
import { STATUS_CAPAIAN } from '@selaras/core/capaian/status-capaian';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useGet } from '../ui/api-hooks.ts';
import { FigureView } from '../ui/figure-view.tsx';
import { FilterBar, hasWords } from '../ui/filter-bar.tsx';
import { Page } from '../ui/page.tsx';
import { Empty, QueryView } from '../ui/query-view.tsx';
import { ResponsiveTable, type TableColumn } from '../ui/responsive-table.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { useTahun } from '../ui/tahun.ts';
import { Tag } from '../ui/text.tsx';
import css from './board.module.css';
import { BoardStart } from './board-start.tsx';

type BoardRow = BoardWire['rows'][number];

/** Every indicator of the year, narrowed by status and words. */
export function IkuListScreen() {
  const { t } = useTranslation();
  const tahun = useTahun();
  const board = useGet('GET /api/board', { query: { tahun } });
  return (
    <Page
      title={t('ikuList.title', { label: board.data?.label.indikator ?? 'IKU', year: tahun })}
      tabTitle={t('area.iku')}
      lead={t('ikuList.lead')}
    >
      <QueryView query={board} lines={14} instead={{ 'renstra.not_found': <BoardStart /> }}>
        {(data) => (data.rows.length === 0 ? <BoardStart /> : <List board={data} />)}
      </QueryView>
    </Page>
  );
}

function List({ board }: { readonly board: BoardWire }) {
  const { t } = useTranslation();
  const { status, cari = '' } = useSearch({ from: '/$tahun/iku' });
  const navigate = useNavigate({ from: '/$tahun/iku' });
  const found = board.rows.filter((row) => hasWords(`${row.kode} ${row.nama}`, cari));
  const rows = found.filter((row) => status === undefined || row.sekarang.status === status);
  const choices = [
    { value: undefined, label: t('filter.all'), count: found.length },
    ...STATUS_CAPAIAN.map((one) => ({
      value: one,
      label: t(`status.${one}`),
      count: found.filter((row) => row.sekarang.status === one).length,
    })),
  ];
  return (
    <>
      <FilterBar
        label={t('filter.label')}
        choices={choices}
        chosen={status}
        onChoose={(value) => void navigate({ search: (held) => ({ ...held, status: value }), replace: true })}
        searched={cari}
        onSearch={(text) => void navigate({ search: (held) => ({ ...held, cari: text === '' ? undefined : text }), replace: true })}
      />
      {rows.length === 0 ? (
        <Empty title={t('filter.none')}>{t('filter.noneHelp')}</Empty>
      ) : (
        <ResponsiveTable
          label={board.label.indikator}
          columns={columnsOf(t, board)}
          groups={[{ key: 'all', rows }]}
          rowKey={({ id }) => id}
          cardColumns={3}
        />
      )}
    </>
  );
}

function columnsOf(t: TFunction, { tahun, label }: BoardWire): readonly TableColumn<BoardRow>[] {
  const asal = ({ id }: BoardRow) => ({ ikuId: id, tahun });
  return [
    { key: 'kode', title: label.indikator, width: '48px', card: 'tanpa', cell: ({ kode }) => <span className={css.kode}>{kode}</span> },
    { key: 'nama', title: t('column.nama'), card: 'judul', cell: (row) => <Name row={row} /> },
    { key: 'satuan', title: t('column.satuan'), card: 'tanpa', cell: ({ satuan }) => satuan },
    {
      key: 'target',
      title: t('column.target'),
      align: 'end',
      cell: (row) => <FigureView figure={row.sekarang.target} decimals={row.desimal} asal={asal(row)} />,
    },
    {
      key: 'realisasi',
      title: t('column.realisasi'),
      align: 'end',
      cell: (row) => (
        <FigureView figure={row.sekarang.realisasi} rilis={row.sekarang.statusRilis} decimals={row.desimal} asal={asal(row)} />
      ),
    },
    {
      key: 'capaian',
      title: t('column.capaian'),
      align: 'end',
      cell: (row) => <FigureView figure={row.sekarang.capaian} rilis={row.sekarang.statusRilis} decimals={2} asal={asal(row)} />,
    },
    {
      key: 'status',
      title: t('column.status'),
      card: 'lebar',
      cell: ({ sekarang }) => <StatusMark status={sekarang.status} rilis={sekarang.statusRilis} />,
    },
  ];
}

function Name({ row }: { readonly row: BoardRow }) {
  const { t } = useTranslation();
  return (
    <>
      <span className={css.cardKode}>{row.kode} · </span>
      <Link to="/$tahun/iku/$ikuId" from="/$tahun" params={{ ikuId: row.id }} className={css.nameLink ?? ''}>
        {row.nama}
      </Link>{' '}
      {row.contoh && <Tag>{t('figure.example')}</Tag>}
    </>
  );
}
