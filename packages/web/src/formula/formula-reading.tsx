import { type Formula, type LokalAngka, parseFormula } from '@selaras/core';
import { layoutOf } from '@selaras/core/formula/display';
import { layoutLine } from '@selaras/core/formula/display-text';
import { explainFormula } from '@selaras/core/formula/explain';
import { formulaNames } from '@selaras/core/formula/explain-names';
import { useTranslation } from 'react-i18next';
import { language } from '../ui/i18n.ts';
import { Caption } from '../ui/text.tsx';
import css from './formula.module.css';
import { FormulaDrawn } from './formula-drawn.tsx';
import { numbersRead } from './formula-numbers.ts';
import type { FormulaScope } from './formula-scope.ts';

type ReadingProps = { readonly rumus: string; readonly scope: FormulaScope };

/** What the system understood: a sentence, the numbers as they were read, and the formula as it is printed. */
export function FormulaReading({ rumus, scope }: ReadingProps) {
  const { t } = useTranslation();
  const parsed = parseFormula(rumus, { lokal: scope.lokal });
  if (!parsed.ok) return <Caption>{t(rumus.trim() === '' ? 'formula.readingEmpty' : 'formula.readingWaiting')}</Caption>;
  const names = namesOf(scope, scope.lokal);
  const layout = layoutOf(parsed.value, names);
  const numbers = numbersRead(rumus, scope.lokal);
  return (
    <div className={css.reading}>
      <p className={css.sentence} aria-live="polite">
        <span className={css.label}>{t('formula.reading')}</span> {capital(explainFormula(parsed.value, names))}.
      </p>
      {numbers.length > 0 && <Caption>{t('formula.numbers', { numbers: numbers.join(' · ') })}</Caption>}
      <FormulaDrawn layout={layout} text={layoutLine(layout, language())} />
    </div>
  );
}

/** The sentence of a formula, for lists of examples; `null` when the text is no formula. */
export function sentenceOf(rumus: string, scope: FormulaScope): string | null {
  const parsed = parseFormula(rumus, { lokal: scope.lokal });
  return parsed.ok ? capital(explained(parsed.value, scope)) : null;
}

const explained = (formula: Formula, scope: FormulaScope): string => explainFormula(formula, namesOf(scope, scope.lokal));
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const namesOf = ({ komponen, rujukan }: FormulaScope, lokal: LokalAngka) =>
  formulaNames({
    bahasa: language(),
    lokal,
    komponen,
    ...(rujukan === null
      ? {}
      : {
          iku: new Map(rujukan.iku.map(({ kode, nama }) => [kode, `IKU ${kode} (${nama})`])),
          survei: new Map(rujukan.survei.map(({ kode, nama }) => [kode, nama])),
          paket: new Map(rujukan.paket.map(({ id, nama }) => [id, nama])),
        }),
  });
