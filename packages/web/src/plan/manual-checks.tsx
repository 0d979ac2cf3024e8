import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Stack } from '../ui/layout.tsx';
import { Caption, SubTitle } from '../ui/text.tsx';
import css from './manual.module.css';
import { CaraField } from './manual-cara.tsx';
import { type CheckDraft, EMPTY_CARA } from './manual-draft.ts';
import type { ManualFormState } from './use-manual-form.ts';

const EMPTY: CheckDraft = { nama: '', cara: EMPTY_CARA, terhadap: '' };

/** Second ways to the same figure. */
export function ManualChecks({ form: { draft, set, errorOf } }: { readonly form: ManualFormState }) {
  const { t } = useTranslation();
  const rows = draft.pemeriksaan;
  const change = (at: number, next: CheckDraft): void => set({ pemeriksaan: rows.map((held, i) => (i === at ? next : held)) });
  const codes = draft.komponen.map(({ kode, nama }) => ({ value: kode, label: `${kode} · ${nama}` }));
  return (
    <Stack gap={8}>
      <Caption>{t('manualIku.pemeriksaanHelp')}</Caption>
      {rows.map((row, i) => (
        <fieldset key={`periksa-${i}`} className={css.rowGroup}>
          <legend className={css.rowLegend}>
            <SubTitle>{t('manualIku.checkRow', { number: i + 1 })}</SubTitle>
          </legend>
          <Stack gap={12}>
            <TextInput
              id={`pemeriksaan.${i}.nama`}
              label={t('manualIku.k.nama')}
              value={row.nama}
              error={errorOf(`pemeriksaan.${i}.nama`)}
              onChange={(event) => change(i, { ...row, nama: event.currentTarget.value })}
            />
            <CaraField
              cara={row.cara}
              path={`pemeriksaan.${i}.cara`}
              komponen={draft.komponen}
              errorOf={errorOf}
              onChange={(cara) => change(i, { ...row, cara })}
            />
            <NativeSelect
              id={`pemeriksaan.${i}.terhadap`}
              label={t('manualIku.k.terhadap')}
              value={row.terhadap}
              error={errorOf(`pemeriksaan.${i}.terhadap`)}
              data={[{ value: '', label: t('manualIku.choose') }, ...codes]}
              onChange={(event) => change(i, { ...row, terhadap: event.currentTarget.value })}
            />
            <div>
              <Button variant="subtle" onClick={() => set({ pemeriksaan: rows.filter((_, at) => at !== i) })}>
                {t('manualIku.removeOf', { what: t('manualIku.checkRow', { number: i + 1 }) })}
              </Button>
            </div>
          </Stack>
        </fieldset>
      ))}
      <div>
        <Button variant="default" onClick={() => set({ pemeriksaan: [...rows, EMPTY] })}>
          {t('manualIku.addCheck')}
        </Button>
      </div>
    </Stack>
  );
}
