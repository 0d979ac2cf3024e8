import type { BoardWire, FigureWire } from '@selaras/contract';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { FigureView, TotalView } from '../ui/figure-view.tsx';
import { figureWord } from '../ui/format.ts';
import { ResponsiveTable, type TableColumn, type TableGroup } from '../ui/responsive-table.tsx';
import { Sparkline } from '../ui/sparkline.tsx';
import { StatusMark } from '../ui/status-mark.tsx';
import { Tag } from '../ui/text.tsx';
import css from './board.module.css';

type BoardRow = BoardWire['rows'][number];
type Noted = BoardRow & { readonly marks: readonly number[] };

/** Matriks Capaian Kinerja: every IKU by perspektif, this year beside the year before, every figure a link to its origin. */
export function Matriks({ board }: { readonly board: BoardWire }) {
  const { t } = useTranslation();
  const { rows, notes } = withNotes(board.rows);
  return (
    <>
      <ResponsiveTable
        label={t('board.matrix')}
        columns={columnsOf({ t, board })}
        over={[
          { title: '', span: 3 },
          { title: String(board.tahun - 1), span: 2 },
          { title: String(board.tahun), span: 3 },
          { title: '', span: 2 },
        ]}
        groups={groupsOf({ board, rows, t })}
        rowKey={(row) => row.id}
        cardColumns={3}
      />
      {notes.length > 0 && (
        <ol className={css.foot} aria-label={t('board.notes')}>
          {notes.map((note, i) => (
            <li key={note}>
              <sup>{i + 1}</sup> {note}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

/** Numbers the notes in reading order; equal notes share a number. */
function withNotes(rows: readonly BoardRow[]): { readonly rows: readonly Noted[]; readonly notes: readonly string[] } {
  const notes = [...new Set(rows.flatMap(({ catatan }) => catatan))];
  return { notes, rows: rows.map((row) => ({ ...row, marks: row.catatan.map((note) => notes.indexOf(note) + 1) })) };
}

type Grouping = { readonly board: BoardWire; readonly rows: readonly Noted[]; readonly t: TFunction };

function groupsOf({ board, rows, t }: Grouping): readonly TableGroup<Noted>[] {
  if (board.perspektif.length > 0) return byPerspektif({ board, rows, t });
  const numbers = [...new Set(rows.map(({ sasaranNomor }) => sasaranNomor))];
  return numbers.map((nomor) => ({
    key: String(nomor),
    title: `${board.label.sasaran} ${nomor}`,
    rows: rows.filter((row) => row.sasaranNomor === nomor),
  }));
}

/** A lane with nothing in it says nothing; an indicator without a lane stands last, since none may ever be left out. */
function byPerspektif({ board, rows, t }: Grouping): readonly TableGroup<Noted>[] {
  const known = new Set(board.perspektif.map(({ id }) => id));
  const lanes = board.perspektif.map(({ id, nama, skor }) => ({
    key: id,
    title: nama,
    aside: (
      <>
        {t('board.score')} <TotalView total={skor} of={board.label.indikator} />
      </>
    ),
    rows: rows.filter((row) => row.perspektifId === id),
  }));
  const rest = rows.filter(({ perspektifId }) => perspektifId === null || !known.has(perspektifId));
  return [...lanes, { key: '', title: t('planning.sasaran.none'), rows: rest }].filter((group) => group.rows.length > 0);
}

const reasonOf = (figure: FigureWire): string | undefined => ('alasan' in figure ? figure.alasan : undefined);

function columnsOf({ t, board }: { readonly t: TFunction; readonly board: BoardWire }): readonly TableColumn<Noted>[] {
  const [before, now] = [board.tahun - 1, board.tahun];
  const asal = (row: Noted, tahun: number) => ({ ikuId: row.id, tahun });
  const figures = (key: 'sebelumnya' | 'sekarang', tahun: number): readonly TableColumn<Noted>[] => [
    {
      key: `target-${tahun}`,
      title: t('column.target'),
      cardTitle: t('column.targetOf', { year: tahun }),
      align: 'end',
      cardOrder: key === 'sekarang' ? 1 : 4,
      cell: (row) => <FigureView figure={row[key].target} decimals={row.desimal} asal={asal(row, tahun)} />,
    },
    {
      key: `realisasi-${tahun}`,
      title: t('column.realisasi'),
      cardTitle: t('column.realisasiOf', { year: tahun }),
      align: 'end',
      cardOrder: key === 'sekarang' ? 2 : 5,
      cell: (row) => <FigureView figure={row[key].realisasi} rilis={row[key].statusRilis} decimals={row.desimal} asal={asal(row, tahun)} />,
    },
  ];
  return [
    {
      key: 'kode',
      title: board.label.indikator,
      width: '40px',
      card: 'tanpa',
      cell: (row) => <span className={css.kode}>{row.kode}</span>,
    },
    { key: 'nama', title: t('column.nama'), card: 'judul', cell: (row) => <NameCell row={row} /> },
    { key: 'satuan', title: t('column.satuan'), card: 'tanpa', cell: (row) => row.satuan },
    ...figures('sebelumnya', before),
    ...figures('sekarang', now),
    {
      key: 'capaian',
      title: t('column.capaian'),
      align: 'end',
      cardOrder: 3,
      cell: (row) => <FigureView figure={row.sekarang.capaian} rilis={row.sekarang.statusRilis} decimals={2} asal={asal(row, now)} />,
    },
    {
      key: 'status',
      title: t('column.status'),
      card: 'lebar',
      cardOrder: 6,
      cell: ({ sekarang }) => <StatusMark status={sekarang.status} rilis={sekarang.statusRilis} reason={reasonOf(sekarang.realisasi)} />,
    },
    { key: 'tren', title: t('column.trend'), card: 'tanpa', cell: (row) => <Trend row={row} before={before} /> },
  ];
}

function NameCell({ row }: { readonly row: Noted }) {
  const { t } = useTranslation();
  return (
    <>
      <span className={css.cardKode}>{row.kode} · </span>
      <Link to="/$tahun/iku/$ikuId" from="/$tahun" params={{ ikuId: row.id }} className={css.nameLink ?? ''}>
        {row.nama}
      </Link>
      {row.marks.map((mark) => (
        <sup key={mark} className={css.mark}>
          {' '}
          {mark}
        </sup>
      ))}
      {row.contoh && (
        <>
          {' '}
          <Tag>{t('figure.example')}</Tag>
        </>
      )}
    </>
  );
}

function Trend({ row, before }: { readonly row: Noted; readonly before: number }) {
  const { t } = useTranslation();
  const [earlier, later] = [figureWord(row.sebelumnya.realisasi, row.desimal), figureWord(row.sekarang.realisasi, row.desimal)];
  const isApart = !row.sebanding && 'nilai' in row.sebelumnya.realisasi && 'nilai' in row.sekarang.realisasi;
  return (
    <Sparkline
      points={[row.sebelumnya.realisasi, row.sekarang.realisasi]}
      title={t(isApart ? 'board.trendApart' : 'board.trend', { before, earlier, now: before + 1, later })}
      isJoined={!isApart}
    />
  );
}
