import { err, ok, type Result } from '../kernel/result.ts';
import { type ProseProblem, type ProseSpan, parseProse } from './parse-prose.ts';
import type { Prose } from './prose.ts';
import { type ReferenceContext, resolveReference } from './resolve-reference.ts';
import type { ResolvedReference } from './resolved.ts';

/** Inlines and blocks of the same shape as those of a document, so that a section can place them without copying. */
export type ProseInline = ResolvedReference;
export type ResolvedBlock =
  | { readonly kind: 'paragraph'; readonly inlines: readonly ProseInline[] }
  | { readonly kind: 'list'; readonly ordered: 'number' | false; readonly items: readonly (readonly ProseInline[])[] };

/** A prose with every reference printed, or everything that is wrong with it. */
export function resolveProse(prose: Prose, context: ReferenceContext): Result<readonly ResolvedBlock[], readonly ProseProblem[]> {
  const parsed = parseProse(prose);
  if (!parsed.ok) return parsed;
  const problems: ProseProblem[] = [];
  const resolve = (spans: readonly ProseSpan[]): readonly ProseInline[] =>
    spans.flatMap((span) => resolveSpan(span, { context, problems }));
  const blocks = parsed.value.map(
    (block): ResolvedBlock =>
      block.kind === 'paragraph'
        ? { kind: 'paragraph', inlines: resolve(block.spans) }
        : { kind: 'list', ordered: block.ordered, items: block.items.map(resolve) },
  );
  return problems.length > 0 ? err(problems) : ok(blocks);
}

type Resolving = { readonly context: ReferenceContext; readonly problems: ProseProblem[] };

function resolveSpan(span: ProseSpan, { context, problems }: Resolving): readonly ProseInline[] {
  if (span.kind === 'text') return [{ kind: 'text', text: span.text }];
  const resolved = resolveReference(span.reference, context);
  if (resolved.ok) return [resolved.value];
  problems.push({ problem: resolved.error, at: span.at, text: span.source });
  return [];
}

/** The plain text of resolved prose, for search, previews and tests; references to tables print their id. */
export const proseText = (blocks: readonly ResolvedBlock[]): string =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.inlines] : block.items).map(lineText)).join('\n');

const lineText = (inlines: readonly ProseInline[]): string =>
  inlines.map((inline) => (inline.kind === 'reference' ? inline.to : inline.text)).join('');
