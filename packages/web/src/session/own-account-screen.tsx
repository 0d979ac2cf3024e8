import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../ui/api-hooks.ts';
import { Confirm } from '../ui/confirm.tsx';
import { Stack } from '../ui/layout.tsx';
import { Page, Section } from '../ui/page.tsx';
import { Caption } from '../ui/text.tsx';
import { PasswordForm } from './password-form.tsx';
import { useSession } from './session.ts';

/** What a person may change about their own access. */
export function OwnAccountScreen() {
  const { t } = useTranslation();
  const session = useSession();
  return (
    <Page title={t('own.title')} lead={`${session.account.nama} · ${session.account.email}`} width="baca">
      <Stack gap={4}>
        {session.roles.map(({ role, unitId, unitNama }) => (
          <p key={`${role}.${unitId}`}>
            {t(`role.${role}`)} · {unitNama}
          </p>
        ))}
      </Stack>
      <Section title={t('own.password')}>
        <PasswordForm />
      </Section>
      <Section title={t('own.everywhere')}>
        <SignOutEverywhere />
      </Section>
    </Page>
  );
}

function SignOutEverywhere() {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  const end = useSend('POST /api/session/sign-out-everywhere', { refresh: false });
  return (
    <Stack gap={12}>
      <Caption>{t('own.everywhereHelp')}</Caption>
      <div>
        <Button variant="default" onClick={() => setAsking(true)}>
          {t('own.everywhereVerb')}
        </Button>
      </div>
      <Confirm
        opened={isAsking}
        title={t('own.everywhereAsk')}
        verb={t('own.everywhereVerb')}
        isPending={end.isPending}
        error={end.error}
        onClose={() => setAsking(false)}
        onConfirm={() => end.mutate({ body: {} }, { onSuccess: () => window.location.assign('/masuk') })}
      >
        {t('own.everywhereWill')}
      </Confirm>
    </Stack>
  );
}
