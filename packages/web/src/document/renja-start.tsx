import { useTranslation } from 'react-i18next';
import { useAbility } from '../session/session.ts';
import { LinkButton } from '../ui/link-button.tsx';
import { Empty } from '../ui/query-view.tsx';
import { useTahun } from '../ui/tahun.ts';

/** A year for which no Renja can be made yet, because no Renstra covers it. */
export function RenjaStart() {
  const { t } = useTranslation();
  const tahun = useTahun();
  const canPlan = useAbility('plan.edit');
  return (
    <Empty
      title={t('renja.notThere', { year: tahun })}
      action={
        canPlan && (
          <LinkButton to="/$tahun/perencanaan" from="/$tahun">
            {t('board.emptyVerb')}
          </LinkButton>
        )
      }
    >
      {t('renja.notThereHelp')}
    </Empty>
  );
}
