import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Fields, Stack } from '../ui/layout.tsx';
import type { ManualDraft } from './manual-draft.ts';

const CHOICES = {
  polarisasi: ['maximize', 'minimize'],
  rumusCapaian: ['R/T', '2-R/T', 'T/R'],
  konsolidasiPeriode: ['jumlah', 'rata_rata', 'nilai_posisi_akhir'],
  periodePelaporan: ['tahun', 'semester', 'triwulan', 'bulan'],
} as const;
const DECIMALS = ['0', '1', '2', '3', '4'];

type Props = {
  readonly draft: ManualDraft;
  readonly set: (change: Partial<ManualDraft>) => void;
  readonly errorOf: (field: string) => string | null;
};

/** How the figure is judged, consolidated, rounded and proven. */
export function ManualSettingsForm({ draft, set, errorOf }: Props) {
  const { t } = useTranslation();
  const pick = <K extends keyof typeof CHOICES>(name: K, label: string, word: (value: (typeof CHOICES)[K][number]) => string) => (
    <NativeSelect
      id={name}
      label={label}
      value={draft[name]}
      error={errorOf(name)}
      data={CHOICES[name].map((value) => ({ value, label: word(value) }))}
      onChange={(event) => set({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <Stack gap={16}>
      <Fields>
        {pick('polarisasi', t('manualIku.polarisasi'), (value) => t(`manualIku.polaritas.${value}`))}
        {pick('rumusCapaian', t('manualIku.rumusCapaian'), (value) => value)}
        {pick('konsolidasiPeriode', t('manualIku.konsolidasi'), (value) => t(`konsolidasi.${value}`))}
        {pick('periodePelaporan', t('manualIku.periode'), (value) => t(`manualIku.periodeKata.${value}`))}
        <NativeSelect
          id="pembulatan"
          label={t('manualIku.pembulatan')}
          description={t('manualIku.pembulatanHelp')}
          value={draft.pembulatan === null ? '' : String(draft.pembulatan)}
          data={[{ value: '', label: t('manualIku.noPembulatan') }, ...DECIMALS]}
          onChange={(event) => set({ pembulatan: event.currentTarget.value === '' ? null : Number(event.currentTarget.value) })}
        />
        <NativeSelect
          id="desimal"
          label={t('manualIku.desimal')}
          value={String(draft.desimal)}
          data={DECIMALS}
          onChange={(event) => set({ desimal: Number(event.currentTarget.value) })}
        />
        <TextInput
          id="sumberData"
          label={t('manualIku.sumberData')}
          value={draft.sumberData}
          error={errorOf('sumberData')}
          onChange={(event) => set({ sumberData: event.currentTarget.value })}
        />
        <TextInput
          id="batasHari"
          label={`${t('manualIku.batas')} (${t('manualIku.batasDays', { count: Number(draft.batasHari) || 0 })})`}
          inputMode="numeric"
          value={draft.batasHari}
          error={errorOf('batasHari')}
          onChange={(event) => set({ batasHari: event.currentTarget.value })}
        />
      </Fields>
      <Checkbox
        label={t('manualIku.buktiWajib')}
        checked={draft.buktiWajib}
        onChange={(event) => set({ buktiWajib: event.currentTarget.checked })}
      />
    </Stack>
  );
}
