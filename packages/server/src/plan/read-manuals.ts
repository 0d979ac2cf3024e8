import { inSnapshot, type Tx } from '@selaras/adapters/db/in-tenant';
import { manualInForce } from '@selaras/adapters/plan/iku.queries';
import { listNotes, listProposals } from '@selaras/adapters/plan/manual-note.queries';
import type { ManualsPageWire } from '@selaras/contract';
import { type DomainError, type ManualFinding, ok, type Result } from '@selaras/core';
import type { Context } from '../context.ts';
import { findingsOf } from './manual-findings.ts';
import { loadManualPlace, lockedFor, type ManualPlace } from './manual-place.ts';
import { draftView, manualAbilities, type View, versionView } from './manual-view.ts';

export type ManualsQuestion = { readonly ikuId: string; readonly tahun: number };
export type ManualsView = View<ManualsPageWire>;

/** Every version of a Manual IKU, newest first, the one being written, and what the office notes and proposes about it. */
export function readManuals(context: Context, { ikuId, tahun }: ManualsQuestion): Promise<Result<ManualsView, DomainError>> {
  const { actor, db } = context;
  return inSnapshot(db, actor.tenantId, async (tx): Promise<Result<ManualsView, DomainError>> => {
    const found = await loadManualPlace(tx, context, { ikuId, action: 'data.read' });
    if (!found.ok) return found;
    const place = found.value;
    const { iku, versions, draft } = place;
    const proposals = await listProposals(tx, ikuId);
    return ok({
      iku: { id: iku.id, kode: iku.kode, nama: iku.nama, satuan: iku.satuan, label: iku.label, unitNama: iku.unitNama },
      versi: versions.map((version) => versionView(version, { versions, tahun })).toReversed(),
      draf: draft === null ? null : await draftView(tx, { iku, draft }),
      findings: await findingsFor(tx, place, tahun),
      catatan: await listNotes(tx, ikuId),
      usulan: proposals.map(({ id, perihal, alasan, oleh, pada, versi }) => ({ id, perihal, alasan, oleh, pada, versi })),
      terkunci: lockedFor(place, { sejakTahun: tahun, sampaiTahun: tahun }),
      abilities: manualAbilities(place, { actor, tahun }),
    });
  });
}

/** Of the version that is being written, else of the one in force. */
async function findingsFor(tx: Tx, { iku, versions, draft }: ManualPlace, tahun: number): Promise<readonly ManualFinding[]> {
  const manual = draft?.isi ?? manualInForce(versions, tahun)?.isi ?? null;
  return manual === null ? [] : findingsOf(tx, { iku, tahun, manual });
}
