import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inSnapshot } from '@selaras/adapters/db/in-tenant';
import { findLatestPublished, findOffice, listPublications } from '@selaras/adapters/publication/snapshot.queries';
import { type DomainError, err, ok, type Result } from '@selaras/core';
import type { Context } from '../context.ts';
import { canonicalSnapshot, draftRenja } from '../publication/draft-renja.ts';
import { publishedFile } from './published-file.ts';
import { FORMATS, type Format, renderRenja } from './render-renja.ts';
import { templateHash } from './template-hash.ts';

export type WriteRenja = { readonly tahun: number; readonly folder: string; readonly isDraft: boolean };

type Bundle = { readonly files: ReadonlyMap<Format, Uint8Array>; readonly snapshot: string };

/** Writes `renja-<tahun>.{pdf,docx,html,snapshot.json}`: the latest published Renja, or live data with a watermark. Answers the paths. */
export async function writeRenja(
  context: Context,
  { tahun, folder, isDraft }: WriteRenja,
): Promise<Result<readonly string[], DomainError>> {
  const bundle = isDraft ? await draftBundle(context, tahun) : await publishedBundle(context, tahun);
  if (!bundle.ok) return bundle;
  await mkdir(folder, { recursive: true });
  const { files, snapshot } = bundle.value;
  const contents: readonly (readonly [string, Uint8Array | string])[] = [...files, ['snapshot.json', snapshot]];
  const paths: string[] = [];
  for (const [extension, content] of contents) {
    const path = join(folder, `renja-${tahun}.${extension}`);
    await writeFile(`${path}.tmp`, content);
    await rename(`${path}.tmp`, path);
    paths.push(path);
  }
  return ok(paths.toSorted());
}

async function draftBundle(context: Context, tahun: number): Promise<Result<Bundle, DomainError>> {
  const draft = await inSnapshot(context.db, context.actor.tenantId, (tx) => draftRenja(tx, context, tahun));
  if (!draft.ok) return draft;
  const { snapshot, hash } = draft.value;
  const files = await renderRenja({ snapshot, hashes: { snapshot: hash, template: await templateHash() } }, FORMATS);
  return files.ok ? ok({ files: files.value, snapshot: canonicalSnapshot(snapshot) }) : files;
}

async function publishedBundle(context: Context, tahun: number): Promise<Result<Bundle, DomainError>> {
  const found = await latestPublication(context, tahun);
  if (found === null) return err({ code: 'document.nothing_published', year: tahun });
  const files = new Map<Format, Uint8Array>();
  for (const format of FORMATS) {
    const bytes = await publishedFile(context, { id: found.id, format });
    if (!bytes.ok) return bytes;
    files.set(format, bytes.value);
  }
  return ok({ files, snapshot: found.content });
}

function latestPublication({ db, actor, clock, zone }: Context, tahun: number): Promise<{ id: string; content: string } | null> {
  return inSnapshot(db, actor.tenantId, async (tx) => {
    const office = await findOffice(tx, { actor, tahun, on: clock.today(zone) });
    if (office === null) return null;
    const key = { unitId: office.unitId, tahun };
    const [newest] = await listPublications(tx, key);
    const published = await findLatestPublished(tx, key);
    return newest && published ? { id: newest.id, content: published.content } : null;
  });
}
