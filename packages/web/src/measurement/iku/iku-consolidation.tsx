import { Button, NativeSelect } from '@mantine/core';
import type { ConsolidationAsked, ConsolidationWire, IkuPageWire } from '@selaras/contract';
import { KONSOLIDASI_PERIODE } from '@selaras/core/consolidation/consolidate-periods';
import { KONSOLIDASI_LOKASI } from '@selaras/core/consolidation/konsolidasi-lokasi';
import { periodsOfYear } from '@selaras/core/kernel/period';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGet } from '../../ui/api-hooks.ts';
import { FigureView, TotalView } from '../../ui/figure-view.tsx';
import { periodName } from '../../ui/format.ts';
import { messages } from '../../ui/i18n.ts';
import { Fields, Row, Stack } from '../../ui/layout.tsx';
import { Section } from '../../ui/page.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { ResponsiveTable, type TableColumn } from '../../ui/responsive-table.tsx';
import { useTahun } from '../../ui/tahun.ts';
import { Caption, Muted } from '../../ui/text.tsx';

type Manual = NonNullable<IkuPageWire['manual']>['manual'];
type Cara = ConsolidationAsked['cara'];

/** Periods, or units below, as one figure. Whoever asks for another way than the manual declares is told why not. */
export function IkuConsolidation({ page }: { readonly page: IkuPageWire }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  if (page.manual === null) return null;
  const { manual } = page.manual;
  return (
    <Section title={t('consolidation.title')}>
      <Stack gap={12}>
        <Muted>{t('consolidation.help')}</Muted>
        {isOpen ? (
          <Asking page={page} manual={manual} onClose={() => setOpen(false)} />
        ) : (
          <div>
            <Button variant="default" onClick={() => setOpen(true)}>
              {t('consolidation.open')}
            </Button>
          </div>
        )}
      </Stack>
    </Section>
  );
}

/** The way that the manual declares; where it declares none for units, the one that people ask for most. */
const declaredIn = ({ konsolidasiPeriode, konsolidasiLokasi }: Manual, atas: ConsolidationAsked['atas']): Cara =>
  atas === 'periode' ? konsolidasiPeriode : konsolidasiLokasi === 'tidak' ? 'rata_rata' : konsolidasiLokasi;

const waysOf = (atas: ConsolidationAsked['atas']): readonly Cara[] =>
  atas === 'periode' ? KONSOLIDASI_PERIODE : KONSOLIDASI_LOKASI.filter((cara) => cara !== 'tidak');

type AskingProps = { readonly page: IkuPageWire; readonly manual: Manual; readonly onClose: () => void };

function Asking({ page, manual, onClose }: AskingProps) {
  const { t } = useTranslation();
  const tahun = useTahun();
  const periods = periodsOfYear(tahun, manual.periodePelaporan).map(String);
  const [atas, setAtas] = useState<ConsolidationAsked['atas']>('periode');
  const [cara, setCara] = useState<Cara>(declaredIn(manual, 'periode'));
  const [period, setPeriod] = useState(periods.at(-1) ?? String(tahun));
  const query = { tahun, atas, cara, ...(atas === 'lokasi' ? { period } : {}) };
  const asked = useGet('GET /api/iku/:id/consolidation', { params: { id: page.iku.id }, query });
  const turn = (next: ConsolidationAsked['atas']): void => {
    setAtas(next);
    setCara(declaredIn(manual, next));
  };
  return (
    <Stack gap={16}>
      <Fields>
        <NativeSelect
          label={t('consolidation.what')}
          value={atas}
          onChange={(event) => turn(event.currentTarget.value === 'lokasi' ? 'lokasi' : 'periode')}
          data={(['periode', 'lokasi'] as const).map((value) => ({ value, label: t(`consolidation.atas.${value}`) }))}
        />
        <NativeSelect
          label={t('consolidation.cara')}
          value={cara}
          onChange={(event) => setCara(waysOf(atas).find((one) => one === event.currentTarget.value) ?? cara)}
          data={waysOf(atas).map((value) => ({ value, label: messages().words.aggregation[value] }))}
        />
        {atas === 'lokasi' && periods.length > 1 && (
          <NativeSelect
            label={t('column.period')}
            value={period}
            onChange={(event) => setPeriod(event.currentTarget.value)}
            data={periods.map((value) => ({ value, label: periodName(value) }))}
          />
        )}
      </Fields>
      <div aria-live="polite">
        <QueryView query={asked} lines={3}>
          {(found) => <Found page={page} found={found} />}
        </QueryView>
      </div>
      <Row>
        <Button variant="subtle" onClick={onClose}>
          {t('action.close')}
        </Button>
      </Row>
    </Stack>
  );
}

function Found({ page: { iku }, found }: { readonly page: IkuPageWire; readonly found: ConsolidationWire }) {
  const { t } = useTranslation();
  const { atas, figure, bagian, period } = found;
  return (
    <Stack gap={12}>
      <p>
        <strong>
          <TotalView total={figure} decimals={iku.desimal} of={t(`consolidation.of.${atas}`)} />
        </strong>{' '}
        {'nilai' in figure.figure && iku.satuan} <Caption>{periodName(period)}</Caption>
      </p>
      {bagian.length === 0 ? (
        <Muted>{t('consolidation.noUnits')}</Muted>
      ) : (
        <ResponsiveTable
          label={t('consolidation.parts')}
          columns={columnsOf({ t, iku, atas })}
          groups={[{ key: 'all', rows: bagian }]}
          rowKey={(row) => `${row.period} ${row.label ?? bagian.indexOf(row)}`}
        />
      )}
    </Stack>
  );
}

type Part = ConsolidationWire['bagian'][number];
type ColumnsOf = { readonly t: TFunction; readonly iku: IkuPageWire['iku']; readonly atas: ConsolidationWire['atas'] };

const columnsOf = ({ t, iku, atas }: ColumnsOf): readonly TableColumn<Part>[] => [
  {
    key: 'bagian',
    title: t(`consolidation.bagian.${atas}`),
    card: 'judul',
    cell: ({ label, period }) => (atas === 'periode' ? periodName(period) : (label ?? t('consolidation.hiddenUnit'))),
  },
  {
    key: 'realisasi',
    title: `${t('column.realisasi')} (${iku.satuan})`,
    align: 'end',
    cell: ({ figure }) => <FigureView figure={figure} decimals={iku.desimal} />,
  },
];
