import { Button, FileButton } from '@mantine/core';
import type { CentralManualsBody } from '@selaras/contract';
import { IconDownload, IconUpload } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAbility } from '../session/session.ts';
import { useSend } from '../ui/api-hooks.ts';
import { Confirm } from '../ui/confirm.tsx';
import { dateText } from '../ui/format.ts';
import { Stack } from '../ui/layout.tsx';
import { Section } from '../ui/page.tsx';
import { Note } from '../ui/problem-note.tsx';
import { useTahun } from '../ui/tahun.ts';
import { Prose } from '../ui/text.tsx';
import { type CentralFile, readCentralFile } from './central-manuals-file.ts';
import { CentralAdvice, type Saran } from './iku-manual-missing.tsx';
import { JobProgress } from './job-progress.tsx';
import css from './planning.module.css';

/** Manual pusat: one file of the head office puts its manuals in force in every office below, and locks them there. */
export function CentralManuals() {
  const { t } = useTranslation();
  const tahun = useTahun();
  const canImport = useAbility('manual.central');
  return (
    <>
      <Section title={t('central.export')}>
        <Stack gap={12}>
          <Prose>{t('central.exportHelp', { year: tahun })}</Prose>
          <div>
            <Button
              component="a"
              variant="default"
              href={`/api/central-manuals?tahun=${tahun}`}
              download={`manual-pusat-${tahun}.json`}
              leftSection={<IconDownload size={16} aria-hidden="true" />}
            >
              {t('central.exportVerb', { year: tahun })}
            </Button>
          </div>
        </Stack>
      </Section>
      {canImport && (
        <Section title={t('central.import')}>
          <Import />
        </Section>
      )}
    </>
  );
}

function Import() {
  const { t } = useTranslation();
  const navigate = useNavigate({ from: '/$tahun/perencanaan/manual-pusat' });
  const { pekerjaan } = useSearch({ from: '/$tahun/perencanaan/manual-pusat' });
  const forget = useRef<() => void>(null);
  const [file, setFile] = useState<CentralFile | null>(null);
  const [saran, setSaran] = useState<readonly Saran[]>([]);
  const send = useSend('POST /api/central-manuals', { refresh: false });
  const pick = async (chosen: File | null): Promise<void> => {
    if (chosen === null) return;
    send.reset();
    setFile(readCentralFile(chosen.name, await chosen.text()));
    forget.current?.(); // the same file, mended, can be chosen again
  };
  const confirm = (body: CentralManualsBody): void =>
    send.mutate(
      { body },
      {
        onSuccess: ({ jobId, saran: given }) => {
          setFile(null);
          setSaran(given);
          void navigate({ search: (held) => ({ ...held, pekerjaan: jobId }) });
        },
      },
    );
  return (
    <Stack gap={12}>
      <Prose>{t('central.importHelp')}</Prose>
      <div>
        <FileButton
          resetRef={forget}
          accept="application/json,.json"
          inputProps={{ 'aria-label': t('central.file') }}
          onChange={(chosen) => void pick(chosen)}
        >
          {(props) => (
            <Button {...props} leftSection={<IconUpload size={16} aria-hidden="true" />}>
              {t('central.importVerb')}
            </Button>
          )}
        </FileButton>
      </div>
      {file?.masalah !== undefined && (
        <Note nada="belum" role="alert">
          {t(`central.problem.${file.masalah}`, { name: file.nama })}
        </Note>
      )}
      {file?.isi !== undefined && (
        <ImportDialog body={file.isi} name={file.nama} send={send} onConfirm={confirm} onClose={() => setFile(null)} />
      )}
      {saran.length > 0 && <CentralAdvice saran={saran} />}
      {pekerjaan !== undefined && (
        <div className={css.jobBox}>
          <JobProgress key={pekerjaan} jobId={pekerjaan} />
        </div>
      )}
    </Stack>
  );
}

type DialogProps = {
  readonly body: CentralManualsBody;
  readonly name: string;
  readonly send: { readonly isPending: boolean; readonly error: unknown };
  readonly onConfirm: (body: CentralManualsBody) => void;
  readonly onClose: () => void;
};

function ImportDialog({ body, name, send, onConfirm, onClose }: DialogProps) {
  const { t } = useTranslation();
  const { nomor, tanggal } = body.penetapan;
  return (
    <Confirm
      opened
      title={t('central.title', { name })}
      verb={t('central.confirm')}
      isPending={send.isPending}
      error={send.error}
      onConfirm={() => onConfirm(body)}
      onClose={onClose}
    >
      <Stack gap={8}>
        <p>{t('central.will', { count: body.manuals.length, from: body.sejakTahun })}</p>
        <p>{t('central.decree', { number: nomor, date: dateText(tanggal) })}</p>
        <p>{t('central.locks')}</p>
      </Stack>
    </Confirm>
  );
}
