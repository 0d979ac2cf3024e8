import { plainDate } from '@selaras/core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { expectOk, givenAccount, givenOffice, type TestAccount, type TestOffice } from '../../test-support/factories.ts';
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts';
import { addAccount } from './add-account.ts';
import { endRole } from './end-role.ts';
import { grantRole } from './grant-role.ts';
import { readAccounts } from './read-accounts.ts';
import { resetPassword } from './reset-password.ts';
import { setActive } from './set-active.ts';

let database: TestDatabase;
let office: TestOffice;
let admin: TestAccount;

beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  database.parts.clock.goTo('2026-03-02T03:00:00.000Z');
  office = await givenOffice(database.parts);
  admin = await givenAccount(database.parts, office, [['admin', 'pusat']]);
});
afterAll(() => database.close());

const day = plainDate;
const TODAY = day('2026-03-02');
const denied = { ok: false, error: { code: 'access.denied', action: 'account.manage' } };
let counter = 0;
const someone = () => ({ email: `Baru-${counter++}@Uji.Example`, nama: 'Orang Baru', password: 'sandi cukup panjang', sejak: TODAY });

async function roleOf(account: { readonly id: string }): Promise<string> {
  const [row] = await database.query('select id from role_assignment where account_id = $1 order by lower(berlaku) limit 1', [account.id]);
  return String(row?.id);
}
const add = async (who: TestAccount, unitId: string) => addAccount(await who.context(), { ...someone(), role: 'pic', unitId });
const grantsOf = async (account: TestAccount) => (await account.context()).actor.grants.map(({ role, orgPath }) => `${role} ${orgPath}`);

describe('a new account', () => {
  test('has its first role from a day on, and is in the audit trail without its address', async () => {
    const given = { ...someone(), role: 'pic', unitId: office.units.tu } as const;
    const { id } = expectOk(await addAccount(await admin.context(), given));
    const listed = expectOk(await readAccounts(await admin.context())).find((account) => account.id === id);
    expect(listed).toEqual({
      id,
      email: given.email.toLowerCase(),
      nama: 'Orang Baru',
      aktif: true,
      roles: [{ id: expect.any(String), role: 'pic', unitId: office.units.tu, unitNama: 'tu', sejak: '2026-03-02', sampai: null }],
    });
    const [event] = await database.query('select aksi, rincian::text as rincian from audit_event where subjek = $1', [id]);
    expect(event?.aksi).toBe('account.add');
    expect(event?.rincian).not.toContain('uji.example');
  });

  test('needs an address that nobody signs in with, here or in another instansi of this server', async () => {
    const other = await givenOffice(database.parts);
    const theirAdmin = await givenAccount(database.parts, other, [['admin', 'pusat']]);
    const given = someone();
    expectOk(await addAccount(await admin.context(), { ...given, role: 'pic', unitId: office.units.tu }));
    const taken = { ok: false, error: { code: 'account.email_taken', email: given.email.toLowerCase() } };
    const again = { ...given, email: given.email.toUpperCase(), role: 'pic' } as const;
    expect(await addAccount(await admin.context(), { ...again, unitId: office.units.tu })).toEqual(taken);
    expect(await addAccount(await theirAdmin.context(), { ...again, unitId: other.units.tu })).toEqual(taken);
    expect(
      await database.query('select 1 from account where tenant_id = $1 and email = $2', [other.tenantId, given.email.toLowerCase()]),
    ).toEqual([]);
  });

  test('asked for twice at the same moment is made once', async () => {
    const context = await admin.context();
    const given = { ...someone(), role: 'pic', unitId: office.units.tu } as const;
    const results = await Promise.all([addAccount(context, given), addAccount(context, given)]);
    expect(results.map((result) => result.ok)).toContain(true);
    expect(results.map((result) => result.ok)).toContain(false);
  });

  test('needs a password that protects it', async () => {
    const given = { ...someone(), password: 'sebelas hrf', role: 'pic', unitId: office.units.tu } as const;
    expect(await addAccount(await admin.context(), given)).toEqual({ ok: false, error: { code: 'account.password_weak', minimum: 12 } });
  });

  test('is made by an administrator, in units of theirs', async () => {
    const local = await givenAccount(database.parts, office, [['admin', 'kr07']]);
    const planner = await givenAccount(database.parts, office, [['perencana', 'pusat']]);
    expect(await add(planner, office.units.tu)).toEqual(denied);
    expect(await add(local, office.units.kr08)).toEqual({ ok: false, error: { code: 'unit.not_found' } });
    expect(await add(local, office.units.pusat)).toEqual({ ok: false, error: { code: 'unit.not_found' } });
    expectOk(await add(local, office.units.tu));
  });
});

describe('a role', () => {
  test('is in force from its first day to its last, in the zone of the instansi', async () => {
    const account = await givenAccount(database.parts, office, [['pic', 'tu']]);
    const { clock } = database.parts;
    const { id } = expectOk(
      await grantRole(await admin.context(), {
        accountId: account.id,
        role: 'verifikator',
        unitId: office.units.kr07,
        sejak: day('2026-03-10'),
      }),
    );
    expect(await grantsOf(account)).toEqual(['pic pusat/kr07/tu/']);
    expectOk(await endRole(await admin.context(), { accountId: account.id, roleId: id, sampai: day('2026-03-20') }));
    const at = async (instant: string) => {
      clock.goTo(instant);
      return (await grantsOf(account)).length;
    };
    // Jakarta is seven hours ahead: its 10 March begins at 17.00 of the 9th in Greenwich.
    expect([await at('2026-03-09T16:59:59Z'), await at('2026-03-09T17:00:00Z')]).toEqual([1, 2]);
    expect([await at('2026-03-20T16:59:59Z'), await at('2026-03-20T17:00:00Z')]).toEqual([2, 1]);
    clock.goTo('2026-03-15T03:00:00Z');
    const listed = expectOk(await readAccounts(await admin.context())).find((one) => one.id === account.id);
    expect(listed?.roles[0]).toMatchObject({ role: 'verifikator', sejak: '2026-03-10', sampai: '2026-03-20' });
  });

  test('given by mistake today is gone at once', async () => {
    const account = await givenAccount(database.parts, office, [['pic', 'tu']]);
    const grant = { accountId: account.id, role: 'admin', unitId: office.units.pusat, sejak: TODAY } as const;
    const { id } = expectOk(await grantRole(await admin.context(), grant));
    expect(await grantsOf(account)).toContain('admin pusat/');
    expectOk(await endRole(await admin.context(), { accountId: account.id, roleId: id, sampai: null }));
    expect(await grantsOf(account)).toEqual(['pic pusat/kr07/tu/']);
    expectOk(await grantRole(await admin.context(), grant));
  });

  test('is not held twice at once', async () => {
    const account = await givenAccount(database.parts, office, [['pic', 'tu']]);
    const again = { accountId: account.id, role: 'pic', unitId: office.units.tu, sejak: TODAY } as const;
    expect(await grantRole(await admin.context(), again)).toEqual({ ok: false, error: { code: 'account.role_overlaps', role: 'pic' } });
  });

  test('of the last administrator stays: not ended, not dated, not switched off, not by two at once', async () => {
    const last = { ok: false, error: { code: 'account.last_admin' } };
    const roleId = await roleOf(admin);
    const end = async (sampai: string | null) =>
      endRole(await admin.context(), { accountId: admin.id, roleId, sampai: sampai === null ? null : day(sampai) });
    expect([await end(null), await end('2030-12-31')]).toEqual([last, last]);
    expect(await setActive(await admin.context(), { accountId: admin.id, aktif: false })).toEqual(last);

    const second = await givenAccount(database.parts, office, [['admin', 'pusat']]);
    const [one, two] = [await admin.context(), await second.context()];
    const results = await Promise.all([
      setActive(one, { accountId: second.id, aktif: false }),
      setActive(two, { accountId: admin.id, aktif: false }),
    ]);
    expect(results.map((result) => (result.ok ? 'off' : result.error.code)).toSorted()).toEqual(['account.last_admin', 'off']);
  });

  test('an administrator of a part is not the last of the whole', async () => {
    await givenAccount(database.parts, office, [['admin', 'kr07']]);
    expect(await setActive(await admin.context(), { accountId: admin.id, aktif: false })).toMatchObject({
      error: { code: 'account.last_admin' },
    });
  });
});

describe('the administrator of a part', () => {
  let local: TestAccount;
  beforeEach(async () => {
    local = await givenAccount(database.parts, office, [['admin', 'kr07']]);
  });

  test('sees the people of that part, and their roles there', async () => {
    const [inside, outside] = [
      await givenAccount(database.parts, office, [
        ['pic', 'tu'],
        ['pic', 'kr08'],
      ]),
      await givenAccount(database.parts, office, [['pic', 'kr08']]),
    ];
    const listed = expectOk(await readAccounts(await local.context()));
    expect(listed.map((account) => account.id).toSorted()).toEqual([inside.id, local.id].toSorted());
    expect(listed.find((account) => account.id === inside.id)?.roles.map((role) => role.unitNama)).toEqual(['tu']);
    expect(listed.map((account) => account.id)).not.toContain(outside.id);
  });

  test('cannot become more by way of somebody else: no password, no role, no switch of people who reach further', async () => {
    const both = await givenAccount(database.parts, office, [
      ['pic', 'tu'],
      ['admin', 'pusat'],
    ]);
    const context = await local.context();
    const roleId = await roleOf(both);
    expect(await resetPassword(context, { accountId: both.id, password: 'sandi dari bawah' })).toEqual(denied);
    expect(await setActive(context, { accountId: both.id, aktif: false })).toEqual(denied);
    expect(await endRole(context, { accountId: both.id, roleId, sampai: null })).toEqual(denied);
    expect(await grantRole(context, { accountId: local.id, role: 'admin', unitId: office.units.pusat, sejak: TODAY })).toMatchObject({
      error: { code: 'unit.not_found' },
    });
  });

  test('finds nobody of another part or another instansi', async () => {
    const missing = { ok: false, error: { code: 'account.not_found' } };
    const other = await givenOffice(database.parts);
    const strangers = [
      await givenAccount(database.parts, office, [['pic', 'kr08']]),
      admin,
      await givenAccount(database.parts, other, [['pic', 'tu']]),
    ];
    for (const { id } of strangers) {
      expect(await resetPassword(await local.context(), { accountId: id, password: 'sandi dari bawah' })).toEqual(missing);
      expect(await setActive(await local.context(), { accountId: id, aktif: false })).toEqual(missing);
    }
  });

  test('still manages somebody whose role there has ended', async () => {
    const gone = await givenAccount(database.parts, office, [['pic', 'tu']]);
    expectOk(await endRole(await local.context(), { accountId: gone.id, roleId: await roleOf(gone), sampai: null }));
    expect(await setActive(await local.context(), { accountId: gone.id, aktif: false })).toEqual({ ok: true, value: null });
  });
});

test('people who are no administrators manage nobody and list nobody', async () => {
  const account = await givenAccount(database.parts, office, [
    ['kepala', 'pusat'],
    ['perencana', 'pusat'],
  ]);
  const context = await account.context();
  expect(await readAccounts(context)).toEqual(denied);
  expect(await resetPassword(context, { accountId: admin.id, password: 'sandi cukup panjang' })).toEqual(denied);
  expect(await setActive(context, { accountId: account.id, aktif: false })).toEqual(denied);
});
