import type { PlanWire } from '@selaras/contract';
import { useTranslation } from 'react-i18next';
import { rupiahText } from '../ui/format.ts';
import { Section } from '../ui/page.tsx';
import { ResponsiveTable } from '../ui/responsive-table.tsx';
import { useTahun } from '../ui/tahun.ts';
import { Caption, Muted } from '../ui/text.tsx';
import css from './planning.module.css';
import { PlanView } from './planning-plan.tsx';
import { ProgramButton } from './planning-program-form.tsx';

/** The budget of a year: typed per indicator, summed per sasaran, per program and in total. */
export const PlanningBudget = () => <PlanView>{(plan) => <Budget plan={plan} />}</PlanView>;

function Budget({ plan }: { readonly plan: PlanWire }) {
  const { t } = useTranslation();
  const tahun = useTahun();
  return (
    <>
      <Muted>{t('planning.budget.total', { year: tahun })}</Muted>
      <p className={css.headline}>{rupiahText(plan.totalAnggaran)}</p>
      <Caption>{t('planning.budget.sums')}</Caption>
      <Section title={t('planning.budget.perProgram')} aside={<ProgramButton />}>
        {plan.program.length === 0 ? <Muted>{t('planning.budget.noProgram')}</Muted> : <Programs plan={plan} />}
      </Section>
      <Section title={t('planning.budget.perSasaran')}>
        <BySasaran plan={plan} />
      </Section>
    </>
  );
}

const Amount = ({ figure }: { readonly figure: PlanWire['totalAnggaran'] }) => (
  <span className={'alasan' in figure ? css.under : css.amount}>{rupiahText(figure)}</span>
);

const amountCell = ({ anggaran }: { readonly anggaran: PlanWire['totalAnggaran'] }) => <Amount figure={anggaran} />;

function Programs({ plan }: { readonly plan: PlanWire }) {
  const { t } = useTranslation();
  return (
    <ResponsiveTable
      label={t('planning.budget.perProgram')}
      columns={[
        { key: 'kode', title: t('planning.budget.kode'), width: '72px', cell: ({ kode }) => kode },
        { key: 'nama', title: t('planning.budget.nama'), card: 'judul', cell: ({ nama }) => nama },
        { key: 'jumlah', title: t('planning.budgetColumn'), align: 'end', cell: amountCell },
      ]}
      groups={[{ key: 'semua', rows: plan.program }]}
      rowKey={({ kode }) => kode}
    />
  );
}

function BySasaran({ plan }: { readonly plan: PlanWire }) {
  const { t } = useTranslation();
  return (
    <ResponsiveTable
      label={t('planning.budget.perSasaran')}
      columns={[
        {
          key: 'nama',
          title: plan.label.indikator,
          card: 'judul',
          cell: ({ kode, nama }) => `${kode} ${nama}`,
        },
        { key: 'program', title: t('planning.budget.nama'), width: '96px', cell: ({ program }) => program ?? '' },
        {
          key: 'jumlah',
          title: t('planning.budgetColumn'),
          align: 'end',
          width: '180px',
          cell: amountCell,
        },
      ]}
      groups={plan.sasaran.map(({ nomor, teks, anggaran, rows }) => ({
        key: String(nomor),
        title: t('planning.sasaranTitle', { label: plan.label.sasaran, number: nomor, text: teks }),
        aside: <Amount figure={anggaran} />,
        rows,
      }))}
      rowKey={({ id }) => id}
    />
  );
}
