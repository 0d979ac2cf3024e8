import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Row } from './layout.tsx';
import { type Saving, savingWords } from './saving.ts';
import css from './saving-bar.module.css';

type BarProps = { readonly words: ReactNode; readonly children: ReactNode };

/** At the end of a form and always in sight: where things stand, in words, and the next step. */
export const StickyBar = ({ words, children }: BarProps) => (
  <div className={css.bar}>
    <div className={css.words}>{words}</div>
    <Row>{children}</Row>
  </div>
);

/** The same, of a form that stores itself. */
export function SavingBar({ saving, children }: { readonly saving: Saving; readonly children: ReactNode }) {
  const { t } = useTranslation();
  return <StickyBar words={<output>{savingWords(saving, t)}</output>}>{children}</StickyBar>;
}
