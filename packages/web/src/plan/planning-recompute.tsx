import { Button, Modal } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../ui/api-hooks.ts';
import { Confirm } from '../ui/confirm.tsx';
import { useTahun } from '../ui/tahun.ts';
import { useOpened } from '../ui/use-opened.ts';
import { JobProgress } from './job-progress.tsx';

/** Hitung ulang: every figure of the year from its inputs again. Equal inputs write nothing, so it may be asked at any time. */
export function RecomputeButton() {
  const { t } = useTranslation();
  const tahun = useTahun();
  const [isAsking, setAsking] = useState(false);
  const [jobId, setJobId] = useState<string | null>(null);
  const start = useSend('POST /api/recompute', { refresh: false });
  const confirm = (): void =>
    start.mutate(
      { body: { tahun } },
      {
        onSuccess: (made) => {
          setAsking(false);
          setJobId(made.jobId);
        },
      },
    );
  return (
    <>
      <Button variant="default" leftSection={<IconRefresh size={16} aria-hidden="true" />} onClick={() => setAsking(true)}>
        {t('recompute.verb')}
      </Button>
      {jobId === null ? (
        <Confirm
          opened={isAsking}
          title={t('recompute.title', { year: tahun })}
          verb={t('recompute.verb')}
          isPending={start.isPending}
          error={start.error}
          onConfirm={confirm}
          onClose={() => {
            start.reset();
            setAsking(false);
          }}
        >
          {t('recompute.will', { year: tahun })}
        </Confirm>
      ) : (
        <ProgressDialog jobId={jobId} tahun={tahun} onClose={() => setJobId(null)} />
      )}
    </>
  );
}

type ProgressProps = { readonly jobId: string; readonly tahun: number; readonly onClose: () => void };

function ProgressDialog({ jobId, tahun, onClose }: ProgressProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={useOpened(true)}
      onClose={onClose}
      title={t('recompute.title', { year: tahun })}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <JobProgress jobId={jobId} />
    </Modal>
  );
}
