import { PasswordInput } from '@mantine/core';
import type { AccountWire } from '@selaras/contract';
import { useTranslation } from 'react-i18next';
import { PASSWORD_LENGTH } from '../session/password-form.tsx';
import { useSend } from '../ui/api-hooks.ts';
import { tell } from '../ui/notify.ts';
import { Note } from '../ui/problem-note.tsx';
import { DialogForm } from './dialog.tsx';
import { useForm } from './use-form.ts';

type ResetProps = { readonly account: AccountWire; readonly onClose: () => void };

export function ResetPassword({ account, onClose }: ResetProps) {
  const { t } = useTranslation();
  const reset = useSend('POST /api/accounts/:id/password');
  const { field, submit } = useForm({
    start: { password: '' },
    check: ({ password }) => ({
      password:
        password.length >= PASSWORD_LENGTH ? null : t('org.account.passwordShort', { now: password.length, minimum: PASSWORD_LENGTH }),
    }),
    error: reset.error,
  });
  const send = (): void =>
    submit((body) =>
      reset.mutate(
        { params: { id: account.id }, body },
        {
          onSuccess: () => {
            tell(t('org.account.resetDone', { name: account.nama }));
            onClose();
          },
        },
      ),
    );
  return (
    <DialogForm verb={t('org.account.reset')} isPending={reset.isPending} error={reset.error} onSubmit={send} onClose={onClose}>
      <Note nada="mendekati">{t('org.account.resetWill', { name: account.nama })}</Note>
      <PasswordInput
        label={t('org.account.resetNew')}
        description={t('org.account.passwordHelp')}
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': t('signIn.show'), tabIndex: 0 }}
        {...field('password')}
        data-autofocus
      />
    </DialogForm>
  );
}
