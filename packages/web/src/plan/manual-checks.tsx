import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FormulaScope } from '../formula/formula-scope.ts';
import { Stack } from '../ui/layout.tsx';
import { SubTitle } from '../ui/text.tsx';
import css from './manual.module.css';
import { CaraField } from './manual-cara-field.tsx';
import { type CheckDraft, EMPTY_CARA } from './manual-draft.ts';
import { Choice, TextLine } from './manual-fields.tsx';
import type { ManualFormState } from './use-manual-form.ts';

const EMPTY: CheckDraft = { nama: '', cara: EMPTY_CARA, terhadap: '' };

type Props = { readonly form: ManualFormState; readonly scope: FormulaScope };

/** Second ways to the same figure. */
export function ManualChecks({ form, scope }: Props) {
  const { t } = useTranslation();
  const { draft, set } = form;
  const rows = draft.pemeriksaan;
  return (
    <Stack gap={8}>
      {rows.map((row, i) => (
        <CheckRow
          key={`periksa-${i}`}
          row={row}
          at={i}
          form={form}
          scope={scope}
          onChange={(next) => set({ pemeriksaan: rows.map((held, at) => (at === i ? next : held)) })}
          onRemove={() => set({ pemeriksaan: rows.filter((_, at) => at !== i) })}
        />
      ))}
      <div>
        <Button variant="default" onClick={() => set({ pemeriksaan: [...rows, EMPTY] })}>
          {t('manualIku.addCheck')}
        </Button>
      </div>
    </Stack>
  );
}

type RowProps = Props & {
  readonly row: CheckDraft;
  readonly at: number;
  readonly onChange: (next: CheckDraft) => void;
  readonly onRemove: () => void;
};

function CheckRow({ row, at, form, scope, onChange, onRemove }: RowProps) {
  const { t } = useTranslation();
  const what = t('manualIku.checkRow', { number: at + 1 });
  const path = `pemeriksaan.${at}`;
  const codes = form.draft.komponen.map(({ kode, nama }): readonly [string, string] => [kode, `${kode} · ${nama}`]);
  return (
    <fieldset className={css.rowGroup}>
      <legend className={css.rowLegend}>
        <SubTitle>{what}</SubTitle>
      </legend>
      <Stack gap={12}>
        <TextLine
          id={`${path}.nama`}
          label={t('manualIku.k.nama')}
          value={row.nama}
          error={form.errorOf(`${path}.nama`)}
          onChange={(nama) => onChange({ ...row, nama })}
        />
        <CaraField cara={row.cara} path={`${path}.cara`} form={form} scope={scope} onChange={(cara) => onChange({ ...row, cara })} />
        <Choice
          id={`${path}.terhadap`}
          label={t('manualIku.k.terhadap')}
          value={row.terhadap}
          error={form.errorOf(`${path}.terhadap`)}
          options={[['', t('manualIku.choose')], ...codes]}
          onChange={(terhadap) => onChange({ ...row, terhadap })}
        />
        <div>
          <Button variant="subtle" size="compact-sm" onClick={onRemove}>
            {t('manualIku.removeOf', { what })}
          </Button>
        </div>
      </Stack>
    </fieldset>
  );
}
