import { useTranslation } from 'react-i18next';
import { Fields, Stack } from '../ui/layout.tsx';
import { Choice, TextBlock, TextLine } from './manual-fields.tsx';
import type { ManualFormState } from './use-manual-form.ts';

const ASPEK = ['kuantitas', 'kualitas', 'waktu', 'biaya'] as const;

/** What is measured and why. */
export function ManualDefinisi({ form: { draft, set, errorOf, page } }: { readonly form: ManualFormState }) {
  const { t } = useTranslation();
  return (
    <Stack>
      <TextBlock
        id="definisi"
        label={t('manualIku.definisi')}
        help={t('manualIku.definisiHelp')}
        value={draft.definisi}
        error={errorOf('definisi')}
        onChange={(definisi) => set({ definisi })}
      />
      <TextBlock
        id="tujuan"
        rows={2}
        label={t('manualSheet.tujuan')}
        help={t('manualForm.tujuanHelp')}
        value={draft.tujuan}
        error={errorOf('tujuan')}
        onChange={(tujuan) => set({ tujuan })}
      />
      <TextBlock
        id="deskripsiSasaran"
        rows={2}
        label={t('manualSheet.deskripsiSasaran')}
        value={draft.deskripsiSasaran}
        error={errorOf('deskripsiSasaran')}
        onChange={(deskripsiSasaran) => set({ deskripsiSasaran })}
      />
      <Fields>
        <Choice
          id="jenisAspek"
          label={t('manualSheet.jenisAspek')}
          value={draft.jenisAspek}
          error={errorOf('jenisAspek')}
          options={ASPEK.map((one) => [one, t(`manualSheet.aspek.${one}`)])}
          onChange={(jenisAspek) => set({ jenisAspek })}
        />
        <TextLine
          id="nilaiTertinggi"
          type="decimal"
          label={t('manualForm.nilaiTertinggi', { satuan: page.iku.satuan })}
          help={t('manualForm.nilaiTertinggiHelp')}
          value={draft.nilaiTertinggi}
          error={errorOf('nilaiTertinggi')}
          onChange={(nilaiTertinggi) => set({ nilaiTertinggi })}
        />
      </Fields>
    </Stack>
  );
}
