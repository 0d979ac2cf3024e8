import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Fields, Stack } from '../ui/layout.tsx';
import { Caption } from '../ui/text.tsx';
import { TextBlock, TextLine } from './manual-fields.tsx';
import type { ManualFormState } from './use-manual-form.ts';

/** What proves the figure, and the SOP by which it is collected. */
export function ManualBukti({ form: { draft, set, errorOf } }: { readonly form: ManualFormState }) {
  const { t } = useTranslation();
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
      {draft.tabel.length > 0 && <Caption>{t('manualIku.tabelKept', { count: draft.tabel.length })}</Caption>}
    </Stack>
  );
}
