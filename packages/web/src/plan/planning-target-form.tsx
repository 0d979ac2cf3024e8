import { NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import type { PlanWire, TargetBody } from '@selaras/contract';
import { effectiveTarget } from '@selaras/core/capaian/target-layers';
import { useTranslation } from 'react-i18next';
import { useSend } from '../ui/api-hooks.ts';
import { Confirm } from '../ui/confirm.tsx';
import { figureWord } from '../ui/format.ts';
import { Fields, Stack } from '../ui/layout.tsx';
import { tell } from '../ui/notify.ts';
import { useTahun } from '../ui/tahun.ts';
import { Muted } from '../ui/text.tsx';
import { useOpened } from '../ui/use-opened.ts';
import { orNull, useDraft } from './planning-draft.ts';
import type { PlanRow } from './planning-targets.tsx';

const LAYERS = ['renstra', 'renja', 'pk', 'pk_revisi'] as const satisfies readonly TargetBody['lapis'][];

type TargetFormProps = { readonly plan: PlanWire; readonly row: PlanRow; readonly onClose: () => void };

/** One target in one of the four layers. Nothing is overwritten: a change is a later layer. */
export function TargetForm({ plan, row, onClose }: TargetFormProps) {
  const { t } = useTranslation();
  const form = useTargetForm(row, onClose);
  const { draft, field, set } = form;
  const help = (name: 'tanggal' | 'alasan' | 'sumber') => ({
    label: t(`planning.form.${name}`),
    description: t(`planning.form.${name}Help`),
  });
  return (
    <Confirm
      opened={useOpened(true)}
      title={`${t('planning.setTarget')} · ${plan.label.indikator} ${row.kode}`}
      verb={t('planning.form.save')}
      isPending={form.send.isPending}
      error={form.send.error}
      onConfirm={form.save}
      onClose={onClose}
    >
      <Stack gap={12}>
        <p>{row.nama}</p>
        <Fields>
          <NativeSelect {...field('tahun')} label={t('planning.form.tahun')} data={plan.tahun.map(String)} />
          <NativeSelect
            {...field('lapis')}
            label={t('planning.form.lapis')}
            data={LAYERS.map((layer) => ({ value: layer, label: t(`layer.${layer}`) }))}
          />
        </Fields>
        <InForce row={row} tahun={Number(draft.tahun)} />
        {draft.lapis === 'pk_revisi' && <TextInput {...field('revisi')} label={t('planning.form.revisi')} inputMode="numeric" />}
        {isPercent(row.satuan) && (
          <SegmentedControl
            aria-label={t('planning.form.cara')}
            value={draft.cara}
            onChange={(cara) => set({ cara })}
            data={[
              { value: 'angka', label: t('planning.form.angka') },
              { value: 'hitungan', label: t('planning.form.hitungan') },
            ]}
          />
        )}
        <Value form={form} satuan={row.satuan} />
        <TextInput {...field('tanggal')} {...help('tanggal')} type="date" />
        <TextInput {...field('alasan')} {...help('alasan')} />
        <TextInput {...field('sumber')} {...help('sumber')} />
      </Stack>
    </Confirm>
  );
}

type ValueProps = { readonly form: ReturnType<typeof useTargetForm>; readonly satuan: string };

function Value({ form: { draft, field }, satuan }: ValueProps) {
  const { t } = useTranslation();
  return draft.cara === 'hitungan' ? (
    <Fields>
      <TextInput
        {...field('terpenuhi', 'nilai.terpenuhi')}
        label={t('planning.form.terpenuhi')}
        description={t('planning.form.hitunganHelp')}
        inputMode="numeric"
      />
      <TextInput {...field('jumlah', 'nilai.jumlah')} label={t('planning.form.jumlah')} inputMode="numeric" />
    </Fields>
  ) : (
    <TextInput
      {...field('nilai')}
      label={t('planning.form.nilai', { satuan: satuan })}
      description={t('planning.form.nilaiHelp')}
      inputMode="decimal"
    />
  );
}

const isPercent = (satuan: string): boolean => /^(persen|%)$/i.test(satuan.trim());

/** What is promised now, so that nobody lowers it unawares. */
function InForce({ row, tahun }: { readonly row: PlanRow; readonly tahun: number }) {
  const { t } = useTranslation();
  const held = effectiveTarget(row.targets.filter((one) => one.tahun === tahun));
  return (
    <Muted>
      {held === null
        ? t('planning.form.none', { year: tahun })
        : t('planning.form.latest', { year: tahun, value: figureWord(held.figure, row.desimal), layer: t(`layer.${held.lapis}`) })}
    </Muted>
  );
}

function useTargetForm(row: PlanRow, onClose: () => void) {
  const { t } = useTranslation();
  const tahun = useTahun();
  const send = useSend('POST /api/iku/:id/targets');
  const held = effectiveTarget(row.targets.filter((one) => one.tahun === tahun));
  const form = useDraft(
    {
      tahun: String(tahun),
      lapis: 'renstra',
      revisi: String((held?.revisi ?? 0) + 1),
      cara: (held?.hitungan ?? null) === null ? 'angka' : 'hitungan',
      nilai: '',
      terpenuhi: '',
      jumlah: held?.hitungan?.jumlah ?? '',
      tanggal: '',
      alasan: '',
      sumber: '',
    },
    send.error,
  );
  const { draft } = form;
  const save = (): void => {
    const lapis = LAYERS.find((layer) => layer === draft.lapis) ?? 'renstra';
    const nilai: TargetBody['nilai'] =
      draft.cara === 'hitungan'
        ? { jenis: 'hitungan', terpenuhi: draft.terpenuhi, jumlah: draft.jumlah }
        : { jenis: 'angka', nilai: draft.nilai };
    const rest = { tanggal: orNull(draft.tanggal), alasan: orNull(draft.alasan), contoh: false, sumber: draft.sumber };
    const body: TargetBody = {
      tahun: Number(draft.tahun),
      lapis,
      revisi: lapis === 'pk_revisi' ? Number(draft.revisi) : 0,
      nilai,
      ...rest,
    };
    send.mutate(
      { params: { id: row.id }, body },
      {
        onSuccess: () => {
          tell(t('planning.form.done'));
          onClose();
        },
      },
    );
  };
  return { ...form, send, save };
}
