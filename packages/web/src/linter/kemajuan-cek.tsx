import { Button, Progress } from '@mantine/core';
import type { CekLengkapWire } from '@selaras/contract';
import { useTranslation } from 'react-i18next';
import { useSend } from '../ui/api-hooks.ts';
import { Stack } from '../ui/layout.tsx';
import { Note, ProblemNote } from '../ui/problem-note.tsx';

/** What is being read and compared; or, where uploading was interrupted, that it waits to be started. */
export function KemajuanCek({ check: { id, keadaan, dokumen, langkah } }: { readonly check: CekLengkapWire }) {
  const { t } = useTranslation();
  const start = useSend('POST /api/checks/:id/mulai');
  if (keadaan === 'disiapkan')
    return (
      <Stack>
        <Note>{t('cek.disiapkan', { count: dokumen.length })}</Note>
        <ProblemNote error={start.error} />
        {dokumen.length > 0 && (
          <div>
            <Button loading={start.isPending} onClick={() => start.mutate({ params: { id }, body: {} })}>
              {t('cek.mulai')}
            </Button>
          </div>
        )}
      </Stack>
    );
  const next = dokumen.find(({ selesai }) => !selesai);
  const words = next === undefined ? t('cek.membandingkan') : t('cek.membaca', { nama: next.nama });
  return (
    <Stack gap={12}>
      <output>{words}</output>
      <Progress value={(langkah.selesai / Math.max(langkah.seluruhnya, 1)) * 100} aria-label={t('area.cek')} animated />
    </Stack>
  );
}
