import { Button } from '@mantine/core';
import type { RenjaStateWire } from '@selaras/contract';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../ui/api.ts';
import { useSend } from '../ui/api-hooks.ts';
import { Confirm } from '../ui/confirm.tsx';
import { Stack } from '../ui/layout.tsx';
import { tell } from '../ui/notify.ts';
import { Code } from '../ui/text.tsx';
import { requiredOf } from './use-renja.ts';

/** Tetapkan: freezes exactly the draft that was seen. A draft that changed meanwhile is refused, and says so. */
export function PublishButton({ state }: { readonly state: RenjaStateWire }) {
  const { t } = useTranslation();
  const navigate = useNavigate({ from: '/$tahun/dokumen/renja' });
  const [isAsking, setAsking] = useState(false);
  const publish = useSend('POST /api/documents/renja/:tahun/publish');
  const required = requiredOf(state);
  const latest = state.publications[0];

  const confirm = (): void =>
    publish.mutate(
      { params: { tahun: state.tahun }, body: { draftHash: state.draftHash } },
      {
        onSuccess: (made) => {
          setAsking(false);
          tell(t('renja.published', { number: made.nomor }));
          void navigate({ to: '/$tahun/dokumen/renja/penetapan' });
        },
      },
    );
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('renja.publish')}</Button>
      <Confirm
        opened={isAsking}
        title={t('renja.publishTitle', { year: state.tahun })}
        verb={t('renja.publish')}
        isPending={publish.isPending}
        isReady={required === 0 && !isProblem(publish.error, 'document.stale_draft')}
        error={publish.error}
        onConfirm={confirm}
        onClose={() => {
          publish.reset();
          setAsking(false);
        }}
      >
        {required > 0 ? (
          <p>
            {t('renja.publishNotYet', { count: required })}{' '}
            <Link from="/$tahun" to="/$tahun/dokumen/renja/periksa" onClick={() => setAsking(false)}>
              {t('renja.seeChecks')}
            </Link>
          </p>
        ) : (
          <Stack gap={8}>
            <p>{t('renja.publishWill', { year: state.tahun })}</p>
            {latest !== undefined && (
              <p>{t(state.changedSincePublished ? 'renja.publishReplaces' : 'renja.publishSame', { number: latest.nomor })}</p>
            )}
            <p>
              {t('renja.hash')} <Code>{state.draftHash.slice(0, 16)}</Code>
            </p>
          </Stack>
        )}
      </Confirm>
    </>
  );
}
