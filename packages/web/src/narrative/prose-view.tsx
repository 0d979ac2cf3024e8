import { parseProse } from '@selaras/core/narrative/parse-prose';
import { Code, Prose } from '../ui/text.tsx';
import css from './prose-view.module.css';

type Span = { readonly kind: string; readonly text?: string; readonly source?: string };

/** What each reference prints today, by its source text. */
export type Printed = Readonly<Record<string, string>>;

/** Text as a reader will find it in the document. A reference that prints nothing yet (a table's number) stays visible as one. */
export function ProseView({ text, printed = {} }: { readonly text: string; readonly printed?: Printed | undefined }) {
  const parsed = parseProse(text);
  if (!parsed.ok) return <Prose>{text}</Prose>;
  return (
    <Prose>
      {parsed.value.map((block, i) => {
        const key = `${i}-${block.kind}`;
        if (block.kind === 'paragraph') {
          return (
            <p key={key}>
              <Spans spans={block.spans} printed={printed} />
            </p>
          );
        }
        const items = block.items.map((spans, at) => (
          <li key={`${key}-${at}`}>
            <Spans spans={spans} printed={printed} />
          </li>
        ));
        return block.ordered === false ? <ul key={key}>{items}</ul> : <ol key={key}>{items}</ol>;
      })}
    </Prose>
  );
}

function Spans({ spans, printed }: { readonly spans: readonly Span[]; readonly printed: Printed }) {
  return spans.map((span, i) => {
    if (span.kind === 'text') return span.text;
    const source = span.source ?? '';
    const key = `${i}-${source}`;
    const text = printed[source];
    return text === undefined ? <Code key={key}>{source}</Code> : <Bound key={key} text={text} source={source} />;
  });
}

/** Underlined with dots, because it is not typed: it follows the data. */
const Bound = ({ text, source }: { readonly text: string; readonly source: string }) => (
  <span className={css.bound} title={source}>
    {text}
  </span>
);
