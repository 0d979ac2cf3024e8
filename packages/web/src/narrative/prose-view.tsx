import { parseProse } from '@selaras/core/narrative/parse-prose';
import { Code, Prose } from '../ui/text.tsx';

type Span = { readonly kind: string; readonly text?: string; readonly source?: string };

/** Text as its author structured it; references stay visible as references, since only the document prints their figures. */
export function ProseView({ text }: { readonly text: string }) {
  const parsed = parseProse(text);
  if (!parsed.ok) return <Prose>{text}</Prose>;
  return (
    <Prose>
      {parsed.value.map((block, i) => {
        const key = `${i}-${block.kind}`;
        if (block.kind === 'paragraph') {
          return (
            <p key={key}>
              <Spans spans={block.spans} />
            </p>
          );
        }
        const items = block.items.map((spans, at) => (
          <li key={`${key}-${at}`}>
            <Spans spans={spans} />
          </li>
        ));
        return block.ordered === false ? <ul key={key}>{items}</ul> : <ol key={key}>{items}</ol>;
      })}
    </Prose>
  );
}

function Spans({ spans }: { readonly spans: readonly Span[] }) {
  return spans.map((span, i) => (span.kind === 'text' ? span.text : <Code key={`${i}-${span.source}`}>{span.source}</Code>));
}
