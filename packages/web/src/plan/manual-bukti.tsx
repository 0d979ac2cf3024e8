import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Fields, Stack } from '../ui/layout.tsx';
import { TextBlock, TextLine } from './manual-fields.tsx';
import { ManualTabel } from './manual-tabel.tsx';
import type { ManualFormState } from './use-manual-form.ts';

/** What proves the figure, the SOP by which it is collected, and the tables that documents print of it. */
export function ManualBukti({ form }: { readonly form: ManualFormState }) {
  const { t } = useTranslation();
  const { draft, set, errorOf } = form;
  return (
    <Stack>
      <TextBlock
        id="buktiDukung"
        label={t('manualIku.bukti')}
        help={t('manualForm.buktiHelp')}
        value={draft.buktiDukung}
        error={errorOf('buktiDukung')}
        onChange={(buktiDukung) => set({ buktiDukung })}
      />
      <Checkbox
        label={t('manualIku.buktiWajib')}
        checked={draft.buktiWajib}
        onChange={(event) => set({ buktiWajib: event.currentTarget.checked })}
      />
      <Fields>
        <TextLine
          id="sop.nomor"
          label={t('manualSheet.sopNumber')}
          help={t('manualForm.sopHelp')}
          value={draft.sop.nomor}
          error={errorOf('sop.nomor')}
          onChange={(nomor) => set({ sop: { ...draft.sop, nomor } })}
        />
        <TextLine
          id="sop.tanggal"
          type="date"
          label={t('manualSheet.sopDate')}
          value={draft.sop.tanggal}
          error={errorOf('sop.tanggal')}
          onChange={(tanggal) => set({ sop: { ...draft.sop, tanggal } })}
        />
      </Fields>
      <ManualTabel form={form} />
    </Stack>
  );
}
