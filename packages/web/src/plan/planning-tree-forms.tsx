import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { StrategyWire } from '@selaras/contract';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session.ts';
import { useGet, useSend } from '../ui/api-hooks.ts';
import { Confirm } from '../ui/confirm.tsx';
import { Fields, Stack } from '../ui/layout.tsx';
import { tell } from '../ui/notify.ts';
import { useOpened } from '../ui/use-opened.ts';
import { useDraft } from './planning-draft.ts';

export type RenstraTree = StrategyWire & { readonly renstra: NonNullable<StrategyWire['renstra']> };
type TreeFormProps = { readonly tree: RenstraTree; readonly onClose: () => void };

/** Says that it is done, and closes. */
const finish = (word: string, onClose: () => void) => (): void => {
  tell(word);
  onClose();
};

const sasaranChoices = (tree: RenstraTree) => tree.sasaran.map(({ nomor, teks }) => ({ value: String(nomor), label: `${nomor} ${teks}` }));

export function SasaranForm({ tree, onClose }: TreeFormProps) {
  const { t } = useTranslation();
  const send = useSend('POST /api/renstra/:id/sasaran');
  const next = Math.max(0, ...tree.sasaran.map(({ nomor }) => nomor)) + 1;
  const { draft, field } = useDraft({ nomor: String(next), teks: '', perspektif: '', sumber: '' }, send.error);
  const save = (): void => {
    const body = { ...draft, nomor: Number(draft.nomor), perspektif: draft.perspektif === '' ? null : draft.perspektif };
    send.mutate({ params: { id: tree.renstra.id }, body }, { onSuccess: finish(t('planning.sasaran.done'), onClose) });
  };
  return (
    <Confirm
      opened={useOpened(true)}
      title={t('planning.sasaran.add')}
      verb={t('action.add')}
      isPending={send.isPending}
      error={send.error}
      onConfirm={save}
      onClose={onClose}
    >
      <Stack gap={12}>
        <TextInput {...field('nomor')} label={t('planning.sasaran.nomor')} inputMode="numeric" />
        <Textarea {...field('teks')} label={t('planning.sasaran.teks')} autosize minRows={2} />
        <NativeSelect
          {...field('perspektif')}
          label={t('planning.sasaran.perspektif')}
          data={[{ value: '', label: t('planning.sasaran.none') }, ...tree.perspektif.map(({ id, nama }) => ({ value: id, label: nama }))]}
        />
        <TextInput {...field('sumber')} label={t('planning.form.sumber')} description={t('planning.form.sumberHelp')} />
      </Stack>
    </Confirm>
  );
}

export function IndikatorForm({ tree, onClose }: TreeFormProps) {
  const { t } = useTranslation();
  const { unit } = useSession();
  const units = useGet('GET /api/units', { query: {} });
  const send = useSend('POST /api/iku');
  const first = String(tree.sasaran[0]?.nomor ?? 1);
  const { draft, field } = useDraft({ sasaranNomor: first, kode: '', nama: '', satuan: '', unitId: unit.id, sumber: '' }, send.error);
  const save = (): void =>
    send.mutate(
      { body: { ...draft, renstraId: tree.renstra.id, sasaranNomor: Number(draft.sasaranNomor) } },
      { onSuccess: finish(t('planning.indikator.done'), onClose) },
    );
  const owners = units.data?.map(({ id, nama }) => ({ value: id, label: nama })) ?? [{ value: unit.id, label: unit.nama }];
  return (
    <Confirm
      opened={useOpened(true)}
      title={t('planning.indikator.add')}
      verb={t('action.add')}
      isPending={send.isPending}
      error={send.error}
      onConfirm={save}
      onClose={onClose}
    >
      <Stack gap={12}>
        <NativeSelect {...field('sasaranNomor')} label={tree.renstra.label.sasaran} data={sasaranChoices(tree)} />
        <Fields>
          <TextInput {...field('kode')} label={t('planning.indikator.kode')} description={t('planning.indikator.kodeHelp')} />
          <TextInput {...field('satuan')} label={t('planning.indikator.satuan')} description={t('planning.indikator.satuanHelp')} />
        </Fields>
        <Textarea {...field('nama')} label={t('planning.indikator.nama')} autosize minRows={2} />
        <NativeSelect {...field('unitId')} label={t('planning.indikator.unit')} data={owners} />
        <TextInput {...field('sumber')} label={t('planning.form.sumber')} description={t('planning.form.sumberHelp')} />
      </Stack>
    </Confirm>
  );
}

export function PanahForm({ tree, onClose }: TreeFormProps) {
  const { t } = useTranslation();
  const send = useSend('POST /api/renstra/:id/panah');
  const [first, second] = tree.sasaran;
  const { draft, field } = useDraft({ dari: String(second?.nomor ?? ''), ke: String(first?.nomor ?? '') }, send.error);
  const body = { dari: Number(draft.dari), ke: Number(draft.ke), contoh: false };
  return (
    <Confirm
      opened={useOpened(true)}
      title={t('planning.panah.add')}
      verb={t('action.add')}
      isPending={send.isPending}
      error={send.error}
      onConfirm={() => send.mutate({ params: { id: tree.renstra.id }, body }, { onSuccess: finish(t('planning.panah.done'), onClose) })}
      onClose={onClose}
    >
      <Stack gap={12}>
        <NativeSelect {...field('dari')} label={t('planning.panah.dari')} data={sasaranChoices(tree)} />
        <NativeSelect {...field('ke')} label={t('planning.panah.ke')} data={sasaranChoices(tree)} />
      </Stack>
    </Confirm>
  );
}
