import { inSnapshot } from '@selaras/adapters/db/in-tenant';
import { type DomainError, ok, type Result } from '@selaras/core';
import type { Context } from '../context.ts';
import { draftRenja } from '../publication/draft-renja.ts';
import { type Format, renderRenja } from './render-renja.ts';
import { templateHash } from './template-hash.ts';

export type DraftQuestion = { readonly tahun: number; readonly formats: readonly Format[] };
export type DraftFiles = { readonly files: ReadonlyMap<Format, Uint8Array>; readonly hash: string };

/** Files of what is stored now, with a watermark; nothing is kept. Rendering holds no transaction. */
export async function draftFiles(context: Context, { tahun, formats }: DraftQuestion): Promise<Result<DraftFiles, DomainError>> {
  const draft = await inSnapshot(context.db, context.actor.tenantId, (tx) => draftRenja(tx, context, tahun));
  if (!draft.ok) return draft;
  const { snapshot, hash } = draft.value;
  const made = await renderRenja({ snapshot, hashes: { snapshot: hash, template: await templateHash() } }, formats);
  return made.ok ? ok({ files: made.value, hash }) : made;
}
