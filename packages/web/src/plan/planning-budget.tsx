import { Button } from '@mantine/core';
import type { PlanWire } from '@selaras/contract';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAbility } from '../session/session.ts';
import { useGet } from '../ui/api-hooks.ts';
import { rupiahShort, rupiahText } from '../ui/format.ts';
import { Row, Stack } from '../ui/layout.tsx';
import { Section } from '../ui/page.tsx';
import { Empty, QueryView } from '../ui/query-view.tsx';
import { ResponsiveTable, type TableColumn } from '../ui/responsive-table.tsx';
import { useTahun } from '../ui/tahun.ts';
import { Muted } from '../ui/text.tsx';
import { BudgetDialog, ProgramDialog } from './budget-dialogs.tsx';
import type { PlanRow } from './planning-targets.tsx';

/** Budget by indicator. Sasaran, program and total are sums of it, never typed. */
export function PlanningBudget() {
  const { t } = useTranslation();
  const tahun = useTahun();
  const plan = useGet('GET /api/plan', { query: { tahun } });
  return (
    <QueryView query={plan} lines={12}>
      {(data) =>
        data.sasaran.some(({ rows }) => rows.length > 0) ? (
          <Budget plan={data} tahun={tahun} />
        ) : (
          <Empty title={t('budget.none')}>{t('budget.noneHelp')}</Empty>
        )
      }
    </QueryView>
  );
}

function Budget({ plan, tahun }: { readonly plan: PlanWire; readonly tahun: number }) {
  const { t } = useTranslation();
  const [row, setRow] = useState<PlanRow | null>(null);
  const [isAddingProgram, setAddingProgram] = useState(false);
  const canEdit = useAbility('plan.edit');
  return (
    <>
      <Stack gap={4}>
        <Muted>{t('budget.total', { year: tahun })}</Muted>
        <strong title={rupiahText(plan.totalAnggaran)}>{rupiahText(plan.totalAnggaran)}</strong>
      </Stack>
      <Section
        title={t('budget.programs')}
        aside={
          canEdit && (
            <Row>
              <Button variant="default" onClick={() => setAddingProgram(true)}>
                {t('program.add')}
              </Button>
            </Row>
          )
        }
      >
        {plan.program.length === 0 ? (
          <Muted>{t('program.none')}</Muted>
        ) : (
          <ResponsiveTable
            label={t('budget.programs')}
            columns={programColumns(t)}
            groups={[{ key: 'all', rows: plan.program }]}
            rowKey={({ kode }) => kode}
          />
        )}
      </Section>
      <Section title={t('budget.byIndicator')}>
        <ResponsiveTable
          label={t('budget.byIndicator')}
          columns={rowColumns({ t, plan, canEdit: canEdit && plan.program.length > 0, onEdit: setRow })}
          groups={plan.sasaran.map(({ nomor, teks, anggaran, rows }) => ({
            key: String(nomor),
            title: `${plan.label.sasaran} ${nomor}: ${teks}`,
            aside: rupiahShort(anggaran),
            rows,
          }))}
          rowKey={({ id }) => id}
        />
      </Section>
      {row !== null && <BudgetDialog row={row} plan={plan} tahun={tahun} onClose={() => setRow(null)} />}
      {isAddingProgram && <ProgramDialog onClose={() => setAddingProgram(false)} />}
    </>
  );
}

const programColumns = (t: TFunction): readonly TableColumn<PlanWire['program'][number]>[] => [
  { key: 'kode', title: t('program.kode'), width: '72px', cell: ({ kode }) => kode },
  { key: 'nama', title: t('program.nama'), card: 'judul', cell: ({ nama }) => nama },
  { key: 'anggaran', title: t('column.budget'), align: 'end', cell: ({ anggaran }) => rupiahText(anggaran) },
];

type RowsInput = { readonly t: TFunction; readonly plan: PlanWire; readonly canEdit: boolean; readonly onEdit: (row: PlanRow) => void };

const rowColumns = ({ t, plan, canEdit, onEdit }: RowsInput): readonly TableColumn<PlanRow>[] => [
  { key: 'kode', title: plan.label.indikator, width: '48px', card: 'tanpa', cell: ({ kode }) => kode },
  { key: 'nama', title: t('column.nama'), card: 'judul', cell: ({ kode, nama }) => <span title={kode}>{nama}</span> },
  { key: 'program', title: t('program.kode'), cell: ({ program }) => program ?? '' },
  { key: 'anggaran', title: t('column.budget'), align: 'end', cell: ({ anggaran }) => rupiahText(anggaran) },
  ...(canEdit
    ? [
        {
          key: 'langkah',
          title: t('column.step'),
          cell: (row) => (
            <Button
              variant="subtle"
              size="compact-sm"
              px={4}
              onClick={() => onEdit(row)}
              aria-label={t('budget.setOf', { kode: row.kode })}
            >
              {t('nilai' in row.anggaran ? 'action.edit' : 'step.fill')}
            </Button>
          ),
        } satisfies TableColumn<PlanRow>,
      ]
    : []),
];
