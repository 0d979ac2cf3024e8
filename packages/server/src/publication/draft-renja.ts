import { createHash } from 'node:crypto';
import type { Tx } from '@selaras/adapters/db/in-tenant';
import { getRenjaRows, type Office } from '@selaras/adapters/publication/renja-rows.queries';
import { findOffice } from '@selaras/adapters/publication/snapshot.queries';
import { buildRenjaSnapshot, canonicalJson, type DomainError, err, ok, type RenjaSnapshot, type Result } from '@selaras/core';
import type { Context } from '../context.ts';

export type Draft = { readonly office: Office; readonly snapshot: RenjaSnapshot; readonly hash: string };

/** What Tetapkan would freeze now. Reads only; the same transaction can go on to publish it. */
export async function draftRenja(tx: Tx, { actor, clock, zone }: Context, tahun: number): Promise<Result<Draft, DomainError>> {
  const today = clock.today(zone);
  const office = await findOffice(tx, { actor, tahun, on: today });
  if (office === null) return err({ code: 'document.not_found' });
  const rows = await getRenjaRows(tx, { office, tahun });
  const snapshot = buildRenjaSnapshot({ rows, status: 'draf', tanggal: today });
  return ok({ office, snapshot, hash: contentHash(snapshot) });
}

/** The canonical text of a snapshot: what is stored, hashed and printed in the colophon. */
export const canonicalSnapshot = (snapshot: RenjaSnapshot): string => canonicalJson(snapshot);

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Equal when two snapshots say the same, whatever day they were made and whether they are published. */
export const contentHash = (snapshot: RenjaSnapshot): string => sha256(canonicalSnapshot({ ...snapshot, status: 'draf', tanggal: '' }));
