import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  completionKeymap,
  startCompletion,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching } from '@codemirror/language';
import { lintGutter, lintKeymap } from '@codemirror/lint';
import { EditorState, type Extension, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, keymap } from '@codemirror/view';
import { type HelpOf, type Offer, offersAt } from './formula-completion.ts';
import type { FormulaScope } from './formula-scope.ts';
import { spansOf } from './formula-spans.ts';
import { FORMULA_THEME } from './formula-theme.ts';

/** Sentences that the editor itself speaks, and the names of the lists that it offers. */
export type EditorWords = {
  readonly sections: Readonly<Record<Offer['kind'], string>>;
  readonly phrases: Readonly<Record<string, string>>;
  readonly helpOf: HelpOf;
};

export const setScope = StateEffect.define<FormulaScope>();

type Setup = {
  readonly scope: FormulaScope;
  readonly words: EditorWords;
  readonly onChange: (text: string) => void;
  readonly onHelp: () => void;
};

/** What the editor can do. Tab is left to the page on purpose, so that nobody is caught in the field. */
export function formulaExtensions({ scope, words, onChange, onHelp }: Setup): Extension {
  const scopeField = StateField.define<FormulaScope>({
    create: () => scope,
    update: (held, change) => change.effects.find((effect) => effect.is(setScope))?.value ?? held,
  });
  const help = (): boolean => {
    onHelp();
    return true;
  };
  return [
    scopeField,
    coloured(scopeField),
    history(),
    bracketMatching(),
    EditorView.lineWrapping,
    lintGutter(),
    autocompletion({
      override: [(context) => completionsAt(context, { scope: context.state.field(scopeField), words })],
      icons: false,
      maxRenderedOptions: 60,
    }),
    EditorState.phrases.of(words.phrases),
    keymap.of([{ key: 'F1', run: help }, ...completionKeymap, ...lintKeymap, ...historyKeymap, ...defaultKeymap]),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) onChange(update.state.doc.toString());
    }),
    FORMULA_THEME,
  ];
}

/** The colours follow the text and what the manual declares. */
const coloured = (scopeField: StateField<FormulaScope>): Extension =>
  StateField.define<DecorationSet>({
    create: (state) => decorations(state.doc.toString(), state.field(scopeField)),
    update: (held, change) => {
      const isSame = !change.docChanged && !change.effects.some((effect) => effect.is(setScope));
      return isSame ? held : decorations(change.state.doc.toString(), change.state.field(scopeField));
    },
    provide: (field) => EditorView.decorations.from(field),
  });

const decorations = (text: string, scope: FormulaScope): DecorationSet =>
  Decoration.set(
    spansOf(text, scope)
      .filter(({ kind }) => kind !== 'tanda')
      .map(({ from, to, kind }) => Decoration.mark({ class: `cm-rumus-${kind}` }).range(from, to)),
  );

type Completing = { readonly scope: FormulaScope; readonly words: EditorWords };

function completionsAt(context: CompletionContext, { scope, words }: Completing): CompletionResult | null {
  const text = context.state.doc.toString();
  const { from, to, offers } = offersAt(text, context.pos, { scope, helpOf: words.helpOf });
  const isBeginning = from === context.pos;
  const isAnything = offers.some(({ kind }) => kind === 'fungsi');
  if (offers.length === 0 || (isBeginning && isAnything && !context.explicit)) return null;
  return { from, to, options: offers.map((offer, rank) => completionOf(offer, { words, rank })), validFor: /^\w*$/ };
}

type Ranked = { readonly words: EditorWords; readonly rank: number };

const completionOf = (offer: Offer, { words, rank }: Ranked): Completion => ({
  label: offer.label,
  detail: offer.satuan === '' ? offer.nama : `${offer.nama} · ${offer.satuan}`,
  type: offer.kind,
  section: { name: words.sections[offer.kind], rank: RANK[offer.kind] },
  boost: -rank / 100,
  apply: (view, _completion, from, to) => {
    view.dispatch({
      changes: { from, to, insert: offer.insert },
      selection: { anchor: from + offer.cursor },
      userEvent: 'input.complete',
      scrollIntoView: true,
    });
    if (offer.kind === 'fungsi') startCompletion(view);
  },
});

const RANK: Readonly<Record<Offer['kind'], number>> = { komponen: 0, kolom: 1, pilihan: 2, rujukan: 3, kata: 4, fungsi: 5 };
