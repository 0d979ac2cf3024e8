import { NativeSelect, TextInput } from '@mantine/core';
import type { UnitWire } from '@selaras/contract';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session.ts';
import { isProblem } from '../ui/api.ts';
import { useSend } from '../ui/api-hooks.ts';
import { dateText } from '../ui/format.ts';
import { problemSentence } from '../ui/i18n.ts';
import { tell } from '../ui/notify.ts';
import { DialogForm } from './dialog.tsx';
import { isBlank, isKode } from './rules.ts';
import { unitChoices } from './unit-tree.ts';
import { useForm } from './use-form.ts';

type AddUnitProps = { readonly units: readonly UnitWire[]; readonly onClose: () => void };

export function AddUnit({ units, onClose }: AddUnitProps) {
  const { t } = useTranslation();
  const { hariIni, unit } = useSession();
  const add = useSend('POST /api/units');
  const isTaken = isProblem(add.error, 'unit.code_taken');
  const needed = (text: string) => (isBlank(text) ? t('org.needed') : null);
  const { field, values, submit } = useForm({
    start: { parentId: unit.id, kode: '', nama: '', namaPendek: '', kota: '', sejak: hariIni },
    check: ({ kode, nama, namaPendek, sejak }) => ({
      kode: needed(kode) ?? (isKode(kode) ? null : t('org.unit.codeForm')),
      nama: needed(nama),
      namaPendek: needed(namaPendek),
      sejak: sejak === '' ? t('org.dateNeeded') : null,
    }),
    error: add.error,
    named: isTaken ? { kode: problemSentence(add.error) } : {},
  });
  const send = (): void =>
    submit(({ parentId, kota, ...rest }) =>
      add.mutate(
        { body: { ...rest, kota: isBlank(kota) ? null : kota, parentId: parentId === '' ? null : parentId } },
        {
          onSuccess: () => {
            tell(t('org.unit.added', { name: values.namaPendek, date: dateText(values.sejak) }));
            onClose();
          },
        },
      ),
    );
  return (
    <DialogForm verb={t('org.unit.add')} isPending={add.isPending} error={isTaken ? null : add.error} onSubmit={send} onClose={onClose}>
      <NativeSelect
        label={t('org.unit.parent')}
        data={[...unitChoices(units), { value: '', label: t('org.unit.top') }]}
        {...field('parentId')}
        data-autofocus
      />
      <TextInput label={t('org.unit.name')} {...field('nama')} />
      <TextInput label={t('org.unit.short')} description={t('org.unit.shortHelp')} {...field('namaPendek')} />
      <TextInput
        label={t('org.unit.code')}
        description={t('org.unit.codeHelp')}
        autoCapitalize="none"
        spellCheck={false}
        {...field('kode')}
      />
      <TextInput label={`${t('org.unit.city')} (${t('org.optional')})`} {...field('kota')} />
      <TextInput type="date" label={t('org.date')} description={t('org.unit.sinceHelp')} {...field('sejak')} />
    </DialogForm>
  );
}
