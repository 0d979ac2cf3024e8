import { Button } from '@mantine/core';
import type { PlanWire, StrategyWire } from '@selaras/contract';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAbility } from '../session/session.ts';
import { useGet } from '../ui/api-hooks.ts';
import { FigureView } from '../ui/figure-view.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Empty, QueryView } from '../ui/query-view.tsx';
import { ResponsiveTable, type TableColumn } from '../ui/responsive-table.tsx';
import { useTahun } from '../ui/tahun.ts';
import { Tag } from '../ui/text.tsx';
import { IkuDialog } from './iku-dialog.tsx';
import { effectiveTargetOf } from './plan-steps.ts';
import css from './planning.module.css';
import { TargetDialog } from './target-dialog.tsx';

export type PlanRow = PlanWire['sasaran'][number]['rows'][number];

/** Indicators by sasaran with the targets of the whole period: the promise in effect in each year. */
export function PlanningTargets() {
  const { t } = useTranslation();
  const tahun = useTahun();
  const strategy = useGet('GET /api/strategy', { query: { tahun } });
  return (
    <QueryView query={strategy}>
      {(data) =>
        data.renstra === null || data.sasaran.length === 0 ? (
          <Empty
            title={t('planning.noSasaran')}
            action={
              data.abilities.includes('plan.edit') && (
                <LinkButton from="/$tahun" to="/$tahun/perencanaan/renstra">
                  {t('planning.toRenstra')}
                </LinkButton>
              )
            }
          >
            {t('planning.noSasaranHelp')}
          </Empty>
        ) : (
          <Targets strategy={data} tahun={tahun} />
        )
      }
    </QueryView>
  );
}

function Targets({ strategy, tahun }: { readonly strategy: StrategyWire; readonly tahun: number }) {
  const { t } = useTranslation();
  const plan = useGet('GET /api/plan', { query: { tahun } });
  const [isAdding, setAdding] = useState(false);
  const [target, setTarget] = useState<PlanRow | null>(null);
  const canPlan = strategy.abilities.includes('plan.edit');
  const canTarget = useAbility('target.set');
  return (
    <>
      {canPlan && (
        <p>
          <Button onClick={() => setAdding(true)}>{t('indicator.add')}</Button>
        </p>
      )}
      <QueryView query={plan} lines={12}>
        {(data) => (
          <ResponsiveTable
            label={t('planning.tab.target')}
            columns={columnsOf({ t, plan: data, tahun, canPlan, canTarget, onTarget: setTarget })}
            groups={data.sasaran.map(({ nomor, teks, rows }) => ({
              key: String(nomor),
              title: `${data.label.sasaran} ${nomor}: ${teks}`,
              rows,
            }))}
            rowKey={({ id }) => id}
            cardColumns={3}
          />
        )}
      </QueryView>
      {isAdding && <IkuDialog strategy={strategy} onClose={() => setAdding(false)} />}
      {target !== null && plan.data !== undefined && (
        <TargetDialog row={target} years={plan.data.tahun} tahun={tahun} onClose={() => setTarget(null)} />
      )}
    </>
  );
}

type ColumnsInput = {
  readonly t: TFunction;
  readonly plan: PlanWire;
  readonly tahun: number;
  readonly canPlan: boolean;
  readonly canTarget: boolean;
  readonly onTarget: (row: PlanRow) => void;
};

function columnsOf({ t, plan, tahun, canPlan, canTarget, onTarget }: ColumnsInput): readonly TableColumn<PlanRow>[] {
  return [
    { key: 'kode', title: plan.label.indikator, width: '48px', card: 'tanpa', cell: ({ kode }) => kode },
    { key: 'nama', title: t('column.nama'), card: 'judul', cell: (row) => <Name row={row} /> },
    { key: 'satuan', title: t('column.satuan'), card: 'tanpa', cell: ({ satuan }) => satuan },
    ...plan.tahun.map(
      (year): TableColumn<PlanRow> => ({
        key: String(year),
        title: String(year),
        align: 'end',
        cell: (row) => <TargetCell row={row} year={year} isNow={year === tahun} />,
      }),
    ),
    ...(canPlan || canTarget
      ? [
          {
            key: 'langkah',
            title: t('column.step'),
            card: 'lebar',
            cell: (row) => (
              <span className={css.row}>
                {canTarget && (
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    px={4}
                    onClick={() => onTarget(row)}
                    aria-label={t('target.setOf', { kode: row.kode })}
                  >
                    {t('target.set')}
                  </Button>
                )}
                <Link
                  from="/$tahun"
                  to="/$tahun/iku/$ikuId/manual"
                  params={{ ikuId: row.id }}
                  aria-label={t('manual.openOf', { kode: row.kode })}
                >
                  {t('manual.short')}
                </Link>
              </span>
            ),
          } satisfies TableColumn<PlanRow>,
        ]
      : []),
  ];
}

function Name({ row }: { readonly row: PlanRow }) {
  const { t } = useTranslation();
  return (
    <>
      <Link from="/$tahun" to="/$tahun/iku/$ikuId" params={{ ikuId: row.id }}>
        {row.nama}
      </Link>{' '}
      {row.contoh && <Tag>{t('figure.example')}</Tag>}
    </>
  );
}

function TargetCell({ row, year, isNow }: { readonly row: PlanRow; readonly year: number; readonly isNow: boolean }) {
  const { t } = useTranslation();
  const target = effectiveTargetOf(row.targets, year);
  if (target === null) return <FigureView figure={{ alasan: 'target_missing' }} decimals={row.desimal} />;
  const figure = <FigureView figure={target.figure} decimals={row.desimal} />;
  return (
    <span title={target.alasan ?? undefined}>
      {isNow ? <strong>{figure}</strong> : figure}
      {target.hitungan !== null && (
        <>
          <br />
          <span className={css.small}>{t('target.counts', { met: target.hitungan.terpenuhi, all: target.hitungan.jumlah })}</span>
        </>
      )}
      {target.lapis !== 'renstra' && (
        <>
          <br />
          <span className={css.small}>{t(`layer.${target.lapis}`)}</span>
        </>
      )}
    </span>
  );
}
