import type { AccountWire } from '@selaras/contract';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session.ts';
import { useGet, useSend } from '../ui/api-hooks.ts';
import { dateText } from '../ui/format.ts';
import { tell } from '../ui/notify.ts';
import { DialogForm } from './dialog.tsx';
import { RoleFields, roleOf } from './role-fields.tsx';
import { useForm } from './use-form.ts';

type GrantRoleProps = { readonly account: AccountWire; readonly onClose: () => void };

export function GrantRole({ account, onClose }: GrantRoleProps) {
  const { t } = useTranslation();
  const { hariIni, unit } = useSession();
  const units = useGet('GET /api/units', { query: {} });
  const grant = useSend('POST /api/accounts/:id/roles');
  const { field, submit } = useForm({
    start: { role: 'pic', unitId: unit.id, sejak: hariIni },
    check: ({ sejak }) => ({ sejak: sejak === '' ? t('org.dateNeeded') : null }),
    error: grant.error,
  });
  const send = (): void =>
    submit(({ role, unitId, sejak }) =>
      grant.mutate(
        { params: { id: account.id }, body: { role: roleOf(role), unitId, sejak } },
        {
          onSuccess: () => {
            const where = units.data?.find(({ id }) => id === unitId)?.namaPendek ?? unit.namaPendek;
            tell(t('org.account.granted', { name: account.nama, role: t(`role.${roleOf(role)}`), unit: where, date: dateText(sejak) }));
            onClose();
          },
        },
      ),
    );
  return (
    <DialogForm verb={t('org.account.grant')} isPending={grant.isPending} error={grant.error} onSubmit={send} onClose={onClose}>
      <RoleFields field={field} hasFocus />
    </DialogForm>
  );
}
