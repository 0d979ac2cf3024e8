import type { IkuPageWire } from '@selaras/contract';
import { useTranslation } from 'react-i18next';
import { useGet } from '../../ui/api-hooks.ts';
import { Split, Stack } from '../../ui/layout.tsx';
import { Section } from '../../ui/page.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { useTahun } from '../../ui/tahun.ts';
import { SectionTitle } from '../../ui/text.tsx';
import { AsalView } from '../lineage/asal-view.tsx';
import { DerivationLink } from '../lineage/derivation-link.tsx';
import { FigureChanges } from './figure-changes.tsx';
import { IkuNarrative } from './iku-narrative.tsx';
import { IkuYears } from './iku-years.tsx';
import { OneNumber } from './one-number.tsx';
import { TrendChart } from './trend-chart.tsx';
import { useIkuPage } from './use-iku-page.ts';
import { WhatIf } from './what-if.tsx';

/** Ringkasan: the trend and its table at the left, the one number and where it comes from at the right. */
export function IkuSummary() {
  const { t } = useTranslation();
  const page = useIkuPage();
  const tahun = useTahun();
  return (
    <Split
      label={t('iku.number')}
      asideFirst
      main={
        <>
          <TrendChart page={page} />
          <Section title={t('iku.years')}>
            <IkuYears page={page} />
          </Section>
          <FigureChanges page={page} />
          <WhatIf key={tahun} page={page} />
          <Section title={t('iku.narrative')}>
            <IkuNarrative page={page} />
          </Section>
        </>
      }
      aside={<NumberAndOrigin page={page} />}
    />
  );
}

function NumberAndOrigin({ page }: { readonly page: IkuPageWire }) {
  const { t } = useTranslation();
  const tahun = useTahun();
  const lineage = useGet('GET /api/iku/:id/lineage', { params: { id: page.iku.id }, query: { tahun } });
  return (
    <Stack gap={32}>
      <OneNumber page={page} />
      <Stack gap={8}>
        <SectionTitle>{t('figure.asal')}</SectionTitle>
        <QueryView query={lineage} lines={5}>
          {(node) => <AsalView key={`${page.iku.id}.${tahun}`} node={node} label={t('figure.asal')} />}
        </QueryView>
        <DerivationLink ikuId={page.iku.id} tahun={tahun} />
      </Stack>
    </Stack>
  );
}
