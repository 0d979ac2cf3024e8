import type { ManualWire } from '@selaras/contract';
import { layoutOf } from '@selaras/core/formula/display';
import { layoutLine } from '@selaras/core/formula/display-text';
import { explainFormula } from '@selaras/core/formula/explain';
import { formulaNames } from '@selaras/core/formula/explain-names';
import { parseFormula } from '@selaras/core/formula/parse';
import { useTranslation } from 'react-i18next';
import { FormulaDrawn } from '../formula/formula-drawn.tsx';
import { language } from '../ui/i18n.ts';
import { Stack } from '../ui/layout.tsx';
import { Code } from '../ui/text.tsx';
import css from './iku-manual.module.css';

/** The formula as documents set it, read aloud, and as it is written. All from one tree, so they cannot differ. */
export function FormulaReading({ rumus, manual }: { readonly rumus: string; readonly manual: ManualWire }) {
  const { t } = useTranslation();
  const { lokalAngka: lokal, komponen } = manual;
  const parsed = parseFormula(rumus, { lokal });
  if (!parsed.ok) return <Code>{rumus}</Code>;
  const names = formulaNames({ bahasa: language(), lokal, komponen });
  const layout = layoutOf(parsed.value, names);
  return (
    <Stack gap={12}>
      <FormulaDrawn layout={layout} text={layoutLine(layout, language())} />
      <p className={css.reading}>{sentence(explainFormula(parsed.value, names))}</p>
      <p>
        <span className={css.under}>{t('manualSheet.asWritten')}</span>
        <Code>{rumus}</Code>
      </p>
    </Stack>
  );
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
