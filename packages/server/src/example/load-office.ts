import { inTenant } from '@selaras/adapters/db/in-tenant';
import { listAccounts } from '@selaras/adapters/org/account.queries';
import { lockSetup } from '@selaras/adapters/org/instansi.queries';
import { isAnyOfficeThere } from '@selaras/adapters/session/sign-in.queries';
import { type DomainError, err, ok, plainDate, type Result, type Role } from '@selaras/core';
import type { Context } from '../context.ts';
import { addAccount } from '../org/add-account.ts';
import { addSupervised } from '../org/add-supervised.ts';
import { addUnit } from '../org/add-unit.ts';
import { createInstansi } from '../org/create-instansi.ts';
import { endRole } from '../org/end-role.ts';
import { type ContextParts, contextOf } from '../session/context-of.ts';
import type { ExampleData } from './example-files.ts';
import { must } from './must.ts';

/** Ids of units by their code, and somebody for every role. */
export type ExampleOffice = { readonly units: ReadonlyMap<string, string>; readonly as: (role: Role) => Context };

export type OfficeInput = { readonly parts: ContextParts; readonly data: ExampleData; readonly passwordOf: (email: string) => string };

/** Instansi, units, people and the instansi they supervise. Refused with `instansi.exists` when any office is there. */
export async function loadOffice({ parts, data, passwordOf }: OfficeInput): Promise<Result<ExampleOffice, DomainError>> {
  const { instansi, units: all, accounts } = data.office;
  const [top, ...below] = all;
  const first = accounts.find(({ role }) => role === 'admin');
  if (top === undefined || first === undefined) throw new Error('the example needs a unit and an administrator');
  const { nama, singkatan, zona } = instansi;
  const created = await createInstansi(parts, {
    instansi: { nama, singkatan, zona, contoh: true },
    unit: { kode: top.kode, nama: top.nama, namaPendek: top.namaPendek, kota: top.kota },
    account: { email: first.email, nama: first.nama, password: passwordOf(first.email) },
    unless: async (tx) => {
      await lockSetup(tx);
      return (await isAnyOfficeThere(tx)) ? err({ code: 'instansi.exists' }) : ok(null);
    },
  });
  if (!created.ok) return created;
  const { tenantId, unitId, accountId } = created.value;
  const admin = must('office.yaml', await contextOf(parts, { tenantId, accountId }));
  const units = await loadUnits(admin, below, new Map([[top.kode, unitId]]));
  await loadSupervised(admin, data, units);
  const people = new Map<Role, Context>([['admin', admin]]);
  for (const { email, nama, role, unit, sejak } of accounts.filter((one) => one !== first)) {
    const input = { email, nama, password: passwordOf(email), role, unitId: unitOf(units, unit), sejak: plainDate(sejak) };
    const { id } = must(`office.yaml: ${email}`, await addAccount(admin, input));
    people.set(role, must(`office.yaml: ${email}`, await contextOf(parts, { tenantId, accountId: id })));
  }
  await leaveOnly(admin, 'admin');
  return ok({ units, as: (role) => personOf(people, role) });
}

/** Whoever sets an office up plans in it too; in the example that is somebody else's role. */
async function leaveOnly(admin: Context, role: Role): Promise<void> {
  const { actor, clock, zone, db } = admin;
  const accounts = await inTenant(db, actor.tenantId, (tx) => listAccounts(tx, actor, clock.today(zone)));
  const others = accounts.find(({ id }) => id === actor.id)?.roles.filter((held) => held.role !== role) ?? [];
  for (const { id: roleId } of others) must('office.yaml', await endRole(admin, { accountId: actor.id, roleId, sampai: null }));
}

function personOf(people: ReadonlyMap<Role, Context>, role: Role): Context {
  const found = people.get(role);
  if (found === undefined) throw new Error(`office.yaml has no account for the role ${role}`);
  return found;
}

export function unitOf(units: ReadonlyMap<string, string>, kode: string): string {
  const id = units.get(kode);
  if (id === undefined) throw new Error(`office.yaml has no unit ${kode}`);
  return id;
}

type Units = ExampleData['office']['units'];

/** Parents stand before their children in the file. */
async function loadUnits(admin: Context, below: Units, top: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> {
  const units = new Map(top);
  for (const { kode, nama, namaPendek, kota, induk, sejak } of below) {
    const parentId = induk === null ? null : unitOf(units, induk);
    const added = await addUnit(admin, { kode, nama, namaPendek, kota, parentId, sejak: plainDate(sejak) });
    units.set(kode, must(`office.yaml: ${kode}`, added).id);
  }
  return units;
}

/** Everybody who came under supervision on one day by one source is one event of the audit trail. */
async function loadSupervised(admin: Context, { supervised, strategies }: ExampleData, units: ReadonlyMap<string, string>): Promise<void> {
  const [strategy] = strategies;
  if (strategy === undefined) throw new Error('the example has no strategy');
  const unitId = unitOf(units, strategy.renstra.unit);
  const groups = Map.groupBy(supervised.supervised, ({ sejak, sumber }) => JSON.stringify([sejak, sumber]));
  for (const instansi of groups.values()) {
    const [{ sejak, sumber } = supervised] = instansi;
    must('supervised.yaml', await addSupervised(admin, { unitId, sejak: plainDate(sejak), sumber, instansi }));
  }
}
