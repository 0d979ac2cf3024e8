import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ComputedFigure, figureKey } from '@selaras/adapters/capaian/capaian.queries';
import type { FigureInputs } from '@selaras/adapters/capaian/figure-inputs.queries';
import type { Db } from '@selaras/adapters/db/connect';
import { inTenant, type Tx } from '@selaras/adapters/db/in-tenant';
import { listTenants } from '@selaras/adapters/session/sign-in.queries';
import { freezeFigure } from '@selaras/core';
import { verifyAudit } from '@selaras/server/audit/verify-audit';
import { loadAffected } from '@selaras/server/capaian/load-affected';
import { freshFigures } from '@selaras/server/capaian/recompute';
import { sql } from 'kysely';
import { type Faults, nameOf, type Subject } from './journal.ts';

/** What must hold in the database and in the files whatever happened, looked at past the application. */
export async function checkDatabase(db: Db, dataDir: string, faults: Faults): Promise<void> {
  for (const tenantId of await listTenants(db)) {
    const chain = await verifyAudit(db, tenantId);
    if (!chain.intact) faults.push(`the audit chain is ${chain.fault} at ${chain.nomor}`);
    await inTenant(db, tenantId, async (tx) => {
      await checkVersions(tx, faults);
      await checkFiles(tx, dataDir, faults);
      await checkFigures(tx, faults);
    });
  }
  await checkSessions(db, faults);
}

/** Heads agree with their versions, numbered without gaps; nothing stands without the other. */
async function checkVersions(tx: Tx, faults: Faults): Promise<void> {
  const { rows } = await sql<{ id: string; nomor: number; versions: number; last: number | null; approved: boolean }>`
    select m.id, m.nomor_terakhir as nomor, count(v.nomor)::int as versions, max(v.nomor) as last,
           m.nomor_disetujui is null or bool_or(v.nomor = m.nomor_disetujui) as approved
      from measurement m left join measurement_version v on v.tenant_id = m.tenant_id and v.measurement_id = m.id
     group by m.tenant_id, m.id`.execute(tx);
  for (const { id, nomor, versions, last, approved } of rows) {
    if (versions !== nomor || last !== nomor) faults.push(`measurement ${id}: head says ${nomor}, there are ${versions} up to ${last}`);
    if (!approved) faults.push(`measurement ${id}: the approved version is not there`);
  }
  const orphans = await sql<{ count: number }>`
    select count(*)::int as count from measurement_version v
     where not exists (select 1 from measurement m where m.tenant_id = v.tenant_id and m.id = v.measurement_id)`.execute(tx);
  if (orphans.rows[0]?.count !== 0) faults.push(`${orphans.rows[0]?.count} versions without a measurement`);
}

/** Every row of evidence has its bytes, and they are the bytes that it names. */
async function checkFiles(tx: Tx, dataDir: string, faults: Faults): Promise<void> {
  const rows = await tx.selectFrom('evidence_file').select(['sha256', 'ukuran']).execute();
  for (const { sha256, ukuran } of rows) {
    const bytes = await readFile(join(dataDir, 'files', sha256.slice(0, 2), sha256)).catch(() => null);
    if (bytes === null) faults.push(`file ${sha256} has a row and no bytes`);
    else if (bytes.length !== ukuran || createHash('sha256').update(bytes).digest('hex') !== sha256) {
      faults.push(`file ${sha256} has other bytes than its name says`);
    }
  }
}

/** Every figure that is stored is what its inputs come to now, and none is missing. */
async function checkFigures(tx: Tx, faults: Faults): Promise<void> {
  const plans = await sql<{ id: string; years: number[]; ikuIds: string[] }>`
    select id, array(select generate_series(lower(tahun), upper(tahun) - 1)) as years,
      array(select i.id from iku i where i.renstra_id = renstra.id) as "ikuIds" from renstra`.execute(tx);
  for (const { id: renstraId, years, ikuIds } of plans.rows) {
    const scope = await loadAffected(tx, { renstraId, years, ikuIds });
    for (const fresh of freshFigures(scope)) compare(scope.inputs, fresh, faults);
  }
}

function compare({ stored: held }: FigureInputs, fresh: ComputedFigure, faults: Faults): void {
  const wasComputed = [...held.keys()].some((key) => key.endsWith(`/${fresh.period.slice(0, 4)}`));
  if (!wasComputed) return; // nothing was ever measured or promised for this year
  const stored = held.get(figureKey(fresh));
  const [is, shouldBe] = [JSON.stringify(stored && freezeFigure(stored.figure)), JSON.stringify(freezeFigure(fresh.figure))];
  if (stored === undefined ? fresh.figure.kind === 'value' : is !== shouldBe || stored.inputsHash !== fresh.inputsHash) {
    faults.push(`${figureKey(fresh)} is ${is}, computed afresh ${shouldBe}`);
  }
}

/** Nobody holds a transaction open, and no lock is left but those of the serving process. */
async function checkSessions(db: Db, faults: Faults): Promise<void> {
  const { rows } = await sql<{ pid: number; state: string }>`
    select pid, state from pg_stat_activity
     where backend_type = 'client backend' and pid <> pg_backend_pid() and xact_start < now() - interval '1 second'`.execute(db);
  for (const { pid, state } of rows) faults.push(`connection ${pid} holds a transaction open (${state})`);
  const locks = await sql<{
    count: number;
  }>`select count(*)::int as count from pg_locks where locktype = 'advisory' and not granted`.execute(db);
  if (locks.rows[0]?.count !== 0) faults.push(`${locks.rows[0]?.count} locks are still being waited for`);
}

const OF_MEASUREMENTS = ['measurement.record', 'measurement.submit', 'measurement.return', 'measurement.approve', 'evidence.attach'];

/** How many events each measurement has. What was acknowledged is in the trail once: neither lost nor twice. */
export async function countEvents(db: Db): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const tenantId of await listTenants(db)) {
    const { rows } = await inTenant(db, tenantId, (tx) =>
      sql<{ subjek: string; count: number }>`
        select subjek, count(*)::int as count from audit_event
         where aksi = any(${OF_MEASUREMENTS}::text[]) and not ditolak group by subjek`.execute(tx),
    );
    for (const { subjek, count } of rows) counts.set(subjek, count);
  }
  return counts;
}

export async function checkEvents(db: Db, subjects: readonly Subject[], faults: Faults): Promise<void> {
  const counts = await countEvents(db);
  for (const subject of subjects) {
    const found = subject.id === null ? 0 : (counts.get(subject.id) ?? 0);
    if (found !== subject.events) faults.push(`${nameOf(subject)}: ${found} audit events, ${subject.events} acknowledged`);
  }
}
