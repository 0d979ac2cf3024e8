import type { PlanWire } from '@selaras/contract';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAbility } from '../session/session.ts';
import { isProblem } from '../ui/api.ts';
import { useGet } from '../ui/api-hooks.ts';
import { LinkButton } from '../ui/link-button.tsx';
import { Empty, QueryView } from '../ui/query-view.tsx';
import { useTahun } from '../ui/tahun.ts';

/** The plan of the year in the address; without a Renstra or indicators, the way to the first ones. */
export function PlanView({ children }: { readonly children: (plan: PlanWire) => ReactNode }) {
  const { t } = useTranslation();
  const tahun = useTahun();
  const plan = useGet('GET /api/plan', { query: { tahun } });
  if (plan.data === undefined && isProblem(plan.error, 'renstra.not_found')) {
    return <Start title={t('planning.noRenstra', { year: tahun })} help={t('planning.noRenstraHelp')} />;
  }
  return (
    <QueryView query={plan} lines={12}>
      {(data) =>
        data.sasaran.some(({ rows }) => rows.length > 0) ? (
          children(data)
        ) : (
          <Start title={t('planning.noIndikator')} help={t('planning.noIndikatorHelp')} />
        )
      }
    </QueryView>
  );
}

function Start({ title, help }: { readonly title: string; readonly help: string }) {
  const { t } = useTranslation();
  const canEdit = useAbility('plan.edit');
  return (
    <Empty
      title={title}
      action={
        canEdit && (
          <LinkButton from="/$tahun/perencanaan" to="/$tahun/perencanaan/renstra">
            {t('planning.toRenstra')}
          </LinkButton>
        )
      }
    >
      {canEdit ? help : t('planning.noRenstraOther')}
    </Empty>
  );
}
