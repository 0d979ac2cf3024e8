import { Button, FileInput, NativeSelect, Progress, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { unitChoices } from '../org/unit-tree.ts';
import { useGet } from '../ui/api-hooks.ts';
import { Fields, Row, Stack } from '../ui/layout.tsx';
import { ProblemNote } from '../ui/problem-note.tsx';
import { Caption } from '../ui/text.tsx';
import { sendCheck, titleOf } from './send-check.ts';
import { Seret } from './seret.tsx';

const ACCEPTED = '.pdf,.docx,.xlsx,.txt';

/** What is chosen and said, and sending it; the rest has an answer already. */
function useCekBaru() {
  const navigate = useNavigate({ from: '/$tahun' });
  const client = useQueryClient();
  const units = useGet('GET /api/units', { query: {} });
  const [files, setFiles] = useState<File[]>([]);
  const [judul, setJudul] = useState<string | null>(null);
  const [unitId, setUnitId] = useState<string | null>(null);
  const [sent, setSent] = useState(0);
  const send = useMutation({ mutationFn: sendCheck });
  const unit = unitId ?? units.data?.[0]?.id ?? '';
  const title = judul ?? titleOf(files);
  const open = (id: string): void => {
    void client.invalidateQueries({ queryKey: ['GET /api/checks'] });
    void navigate({ to: '/$tahun/cek/$id', params: { id } });
  };
  const start = (): void => {
    setSent(0);
    send.mutate({ unitId: unit, judul: title.trim(), files, onSent: setSent }, { onSuccess: ({ id }) => open(id) });
  };
  const isReady = files.length > 0 && unit !== '' && title.trim() !== '';
  return { units: units.data ?? [], files, setFiles, title, setJudul, unit, setUnitId, sent, send, start, isReady };
}

/** Choose one document, or those of one office as a package. */
export function CekBaru() {
  const { t } = useTranslation();
  const { units, files, setFiles, title, setJudul, unit, setUnitId, sent, send, start, isReady } = useCekBaru();
  return (
    <Seret onFiles={setFiles}>
      <Stack>
        <FileInput
          multiple
          clearable
          maw={640}
          label={t('cek.berkas')}
          description={t('cek.berkasBantuan')}
          placeholder={t('cek.belumDipilih')}
          accept={ACCEPTED}
          value={files}
          onChange={setFiles}
          clearButtonProps={{ 'aria-label': t('cek.kosongkan') }}
        />
        {files.length > 0 && (
          <Fields>
            <TextInput label={t('cek.judul')} value={title} maxLength={200} onChange={(event) => setJudul(event.currentTarget.value)} />
            <NativeSelect
              label={t('cek.unit')}
              data={unitChoices(units)}
              value={unit}
              onChange={(event) => setUnitId(event.currentTarget.value)}
            />
          </Fields>
        )}
        <ProblemNote error={send.error} />
        {send.isPending && <Terunggah sent={sent} all={files.length} />}
        <Row>
          <Button disabled={!isReady} loading={send.isPending} onClick={start}>
            {files.length > 1 ? t('cek.cekPaket', { count: files.length }) : t('cek.cekDokumen')}
          </Button>
        </Row>
        <Caption>{t('cek.yangDisimpan')}</Caption>
      </Stack>
    </Seret>
  );
}

function Terunggah({ sent, all }: { readonly sent: number; readonly all: number }) {
  const { t } = useTranslation();
  return (
    <Stack gap={8}>
      <output>{t('cek.terunggah', { sent, all })}</output>
      <Progress value={(sent / all) * 100} aria-label={t('cek.mengunggah')} />
    </Stack>
  );
}
