import { inTransaction, type Tx } from '@selaras/adapters/db/in-tenant';
import {
  appendVersion,
  currentVersi,
  type EntryPlace,
  findEntryPlace,
  insertMeasurement,
  type NewVersion,
} from '@selaras/adapters/measurement/record.queries';
import type { RecordBody } from '@selaras/contract';
import { type DomainError, err, type Figure, freezeFigure, ok, parsePeriod, periodParts, type Result } from '@selaras/core';
import { recordEvent } from '../audit/record-event.ts';
import { checkCalculations } from '../calculation/calculations-of-entry.ts';
import { outsideOf } from '../capaian/outside.ts';
import type { Context } from '../context.ts';
import { permit } from '../permit.ts';
import { entryOf, measure, periodWithin, versionOf } from './measured.ts';
import { type MeasurementView, measurementView, type Seen } from './measurement-view.ts';
import { instansiOf } from './rows-of-list.ts';

export type RecordInput = RecordBody & { readonly ikuId: string };

/**
 * Saves one period as a new version: nothing is overwritten. A save on approved data starts a correction, while the approved
 * version stays in effect; what lies with the verifikator must be returned first.
 */
export function recordMeasurement(context: Context, { ikuId, versi, ...body }: RecordInput): Promise<Result<MeasurementView, DomainError>> {
  const { actor, clock, zone, db, newId } = context;
  return inTransaction(db, actor.tenantId, async (tx): Promise<Result<MeasurementView, DomainError>> => {
    const known = parsePeriod(body.period);
    if (known === null) return err({ code: 'measurement.period_unknown', period: body.period });
    const place = await findEntryPlace(tx, {
      ikuId,
      period: known,
      year: periodParts(known).year,
      on: clock.today(zone),
      actorId: actor.id,
    });
    const allowed = permit({ actor, action: 'measurement.record', orgPath: place?.orgPath ?? null, missing: { code: 'iku.not_found' } });
    if (!allowed.ok) return allowed;
    if (place === null) return err({ code: 'iku.not_found' });
    const { manual, head } = place;
    const period = periodWithin({ text: body.period, tahunAwal: place.tahunAwal, tahunAkhir: place.tahunAkhir });
    if (!period.ok) return period;
    if (manual === null) return err({ code: 'measurement.manual_missing', period: period.value });
    const lock = checkLock(head, versi);
    if (!lock.ok) return lock;
    const luar = await outsideOf(tx, { ikuId, manual: manual.isi, period: period.value });
    const instansi = await instansiOf(tx, { manual: manual.isi, orgPath: allowed.value, period: period.value });
    const measured = measure({ manual: manual.isi, entry: entryOf(body, period.value), luar, instansi });
    if (!measured.ok) return measured;
    const taken = await checkCalculations(tx, { ...measured.value.entry, orgPath: place.orgPath, on: clock.today(zone) });
    if (!taken.ok) return taken;

    const written = { tenantId: actor.tenantId, manualId: manual.id, oleh: actor.id, pada: clock.now() };
    const version = versionOf({ ...written, measured: measured.value });
    const measurement = savedAs({ place, ikuId, id: head?.id ?? newId(), version, realisasi: measured.value.hasil.realisasi });
    const saved = await save(tx, { measurement, head, version });
    if (!saved.ok) return saved;
    const rincian = { period: period.value, nomor: measurement.nomorTerakhir, realisasi: freezeFigure(measured.value.hasil.realisasi) };
    await recordEvent(tx, context, { aksi: 'measurement.record', subjek: measurement.id, rincian });
    return ok(measurementView({ measurement, actor, orgPath: allowed.value }));
  });
}

type Saved = Seen['measurement'];
type Saving = {
  readonly place: EntryPlace;
  readonly ikuId: string;
  readonly id: string;
  readonly version: NewVersion;
  readonly realisasi: Figure;
};

/** The measurement as it is once this version is saved: everything about it is known, so it is not read back. */
function savedAs({ place: { head, namaPelaku }, ikuId, id, version, realisasi }: Saving): Saved {
  const { entry, manualId, kategori, trace, pemeriksaan, oleh, pada } = version;
  const nomor = head === null ? 1 : head.nomorTerakhir + 1;
  return {
    id,
    ikuId,
    period: entry.period,
    state: 'draft',
    versi: head === null ? 1 : head.versi + 1,
    nomorTerakhir: nomor,
    diajukanOleh: null,
    alasanKembali: head?.alasanKembali ?? null,
    terakhir: { ...entry, nomor, manualId, realisasi, kategori, trace, pemeriksaan, oleh: { id: oleh, nama: namaPelaku }, pada },
    evidence: head?.evidence ?? [],
  };
}

/** `versi` 0 says that the form was opened when nothing was saved yet. */
function checkLock(head: EntryPlace['head'], versi: number): Result<true, DomainError> {
  const current = head === null ? 0 : head.versi;
  if (current !== versi) return err({ code: 'approval.stale_version', current });
  if (head?.state === 'submitted') return err({ code: 'approval.transition_not_allowed', from: head.state, command: 'record' });
  return ok(true);
}

type Write = { readonly measurement: Saved; readonly head: EntryPlace['head']; readonly version: NewVersion };

/** Writes only if nobody was faster; whoever was has made `current`. */
async function save(tx: Tx, { measurement: { id, ikuId, period }, head, version }: Write): Promise<Result<true, DomainError>> {
  const isSaved =
    head === null ? await insertMeasurement(tx, { id, ikuId, version }) : await appendVersion(tx, { id, versi: head.versi, version });
  if (isSaved) return ok(true);
  const current = await currentVersi(tx, { ikuId, period });
  if (current === null) throw new Error('a measurement could not be saved although nobody else holds it');
  return err({ code: 'approval.stale_version', current });
}
