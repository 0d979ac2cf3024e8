import { useTranslation } from 'react-i18next';
import { Fields, Stack } from '../ui/layout.tsx';
import { Choice, TextBlock, TextLine } from './manual-fields.tsx';
import type { ManualFormState } from './use-manual-form.ts';

type Props = { readonly form: ManualFormState };
const MUTU = ['validasi', 'akurasi', 'keterbatasan', 'kompensasi'] as const;

/** What the user of the figure must know before trusting it. */
export function ManualMutu({ form: { draft, set, errorOf } }: Props) {
  const { t } = useTranslation();
  return (
    <Stack>
      {MUTU.map((one) => (
        <TextBlock
          key={one}
          id={`mutuData.${one}`}
          rows={2}
          label={t(`manualSheet.mutu.${one}`)}
          help={t(`manualForm.mutuHelp.${one}`)}
          value={draft.mutuData[one]}
          error={errorOf(`mutuData.${one}`)}
          onChange={(text) => set({ mutuData: { ...draft.mutuData, [one]: text } })}
        />
      ))}
    </Stack>
  );
}

/** Which units answer for the figure and give its data: units, never persons. */
export function ManualTanggungJawab({ form: { draft, set, errorOf } }: Props) {
  const { t } = useTranslation();
  const field = (name: 'penanggungJawab' | 'penyediaData' | 'sumberData') => (
    <TextLine
      id={name}
      label={t(name === 'sumberData' ? 'manualIku.sumberData' : `manualSheet.${name}`)}
      help={t(name === 'sumberData' ? 'manualForm.sumberHelp' : 'manualForm.unitHelp')}
      value={draft[name]}
      error={errorOf(name)}
      onChange={(text) => set({ [name]: text })}
    />
  );
  return (
    <Fields>
      {field('penanggungJawab')}
      {field('penyediaData')}
      {field('sumberData')}
    </Fields>
  );
}

const VALIDITAS = ['', 'exact', 'proxy', 'activity'] as const;
const KENDALI = ['', 'low', 'moderate', 'high'] as const;
const JENIS = ['peta', 'non_peta', 'non_cascading'] as const;
const METODE = ['', 'adopsi_langsung', 'lingkup_dipersempit', 'komponen_pembentuk', 'buat_baru'] as const;

/** Where the indicator comes from, how near it is to the sasaran, and how far the office can move it. */
export function ManualCascading({ form: { draft, set, errorOf } }: Props) {
  const { t } = useTranslation();
  return (
    <Fields>
      <Choice
        id="cascading.jenis"
        label={t('manualForm.cascadingJenis')}
        value={draft.cascading.jenis}
        error={errorOf('cascading.jenis')}
        options={JENIS.map((one) => [one, t(`manualSheet.cascadingJenis.${one}`)])}
        onChange={(jenis) => set({ cascading: { ...draft.cascading, jenis } })}
      />
      {draft.cascading.jenis !== 'non_cascading' && (
        <Choice
          id="cascading.metode"
          label={t('manualForm.cascadingMetode')}
          value={draft.cascading.metode}
          error={errorOf('cascading.metode')}
          options={METODE.map((one) => [one, one === '' ? t('manualIku.choose') : t(`manualSheet.cascadingMetode.${one}`)])}
          onChange={(metode) => set({ cascading: { ...draft.cascading, metode } })}
        />
      )}
      <Choice
        id="tingkatValiditas"
        label={t('manualSheet.tingkatValiditas')}
        value={draft.tingkatValiditas}
        error={errorOf('tingkatValiditas')}
        options={VALIDITAS.map((one) => [one, one === '' ? t('manualIku.choose') : t(`manualForm.validitasKata.${one}`)])}
        onChange={(tingkatValiditas) => set({ tingkatValiditas })}
      />
      <Choice
        id="tingkatKendali"
        label={t('manualSheet.tingkatKendali')}
        help={t('manualForm.kendaliHelp')}
        value={draft.tingkatKendali}
        error={errorOf('tingkatKendali')}
        options={KENDALI.map((one) => [one, one === '' ? t('manualIku.choose') : t(`manualForm.kendaliKata.${one}`)])}
        onChange={(tingkatKendali) => set({ tingkatKendali })}
      />
    </Fields>
  );
}
