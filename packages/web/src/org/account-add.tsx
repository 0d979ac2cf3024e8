import { PasswordInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PASSWORD_LENGTH } from '../session/password-form.tsx';
import { useSession } from '../session/session.ts';
import { isProblem } from '../ui/api.ts';
import { useSend } from '../ui/api-hooks.ts';
import { problemSentence } from '../ui/i18n.ts';
import { tell } from '../ui/notify.ts';
import { DialogForm } from './dialog.tsx';
import { RoleFields, roleOf } from './role-fields.tsx';
import { isBlank, isEmail } from './rules.ts';
import { useForm } from './use-form.ts';

/** A person with a first role. The first password is handed over in person. */
export function AddAccount({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { hariIni, unit } = useSession();
  const add = useSend('POST /api/accounts');
  const isTaken = isProblem(add.error, 'account.email_taken');
  const { field, submit } = useForm({
    start: { nama: '', email: '', role: 'pic', unitId: unit.id, sejak: hariIni, password: '' },
    check: ({ nama, email, sejak, password }) => ({
      nama: isBlank(nama) ? t('org.needed') : null,
      email: isEmail(email) ? null : t('org.account.emailForm'),
      sejak: sejak === '' ? t('org.dateNeeded') : null,
      password:
        password.length >= PASSWORD_LENGTH ? null : t('org.account.passwordShort', { now: password.length, minimum: PASSWORD_LENGTH }),
    }),
    error: add.error,
    named: isTaken ? { email: problemSentence(add.error) } : {},
  });
  const send = (): void =>
    submit((values) =>
      add.mutate(
        { body: { ...values, email: values.email.trim(), role: roleOf(values.role) } },
        {
          onSuccess: () => {
            tell(t('org.account.added', { name: values.nama }));
            onClose();
          },
        },
      ),
    );
  return (
    <DialogForm verb={t('org.account.add')} isPending={add.isPending} error={isTaken ? null : add.error} onSubmit={send} onClose={onClose}>
      <TextInput label={t('org.account.name')} autoComplete="off" {...field('nama')} data-autofocus />
      <TextInput
        type="email"
        label={t('org.account.email')}
        description={t('org.account.emailHelp')}
        autoComplete="off"
        {...field('email')}
      />
      <RoleFields field={field} />
      <PasswordInput
        label={t('org.account.password')}
        description={t('org.account.passwordHelp')}
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': t('signIn.show'), tabIndex: 0 }}
        {...field('password')}
      />
    </DialogForm>
  );
}
