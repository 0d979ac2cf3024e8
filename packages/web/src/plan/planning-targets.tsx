import { Button } from '@mantine/core';
import type { PlanWire } from '@selaras/contract';
import { effectiveTarget } from '@selaras/core/capaian/target-layers';
import { saranSusunan } from '@selaras/core/indicator/saran-iku';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAbility } from '../session/session.ts';
import { FigureView } from '../ui/figure-view.tsx';
import { rupiahText } from '../ui/format.ts';
import { Stack } from '../ui/layout.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { ResponsiveTable, type TableColumn } from '../ui/responsive-table.tsx';
import { useTahun } from '../ui/tahun.ts';
import { Caption, Tag } from '../ui/text.tsx';
import { findingText } from './iku-manual-field.ts';
import css from './planning.module.css';
import { BudgetForm } from './planning-budget-form.tsx';
import { PlanView } from './planning-plan.tsx';
import { TargetForm } from './planning-target-form.tsx';

export type PlanRow = PlanWire['sasaran'][number]['rows'][number];
type Opened = { readonly form: 'target' | 'budget'; readonly row: PlanRow };

/** Targets of every year of the Renstra, with the budget of the year in the address. */
export const PlanningTargets = () => <PlanView>{(plan) => <Targets plan={plan} />}</PlanView>;

function Targets({ plan }: { readonly plan: PlanWire }) {
  const { t } = useTranslation();
  const tahun = useTahun();
  const [opened, setOpened] = useState<Opened | null>(null);
  const can = { target: useAbility('target.set'), budget: useAbility('plan.edit') };
  const columns = columnsOf({ t, tahun, plan, can, onOpen: setOpened });
  const close = (): void => setOpened(null);
  const before = columns.findIndex(({ key }) => key === String(plan.tahun[0]));
  return (
    <Stack>
      <ResponsiveTable
        label={t('planning.tab.target')}
        columns={columns}
        over={[
          { title: '', span: before },
          { title: t('column.target'), span: plan.tahun.length },
          { title: '', span: columns.length - before - plan.tahun.length },
        ]}
        groups={plan.sasaran.map(({ nomor, teks, rows }) => ({
          key: String(nomor),
          title: t('planning.sasaranTitle', { label: plan.label.sasaran, number: nomor, text: teks }),
          rows,
        }))}
        rowKey={({ id }) => id}
        cardColumns={3}
      />
      <Caption>{t('planning.latest')}</Caption>
      <Advice plan={plan} />
      {opened?.form === 'target' && <TargetForm plan={plan} row={opened.row} onClose={close} />}
      {opened?.form === 'budget' && <BudgetForm plan={plan} row={opened.row} onClose={close} />}
    </Stack>
  );
}

/** How many indicators a sasaran and an office are advised to have. A guide's advice: nothing is refused for it. */
function Advice({ plan: { label, sasaran } }: { readonly plan: PlanWire }) {
  const counted = sasaran.map(({ nomor, rows }) => ({ label: `${label.sasaran} ${nomor}`, jumlahIku: rows.length }));
  return saranSusunan({ sasaran: counted }).map((saran) => <Caption key={JSON.stringify(saran.params)}>{findingText(saran)}</Caption>);
}

type ColumnsOf = {
  readonly t: TFunction;
  readonly tahun: number;
  readonly plan: PlanWire;
  readonly can: { readonly target: boolean; readonly budget: boolean };
  readonly onOpen: (opened: Opened) => void;
};

function columnsOf({ t, tahun, plan, can, onOpen }: ColumnsOf): readonly TableColumn<PlanRow>[] {
  const years = plan.tahun.map(
    (year): TableColumn<PlanRow> => ({
      key: String(year),
      title: String(year),
      align: 'end',
      cell: (row) => <TargetCell row={row} tahun={year} />,
    }),
  );
  const steps: TableColumn<PlanRow> = {
    key: 'langkah',
    title: t('column.step'),
    align: 'end',
    card: 'lebar',
    width: '128px',
    cell: (row) => <Steps row={row} label={plan.label.indikator} can={can} onOpen={onOpen} />,
  };
  return [
    { key: 'nama', title: plan.label.indikator, card: 'judul', cell: (row) => <Name row={row} /> },
    ...years,
    {
      key: 'anggaran',
      title: t('planning.budgetOf', { year: tahun }),
      align: 'end',
      card: 'lebar',
      cell: (row) => <Budget row={row} />,
    },
    ...(can.target || can.budget ? [steps] : []),
  ];
}

const isAllExample = ({ targets }: PlanRow): boolean => targets.length > 0 && targets.every(({ contoh }) => contoh);

function Name({ row }: { readonly row: PlanRow }) {
  const { t } = useTranslation();
  const { id, kode, nama, satuan } = row;
  return (
    <span className={css.name}>
      <Link from="/$tahun/perencanaan" to="/$tahun/iku/$ikuId/manual" params={{ ikuId: id }}>
        {kode} {nama}
      </Link>
      <span className={css.under}>
        {satuan} {isAllExample(row) && <Tag>{t('figure.example')}</Tag>}
      </span>
    </span>
  );
}

function TargetCell({ row, tahun }: { readonly row: PlanRow; readonly tahun: number }) {
  const { t } = useTranslation();
  const target = effectiveTarget(row.targets.filter((one) => one.tahun === tahun));
  if (target === null) return <FigureView figure={{ alasan: 'target_missing' }} decimals={row.desimal} />;
  const { figure, hitungan, lapis, contoh } = target;
  return (
    <>
      <FigureView figure={figure} decimals={row.desimal} />
      {hitungan !== null && (
        <span className={css.counts}>{t('planning.counts', { part: hitungan.terpenuhi, whole: hitungan.jumlah })}</span>
      )}
      {lapis !== 'renstra' && <span className={css.under}>{t(`layer.${lapis}`)}</span>}
      {contoh && !isAllExample(row) && (
        <span className={css.under}>
          <Tag>{t('figure.example')}</Tag>
        </span>
      )}
    </>
  );
}

function Budget({ row: { anggaran, program } }: { readonly row: PlanRow }) {
  return (
    <>
      <span className={'alasan' in anggaran ? css.under : css.amount}>{rupiahText(anggaran)}</span>
      {program !== null && <span className={css.under}>{program}</span>}
    </>
  );
}

type StepsProps = Pick<ColumnsOf, 'can' | 'onOpen'> & { readonly row: PlanRow; readonly label: string };

function Steps({ row, label, can, onOpen }: StepsProps) {
  const { t } = useTranslation();
  const of = { label, kode: row.kode };
  return (
    <div className={css.steps}>
      {can.target && (
        <Button
          variant="light"
          size="compact-sm"
          aria-label={t('planning.setTargetOf', of)}
          onClick={() => onOpen({ form: 'target', row })}
        >
          {t('planning.setTarget')}
        </Button>
      )}
      {can.target && (
        <LinkButton
          variant="subtle"
          size="compact-sm"
          from="/$tahun/perencanaan"
          to="/$tahun/perencanaan/periode"
          search={{ iku: row.id }}
          aria-label={t('targetGrid.openOf', of)}
        >
          {t('targetGrid.open')}
        </LinkButton>
      )}
      {can.budget && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t('planning.setBudgetOf', of)}
          onClick={() => onOpen({ form: 'budget', row })}
        >
          {t('planning.setBudget')}
        </Button>
      )}
    </div>
  );
}
