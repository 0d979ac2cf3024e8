import { NativeSelect, TextInput } from '@mantine/core';
import { periodsOfYear } from '@selaras/core/kernel/period';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session.ts';
import { useGet, useSend } from '../ui/api-hooks.ts';
import { Confirm } from '../ui/confirm.tsx';
import { periodText } from '../ui/format.ts';
import { Fields, Stack } from '../ui/layout.tsx';
import { tell } from '../ui/notify.ts';
import { useTahun } from '../ui/tahun.ts';
import { useOpened } from '../ui/use-opened.ts';
import { orNull, useDraft } from './planning-draft.ts';
import type { SurveyResult } from './planning-survey.tsx';

const KINDS = ['tahun', 'semester', 'triwulan'] as const;

type SurveyFormProps = { readonly known: readonly SurveyResult[]; readonly onClose: () => void };

/** Records what a survey has published. The same survey and period again is a new version; the figures that read it follow. */
export function SurveyForm({ known, onClose }: SurveyFormProps) {
  const { t } = useTranslation();
  const tahun = useTahun();
  const { unit } = useSession();
  const units = useGet('GET /api/units', { query: {} });
  const send = useSend('POST /api/survey-results');
  const periods = KINDS.flatMap((kind) => periodsOfYear(tahun, kind).map(String));
  const initial = { unitId: unit.id, kode: '', nama: '', period: String(tahun), nilai: '', responden: '', sumber: '' };
  const { draft, field } = useDraft(initial, send.error);
  const responden = orNull(draft.responden);
  const save = (): void =>
    send.mutate(
      { body: { ...draft, kode: draft.kode.trim(), nilai: draft.nilai.trim(), responden: responden === null ? null : Number(responden) } },
      {
        onSuccess: () => {
          tell(t('survey.done'));
          onClose();
        },
      },
    );
  const owners = units.data?.map(({ id, nama }) => ({ value: id, label: nama })) ?? [{ value: unit.id, label: unit.nama }];
  return (
    <Confirm
      opened={useOpened(true)}
      title={t('survey.add')}
      verb={t('action.save')}
      isPending={send.isPending}
      error={send.error}
      onConfirm={save}
      onClose={onClose}
    >
      <Stack gap={12}>
        <TextInput {...field('nama')} label={t('survey.nama')} description={t('survey.namaHelp')} />
        <Fields>
          <TextInput {...field('kode')} label={t('survey.kode')} description={t('survey.kodeHelp')} list="survei-tercatat" />
          <NativeSelect
            {...field('period')}
            label={t('column.period')}
            data={periods.map((period) => ({ value: period, label: periodText(period) }))}
          />
        </Fields>
        <datalist id="survei-tercatat">
          {[...new Map(known.map(({ kode, nama }) => [kode, nama]))].map(([kode, nama]) => (
            <option key={kode} value={kode}>
              {nama}
            </option>
          ))}
        </datalist>
        <Fields>
          <TextInput {...field('nilai')} label={t('survey.nilai')} description={t('survey.nilaiHelp')} inputMode="decimal" />
          <TextInput {...field('responden')} label={t('survey.responden')} description={t('survey.respondenHelp')} inputMode="numeric" />
        </Fields>
        <NativeSelect {...field('unitId')} label={t('survey.unit')} data={owners} />
        <TextInput {...field('sumber')} label={t('survey.sumber')} description={t('planning.form.sumberHelp')} />
      </Stack>
    </Confirm>
  );
}
