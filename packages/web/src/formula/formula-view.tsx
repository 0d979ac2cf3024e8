import { setDiagnostics } from '@codemirror/lint';
import { Compartment, EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import { type EditorWords, formulaExtensions, setScope } from './formula-editor.ts';
import type { Mark } from './formula-marks.ts';
import type { FormulaScope } from './formula-scope.ts';

export type FormulaViewProps = {
  /** Of the editable element, so that a problem of the field can be led to. */
  readonly id: string;
  readonly value: string;
  readonly scope: FormulaScope;
  readonly marks: readonly Mark[];
  readonly labelId: string;
  readonly describedBy: string;
  readonly isInvalid: boolean;
  readonly words: EditorWords;
  readonly onChange: (text: string) => void;
  readonly onHelp: () => void;
};

/** The editor itself, in a chunk of its own. What is typed goes up at once; what comes down is written only where it differs. */
export default function FormulaView(props: FormulaViewProps) {
  const box = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView>(null);
  const attributes = useRef(new Compartment());
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const { value, scope, marks, words, id, labelId, describedBy, isInvalid } = props;

  useEffect(() => {
    if (box.current === null) return undefined;
    const view = opened(box.current, { latest, attributes: attributes.current, words });
    editor.current = view;
    return () => view.destroy();
  }, [words]);

  useEffect(() => {
    const view = editor.current;
    if (view === null) return;
    const held = view.state.doc.toString();
    if (held !== value) view.dispatch({ changes: { from: 0, to: held.length, insert: value } });
  }, [value]);
  useEffect(() => editor.current?.dispatch({ effects: setScope.of(scope) }), [scope]);
  useEffect(() => {
    const effects = attributes.current.reconfigure(spoken({ id, labelId, describedBy, isInvalid }));
    editor.current?.dispatch({ effects });
  }, [id, labelId, describedBy, isInvalid]);
  useEffect(() => {
    const view = editor.current;
    if (view !== null) view.dispatch(setDiagnostics(view.state, diagnosticsOf(marks, view.state.doc.length)));
  }, [marks]);

  return <div ref={box} />;
}

type Opening = {
  readonly latest: { readonly current: FormulaViewProps };
  readonly attributes: Compartment;
  readonly words: EditorWords;
};

function opened(parent: HTMLElement, { latest, attributes, words }: Opening): EditorView {
  const { value, scope, marks } = latest.current;
  const extensions = formulaExtensions({
    scope,
    words,
    onChange: (text) => latest.current.onChange(text),
    onHelp: () => latest.current.onHelp(),
  });
  const view = new EditorView({
    parent,
    state: EditorState.create({ doc: value, extensions: [extensions, attributes.of(spoken(latest.current))] }),
  });
  view.dispatch(setDiagnostics(view.state, diagnosticsOf(marks, view.state.doc.length)));
  return view;
}

type Spoken = Pick<FormulaViewProps, 'id' | 'labelId' | 'describedBy' | 'isInvalid'>;

/** What a screen reader is told: the label, the help and the problem of the field. */
const spoken = ({ id, labelId, describedBy, isInvalid }: Spoken) =>
  EditorView.contentAttributes.of({
    id,
    'aria-labelledby': labelId,
    'aria-describedby': describedBy,
    'aria-invalid': String(isInvalid),
    autocapitalize: 'off',
    spellcheck: 'false',
  });

/** Marks of a moment ago may point behind the end of what stands there now. */
const diagnosticsOf = (marks: readonly Mark[], length: number) =>
  marks.map(({ from, to, text }) => ({
    from: Math.min(from, length),
    to: Math.min(to, length),
    severity: 'error' as const,
    message: text,
  }));
