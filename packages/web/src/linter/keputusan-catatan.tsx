import { Button } from '@mantine/core';
import type { CatatanCekWire, Keputusan } from '@selaras/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../ui/api-hooks.ts';
import { ConfirmWithReason } from '../ui/confirm-with-reason.tsx';
import { language } from '../ui/i18n.ts';
import { Row } from '../ui/layout.tsx';
import { ProblemNote } from '../ui/problem-note.tsx';

type KeputusanProps = { readonly id: string; readonly nomor: number; readonly note: CatatanCekWire };

/** Accept, dismiss with a reason, or mark as corrected; what was decided can be opened again. */
export function KeputusanCatatan({ id, nomor, note: { fingerprint, keputusan, message } }: KeputusanProps) {
  const { t } = useTranslation();
  const [isDismissing, setDismissing] = useState(false);
  const decide = useSend('POST /api/checks/:id/keputusan');
  const send = (next: Keputusan | null, alasan: string | null = null): void =>
    decide.mutate({ params: { id }, body: { nomor, fingerprint, keputusan: next, alasan } }, { onSuccess: () => setDismissing(false) });
  const button = (next: Keputusan) => (
    <Button key={next} size="xs" variant="default" loading={decide.isPending} onClick={() => send(next)}>
      {t(`cek.putuskan.${next}`)}
    </Button>
  );
  return (
    <>
      <Row gap={4}>
        {keputusan === null ? (
          <>
            {button('diterima')}
            <Button size="xs" variant="default" onClick={() => setDismissing(true)}>
              {t('cek.putuskan.diabaikan')}
            </Button>
          </>
        ) : (
          <>
            {keputusan.jenis === 'diterima' && button('diperbaiki')}
            <Button size="xs" variant="default" loading={decide.isPending} onClick={() => send(null)}>
              {t('cek.putuskan.bukaLagi')}
            </Button>
          </>
        )}
      </Row>
      {!isDismissing && <ProblemNote error={decide.error} />}
      {isDismissing && (
        <ConfirmWithReason
          opened
          title={t('cek.abaikanJudul')}
          verb={t('cek.putuskan.diabaikan')}
          will={message[language()]}
          help={t('cek.abaikanBantuan')}
          isPending={decide.isPending}
          error={decide.error}
          onConfirm={(alasan) => send('diabaikan', alasan)}
          onClose={() => setDismissing(false)}
        />
      )}
    </>
  );
}
