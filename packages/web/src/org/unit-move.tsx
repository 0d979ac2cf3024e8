import { NativeSelect, TextInput } from '@mantine/core';
import type { UnitWire } from '@selaras/contract';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session.ts';
import { useSend } from '../ui/api-hooks.ts';
import { dateText } from '../ui/format.ts';
import { tell } from '../ui/notify.ts';
import { Note } from '../ui/problem-note.tsx';
import { DialogForm } from './dialog.tsx';
import { parentsFor, unitChoices, unitsBelow } from './unit-tree.ts';
import { useForm } from './use-form.ts';

type MoveUnitProps = { readonly unit: UnitWire; readonly units: readonly UnitWire[]; readonly onClose: () => void };

/** A new parent from a day on. What will happen stands above the button, and follows what is chosen. */
export function MoveUnit({ unit, units, onClose }: MoveUnitProps) {
  const { t } = useTranslation();
  const { hariIni } = useSession();
  const move = useSend('POST /api/units/:id/move');
  const { field, values, submit } = useForm({
    start: { parentId: '', sejak: hariIni },
    check: ({ parentId, sejak }) => ({
      parentId: parentId === '' ? t('org.unit.movePick') : null,
      sejak: sejak === '' ? t('org.dateNeeded') : null,
    }),
    error: move.error,
  });
  const name = unit.namaPendek;
  const parents = parentsFor(units, unit).filter(({ id }) => id !== unit.parentId);
  const parent = parents.find(({ id }) => id === values.parentId);
  const below = unitsBelow(units, unit).length;
  const send = (): void =>
    submit((body) =>
      move.mutate(
        { params: { id: unit.id }, body },
        {
          onSuccess: () => {
            tell(t('org.unit.moved', { name, date: dateText(body.sejak) }));
            onClose();
          },
        },
      ),
    );
  return (
    <DialogForm verb={t('org.unit.move')} isPending={move.isPending} error={move.error} onSubmit={send} onClose={onClose}>
      <NativeSelect
        label={t('org.unit.parent')}
        data={[{ value: '', label: t('org.unit.movePick') }, ...unitChoices(parents, units)]}
        {...field('parentId')}
        data-autofocus
      />
      <TextInput type="date" label={t('org.date')} {...field('sejak')} />
      {parent !== undefined && values.sejak !== '' && (
        <Note>
          <p>{t('org.unit.moveWill', { date: dateText(values.sejak), name, parent: parent.namaPendek })}</p>
          {below > 0 && <p>{t('org.unit.moveBelow', { count: below })}</p>}
        </Note>
      )}
    </DialogForm>
  );
}
