import { NativeSelect } from '@mantine/core';
import type { PlanWire, TrajectoryWire } from '@selaras/contract';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useGet } from '../ui/api-hooks.ts';
import { figureWord } from '../ui/format.ts';
import { Stack } from '../ui/layout.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Note } from '../ui/problem-note.tsx';
import { Empty, QueryView } from '../ui/query-view.tsx';
import { useTahun } from '../ui/tahun.ts';
import { Caption, Prose } from '../ui/text.tsx';
import { GridForm } from './planning-grid-form.tsx';
import { PlanView } from './planning-plan.tsx';
import type { PlanRow } from './planning-targets.tsx';

/** Target per periode: how the target of the year is reached, period by period, in the way that the manual counts. */
export const PlanningGrid = () => <PlanView>{(plan) => <Grid plan={plan} />}</PlanView>;

function Grid({ plan }: { readonly plan: PlanWire }) {
  const tahun = useTahun();
  const navigate = useNavigate({ from: '/$tahun/perencanaan/periode' });
  const { iku } = useSearch({ from: '/$tahun/perencanaan/periode' });
  const rows = plan.sasaran.flatMap((sasaran) => sasaran.rows);
  const row = rows.find(({ id }) => id === iku) ?? rows[0];
  if (row === undefined) return null;
  return (
    <Stack gap={24}>
      <NativeSelect
        label={plan.label.indikator}
        value={row.id}
        onChange={(event) => void navigate({ search: { iku: event.currentTarget.value }, resetScroll: false })}
        data={plan.sasaran.map(({ nomor, rows: held }) => ({
          group: `${plan.label.sasaran} ${nomor}`,
          items: held.map(({ id, kode, nama }) => ({ value: id, label: `${kode} ${nama}` })),
        }))}
        maw={560}
      />
      <Trajectory key={`${row.id}.${tahun}`} row={row} />
    </Stack>
  );
}

function Trajectory({ row }: { readonly row: PlanRow }) {
  const { t } = useTranslation();
  const tahun = useTahun();
  const trajectory = useGet('GET /api/iku/:id/trajectory', { params: { id: row.id }, query: { tahun } });
  const noManual = (
    <Empty
      title={t('manualIku.none', { year: tahun })}
      action={
        <LinkButton variant="default" from="/$tahun" to="/$tahun/iku/$ikuId/manual" params={{ ikuId: row.id }}>
          {t('targetGrid.toManual')}
        </LinkButton>
      }
    >
      {t('targetGrid.noManual')}
    </Empty>
  );
  return (
    <QueryView query={trajectory} lines={6} instead={{ 'manual.not_found': noManual, 'manual.none_in_force': noManual }}>
      {(held) => <Loaded row={row} trajectory={held} />}
    </QueryView>
  );
}

type LoadedProps = { readonly row: PlanRow; readonly trajectory: TrajectoryWire };

function Loaded({ row, trajectory }: LoadedProps) {
  const { t } = useTranslation();
  const { target, baseline, satuan, desimal, konsolidasiPeriode, tersimpan, tahun } = trajectory;
  if (target === null) {
    return (
      <Empty title={t('planning.form.none', { year: tahun })}>
        {t('targetGrid.noTarget')}{' '}
        <Link from="/$tahun/perencanaan" to="/$tahun/perencanaan">
          {t('planning.tab.target')}
        </Link>
      </Empty>
    );
  }
  return (
    <Stack gap={16}>
      <Prose>
        <p>
          {t('targetGrid.lead', {
            year: tahun,
            target: figureWord({ nilai: target.nilai }, desimal),
            satuan,
            layer: t(`layer.${target.lapis}`),
          })}{' '}
          {t(`targetGrid.rule.${konsolidasiPeriode}`)}
        </p>
        {konsolidasiPeriode === 'nilai_posisi_akhir' && (
          <Caption>{t('targetGrid.baseline', { value: figureWord(baseline, desimal), year: tahun - 1 })}</Caption>
        )}
      </Prose>
      {tersimpan?.sesuai === false && <Note nada="mendekati">{t('targetGrid.outdated')}</Note>}
      <GridForm key={tersimpan?.versi ?? 'usulan'} ikuId={row.id} trajectory={trajectory} target={target} />
    </Stack>
  );
}
