import { inSnapshot } from '@selaras/adapters/db/in-tenant';
import {
  type DomainError,
  err,
  factsOf,
  type NarrativeFacts,
  ok,
  type Prose,
  type ProseSpan,
  parseProse,
  type RenjaSnapshot,
  type Result,
  resolveReference,
} from '@selaras/core';
import type { Context } from '../context.ts';
import { draftRenja } from '../publication/draft-renja.ts';

export type ReferencesQuestion = { readonly ikuId: string; readonly tahun: number };

/** What every reference in an indicator's story prints today; one that leads nowhere is left out, and the editor shows its source. */
export async function readReferences(
  context: Context,
  { ikuId, tahun }: ReferencesQuestion,
): Promise<Result<Record<string, string>, DomainError>> {
  const draft = await inSnapshot(context.db, context.actor.tenantId, (tx) => draftRenja(tx, context, tahun));
  if (!draft.ok) return draft.error.code === 'document.not_found' ? ok({}) : draft;
  const { snapshot } = draft.value;
  const facts = factsOf(snapshot);
  const own = [...facts.indikator.values()].find(({ id }) => id === ikuId);
  if (own === undefined) return err({ code: 'iku.not_found' });
  const printed = storiesOf(snapshot, ikuId).flatMap((prose) => printedReferences(prose, { facts, indikator: own.slug }));
  return ok(Object.fromEntries(printed));
}

function storiesOf({ evaluasi, rencana }: RenjaSnapshot, ikuId: string): readonly Prose[] {
  const told = evaluasi.indikator.filter(({ id }) => id === ikuId).flatMap(({ narasi }) => Object.values(narasi));
  return [...told, ...rencana.indikator.filter(({ id }) => id === ikuId).map(({ alasanTarget }) => alasanTarget)];
}

type Asking = { readonly facts: NarrativeFacts; readonly indikator: string };

function printedReferences(prose: Prose, context: Asking): readonly (readonly [source: string, text: string])[] {
  const blocks = parseProse(prose);
  if (!blocks.ok) return [];
  const spans = blocks.value.flatMap((block): readonly ProseSpan[] => (block.kind === 'paragraph' ? block.spans : block.items.flat()));
  return spans.flatMap((span) => {
    if (span.kind === 'text') return [];
    const resolved = resolveReference(span.reference, context);
    return resolved.ok && resolved.value.kind !== 'reference' ? [[span.source, resolved.value.text] as const] : [];
  });
}
