import { useTranslation } from 'react-i18next';
import type { FormulaScope } from '../formula/formula-scope.ts';
import { Fields, Stack } from '../ui/layout.tsx';
import { CaraField } from './manual-cara-field.tsx';
import { Choice, TextLine } from './manual-fields.tsx';
import { ManualLive } from './manual-live.tsx';
import type { ManualCheckState } from './use-manual-check.ts';
import type { ManualFormState } from './use-manual-form.ts';

const LOKAL = ['id', 'en'] as const;
const PEMBAGI_NOL = ['belum', 'tolak', 'tidak_dinilai', 'nilai'] as const;

type Props = { readonly form: ManualFormState; readonly scope: FormulaScope; readonly check: ManualCheckState };

/** How the figure comes from its components, read back at once and tried on the data of the last period. */
export function ManualCara({ form, scope, check }: Props) {
  const { draft, set } = form;
  return (
    <Stack gap={16}>
      <CaraField
        cara={draft.cara}
        path="cara"
        form={form}
        scope={scope}
        onChange={(cara) => set({ cara })}
        onFill={(missing) => set({ komponen: [...draft.komponen, ...missing] })}
      />
      <ManualLive form={form} check={check} />
      {draft.cara.jenis === 'rumus' && <FormulaSettings form={form} />}
    </Stack>
  );
}

function FormulaSettings({ form: { draft, set, errorOf } }: Pick<Props, 'form'>) {
  const { t } = useTranslation();
  const { pembagiNol } = draft;
  return (
    <Fields>
      <Choice
        id="pembagiNol"
        label={t('manualSheet.pembagiNolLabel')}
        help={t(`manualForm.pembagiNolHelp.${pembagiNol.jenis}`)}
        value={pembagiNol.jenis}
        error={errorOf('pembagiNol')}
        options={PEMBAGI_NOL.map((one) => [one, t(`manualForm.pembagiNolKata.${one}`)])}
        onChange={(jenis) => set({ pembagiNol: { ...pembagiNol, jenis } })}
      />
      {pembagiNol.jenis === 'nilai' && (
        <TextLine
          id="pembagiNol.nilai"
          type="decimal"
          label={t('manualForm.pembagiNolNilai')}
          value={pembagiNol.nilai}
          error={errorOf('pembagiNol.nilai')}
          onChange={(nilai) => set({ pembagiNol: { ...pembagiNol, nilai } })}
        />
      )}
      <Choice
        id="lokalAngka"
        label={t('manualSheet.lokalAngka')}
        value={draft.lokalAngka}
        error={errorOf('lokalAngka')}
        options={LOKAL.map((one) => [one, t(`manualForm.lokalKata.${one}`)])}
        onChange={(lokalAngka) => set({ lokalAngka })}
      />
    </Fields>
  );
}
