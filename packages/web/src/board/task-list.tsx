import { Button } from '@mantine/core';
import type { TasksWire } from '@selaras/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { periodText, shortDate } from '../ui/format.ts';
import { LinkButton } from '../ui/link-button.tsx';
import css from './board.module.css';
import { byUrgency } from './task-counts.ts';

type Task = TasksWire['untukAnda'][number];

const IN_SIGHT = 5;

/** "Untuk Anda": one line and one verb for each thing that waits. */
export function TaskList({ tasks }: { readonly tasks: readonly Task[] }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const sorted = byUrgency(tasks);
  return (
    <>
      <ul className={css.tasks}>
        {(isOpen ? sorted : sorted.slice(0, IN_SIGHT)).map((task) => (
          <TaskRow key={`${task.ikuId}.${task.period}.${task.jenis}`} task={task} />
        ))}
      </ul>
      {!isOpen && tasks.length > IN_SIGHT && (
        <Button variant="subtle" mt={8} px={0} onClick={() => setOpen(true)}>
          {t('task.showAll', { count: tasks.length })}
        </Button>
      )}
    </>
  );
}

function TaskRow({ task }: { readonly task: Task }) {
  const { t } = useTranslation();
  const subject = { kode: task.kode, period: periodText(task.period) };
  return (
    <li className={css.task}>
      <div className={css.what}>
        <p className={css.head}>{t(`task.${task.jenis}`, subject)}</p>
        <p className={css.name}>{task.nama}</p>
        {task.alasan !== null && <p className={css.reason}>{t('task.reason', { reason: task.alasan })}</p>}
      </div>
      <Due task={task} />
      <LinkButton
        to="/$tahun/iku/$ikuId/isi/$period"
        params={{ tahun: task.period.slice(0, 4), ikuId: task.ikuId, period: task.period }}
        variant={task.jenis === 'menunggu_rilis' ? 'default' : 'light'}
        aria-label={t('task.verbFor', { verb: t(`task.verb.${task.jenis}`), ...subject })}
      >
        {t(`task.verb.${task.jenis}`)}
      </LinkButton>
    </li>
  );
}

function Due({ task }: { readonly task: Task }) {
  const { t } = useTranslation();
  const date = shortDate(task.jatuhTempo);
  if (task.sisaHari < 0 && task.jenis === 'menunggu_rilis') return <span className={css.due}>{t('task.since', { date })}</span>;
  if (task.sisaHari < 0) {
    return (
      <span className={css.due} data-lewat="">
        {t('task.late', { count: -task.sisaHari, date })}
      </span>
    );
  }
  return <span className={css.due}>{task.sisaHari === 0 ? t('task.today') : t('task.due', { count: task.sisaHari, date })}</span>;
}
