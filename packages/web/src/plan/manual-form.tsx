import { Button, Textarea, TextInput } from '@mantine/core';
import type { IkuPageWire } from '@selaras/contract';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Fields, Row, Stack } from '../ui/layout.tsx';
import { LeaveGuard } from '../ui/leave-guard.tsx';
import { Section } from '../ui/page.tsx';
import { Caption } from '../ui/text.tsx';
import { CaraField } from './manual-cara.tsx';
import { ManualChecks } from './manual-checks.tsx';
import { EMPTY_KOMPONEN } from './manual-draft.ts';
import { KomponenRow } from './manual-komponen.tsx';
import { ManualProblems } from './manual-problems.tsx';
import { ManualSettingsForm } from './manual-settings.tsx';
import { type ManualFormState, useManualForm } from './use-manual-form.ts';

/** Everything that one version of a manual says. What the server refuses is told at its field and in the summary above. */
export function ManualForm({ page }: { readonly page: IkuPageWire }) {
  const { t } = useTranslation();
  const form = useManualForm(page);
  const { draft, set, errorOf, send } = form;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!send.isPending) form.save();
  };
  return (
    <form noValidate onSubmit={submit}>
      <ManualProblems error={send.error} problems={form.problems} />
      <Validity form={form} />
      <Section title={t('manualIku.komponen')}>
        <KomponenRows form={form} />
      </Section>
      <Section title={t('manualIku.cara')}>
        <CaraField
          cara={draft.cara}
          path="cara"
          komponen={draft.komponen}
          errorOf={errorOf}
          onChange={(cara) => set({ cara })}
          onFill={(missing) => set({ komponen: [...draft.komponen, ...missing] })}
        />
      </Section>
      <Section title={t('manualIku.pemeriksaan')}>
        <ManualChecks form={form} />
      </Section>
      <Section title={t('manualIku.pengaturan')}>
        <ManualSettingsForm draft={draft} set={set} errorOf={errorOf} />
        {draft.tabel.length > 0 && <Caption>{t('manualIku.tabelKept', { count: draft.tabel.length })}</Caption>}
      </Section>
      <Section>
        <Button type="submit" loading={send.isPending}>
          {t('manualIku.save')}
        </Button>
      </Section>
      <LeaveGuard isOpen={form.isDirty && !send.isSuccess}>{t('manualIku.leave')}</LeaveGuard>
    </form>
  );
}

function Validity({ form: { draft, set, errorOf } }: { readonly form: ManualFormState }) {
  const { t } = useTranslation();
  const field = (name: 'sejakTahun' | 'sampaiTahun' | 'alasan' | 'definisi') => ({
    id: name,
    label: t(`manualIku.${name}`),
    value: draft[name],
    error: errorOf(name),
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => set({ [name]: event.currentTarget.value }),
  });
  return (
    <Stack>
      <Fields>
        <TextInput {...field('sejakTahun')} inputMode="numeric" maxLength={4} />
        <TextInput {...field('sampaiTahun')} description={t('manualIku.sampaiTahunHelp')} inputMode="numeric" maxLength={4} />
      </Fields>
      <TextInput {...field('alasan')} description={t('manualIku.alasanHelp')} />
      <Textarea {...field('definisi')} description={t('manualIku.definisiHelp')} autosize minRows={3} />
    </Stack>
  );
}

function KomponenRows({ form: { draft, set, errorOf } }: { readonly form: ManualFormState }) {
  const { t } = useTranslation();
  const rows = draft.komponen;
  const swap = (at: number, by: -1 | 1): void => {
    const next = rows.map((row, i) => (i === at ? (rows[at + by] ?? row) : i === at + by ? (rows[at] ?? row) : row));
    set({ komponen: next });
    document.getElementById(`komponen.${at + by}.kode`)?.focus();
  };
  return (
    <Stack gap={8}>
      <Caption>{t('manualIku.komponenHelp')}</Caption>
      {rows.map((row, i) => (
        <KomponenRow
          key={`komponen-${i}`}
          row={row}
          at={i}
          last={i === rows.length - 1}
          errorOf={errorOf}
          onChange={(next) => set({ komponen: rows.map((held, at) => (at === i ? next : held)) })}
          onMove={(by) => swap(i, by)}
          onRemove={() => set({ komponen: rows.filter((_, at) => at !== i) })}
        />
      ))}
      <Row>
        <Button variant="default" id="komponen" onClick={() => set({ komponen: [...rows, EMPTY_KOMPONEN] })}>
          {t('manualIku.add')}
        </Button>
      </Row>
    </Stack>
  );
}
