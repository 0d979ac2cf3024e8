import { inTenant } from '@selaras/adapters/db/in-tenant';
import { findLatestPublished, findOffice } from '@selaras/adapters/publication/snapshot.queries';
import { findSignIn } from '@selaras/adapters/session/sign-in.queries';
import type { Context } from '../context.ts';
import { keepPublication } from '../document/keep-publication.ts';
import { renjaState } from '../document/renja-state.ts';
import { publishRenja } from '../publication/publish-renja.ts';
import { type ContextParts, contextOf } from '../session/context-of.ts';
import type { ExampleData } from './example-files.ts';
import { must } from './must.ts';

export type Publishing = { readonly parts: ContextParts; readonly data: ExampleData; readonly log: (line: string) => void };

/**
 * The head of office publishes the Renja of the example, once. Not part of the one transaction, because a publication
 * reads a consistent view of its own; a start that was killed before it makes up for it here.
 */
export async function publishExample({ parts, data, log }: Publishing): Promise<void> {
  const kepala = data.office.accounts.find(({ role }) => role === 'kepala');
  if (kepala === undefined) return;
  const signIn = await findSignIn(parts.db, kepala.email);
  if (signIn === null) return;
  const context = must('kepala', await contextOf(parts, signIn));
  const { tahun } = data.renja;
  // Asked first, because every start of the server comes by here and a draft is dear.
  if (await isPublished(context, tahun)) return;
  const { draftHash } = must(`Renja ${tahun}`, await renjaState(context, tahun));
  const published = await publishRenja(context, { tahun, draftHash });
  if (!published.ok) return log(`Renja ${tahun} contoh belum dapat ditetapkan: ${JSON.stringify(published.error)}`);
  // Files can be made later as well: when somebody asks for them.
  const kept = await keepPublication(context, published.value);
  if (!kept.ok) log(`Berkas Renja ${tahun} contoh dibuat saat pertama diunduh: ${JSON.stringify(kept.error)}`);
}

function isPublished({ db, actor, clock, zone }: Context, tahun: number): Promise<boolean> {
  return inTenant(db, actor.tenantId, async (tx) => {
    const office = await findOffice(tx, { actor, tahun, on: clock.today(zone) });
    return office !== null && (await findLatestPublished(tx, { unitId: office.unitId, tahun })) !== null;
  });
}
