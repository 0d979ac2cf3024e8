import { setTimeout as sleep } from 'node:timers/promises';
import { inTenant } from '@selaras/adapters/db/in-tenant';
import { lockOrg } from '@selaras/adapters/org/instansi.queries';
import { plainDate } from '@selaras/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { givenAccount, givenOffice, type TestAccount, type TestOffice } from '../../test-support/factories.ts';
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts';
import type { Context } from '../context.ts';
import { addAccount } from './add-account.ts';
import { addUnit } from './add-unit.ts';
import { endRole } from './end-role.ts';
import { grantRole } from './grant-role.ts';
import { moveUnit } from './move-unit.ts';
import { setActive } from './set-active.ts';

let database: TestDatabase;
let office: TestOffice;
let admin: TestAccount;
let person: TestAccount;

beforeAll(async () => {
  database = await openTestDatabase();
  office = await givenOffice(database.parts);
  admin = await givenAccount(database.parts, office, [['admin', 'pusat']]);
  person = await givenAccount(database.parts, office, [['pic', 'tu']]);
});
afterAll(() => database.close());

const TODAY = plainDate('2026-03-02');
const unit = { nama: 'x', namaPendek: 'x', kota: null, sejak: TODAY };

/** Each of these looks at what is there before it writes: of two at once, the second must see what the first did. */
const CHANGES: readonly (readonly [string, (context: Context) => Promise<{ readonly ok: boolean }>])[] = [
  ['adding a unit', (context) => addUnit(context, { ...unit, kode: 'x', parentId: office.units.tu })],
  ['moving a unit', (context) => moveUnit(context, { id: office.units.tu, parentId: office.units.kr08, sejak: TODAY })],
  ['adding an account', (context) => addAccount(context, { ...someone(), role: 'pic', unitId: office.units.tu })],
  ['giving a role', (context) => grantRole(context, { accountId: person.id, role: 'kepala', unitId: office.units.tu, sejak: TODAY })],
  ['ending a role', async (context) => endRole(context, { accountId: person.id, roleId: await firstRole(), sampai: null })],
  ['switching off', (context) => setActive(context, { accountId: person.id, aktif: false })],
];

const someone = () => ({ email: 'antre@uji.example', nama: 'Antre', password: 'sandi cukup panjang', sejak: TODAY });

async function firstRole(): Promise<string> {
  const [row] = await database.query('select id from role_assignment where account_id = $1 order by id limit 1', [person.id]);
  return String(row?.id);
}

test.each(CHANGES)('%s waits for another change of the same instansi', async (_name, change) => {
  const context = await admin.context();
  const [held, release] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const holder = inTenant(database.db, office.tenantId, async (tx) => {
    await lockOrg(tx, office.tenantId);
    held.resolve();
    await release.promise;
  });
  await held.promise;
  let isDone = false;
  const changing = change(context).then((result) => {
    isDone = true;
    return result;
  });
  await sleep(250); // a change takes some ten; hashing a password a hundred
  const finishedEarly = isDone;
  release.resolve();
  await holder;
  expect([finishedEarly, (await changing).ok]).toEqual([false, true]);
});
