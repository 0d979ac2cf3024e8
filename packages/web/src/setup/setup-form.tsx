import { Button, TextInput } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { isBlank, isEmail, isKode } from '../org/rules.ts';
import { type FieldSentences, useForm } from '../org/use-form.ts';
import { PASSWORD_LENGTH } from '../session/password-form.tsx';
import { isProblem } from '../ui/api.ts';
import { fieldProblems, problemSentence } from '../ui/i18n.ts';
import { ProblemNote } from '../ui/problem-note.tsx';
import css from './setup.module.css';
import { EMPTY_SETUP, type SetupValues } from './setup-fields.ts';
import { AccountPart, OfficePart, Part, UnitPart } from './setup-parts.tsx';
import { SetupSummary } from './setup-summary.tsx';
import { useSetup } from './use-setup.ts';

/** The code of the server, the office, its unit, the first account: one form, one button. */
export function SetupForm() {
  const { t } = useTranslation();
  const setup = useSetup();
  const named = namedBy(t, setup.error);
  const { field, shown, submit, tries } = useForm({
    start: EMPTY_SETUP,
    check: (values) => problemsOf(t, values),
    error: setup.error,
    named,
  });
  const isAtField = Object.keys(named).length > 0 || fieldProblems(setup.error).size > 0;
  return (
    <form
      noValidate
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!setup.isPending) submit(setup.send);
      }}
    >
      {tries > 0 && <SetupSummary problems={shown} />}
      <Part title={t('setup.codeTitle')}>
        <TextInput
          label={t('setup.code')}
          description={t('setup.codeHelp')}
          autoComplete="off"
          spellCheck={false}
          {...field('kodePenyiapan')}
        />
      </Part>
      <OfficePart field={field} />
      <UnitPart field={field} />
      <AccountPart field={field} />
      {!isAtField && <ProblemNote error={setup.error} />}
      <div>
        <Button type="submit" loading={setup.isPending}>
          {t('setup.verb')}
        </Button>
      </div>
    </form>
  );
}

/** Answers of the server that are about one field, although they do not name it. */
function namedBy(t: TFunction, error: unknown): FieldSentences<SetupValues> {
  if (isProblem(error, 'access.denied')) return { kodePenyiapan: t('setup.codeWrong') };
  if (isProblem(error, 'account.email_taken')) return { 'account.email': problemSentence(error) };
  if (isProblem(error, 'account.password_weak')) return { 'account.password': problemSentence(error) };
  return {};
}

const NEEDED = [
  'kodePenyiapan',
  'instansi.nama',
  'instansi.singkatan',
  'unit.nama',
  'unit.namaPendek',
  'unit.kota',
  'account.nama',
] as const;

function problemsOf(t: TFunction, values: SetupValues): FieldSentences<SetupValues> {
  const password = values['account.password'];
  return {
    ...Object.fromEntries(NEEDED.map((name) => [name, isBlank(values[name]) ? t('org.needed') : null])),
    'unit.kode': isBlank(values['unit.kode']) ? t('org.needed') : isKode(values['unit.kode']) ? null : t('org.unit.codeForm'),
    'account.email': isEmail(values['account.email']) ? null : t('org.account.emailForm'),
    'account.password':
      password.length >= PASSWORD_LENGTH ? null : t('own.passwordShort', { now: password.length, minimum: PASSWORD_LENGTH }),
    again: values.again === password ? null : t('setup.againDiffers'),
  };
}
