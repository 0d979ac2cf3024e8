import { TextInput } from '@mantine/core';
import type { UnitWire } from '@selaras/contract';
import { useTranslation } from 'react-i18next';
import { useSend } from '../ui/api-hooks.ts';
import { tell } from '../ui/notify.ts';
import { Muted } from '../ui/text.tsx';
import { DialogForm } from './dialog.tsx';
import { isBlank } from './rules.ts';
import { useForm } from './use-form.ts';

type RenameUnitProps = { readonly unit: UnitWire; readonly onClose: () => void };

export function RenameUnit({ unit, onClose }: RenameUnitProps) {
  const { t } = useTranslation();
  const rename = useSend('POST /api/units/:id/rename');
  const { field, submit } = useForm({
    start: { nama: unit.nama, namaPendek: unit.namaPendek, kota: unit.kota ?? '' },
    check: ({ nama, namaPendek }) => ({
      nama: isBlank(nama) ? t('org.needed') : null,
      namaPendek: isBlank(namaPendek) ? t('org.needed') : null,
    }),
    error: rename.error,
  });
  const send = (): void =>
    submit(({ kota, ...names }) =>
      rename.mutate(
        { params: { id: unit.id }, body: { ...names, kota: isBlank(kota) ? null : kota } },
        {
          onSuccess: () => {
            tell(t('org.unit.renamed'));
            onClose();
          },
        },
      ),
    );
  return (
    <DialogForm verb={t('org.unit.rename')} isPending={rename.isPending} error={rename.error} onSubmit={send} onClose={onClose}>
      <Muted>{t('org.unit.renameWill')}</Muted>
      <TextInput label={t('org.unit.name')} {...field('nama')} data-autofocus />
      <TextInput label={t('org.unit.short')} description={t('org.unit.shortHelp')} {...field('namaPendek')} />
      <TextInput label={`${t('org.unit.city')} (${t('org.optional')})`} {...field('kota')} />
    </DialogForm>
  );
}
