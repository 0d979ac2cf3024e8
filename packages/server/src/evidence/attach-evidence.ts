import { createHash } from 'node:crypto';
import { inTransaction, type Tx } from '@selaras/adapters/db/in-tenant';
import { type EvidencePlace, findEvidencePlace, storeEvidence } from '@selaras/adapters/evidence/evidence.queries';
import { sniffType } from '@selaras/adapters/evidence/sniff-type';
import { evidenceOf, findMeasurement } from '@selaras/adapters/measurement/measurement.queries';
import type { EvidenceWire } from '@selaras/contract';
import { type DomainError, err, ok, type Result } from '@selaras/core';
import { recordEvent } from '../audit/record-event.ts';
import type { Context } from '../context.ts';
import { evidenceWire, isOpen } from '../measurement/measurement-view.ts';
import { permit } from '../permit.ts';
import { type EvidenceType, evidenceName, evidenceType } from './evidence-type.ts';
import { readLimited } from './read-limited.ts';

export type AttachInput = { readonly measurementId: string; readonly nama: string; readonly content: AsyncIterable<Uint8Array> };

/**
 * Attaches a file to a draft. The permission is asked before a byte is read, and again when it is stored: an upload takes
 * long enough for the draft to be submitted meanwhile. The same file twice is one, so a repeated upload is harmless.
 */
export async function attachEvidence(
  context: Context,
  { measurementId, nama, content }: AttachInput,
): Promise<Result<EvidenceWire, DomainError>> {
  const { db, actor } = context;
  const first = await inTransaction(db, actor.tenantId, (tx) => openPlace(tx, { context, measurementId, lock: false }));
  if (!first.ok) return first;
  const bytes = await readLimited(content);
  if (!bytes.ok) return bytes;
  const name = evidenceName(nama);
  const jenis = evidenceType({ nama: name, found: await sniffType(bytes.value) });
  if (!jenis.ok) return jenis;
  return store(context, { measurementId, nama: name, jenis: jenis.value, bytes: bytes.value });
}

export type Opening = { readonly context: Context; readonly measurementId: string; readonly lock: boolean };

/** The measurement, when this person may change its evidence now. */
export async function openPlace(tx: Tx, { context, measurementId, lock }: Opening): Promise<Result<EvidencePlace, DomainError>> {
  const { actor, clock, zone } = context;
  const place = await findEvidencePlace(tx, { measurementId, on: clock.today(zone), lock });
  const allowed = permit({
    actor,
    action: 'measurement.record',
    orgPath: place?.orgPath ?? null,
    missing: { code: 'measurement.not_found' },
  });
  if (!allowed.ok) return allowed;
  if (place === null) return err({ code: 'measurement.not_found' });
  return isOpen(place.state) ? ok(place) : err({ code: 'approval.transition_not_allowed', from: place.state, command: 'attach' });
}

type Storing = { readonly measurementId: string; readonly nama: string; readonly jenis: EvidenceType; readonly bytes: Uint8Array };

function store(context: Context, { measurementId, nama, jenis, bytes }: Storing): Promise<Result<EvidenceWire, DomainError>> {
  const { db, actor, clock, newId, files } = context;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return inTransaction(db, actor.tenantId, async (tx): Promise<Result<EvidenceWire, DomainError>> => {
    const place = await openPlace(tx, { context, measurementId, lock: true });
    if (!place.ok) return place;
    const { nomorTerakhir } = place.value;
    const held = await attached(tx, { measurementId, nomor: nomorTerakhir, sha256 });
    if (held !== null) return ok(held);
    const id = newId();
    const row = {
      tenantId: actor.tenantId,
      id,
      measurementId,
      nama,
      jenis,
      sha256,
      sejakNomor: nomorTerakhir,
      oleh: actor.id,
      pada: clock.now(),
    };
    await storeEvidence(tx, files, { ...row, bytes });
    const stored = await attached(tx, { measurementId, nomor: nomorTerakhir, sha256 });
    if (stored === null) throw new Error('evidence that was stored a statement ago is not there');
    await recordEvent(tx, context, {
      aksi: 'evidence.attach',
      subjek: measurementId,
      rincian: { bukti: id, sha256, jenis, ukuran: bytes.length },
    });
    return ok(stored);
  });
}

type Attached = { readonly measurementId: string; readonly nomor: number; readonly sha256: string };

async function attached(tx: Tx, { measurementId, nomor, sha256 }: Attached): Promise<EvidenceWire | null> {
  const measurement = await findMeasurement(tx, measurementId);
  const found = measurement === null ? undefined : evidenceOf(measurement, nomor).find((file) => file.sha256 === sha256);
  return found === undefined ? null : evidenceWire(found);
}
