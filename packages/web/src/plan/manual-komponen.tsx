import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FormulaScope } from '../formula/formula-scope.ts';
import { Row, Stack } from '../ui/layout.tsx';
import { Caption } from '../ui/text.tsx';
import { ManualContoh } from './manual-contoh-list.tsx';
import { EMPTY_KOMPONEN, type KomponenDraft } from './manual-draft.ts';
import { KomponenRow } from './manual-komponen-row.tsx';
import type { ManualFormState } from './use-manual-form.ts';

type Props = { readonly form: ManualFormState; readonly scope: FormulaScope };

/** The inputs that the person in charge records each period, and examples to start from. */
export function ManualKomponen({ form, scope }: Props) {
  const { t } = useTranslation();
  const { draft, set, errorOf } = form;
  const rows = draft.komponen;
  const put = (komponen: readonly KomponenDraft[]): void => set({ komponen });
  const swap = (at: number, by: -1 | 1): void => {
    put(rows.map((row, i) => (i === at ? (rows[at + by] ?? row) : i === at + by ? (rows[at] ?? row) : row)));
    document.getElementById(`komponen.${at + by}.kode`)?.focus();
  };
  return (
    <Stack gap={8}>
      <ManualContoh form={form} scope={scope} />
      {rows.length === 0 && <Caption>{t('manualForm.noKomponen')}</Caption>}
      {rows.map((row, i) => (
        <KomponenRow
          key={`komponen-${i}`}
          row={row}
          at={i}
          last={i === rows.length - 1}
          errorOf={errorOf}
          onChange={(next) => put(rows.map((held, at) => (at === i ? next : held)))}
          onMove={(by) => swap(i, by)}
          onRemove={() => put(rows.filter((_, at) => at !== i))}
        />
      ))}
      <Row>
        <Button variant="default" id="komponen" onClick={() => put([...rows, EMPTY_KOMPONEN])}>
          {t('manualIku.add')}
        </Button>
      </Row>
      {errorOf('komponen') !== null && rows.length === 0 && <p role="alert">{errorOf('komponen')}</p>}
    </Stack>
  );
}
