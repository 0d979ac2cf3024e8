import type { BoardWire, TasksWire } from '@selaras/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGet } from '../ui/api-hooks.ts';
import { Page, Section } from '../ui/page.tsx';
import { QueryView } from '../ui/query-view.tsx';
import { useTahun } from '../ui/tahun.ts';
import { BoardStart } from './board-start.tsx';
import { Matriks } from './matriks.tsx';
import { NumberTiles } from './number-tiles.tsx';
import { taskCounts } from './task-counts.ts';
import { TaskList } from './task-list.tsx';

/** Beranda: where the office stands, and what waits for this person. */
export function BoardScreen() {
  const { t } = useTranslation();
  const tahun = useTahun();
  const [hour] = useState(() => new Date().getHours());
  const board = useGet('GET /api/board', { query: { tahun } });
  const tasks = useGet('GET /api/tasks', { query: { tahun } });
  return (
    <Page
      title={t(`greeting.${dayPart(hour)}`)}
      tabTitle={`${t('area.beranda')} ${tahun}`}
      lead={tasks.isError ? undefined : <Waiting tasks={tasks.data} />}
    >
      <QueryView query={board} lines={14} instead={{ 'renstra.not_found': <BoardStart /> }}>
        {(data) => (data.rows.length === 0 ? <BoardStart /> : <Board board={data} tasks={tasks.data} />)}
      </QueryView>
    </Page>
  );
}

function Board({ board, tasks }: { readonly board: BoardWire; readonly tasks: TasksWire | undefined }) {
  const { t } = useTranslation();
  return (
    <>
      <NumberTiles board={board} tasks={tasks} />
      {tasks !== undefined && tasks.untukAnda.length > 0 && (
        <Section title={t('board.forYou')}>
          <TaskList tasks={tasks.untukAnda} />
        </Section>
      )}
      <Section title={t('board.matrix')}>
        <Matriks board={board} />
      </Section>
    </>
  );
}

/** The line under the greeting: each part is a phrase of its own, so it reads in any order and language. */
function Waiting({ tasks }: { readonly tasks: TasksWire | undefined }) {
  const { t } = useTranslation();
  if (tasks === undefined) return t('query.loading');
  const { late, thisWeek, returned, toCheck } = taskCounts(tasks.untukAnda);
  const parts = [
    ...(late > 0 ? [t('board.late', { count: late })] : []),
    ...(thisWeek > 0 ? [t('board.thisWeek', { count: thisWeek })] : []),
    ...(returned > 0 ? [t('board.returned', { count: returned })] : []),
    ...(toCheck > 0 ? [t('board.toCheck', { count: toCheck })] : []),
  ];
  return parts.length === 0 ? t('board.nothing') : parts.join(' · ');
}

function dayPart(hour: number): 'pagi' | 'siang' | 'sore' | 'malam' {
  if (hour < 11) return 'pagi';
  if (hour < 15) return 'siang';
  return hour < 18 ? 'sore' : 'malam';
}
