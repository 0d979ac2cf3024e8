import { Checkbox } from '@mantine/core';
import { PAKET_CAPAIAN, type Polarisasi, type RumusCapaian } from '@selaras/core';
import { useTranslation } from 'react-i18next';
import { Fields, Stack } from '../ui/layout.tsx';
import { Caption } from '../ui/text.tsx';
import type { CapaianDraft } from './manual-draft.ts';
import { Choice, TextBlock, TextLine } from './manual-fields.tsx';
import type { ManualFormState } from './use-manual-form.ts';

/** The formulas that reward the declared direction; any other would reward the wrong one. */
const RUMUS: Readonly<Record<Polarisasi, readonly RumusCapaian[]>> = {
  maximize: ['R/T'],
  minimize: ['2-R/T', 'T/R'],
  stabilize: ['stabilize'],
};
const POLARISASI = ['maximize', 'minimize', 'stabilize'] as const;
const TARGET_NOL = ['tidak_dapat_dihitung', 'terburuk', 'nol_tercapai'] as const;

type Props = { readonly form: ManualFormState };

/** How the figure is judged against its target. */
export function ManualCapaian({ form }: Props) {
  const { t } = useTranslation();
  const { draft, set, errorOf } = form;
  const { polarisasi } = draft;
  const pack = PAKET_CAPAIAN.find(({ id }) => id === draft.capaian.paket);
  const turn = (next: Polarisasi): void => set({ polarisasi: next, rumusCapaian: RUMUS[next][0] ?? draft.rumusCapaian });
  return (
    <Stack>
      <Fields>
        <Choice
          id="polarisasi"
          label={t('manualIku.polarisasi')}
          value={polarisasi}
          error={errorOf('polarisasi')}
          options={POLARISASI.map((one) => [one, t(`manualIku.polaritas.${one}`)])}
          onChange={turn}
        />
        <Choice
          id="rumusCapaian"
          label={t('manualIku.rumusCapaian')}
          value={draft.rumusCapaian}
          error={errorOf('rumusCapaian')}
          options={RUMUS[polarisasi].map((one) => [one, t(`manualForm.rumusKata.${one}`)])}
          onChange={(rumusCapaian) => set({ rumusCapaian })}
        />
        <Choice
          id="capaian.paket"
          label={t('manualForm.paketCapaian')}
          value={draft.capaian.paket}
          error={errorOf('capaian.paket')}
          options={PAKET_CAPAIAN.map(({ id, nama }) => [id, nama])}
          onChange={(paket) => set({ capaian: { ...draft.capaian, paket } })}
        />
      </Fields>
      {pack !== undefined && (
        <Caption>{t('manualForm.paketStatus', { status: t(`manualIku.paketStatus.${pack.status}`), dasar: pack.dasarHukum })}</Caption>
      )}
      <Limits form={form} />
      {polarisasi === 'stabilize' ? (
        <TextBlock
          id="capaian.skalaStabilize"
          label={t('manualSheet.skala')}
          help={t('manualForm.skalaHelp')}
          value={draft.capaian.skala}
          error={errorOf('capaian.skalaStabilize')}
          onChange={(skala) => set({ capaian: { ...draft.capaian, skala } })}
        />
      ) : (
        <Checkbox
          label={t('manualSheet.konversi120')}
          description={t('manualForm.konversi120Help')}
          checked={draft.capaian.konversi120}
          onChange={(event) => set({ capaian: { ...draft.capaian, konversi120: event.currentTarget.checked } })}
        />
      )}
    </Stack>
  );
}

/** Cap, floor, and what a target of zero means; a figure is asked only where one is needed. */
function Limits({ form: { draft, set, errorOf } }: Props) {
  const { t } = useTranslation();
  const { capaian } = draft;
  const change = (next: Partial<CapaianDraft>): void => set({ capaian: { ...capaian, ...next } });
  const batas = (name: 'batasAtas' | 'batasBawah') => (
    <>
      <Choice
        id={`capaian.${name}`}
        label={t(`manualSheet.${name}`)}
        value={capaian[name].jenis}
        error={capaian[name].jenis === 'nilai' ? null : errorOf(`capaian.${name}`)}
        options={(['paket', 'tanpa', 'nilai'] as const).map((one) => [one, t(`manualForm.batasKata.${one}`)])}
        onChange={(jenis) => change({ [name]: { ...capaian[name], jenis } })}
      />
      {capaian[name].jenis === 'nilai' && (
        <TextLine
          id={`capaian.${name}.nilai`}
          type="decimal"
          label={t(`manualForm.${name}Nilai`)}
          value={capaian[name].nilai}
          error={errorOf(`capaian.${name}`)}
          onChange={(nilai) => change({ [name]: { ...capaian[name], nilai } })}
        />
      )}
    </>
  );
  const choices = draft.polarisasi === 'minimize' ? TARGET_NOL : TARGET_NOL.filter((one) => one !== 'terburuk');
  return (
    <Fields>
      {batas('batasAtas')}
      {batas('batasBawah')}
      <Choice
        id="capaian.targetNol"
        label={t('manualSheet.targetNolLabel')}
        value={capaian.targetNol.jenis}
        error={capaian.targetNol.jenis === 'terburuk' ? null : errorOf('capaian.targetNol')}
        options={choices.map((one) => [one, t(`manualForm.targetNolKata.${one}`)])}
        onChange={(jenis) => change({ targetNol: { ...capaian.targetNol, jenis } })}
      />
      {capaian.targetNol.jenis === 'terburuk' && (
        <TextLine
          id="capaian.targetNol.nilai"
          type="decimal"
          label={t('manualForm.terburuk')}
          value={capaian.targetNol.nilai}
          error={errorOf('capaian.targetNol')}
          onChange={(nilai) => change({ targetNol: { ...capaian.targetNol, nilai } })}
        />
      )}
    </Fields>
  );
}
