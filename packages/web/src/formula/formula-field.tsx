import { Input, Textarea } from '@mantine/core';
import { lazy, Suspense, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import css from './formula.module.css';
import { FUNGSI_BANTUAN } from './formula-completion.ts';
import type { EditorWords } from './formula-editor.ts';
import type { Mark } from './formula-marks.ts';
import type { FormulaScope } from './formula-scope.ts';
import type { FormulaViewProps } from './formula-view.tsx';

/** The editor is downloaded where a formula is written. Without it (a broken connection) the formula can still be typed. */
const FormulaView = lazy(() => import('./formula-view.tsx').catch(() => ({ default: PlainFormula })));

type FieldProps = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly scope: FormulaScope;
  readonly marks: readonly Mark[];
  /** What is wrong, in words; where it stands in the text comes with `marks`. */
  readonly errors: readonly string[];
  readonly onChange: (text: string) => void;
};

/** A formula with completion of names, its problems at their place, and help one key away. */
export function FormulaField({ id, label, value, scope, marks, errors, onChange }: FieldProps) {
  const { t } = useTranslation();
  const help = useRef<HTMLDetailsElement>(null);
  const words = useWords();
  const openHelp = (): void => {
    if (help.current === null) return;
    help.current.open = true;
    help.current.querySelector('summary')?.focus();
  };
  const [labelId, hintId, errorId] = [`${id}-label`, `${id}-hint`, `${id}-error`];
  const view: FormulaViewProps = {
    id,
    value,
    scope,
    marks,
    labelId,
    describedBy: errors.length === 0 ? hintId : `${errorId} ${hintId}`,
    isInvalid: errors.length > 0,
    words,
    onChange,
    onHelp: openHelp,
  };
  return (
    <div className={css.field}>
      <Input.Label id={labelId} labelElement="div" onMouseDown={(event) => focusEditor(event, id)}>
        {label}
      </Input.Label>
      <Suspense fallback={<PlainFormula {...view} />}>
        <FormulaView {...view} />
      </Suspense>
      <p id={hintId} className={css.hint}>
        {t('formula.hint')}
      </p>
      <div id={errorId} className={css.error} aria-live="polite">
        {errors.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <details ref={help} className={css.help}>
        <summary>{t('formula.help')}</summary>
        <FormulaHelp />
      </details>
    </div>
  );
}

function focusEditor(event: { preventDefault: () => void }, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.focus();
}

/** What stands here until the editor has come, and instead of it when it cannot come. */
function PlainFormula({ id, value, labelId, describedBy, isInvalid, onChange }: FormulaViewProps) {
  return (
    <Textarea
      id={id}
      className={css.plain ?? ''}
      aria-labelledby={labelId}
      aria-describedby={describedBy}
      aria-invalid={isInvalid}
      autosize
      minRows={3}
      spellCheck={false}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

const RULES = ['names', 'numbers', 'operators', 'conditions', 'absence'] as const;

function FormulaHelp() {
  const { t } = useTranslation();
  return (
    <>
      <ul className={css.rules}>
        {RULES.map((rule) => (
          <li key={rule}>{t(`formula.rules.${rule}`)}</li>
        ))}
      </ul>
      <dl className={css.functions}>
        {FUNGSI_BANTUAN.map(([nama, bentuk]) => (
          <div key={nama}>
            <dt>
              <code>
                {nama}({bentuk})
              </code>
            </dt>
            <dd>{t(`formula.fungsi.${nama}`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** The same object while the language stays, since a new one would open the editor anew. */
function useWords(): EditorWords {
  const { t } = useTranslation();
  return useMemo(
    () => ({
      sections: {
        komponen: t('formula.section.komponen'),
        fungsi: t('formula.section.fungsi'),
        pilihan: t('formula.section.pilihan'),
        kolom: t('formula.section.kolom'),
        kata: t('formula.section.kata'),
        rujukan: t('formula.section.rujukan'),
      },
      phrases: {
        Completions: t('formula.phrase.completions'),
        Diagnostics: t('formula.phrase.diagnostics'),
        'No diagnostics': t('formula.phrase.noDiagnostics'),
        close: t('action.close'),
        'current match': '',
      },
      helpOf: (word) => t(`formula.fungsi.${word}`),
    }),
    [t],
  );
}
