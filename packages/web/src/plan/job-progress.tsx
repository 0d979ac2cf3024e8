import { Progress } from '@mantine/core';
import type { JobWire } from '@selaras/contract';
import { errorSentence } from '@selaras/contract/messages/messages';
import { IconAlertTriangle, IconCircleCheck, IconClock, IconPlayerPlay } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { reading } from '../ui/api-hooks.ts';
import { momentText } from '../ui/format.ts';
import { messages } from '../ui/i18n.ts';
import { Stack } from '../ui/layout.tsx';
import { QueryView } from '../ui/query-view.tsx';
import { Mark } from '../ui/status-mark.tsx';
import { Caption, SubTitle } from '../ui/text.tsx';
import css from './planning.module.css';

const EVERY_MS = 700;
const hasEnded = (state: JobWire['state'] | undefined): boolean => state === 'selesai' || state === 'gagal';

/** How far a job is, asked again until it has ended; then everything on screen is asked again, since any figure may be new. */
export function JobProgress({ jobId }: { readonly jobId: string }) {
  const client = useQueryClient();
  const asked = reading('GET /api/jobs/:id', { params: { id: jobId } });
  const job = useQuery({ ...asked, refetchInterval: ({ state }) => (hasEnded(state.data?.state) ? false : EVERY_MS) });
  const isOver = hasEnded(job.data?.state);
  useEffect(() => {
    if (isOver) void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'GET /api/jobs/:id' });
  }, [isOver, client]);
  return (
    <QueryView query={job} lines={2}>
      {(held) => <Shown job={held} />}
    </QueryView>
  );
}

const STATES = {
  menunggu: { icon: IconClock, nada: 'absen' },
  berjalan: { icon: IconPlayerPlay, nada: 'aksen' },
  selesai: { icon: IconCircleCheck, nada: 'tercapai' },
  gagal: { icon: IconAlertTriangle, nada: 'belum' },
} as const;

function Shown({ job }: { readonly job: JobWire }) {
  const { t } = useTranslation();
  const { state, selesai, seluruhnya, hasil } = job;
  const words = t('job.progress', { done: selesai, all: seluruhnya });
  return (
    <Stack gap={12}>
      <output className={css.job}>
        <Mark {...STATES[state]} word={t(`job.state.${state}`)} /> <span>{words}</span>
      </output>
      <Progress
        value={seluruhnya === 0 ? (hasEnded(state) ? 100 : 0) : (selesai / seluruhnya) * 100}
        aria-label={t(`job.jenis.${job.jenis}`)}
      />
      {hasEnded(state) && <Caption>{t('job.ended', { when: momentText(job.berubah) })}</Caption>}
      {hasil !== null && <Outcome hasil={hasil} />}
    </Stack>
  );
}

function Outcome({ hasil: { ditulis, masalah } }: { readonly hasil: NonNullable<JobWire['hasil']> }) {
  const { t } = useTranslation();
  return (
    <>
      <p>{ditulis === 0 ? t('job.nothing') : t('job.written', { count: ditulis })}</p>
      {masalah.length > 0 && (
        <>
          <SubTitle>{t('job.problems', { count: masalah.length })}</SubTitle>
          <ul className={css.plain}>
            {masalah.map(({ tempat, code, params }) => (
              <li key={`${tempat}.${code}`}>
                <strong>{tempat}</strong>: {errorSentence(messages(), { ...params, code })}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
