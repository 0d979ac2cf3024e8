import { KONSOLIDASI_LOKASI, KONSOLIDASI_PERIODE } from '@selaras/core';
import { useTranslation } from 'react-i18next';
import { Fields } from '../ui/layout.tsx';
import { Choice, TextLine } from './manual-fields.tsx';
import type { ManualFormState } from './use-manual-form.ts';

const PERIODE = ['tahun', 'semester', 'triwulan', 'bulan'] as const;
const DESIMAL = ['0', '1', '2', '3', '4'] as const;

type Props = { readonly form: ManualFormState };

/** How figures of periods and of units below become one figure. */
export function ManualKonsolidasi({ form }: Props) {
  const { t } = useTranslation();
  const { draft, set, errorOf } = form;
  return (
    <Fields>
      <Choice
        id="periodePelaporan"
        label={t('manualIku.periode')}
        value={draft.periodePelaporan}
        error={errorOf('periodePelaporan')}
        options={PERIODE.map((one) => [one, t(`manualIku.periodeKata.${one}`)])}
        onChange={(periodePelaporan) => set({ periodePelaporan })}
      />
      {draft.periodePelaporan !== 'tahun' && (
        <Choice
          id="konsolidasiPeriode"
          label={t('manualIku.konsolidasi')}
          help={t(`manualForm.konsolidasiHelp.${draft.konsolidasiPeriode}`)}
          value={draft.konsolidasiPeriode}
          error={errorOf('konsolidasiPeriode')}
          options={KONSOLIDASI_PERIODE.map((one) => [one, t(`konsolidasi.${one}`)])}
          onChange={(konsolidasiPeriode) => set({ konsolidasiPeriode })}
        />
      )}
      <Choice
        id="konsolidasiLokasi"
        label={t('manualSheet.konsolidasiLokasi')}
        help={t(`manualForm.lokasiHelp.${draft.konsolidasiLokasi}`)}
        value={draft.konsolidasiLokasi}
        error={errorOf('konsolidasiLokasi')}
        options={KONSOLIDASI_LOKASI.map((one) => [one, t(`manualForm.lokasiKata.${one}`)])}
        onChange={(konsolidasiLokasi) => set({ konsolidasiLokasi })}
      />
      <Printing form={form} />
    </Fields>
  );
}

/** How the figure is rounded and printed, and until when it is due. */
function Printing({ form: { draft, set, errorOf } }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <Choice
        id="pembulatan"
        label={t('manualIku.pembulatan')}
        help={t('manualIku.pembulatanHelp')}
        value={DESIMAL.find((one) => one === String(draft.pembulatan)) ?? ''}
        error={errorOf('pembulatan')}
        options={[['', t('manualIku.noPembulatan')], ...DESIMAL.map((one) => [one, one] as const)]}
        onChange={(text) => set({ pembulatan: text === '' ? null : Number(text) })}
      />
      <Choice
        id="desimal"
        label={t('manualIku.desimal')}
        value={DESIMAL.find((one) => one === String(draft.desimal)) ?? '2'}
        error={errorOf('desimal')}
        options={DESIMAL.map((one) => [one, one])}
        onChange={(text) => set({ desimal: Number(text) })}
      />
      <TextLine
        id="batasHari"
        type="numeric"
        label={t('manualIku.batas')}
        help={t('manualForm.batasHelp')}
        value={draft.batasHari}
        error={errorOf('batasHari')}
        onChange={(batasHari) => set({ batasHari })}
      />
    </>
  );
}
