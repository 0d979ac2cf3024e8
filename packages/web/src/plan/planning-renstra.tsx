import { Button } from '@mantine/core';
import type { StrategyWire } from '@selaras/contract';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGet } from '../ui/api-hooks.ts';
import { Row, Stack } from '../ui/layout.tsx';
import { Section } from '../ui/page.tsx';
import { Empty, QueryView } from '../ui/query-view.tsx';
import { ResponsiveTable, type TableColumn } from '../ui/responsive-table.tsx';
import { useTahun } from '../ui/tahun.ts';
import { Muted, Prose, SubTitle } from '../ui/text.tsx';
import { ArrowDialog } from './arrow-dialog.tsx';
import { RenstraDialog } from './renstra-dialog.tsx';
import { SasaranDialog } from './sasaran-dialog.tsx';

/** Renstra of the year: its aims, its sasaran, and which supports which. */
export function PlanningRenstra() {
  const tahun = useTahun();
  const strategy = useGet('GET /api/strategy', { query: { tahun } });
  return (
    <QueryView query={strategy}>
      {(data) => (data.renstra === null ? <NoRenstra strategy={data} /> : <Renstra strategy={data} renstra={data.renstra} />)}
    </QueryView>
  );
}

function NoRenstra({ strategy }: { readonly strategy: StrategyWire }) {
  const { t } = useTranslation();
  const tahun = useTahun();
  const [isOpen, setOpen] = useState(false);
  const canEdit = strategy.abilities.includes('plan.edit');
  return (
    <>
      <Empty
        title={t('renstra.none', { year: tahun })}
        action={canEdit && <Button onClick={() => setOpen(true)}>{t('renstra.add')}</Button>}
      >
        {t('renstra.noneHelp')}
      </Empty>
      {isOpen && <RenstraDialog tahun={tahun} onClose={() => setOpen(false)} />}
    </>
  );
}

type Renstra = NonNullable<StrategyWire['renstra']>;

function Renstra({ strategy, renstra }: { readonly strategy: StrategyWire; readonly renstra: Renstra }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'sasaran' | 'panah' | null>(null);
  const canEdit = strategy.abilities.includes('plan.edit');
  const close = (): void => setOpen(null);
  return (
    <>
      <Stack gap={8}>
        <SubTitle>{renstra.nama}</SubTitle>
        <Muted>
          {t('renstra.span', {
            from: renstra.tahunAwal,
            to: renstra.tahunAkhir,
            sasaran: renstra.label.sasaran,
            indikator: renstra.label.indikator,
          })}
        </Muted>
        {strategy.tujuan.map(({ nomor, judul, uraian }) => (
          <Prose key={nomor}>
            <p>
              {t('renstra.aim', { number: nomor })}: {judul}
            </p>
            {uraian !== '' && <p>{uraian}</p>}
          </Prose>
        ))}
      </Stack>
      <Section
        title={renstra.label.sasaran}
        aside={
          canEdit && (
            <Row>
              <Button variant={strategy.sasaran.length === 0 ? 'filled' : 'default'} onClick={() => setOpen('sasaran')}>
                {t('sasaran.add')}
              </Button>
              {strategy.sasaran.length > 1 && (
                <Button variant="default" onClick={() => setOpen('panah')}>
                  {t('arrow.add')}
                </Button>
              )}
            </Row>
          )
        }
      >
        {strategy.sasaran.length === 0 ? (
          <Empty title={t('sasaran.none')}>{t('sasaran.noneHelp')}</Empty>
        ) : (
          <ResponsiveTable
            label={renstra.label.sasaran}
            columns={columnsOf(t, strategy)}
            groups={[{ key: 'all', rows: strategy.sasaran }]}
            rowKey={({ id }) => id}
          />
        )}
      </Section>
      {open === 'sasaran' && <SasaranDialog strategy={strategy} renstraId={renstra.id} onClose={close} />}
      {open === 'panah' && <ArrowDialog strategy={strategy} renstraId={renstra.id} onClose={close} />}
    </>
  );
}

function columnsOf(t: TFunction, { perspektif, panah, sasaran }: StrategyWire): readonly TableColumn<StrategyWire['sasaran'][number]>[] {
  const numberOf = (id: string): number | undefined => sasaran.find((held) => held.id === id)?.nomor;
  return [
    { key: 'nomor', title: t('column.number'), width: '56px', card: 'tanpa', cell: ({ nomor }) => nomor },
    { key: 'teks', title: t('column.sasaran'), card: 'judul', cell: ({ teks }) => teks },
    {
      key: 'perspektif',
      title: t('column.perspektif'),
      cell: ({ perspektifId }) => perspektif.find(({ id }) => id === perspektifId)?.nama ?? '',
    },
    { key: 'iku', title: t('column.indicators'), align: 'end', cell: ({ iku }) => iku.length },
    {
      key: 'panah',
      title: t('column.supports'),
      cell: ({ id }) =>
        panah
          .filter(({ dari }) => dari === id)
          .flatMap(({ ke }) => numberOf(ke) ?? [])
          .join(', '),
    },
  ];
}
