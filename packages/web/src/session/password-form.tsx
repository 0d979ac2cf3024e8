import { Button, PasswordInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../ui/api-hooks.ts';
import { Stack } from '../ui/layout.tsx';
import { tell } from '../ui/notify.ts';
import { ProblemNote } from '../ui/problem-note.tsx';

export const PASSWORD_LENGTH = 12;

/** Own password: the present one, and the new one once, with a button to see it instead of a second field. */
export function PasswordForm() {
  const { t } = useTranslation();
  const [sekarang, setSekarang] = useState('');
  const [baru, setBaru] = useState('');
  const [wasTried, setTried] = useState(false);
  const change = useSend('POST /api/session/password', { refresh: false });
  const isLong = baru.length >= PASSWORD_LENGTH;

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (sekarang === '' || !isLong) return;
    change.mutate(
      { body: { sekarang, baru } },
      {
        onSuccess: () => {
          setSekarang('');
          setBaru('');
          setTried(false);
          tell(t('own.passwordDone'));
        },
      },
    );
  };

  const toggle = { 'aria-label': t('signIn.show'), tabIndex: 0 };
  return (
    <form noValidate onSubmit={submit} style={{ maxWidth: 360 }}>
      <Stack>
        <PasswordInput
          label={t('own.passwordNow')}
          autoComplete="current-password"
          value={sekarang}
          onChange={(event) => setSekarang(event.currentTarget.value)}
          error={wasTried && sekarang === '' ? t('own.passwordNowNeeded') : null}
          visibilityToggleButtonProps={toggle}
        />
        <PasswordInput
          label={t('own.passwordNew')}
          description={t('own.passwordHelp', { minimum: PASSWORD_LENGTH })}
          autoComplete="new-password"
          value={baru}
          onChange={(event) => setBaru(event.currentTarget.value)}
          error={wasTried && !isLong ? t('own.passwordShort', { minimum: PASSWORD_LENGTH, now: baru.length }) : null}
          visibilityToggleButtonProps={toggle}
        />
        <ProblemNote error={change.error} />
        <div>
          <Button type="submit" loading={change.isPending}>
            {t('own.passwordVerb')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
