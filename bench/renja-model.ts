import { inSnapshot } from '@selaras/adapters/db/in-tenant';
import { type DocumentModel, renjaDocument } from '@selaras/core';
import { templateHash } from '@selaras/server/document/template-hash';
import { draftRenja } from '@selaras/server/publication/draft-renja';
import type { Workplace } from './outcome.ts';

const TAHUN = 2025;
const READER = 'perencana@contoh.selaras.test';

/**
 * The Renja of the example office, built anew at every call: renderers remember what they prepared for a model and the
 * drawings that they have seen, and a bench that renders one model again and again would measure that memory.
 */
export async function renjaModels(place: Workplace): Promise<() => DocumentModel> {
  const office = await place.office();
  const context = await office.contextOf(READER);
  const draft = await inSnapshot(context.db, context.actor.tenantId, (tx) => draftRenja(tx, context, TAHUN));
  if (!draft.ok) throw new Error(`the example office has no Renja ${TAHUN}: ${draft.error.code}`);
  const { snapshot, hash } = draft.value;
  const hashes = { snapshot: hash, template: await templateHash() };
  let count = 0;
  return () => {
    const model = renjaDocument(snapshot, hashes);
    if (!model.ok) throw new Error(`the Renja ${TAHUN} of the example office is incomplete: ${model.error.code}`);
    count += 1;
    return withNewDrawings(model.value, count);
  };
}

/** The same drawings in other bytes. */
export const withNewDrawings = (model: DocumentModel, count: number): DocumentModel => ({
  ...model,
  blocks: model.blocks.map((block) =>
    block.kind === 'figure' ? { ...block, svg: block.svg.replace('</svg>', `<g id="bench-${count}"/></svg>`) } : block,
  ),
});
