import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sentenceOf } from '../formula/formula-reading.tsx';
import type { FormulaScope } from '../formula/formula-scope.ts';
import { Confirm } from '../ui/confirm.tsx';
import css from './manual.module.css';
import { komponenOf } from './manual-body.ts';
import { CONTOH, denganContoh, isiContoh, type NamaContoh } from './manual-contoh.ts';
import type { ManualFormState } from './use-manual-form.ts';

type Props = { readonly form: ManualFormState; readonly scope: FormulaScope };

/** Examples to start from, each complete. Open while there is nothing yet; what is already written is replaced only after a question. */
export function ManualContoh({ form, scope }: Props) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<NamaContoh | null>(null);
  const { draft, set } = form;
  const isEmpty = draft.komponen.length === 0 && draft.cara.rumus.trim() === '';
  const use = (nama: NamaContoh): void => {
    set(denganContoh(draft, isiContoh(nama, scope.rujukan)));
    setAsking(null);
    document.getElementById('cara.rumus')?.scrollIntoView({ block: 'center' });
  };
  return (
    <details className={css.examples} open={isEmpty || undefined}>
      <summary>{t('manualForm.contoh')}</summary>
      <ul>
        {CONTOH.map((nama) => (
          <li key={nama}>
            <Contoh nama={nama} scope={scope} onUse={() => (isEmpty ? use(nama) : setAsking(nama))} />
          </li>
        ))}
      </ul>
      <Confirm
        opened={asking !== null}
        title={t('manualForm.contohTitle')}
        verb={t('manualForm.contohPakai')}
        onConfirm={() => asking !== null && use(asking)}
        onClose={() => setAsking(null)}
      >
        {t('manualForm.contohWill')}
      </Confirm>
    </details>
  );
}

type ContohProps = { readonly nama: NamaContoh; readonly scope: FormulaScope; readonly onUse: () => void };

function Contoh({ nama, scope, onUse }: ContohProps) {
  const { t } = useTranslation();
  const { komponen, cara } = isiContoh(nama, scope.rujukan);
  const title = t(`manualForm.contohNama.${nama}`);
  return (
    <div className={css.example}>
      <div>
        <p className={css.exampleTitle}>{title}</p>
        <p className={css.exampleWhen}>{t(`manualForm.contohKapan.${nama}`)}</p>
        <code>{cara.rumus}</code>
        <p className={css.exampleWhen}>{sentenceOf(cara.rumus, { ...scope, lokal: 'id', komponen: komponen.map(komponenOf) })}.</p>
      </div>
      <Button variant="default" size="compact-sm" onClick={onUse} aria-label={t('manualForm.contohPakaiNama', { nama: title })}>
        {t('manualForm.contohPakai')}
      </Button>
    </div>
  );
}
