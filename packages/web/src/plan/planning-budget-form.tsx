import { TextInput } from '@mantine/core';
import type { PlanWire } from '@selaras/contract';
import { useTranslation } from 'react-i18next';
import { useSend } from '../ui/api-hooks.ts';
import { Confirm } from '../ui/confirm.tsx';
import { Stack } from '../ui/layout.tsx';
import { tell } from '../ui/notify.ts';
import { useTahun } from '../ui/tahun.ts';
import { useOpened } from '../ui/use-opened.ts';
import { useDraft, withoutThousands } from './planning-draft.ts';
import type { PlanRow } from './planning-targets.tsx';

type BudgetFormProps = { readonly plan: PlanWire; readonly row: PlanRow; readonly onClose: () => void };

/** The budget of one indicator in the year of the address. */
export function BudgetForm({ plan, row, onClose }: BudgetFormProps) {
  const { t } = useTranslation();
  const tahun = useTahun();
  const send = useSend('POST /api/iku/:id/budget');
  const amount = 'nilai' in row.anggaran ? row.anggaran.nilai.replace('.', ',') : '';
  const { draft, field } = useDraft({ program: row.program ?? '', jumlah: amount, sumber: '' }, send.error);
  const onSuccess = (): void => {
    tell(t('planning.budget.done'));
    onClose();
  };
  const save = (): void => {
    const jumlah = withoutThousands(draft.jumlah);
    const body = { tahun, program: draft.program.trim().toUpperCase(), jumlah, contoh: false, sumber: draft.sumber };
    send.mutate({ params: { id: row.id }, body }, { onSuccess });
  };
  return (
    <Confirm
      opened={useOpened(true)}
      title={`${t('planning.budgetOf', { year: tahun })} · ${plan.label.indikator} ${row.kode}`}
      verb={t('action.save')}
      isPending={send.isPending}
      error={send.error}
      onConfirm={save}
      onClose={onClose}
    >
      <Stack gap={12}>
        <p>{row.nama}</p>
        <TextInput
          {...field('program')}
          label={t('planning.budget.program')}
          description={t('planning.budget.programHelp')}
          maxLength={2}
          list="program-terpakai"
        />
        <datalist id="program-terpakai">
          {plan.program.map(({ kode, nama }) => (
            <option key={kode} value={kode}>
              {nama}
            </option>
          ))}
        </datalist>
        <TextInput
          {...field('jumlah')}
          label={t('planning.budget.jumlah')}
          description={t('planning.budget.jumlahHelp')}
          inputMode="decimal"
        />
        <TextInput {...field('sumber')} label={t('planning.form.sumber')} description={t('planning.form.sumberHelp')} />
      </Stack>
    </Confirm>
  );
}
