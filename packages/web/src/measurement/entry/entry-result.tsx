import { useDebouncedValue } from '@mantine/hooks';
import type { MeasurementWire } from '@selaras/contract';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call, type ResponseOf } from '../../ui/api.ts';
import { figureWord } from '../../ui/format.ts';
import { Stack } from '../../ui/layout.tsx';
import { Mark, StatusMark } from '../../ui/status-mark.tsx';
import { Caption, PanelNumber, SubTitle } from '../../ui/text.tsx';
import css from './entry.module.css';
import type { Entry } from './use-entry.ts';

type Preview = ResponseOf<'POST /api/iku/:id/preview'>;

/** What the typed inputs come to, computed by the server while typing; saved data shows what was stored. */
export function EntryResult({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation();
  const { iku, manual, target } = entry.form;
  const isLive = entry.canRecord && entry.problems.length === 0;
  const [asked] = useDebouncedValue(entry.entry, 350);
  const preview = useQuery({
    queryKey: ['preview', iku.id, asked],
    queryFn: ({ signal }) => call('POST /api/iku/:id/preview', { params: { id: iku.id }, body: asked }, signal),
    // what was typed a moment ago may be incomplete: only what stands there now is asked
    enabled: (isLive && asked === entry.entry) || (!entry.canRecord && entry.measurement.entry !== null),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  const shown = entry.problems.length === 0 || !entry.canRecord ? preview.data : undefined;
  const realisasi = shown?.realisasi ?? (entry.canRecord ? null : entry.measurement.realisasi);
  return (
    <div className={css.result}>
      <Stack gap={12}>
        <div aria-live="polite">
          <h2 className={css.resultLabel}>{t('column.realisasi')}</h2>
          <PanelNumber>
            {realisasi === null ? '…' : figureWord(realisasi, manual.desimal)}{' '}
            <small>{realisasi !== null && 'nilai' in realisasi && iku.satuan}</small>
          </PanelNumber>
          {realisasi === null && <Caption>{t('entry.resultWaiting')}</Caption>}
        </div>
        <dl className={css.facts}>
          <dt>{t('column.target')}</dt>
          <dd>{figureWord(target, manual.desimal)}</dd>
          {shown !== undefined && <PreviewFacts preview={shown} />}
          <dt>{t('entry.consolidation')}</dt>
          <dd>{t(`konsolidasi.${manual.konsolidasiPeriode}`)}</dd>
        </dl>
        <Checks checks={shown?.pemeriksaan ?? (entry.canRecord ? [] : entry.measurement.pemeriksaan)} decimals={manual.desimal} />
      </Stack>
    </div>
  );
}

function PreviewFacts({ preview }: { readonly preview: Preview }) {
  const { t } = useTranslation();
  return (
    <>
      <dt>{t('column.capaian')}</dt>
      <dd>{figureWord(preview.capaian, 2)}</dd>
      <dt>{t('column.status')}</dt>
      <dd>
        <StatusMark status={preview.status} />
      </dd>
      {preview.kategori !== null && (
        <>
          <dt>{t('entry.kategori')}</dt>
          <dd>{preview.kategori}</dd>
        </>
      )}
    </>
  );
}

/** Two ways to the same figure: equal within the rounding of what is printed, or a difference to explain. */
function Checks({ checks, decimals }: { readonly checks: MeasurementWire['pemeriksaan']; readonly decimals: number }) {
  const { t } = useTranslation();
  if (checks.length === 0) return null;
  return (
    <Stack gap={4}>
      <SubTitle>{t('entry.checks')}</SubTitle>
      {checks.map((check) => (
        <div key={check.nama}>
          <p>{check.nama}</p>
          <Mark
            icon={check.sesuai ? IconCheck : IconAlertTriangle}
            nada={check.sesuai ? 'tercapai' : 'mendekati'}
            word={t(check.sesuai ? 'entry.checkFits' : 'entry.checkDiffers')}
          />
          <Caption>
            {t('entry.checkValues', { computed: figureWord(check.dihitung, decimals), reported: figureWord(check.dilaporkan, decimals) })}
          </Caption>
        </div>
      ))}
    </Stack>
  );
}
