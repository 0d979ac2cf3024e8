import type { ManualDraftBody } from '@selaras/contract';
import { useTranslation } from 'react-i18next';
import { Fields, Stack } from '../ui/layout.tsx';
import { Note } from '../ui/problem-note.tsx';
import { Choice, TextLine } from './manual-fields.tsx';
import type { ManualFormState } from './use-manual-form.ts';

const JENIS = [
  'pertama',
  'nomenklatur',
  'formula',
  'cakupan',
  'lainnya',
  'koreksi',
] as const satisfies readonly ManualDraftBody['jenisPerubahan'][];

/** From when the version applies, and why there is a new one. */
export function ManualValidity({ form: { draft, set, errorOf } }: { readonly form: ManualFormState }) {
  const { t } = useTranslation();
  return (
    <Stack>
      <Fields>
        <TextLine
          id="sejakTahun"
          type="numeric"
          label={t('manualIku.sejakTahun')}
          value={draft.sejakTahun}
          error={errorOf('sejakTahun')}
          onChange={(sejakTahun) => set({ sejakTahun })}
        />
        <TextLine
          id="sampaiTahun"
          type="numeric"
          label={t('manualIku.sampaiTahun')}
          help={t('manualIku.sampaiTahunHelp')}
          value={draft.sampaiTahun}
          error={errorOf('sampaiTahun')}
          onChange={(sampaiTahun) => set({ sampaiTahun })}
        />
      </Fields>
      <Choice
        id="jenisPerubahan"
        label={t('manualForm.jenisPerubahan')}
        help={t(`manualForm.jenisHelp.${draft.jenisPerubahan}`)}
        value={draft.jenisPerubahan}
        error={errorOf('jenisPerubahan')}
        options={JENIS.map((one) => [one, t(`manualLife.perubahan.${one}`)])}
        onChange={(jenisPerubahan) => set({ jenisPerubahan })}
      />
      {draft.jenisPerubahan === 'koreksi' && <Note nada="mendekati">{t('manualForm.koreksiNote')}</Note>}
      <TextLine
        id="alasan"
        label={t('manualIku.alasan')}
        help={t('manualIku.alasanHelp')}
        value={draft.alasan}
        error={errorOf('alasan')}
        onChange={(alasan) => set({ alasan })}
      />
    </Stack>
  );
}
