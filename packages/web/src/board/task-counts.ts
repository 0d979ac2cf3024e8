import type { TasksWire } from '@selaras/contract';

type Task = TasksWire['untukAnda'][number];

const WEEK = 7;
const isOwn = ({ jenis }: Task): boolean => jenis === 'isi' || jenis === 'ajukan' || jenis === 'perbaiki';

/** What the greeting says. A returned measurement is counted as returned only, not again as due. */
export function taskCounts(tasks: readonly Task[]): {
  readonly late: number;
  readonly thisWeek: number;
  readonly returned: number;
  readonly toCheck: number;
} {
  const due = tasks.filter((task) => isOwn(task) && task.jenis !== 'perbaiki');
  return {
    late: due.filter(({ sisaHari }) => sisaHari < 0).length,
    thisWeek: due.filter(({ sisaHari }) => sisaHari >= 0 && sisaHari <= WEEK).length,
    returned: tasks.filter(({ jenis }) => jenis === 'perbaiki').length,
    toCheck: tasks.filter(({ jenis }) => jenis === 'periksa').length,
  };
}

const URGENCY: Readonly<Record<Task['jenis'], number>> = { perbaiki: 0, periksa: 1, isi: 2, ajukan: 2, menunggu_rilis: 3 };

/** Returned first, then what waits for a check, then by due date; what only the owner of a figure can release comes last. */
export const byUrgency = (tasks: readonly Task[]): readonly Task[] =>
  tasks.toSorted(
    (a, b) => URGENCY[a.jenis] - URGENCY[b.jenis] || a.sisaHari - b.sisaHari || a.kode.localeCompare(b.kode, 'id', { numeric: true }),
  );
