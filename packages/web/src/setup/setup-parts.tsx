import { NativeSelect, PasswordInput, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormField } from '../org/use-form.ts';
import { PASSWORD_LENGTH } from '../session/password-form.tsx';
import { Fields } from '../ui/layout.tsx';
import { Muted, SectionTitle } from '../ui/text.tsx';
import css from './setup.module.css';
import type { SetupValues } from './setup-fields.ts';

type PartProps = { readonly title: string; readonly help?: string; readonly children: ReactNode };

export const Part = ({ title, help, children }: PartProps) => (
  <section className={css.part}>
    <div>
      <SectionTitle>{title}</SectionTitle>
      {help !== undefined && <Muted>{help}</Muted>}
    </div>
    {children}
  </section>
);

type FieldsProps = { readonly field: (name: keyof SetupValues) => FormField };

export function OfficePart({ field }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <Part title={t('setup.office')}>
      <TextInput
        label={t('setup.officeName')}
        description={t('setup.officeNameHelp')}
        autoComplete="organization"
        {...field('instansi.nama')}
      />
      <Fields>
        <TextInput label={t('setup.short')} autoComplete="off" {...field('instansi.singkatan')} />
        <NativeSelect
          label={t('setup.zone')}
          description={t('setup.zoneHelp')}
          data={[
            { value: 'Asia/Jakarta', label: t('setup.zones.jakarta') },
            { value: 'Asia/Makassar', label: t('setup.zones.makassar') },
            { value: 'Asia/Jayapura', label: t('setup.zones.jayapura') },
          ]}
          {...field('instansi.zona')}
        />
      </Fields>
    </Part>
  );
}

export function UnitPart({ field }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <Part title={t('setup.unit')} help={t('setup.unitHelp')}>
      <TextInput label={t('org.unit.name')} autoComplete="off" {...field('unit.nama')} />
      <Fields>
        <TextInput label={t('org.unit.short')} description={t('org.unit.shortHelp')} autoComplete="off" {...field('unit.namaPendek')} />
        <TextInput
          label={t('org.unit.code')}
          description={t('org.unit.codeHelp')}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          {...field('unit.kode')}
        />
        <TextInput label={t('org.unit.city')} autoComplete="address-level2" {...field('unit.kota')} />
      </Fields>
    </Part>
  );
}

export function AccountPart({ field }: FieldsProps) {
  const { t } = useTranslation();
  const toggle = { 'aria-label': t('signIn.show'), tabIndex: 0 };
  return (
    <Part title={t('setup.account')} help={t('setup.accountHelp')}>
      <Fields>
        <TextInput label={t('setup.name')} autoComplete="name" {...field('account.nama')} />
        <TextInput
          type="email"
          label={t('org.account.email')}
          description={t('org.account.emailHelp')}
          autoComplete="username"
          {...field('account.email')}
        />
        <PasswordInput
          label={t('setup.password')}
          description={t('setup.passwordHelp', { minimum: PASSWORD_LENGTH })}
          autoComplete="new-password"
          visibilityToggleButtonProps={toggle}
          {...field('account.password')}
        />
        <PasswordInput label={t('setup.again')} autoComplete="new-password" visibilityToggleButtonProps={toggle} {...field('again')} />
      </Fields>
    </Part>
  );
}
