import { Button, FileInput } from '@mantine/core';
import type { ImportPreviewWire } from '@selaras/contract';
import { importSentenceAt } from '@selaras/contract/import/problem-sentences';
import { useTranslation } from 'react-i18next';
import { language } from '../ui/i18n.ts';
import { Row, Stack } from '../ui/layout.tsx';
import { Note, ProblemNote } from '../ui/problem-note.tsx';
import { Caption } from '../ui/text.tsx';
import { BarisTabel } from './baris-tabel.tsx';
import { HasilHitungan } from './hasil-hitungan.tsx';
import { Kemajuan } from './kemajuan.tsx';
import { Pilihan } from './pilihan.tsx';
import { useImpor } from './use-impor.ts';

/** Choose a file, see what it would do, say what it does not, apply. The file is read by the server each time and kept only when applied. */
export function BerkasBaru() {
  const { t } = useTranslation();
  const { file, isian, seen, run, preview, apply, look, send } = useImpor();
  const isReady = seen !== null && seen.masalah.length === 0 && seen.perlu.length === 0 && seen.hitungan.length > 0;
  return (
    <Stack>
      <FileInput
        label={t('impor.pilih')}
        description={t('impor.pilihBantuan')}
        placeholder={t('impor.belumDipilih')}
        accept=".xlsx,.csv,.tsv,.txt"
        maw={480}
        value={file}
        onChange={(next) => look(next, {})}
      />
      <output>{(preview.isPending || apply.isPending) && <Kemajuan run={run} apply={apply.isPending} />}</output>
      <ProblemNote error={preview.error} />
      {file !== null && seen !== null && (
        <Stack gap={24}>
          <Temuan seen={seen} />
          <Pilihan key={file.name + file.lastModified} seen={seen} isian={isian} onIsian={(next) => look(file, next)} />
          <HasilHitungan hitungan={seen.hitungan} />
          <ProblemNote error={apply.error} />
          <Row>
            <Button disabled={!isReady || preview.isPending || preview.isError} loading={apply.isPending} onClick={send}>
              {t('impor.terapkan')}
            </Button>
            <Button variant="default" onClick={() => look(null, {})}>
              {t('action.cancel')}
            </Button>
          </Row>
          <Caption>{seen.berkasDisimpan ? t('impor.berkasDisimpan') : t('impor.berkasTidakDisimpan')}</Caption>
          {seen.rows.length > 0 && <BarisTabel seen={seen} />}
        </Stack>
      )}
    </Stack>
  );
}

const said = (one: ImportPreviewWire['masalah'][number]): string => importSentenceAt(one, language());

/** All that is said of the file as a whole, at once. */
function Temuan({ seen: { jenis, masalah, catatan } }: { readonly seen: ImportPreviewWire }) {
  const { t } = useTranslation();
  return (
    <Stack gap={8}>
      {jenis !== null && <p>{t('impor.dikenali', { jenis: t(`impor.jenis.${jenis}`) })}</p>}
      {masalah.map((one, i) => (
        <Note key={`${one.code}.${i}`} nada="belum" role="alert">
          {said(one)}
        </Note>
      ))}
      {catatan.map((one, i) => (
        <Note key={`${one.code}.${i}`}>{said(one)}</Note>
      ))}
    </Stack>
  );
}
