import type { BoardWire, TasksWire } from '@selaras/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureView, TotalView } from '../ui/figure-view.tsx';
import { figureWord } from '../ui/format.ts';
import { StatusMark } from '../ui/status-mark.tsx';
import css from './board.module.css';
import { taskCounts } from './task-counts.ts';

/** The numbers of a leader's first five seconds: NPSS, how many IKU, the highlighted figures, what waits. */
export function NumberTiles({ board, tasks }: { readonly board: BoardWire; readonly tasks: TasksWire | undefined }) {
  const { t } = useTranslation();
  return (
    <div className={css.tiles}>
      <Tile label={t('board.npss')} isMain>
        <TotalView total={board.npss} size="big" asal={{ npss: board.tahun }} of={board.label.indikator} />
        <p className={css.sub}>{t('board.npssHelp')}</p>
      </Tile>
      <CountTile board={board} />
      {board.sorotan.slice(0, 2).map((held) => (
        <Tile key={held.ikuId} label={held.nama}>
          <HighlightValue held={held} board={board} />
        </Tile>
      ))}
      {tasks !== undefined && <TaskTile tasks={tasks} />}
    </div>
  );
}

function Tile({ label, isMain = false, children }: { readonly label: string; readonly isMain?: boolean; readonly children: ReactNode }) {
  return (
    <div className={css.tile} data-utama={isMain || undefined}>
      <h2 className={css.label}>{label}</h2>
      {children}
    </div>
  );
}

function CountTile({ board }: { readonly board: BoardWire }) {
  const { t } = useTranslation();
  const { tercapai, belumTercapai, mendekati, belumAda } = board.hitungan;
  const parts = [
    { key: 'tercapai', count: tercapai, color: 'var(--s-tercapai)' },
    { key: 'belum', count: belumTercapai, color: 'var(--s-belum)' },
    { key: 'belumAda', count: belumAda, color: 'var(--s-edge)' },
  ] as const;
  return (
    <Tile label={board.label.indikator}>
      <p className={css.count}>
        {tercapai}
        <span className={css.after}>{t('board.met', { all: board.rows.length })}</span>
      </p>
      <div className={css.bar} aria-hidden="true">
        {parts.map(({ key, count, color }) => count > 0 && <span key={key} style={{ flexGrow: count, background: color }} />)}
      </div>
      <p className={css.counts}>
        <span>{t('board.unmet', { count: belumTercapai })}</span>
        <span>{t('board.unknown', { count: belumAda })}</span>
      </p>
      {mendekati > 0 && <p className={css.sub}>{t('board.near', { count: mendekati })}</p>}
    </Tile>
  );
}

function HighlightValue({ held, board }: { readonly held: BoardWire['sorotan'][number]; readonly board: BoardWire }) {
  const { t } = useTranslation();
  const decimals = board.rows.find(({ id }) => id === held.ikuId)?.desimal ?? 2;
  return (
    <>
      <p className={css.count}>
        <FigureView figure={held.realisasi} decimals={decimals} asal={{ ikuId: held.ikuId, tahun: board.tahun }} />
        {held.kategori !== null && <span className={css.after}>{held.kategori}</span>}
      </p>
      <p className={css.sub}>{t('board.againstTarget', { target: figureWord(held.target, decimals) })}</p>
      <p className={css.sub}>
        <StatusMark status={held.status} />
      </p>
    </>
  );
}

function TaskTile({ tasks }: { readonly tasks: TasksWire }) {
  const { t } = useTranslation();
  const { late, returned } = taskCounts(tasks.untukAnda);
  return (
    <Tile label={t('board.tasks')}>
      <p className={css.count}>
        {tasks.untukAnda.length}
        <span className={css.after}>{t('board.tasksOpen', { count: tasks.untukAnda.length })}</span>
      </p>
      {late > 0 && <p className={css.sub}>{t('board.late', { count: late })}</p>}
      {returned > 0 && <p className={css.sub}>{t('board.returned', { count: returned })}</p>}
      <p className={css.sub}>
        <Link to="/$tahun/pengukuran" from="/$tahun">
          {t('board.allMeasurements')}
        </Link>
      </p>
    </Tile>
  );
}
