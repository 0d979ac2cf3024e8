import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem, send } from '../ui/api.ts';
import { problemSentence } from '../ui/i18n.ts';
import { Stack } from '../ui/layout.tsx';
import { Note } from '../ui/problem-note.tsx';
import { queryClient } from '../ui/query-client.ts';
import { Gate } from './gate.tsx';
import { returnAddress } from './return-address.ts';
import { useCountdown } from './use-countdown.ts';

type Credentials = { readonly email: string; readonly password: string };

/** Sign-in by email and password; afterwards the person is where they wanted to be. */
export function SignInScreen() {
  const { t } = useTranslation();
  const { kembali } = useSearch({ from: '/masuk' });
  const navigate = useNavigate();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [caps, setCaps] = useState(false);
  const [isIncomplete, setIncomplete] = useState(false);

  const signIn = useMutation({
    mutationFn: (body: Credentials) => send({ method: 'POST', url: '/api/auth/sign-in/email', body }),
    onSuccess: async () => {
      queryClient.clear();
      await navigate({ href: returnAddress(kembali) });
    },
  });
  const wait = useCountdown(
    isProblem(signIn.error) && signIn.error.status === 429 ? Number(signIn.error.params.retryAfter ?? 60) : 0,
    signIn.submittedAt,
  );

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const isComplete = email.trim() !== '' && password !== '';
    setIncomplete(!isComplete);
    if (isComplete && wait === 0) signIn.mutate({ email: email.trim(), password });
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
  const isRefused = isProblem(error) && [400, 401, 403].includes(error.status);
  return (
    <Note nada="belum" role="alert">
      {isRefused ? t('signIn.refused') : problemSentence(error)}
    </Note>
  );
}
