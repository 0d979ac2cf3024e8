import { NativeSelect, TextInput } from '@mantine/core';
import type { Role } from '@selaras/core';
import { ROLES } from '@selaras/core/access/grants';
import { useTranslation } from 'react-i18next';
import { useGet } from '../ui/api-hooks.ts';
import { unitChoices } from './unit-tree.ts';
import type { FormField } from './use-form.ts';

export const roleOf = (text: string): Role => ROLES.find((role) => role === text) ?? 'pic';

type FieldOf = (name: 'role' | 'unitId' | 'sejak') => FormField;

/** Which role, where, from when: the same three questions for a first role and for another one. */
export function RoleFields({ field, hasFocus = false }: { readonly field: FieldOf; readonly hasFocus?: boolean }) {
  const { t } = useTranslation();
  const units = useGet('GET /api/units', { query: {} });
  const role = field('role');
  return (
    <>
      <NativeSelect
        label={t('org.account.role')}
        description={t(`org.account.roleHelp.${roleOf(role.value)}`)}
        data={ROLES.map((one) => ({ value: one, label: t(`role.${one}`) }))}
        {...role}
        data-autofocus={hasFocus || undefined}
      />
      <NativeSelect
        label={t('org.account.unit')}
        description={t('org.account.unitHelp')}
        data={unitChoices(units.data ?? [])}
        {...field('unitId')}
      />
      <TextInput type="date" label={t('org.date')} {...field('sejak')} />
    </>
  );
}
