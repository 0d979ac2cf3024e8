import { useTranslation } from 'react-i18next';
import { useAbility } from '../session/session.ts';
import { LinkButton } from '../ui/link-button.tsx';
import { Empty } from '../ui/query-view.tsx';

/** Beranda of an office that has no indicators in this year yet. */
export function BoardStart() {
  const { t } = useTranslation();
  const canPlan = useAbility('plan.edit');
  return (
    <Empty
      title={t('board.emptyTitle')}
      action={
        canPlan && (
          <LinkButton to="/$tahun/perencanaan" from="/$tahun">
            {t('board.emptyVerb')}
          </LinkButton>
        )
      }
    >
      {t(canPlan ? 'board.emptyPlanner' : 'board.emptyOther')}
    </Empty>
  );
}
