import type { ManualCheckWire } from '@selaras/contract';
import { formatTrace } from '@selaras/core/formula/display-trace';
import { thawTrace } from '@selaras/core/formula/frozen-trace';
import { useTranslation } from 'react-i18next';
import { figureWord, periodText } from '../ui/format.ts';
import { language } from '../ui/i18n.ts';
import { ProblemNote } from '../ui/problem-note.tsx';
import { Caption, PanelNumber, SubTitle } from '../ui/text.tsx';
import css from './manual.module.css';
import type { ManualCheckState } from './use-manual-check.ts';
import type { ManualFormState } from './use-manual-form.ts';

type Props = { readonly form: ManualFormState; readonly check: ManualCheckState };

/** What the manual being typed makes of the last approved data, beside what is in force now; or why there is nothing yet. */
export function ManualLive({ form, check }: Props) {
  const { t } = useTranslation();
  const hasProblem = form.problems.some(({ field }) => field.startsWith('cara') || field.startsWith('komponen'));
  const { data, error, canAsk } = check;
  return (
    <div className={css.live} aria-live="polite">
      <SubTitle>{t('manualForm.live')}</SubTitle>
      {!canAsk && <Caption>{t(hasProblem ? 'manualForm.liveProblem' : 'manualForm.liveOther')}</Caption>}
      {canAsk && error !== null && <ProblemNote error={error} />}
      {canAsk && data !== undefined && data.hasil === null && (
        <Caption>{t(data.problems.length > 0 ? 'manualForm.liveProblem' : 'manualForm.liveNoData')}</Caption>
      )}
      {canAsk && data?.hasil && <Result form={form} hasil={data.hasil} />}
    </div>
  );
}

type Hasil = NonNullable<ManualCheckWire['hasil']>;

function Result({ form: { draft, page }, hasil }: { readonly form: ManualFormState; readonly hasil: Hasil }) {
  const { t } = useTranslation();
  const { satuan } = page.iku;
  const now = figureWord(hasil.realisasi, draft.desimal);
  const before = figureWord(hasil.sebelumnya, draft.desimal);
  return (
    <>
      <PanelNumber>
        {now} <small>{'nilai' in hasil.realisasi && satuan}</small>
      </PanelNumber>
      {hasil.trace !== null && (
        <p className={css.substitution}>
          {formatTrace(thawTrace(hasil.trace), { bahasa: language(), lokal: draft.lokalAngka, desimal: draft.desimal })}
        </p>
      )}
      <Caption>
        {t('manualForm.liveOf', { period: periodText(hasil.period) })}{' '}
        {t(now === before ? 'manualForm.liveSame' : 'manualForm.liveDiffers', { before })}
      </Caption>
      <Caption>
        {t('column.capaian')}: {figureWord(hasil.capaian, 2)}
      </Caption>
    </>
  );
}
