import type { Layout } from '@selaras/core/formula/display';
import { DISPLAY_WORDS } from '@selaras/core/formula/display-words';
import { assertNever } from '@selaras/core/kernel/result';
import { Fragment } from 'react';
import { language } from '../ui/i18n.ts';
import { Hidden } from '../ui/text.tsx';
import css from './formula.module.css';

/** A formula as documents set it, with real fractions; it wraps where a drawing would not. `text` is what is read aloud. */
export function FormulaDrawn({ layout, text }: { readonly layout: Layout; readonly text: string }) {
  return (
    <div className={css.drawn}>
      <Hidden>{text}</Hidden>
      <span aria-hidden="true">
        <Piece of={layout} />
      </span>
    </div>
  );
}

function Piece({ of }: { readonly of: Layout }) {
  switch (of.kind) {
    case 'text':
      return <span className={of.role === 'number' ? css.number : css.name}>{of.text}</span>;
    case 'sign':
      return <span className={css.sign}>{of.text}</span>;
    case 'row':
      return (
        <span className={css.row}>
          <Pieces of={of.items} />
        </span>
      );
    case 'fraction':
      return (
        <span className={css.fraction}>
          <span>
            <Piece of={of.above} />
          </span>
          <span>
            <Piece of={of.below} />
          </span>
        </span>
      );
    case 'power':
      return (
        <span className={css.row}>
          <Piece of={of.base} />
          <sup>
            <Piece of={of.exponent} />
          </sup>
        </span>
      );
    case 'group':
      return <Between open="(" close=")" items={[of.inner]} />;
    case 'bars':
      return <Between open="|" close="|" items={[of.inner]} />;
    case 'call':
      return <Between open={`${of.name}(`} close=")" items={of.args} />;
    case 'cases':
      return <Cases cases={of.cases} />;
    default:
      return assertNever(of);
  }
}

const Pieces = ({ of }: { readonly of: readonly Layout[] }) =>
  of.map((item, i) => (
    // biome-ignore lint: the parts of a formula have a fixed order
    <Piece key={i} of={item} />
  ));

type BetweenProps = { readonly open: string; readonly close: string; readonly items: readonly Layout[] };

const Between = ({ open, close, items }: BetweenProps) => (
  <span className={css.between}>
    {open}
    {items.map((item, i) => (
      // biome-ignore lint: the parts of a formula have a fixed order
      <Fragment key={i}>
        {i > 0 && <span className={css.comma}>;</span>}
        <Piece of={item} />
      </Fragment>
    ))}
    {close}
  </span>
);

function Cases({ cases }: { readonly cases: Extract<Layout, { kind: 'cases' }>['cases'] }) {
  const words = DISPLAY_WORDS[language()];
  return (
    <span className={css.cases}>
      {cases.map(({ value, when }, i) => (
        // biome-ignore lint: the cases of a formula have a fixed order
        <span key={i} className={css.row}>
          <Piece of={value} />
          <span className={css.word}>{when === null ? words.lainnya : words.jika}</span>
          {when !== null && <Piece of={when} />}
        </span>
      ))}
    </span>
  );
}
