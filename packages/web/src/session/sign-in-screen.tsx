import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../ui/api.ts';
import { useSend } from '../ui/api-hooks.ts';
import { problemSentence } from '../ui/i18n.ts';
import { Stack } from '../ui/layout.tsx';
import { Note } from '../ui/problem-note.tsx';
import { queryClient } from '../ui/query-client.ts';
import { Gate } from './gate.tsx';
import { returnAddress } from './return-address.ts';
import { useCountdown } from './use-countdown.ts';

/** Sign-in by email and password; afterwards the person is where they wanted to be. */
export function SignInScreen() {
  const { t } = useTranslation();
  const { kembali } = useSearch({ from: '/masuk' });
  const navigate = useNavigate();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [caps, setCaps] = useState(false);
  const [isIncomplete, setIncomplete] = useState(false);

  const signIn = useSend('POST /api/auth/sign-in/email', { refresh: false });
  const wait = useCountdown(
    isProblem(signIn.error) && signIn.error.status === 429
      ? Number(signIn.error.params.retryAfterSeconds ?? signIn.error.params.retryAfter ?? 60)
      : 0,
    signIn.submittedAt,
  );

  const enter = async (): Promise<void> => {
    queryClient.clear();
    await navigate({ href: returnAddress(kembali) });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const isComplete = email.trim() !== '' && password !== '';
    setIncomplete(!isComplete);
    if (isComplete && wait === 0) signIn.mutate({ body: { email: email.trim(), password } }, { onSuccess: () => void enter() });
  };

  return (
    <Gate title={t('signIn.title')} lead={t('signIn.lead')}>
      <form noValidate onSubmit={submit}>
        <Stack gap={16}>
          <TextInput
            label={t('signIn.email')}
            type="email"
            autoComplete="username"
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
            error={isIncomplete && email.trim() === '' ? t('signIn.emailNeeded') : null}
          />
          <PasswordInput
            label={t('signIn.password')}
            autoComplete="current-password"
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            onKeyUp={(event) => setCaps(event.getModifierState('CapsLock'))}
            description={caps ? t('signIn.caps') : undefined}
            error={isIncomplete && password === '' ? t('signIn.passwordNeeded') : null}
            visibilityToggleButtonProps={{ 'aria-label': t('signIn.show'), tabIndex: 0 }}
          />
          <SignInProblem error={signIn.error} wait={wait} />
          <Button type="submit" fullWidth loading={signIn.isPending} disabled={wait > 0}>
            {t('signIn.verb')}
          </Button>
        </Stack>
      </form>
    </Gate>
  );
}

/** Kind, and exact about what to do: which of the two was wrong is not said, since that would help a stranger. */
function SignInProblem({ error, wait }: { readonly error: unknown; readonly wait: number }) {
  const { t } = useTranslation();
  if (error === null) return null;
  if (isProblem(error) && error.status === 429) {
    return wait > 0 ? (
      <Note nada="mendekati" role="alert">
        {t('signIn.tooMany', { seconds: wait })}
      </Note>
    ) : (
      <Note nada="aksen">{t('signIn.again')}</Note>
    );
  }
  return (
    <Note nada="belum" role="alert">
      {problemSentence(error)}
    </Note>
  );
}
