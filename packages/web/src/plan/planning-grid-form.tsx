import { Button, TextInput } from '@mantine/core';
import type { TrajectoryWire } from '@selaras/contract';
import { fieldSentence } from '@selaras/contract/messages/messages';
import type { TFunction } from 'i18next';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../ui/api-hooks.ts';
import { figureText, momentText, periodName } from '../ui/format.ts';
import { fieldProblems, messages } from '../ui/i18n.ts';
import { Row, Stack } from '../ui/layout.tsx';
import { LeaveGuard } from '../ui/leave-guard.tsx';
import { tell } from '../ui/notify.ts';
import { textsByField } from '../ui/problem-at.ts';
import { Note, ProblemNote } from '../ui/problem-note.tsx';
import { ResponsiveTable, type TableColumn } from '../ui/responsive-table.tsx';
import { Caption } from '../ui/text.tsx';
import { type Cells, cellProblems, cellsOf, gridOf, untilNow } from './planning-grid-cells.ts';

type Target = NonNullable<TrajectoryWire['target']>;
type GridFormProps = { readonly ikuId: string; readonly trajectory: TrajectoryWire; readonly target: Target };

/** The grid as typed: proposed from the manual, changed within its rule; a cell that contradicts it says why and what would fit. */
export function GridForm({ ikuId, trajectory, target }: GridFormProps) {
  const { t } = useTranslation();
  const canSet = trajectory.abilities.includes('target.set');
  const start = cellsOf(trajectory.tersimpan?.grid ?? trajectory.usulan);
  const [cells, setCells] = useState<Cells>(start);
  const [isTried, setTried] = useState(false);
  const send = useSend('POST /api/iku/:id/target-grid');
  const local = cellProblems(trajectory, target, cells);
  const problems = isTried
    ? new Map([
        ...fieldProblems(send.error),
        ...textsByField(local.map((one) => ({ field: one.field, text: fieldSentence(messages(), one) }))),
      ])
    : new Map<string, string>();
  const isDirty = JSON.stringify(cells) !== JSON.stringify(start);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (local.length > 0 || send.isPending) return;
    const body = { tahun: trajectory.tahun, lapis: target.lapis, revisi: target.revisi, grid: gridOf(trajectory, cells) };
    send.mutate({ params: { id: ikuId }, body }, { onSuccess: () => tell(t('targetGrid.done')) });
  };
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap={16}>
        <ResponsiveTable
          label={t('planning.tab.periode')}
          columns={columnsOf({
            t,
            trajectory,
            cells,
            problems,
            canSet,
            onType: (period, nilai) => setCells((held) => ({ ...held, [period]: nilai })),
          })}
          groups={[{ key: 'periode', rows: trajectory.usulan }]}
          rowKey={({ period }) => period}
        />
        {problems.size > 0 && (
          <Note nada="belum" role="alert">
            {t('targetGrid.refused', { count: problems.size })}
          </Note>
        )}
        {problems.size === 0 && <ProblemNote error={send.error} />}
        {canSet && (
          <Row gap={8}>
            <Button type="submit" loading={send.isPending}>
              {t('targetGrid.save')}
            </Button>
            <Button variant="default" onClick={() => setCells(cellsOf(trajectory.usulan))}>
              {t('targetGrid.propose')}
            </Button>
          </Row>
        )}
        <Standing tersimpan={trajectory.tersimpan} />
      </Stack>
      <LeaveGuard isOpen={isDirty && !send.isSuccess}>{t('planning.leave')}</LeaveGuard>
    </form>
  );
}

/** Whether what is shown was set, by which version and when. */
function Standing({ tersimpan }: Pick<TrajectoryWire, 'tersimpan'>) {
  const { t } = useTranslation();
  return (
    <Caption>
      {tersimpan === null ? t('targetGrid.notSaved') : t('targetGrid.saved', { versi: tersimpan.versi, when: momentText(tersimpan.pada) })}
    </Caption>
  );
}

type Step = TrajectoryWire['usulan'][number];
type ColumnsOf = {
  readonly t: TFunction;
  readonly trajectory: TrajectoryWire;
  readonly cells: Cells;
  readonly problems: ReadonlyMap<string, string>;
  readonly canSet: boolean;
  readonly onType: (period: string, nilai: string) => void;
};

function columnsOf({ t, trajectory, cells, problems, canSet, onType }: ColumnsOf): readonly TableColumn<Step>[] {
  const { desimal, satuan } = trajectory;
  const until = untilNow(trajectory, cells);
  return [
    { key: 'period', title: t('column.period'), card: 'judul', width: '22%', cell: ({ period }) => periodName(period) },
    { key: 'usulan', title: t('targetGrid.proposed'), align: 'end', cell: ({ target }) => figureText({ nilai: target }, desimal) },
    {
      key: 'target',
      title: `${t('column.target')} (${satuan})`,
      align: 'end',
      card: 'lebar',
      width: '36%',
      cell: ({ period }) =>
        canSet ? (
          <TextInput
            name={`grid.${period}`}
            aria-label={t('targetGrid.cellOf', { period: periodName(period) })}
            inputMode="decimal"
            styles={{ input: { textAlign: 'end' } }}
            autoComplete="off"
            value={cells[period] ?? ''}
            error={problems.get(`grid.${period}`) ?? null}
            onChange={(event) => onType(period, event.currentTarget.value)}
          />
        ) : (
          cells[period]
        ),
    },
    { key: 'sd', title: t('targetGrid.until'), align: 'end', cell: ({ period }) => until.get(period) ?? '' },
  ];
}
