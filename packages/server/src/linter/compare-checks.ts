import { inSnapshot } from '@selaras/adapters/db/in-tenant';
import type { CatatanCekWire } from '@selaras/contract';
import { type DomainError, ok, type Result } from '@selaras/core';
import type { Context } from '../context.ts';
import { notesOf, noteView } from './notes-of.ts';
import { permittedCheck } from './permitted-check.ts';

export type Comparing = { readonly id: string; readonly dengan: string };
export type Compared = { readonly hilang: CatatanCekWire[]; readonly baru: CatatanCekWire[]; readonly tetap: number };

/** What became of the notes of an earlier draft: gone, new, or still there, told by their fingerprints. */
export function compareChecks(context: Context, { id, dengan }: Comparing): Promise<Result<Compared, DomainError>> {
  const { actor, db } = context;
  return inSnapshot(db, actor.tenantId, async (tx): Promise<Result<Compared, DomainError>> => {
    const [now, before] = [await permittedCheck(tx, context, id), await permittedCheck(tx, context, dengan)];
    if (!now.ok) return now;
    if (!before.ok) return before;
    const [current, earlier] = [await notesOf(tx, now.value), await notesOf(tx, before.value)];
    const [here, there] = [names(current), names(earlier)];
    const isNew = current.filter(({ finding }) => !there.has(finding.fingerprint));
    const isGone = earlier.filter(({ finding }) => !here.has(finding.fingerprint));
    return ok({ hilang: isGone.map(noteView), baru: isNew.map(noteView), tetap: current.length - isNew.length });
  });
}

const names = (notes: Awaited<ReturnType<typeof notesOf>>): ReadonlySet<string> => new Set(notes.map(({ finding }) => finding.fingerprint));
