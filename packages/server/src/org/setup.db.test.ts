import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inTenant } from '@selaras/adapters/db/in-tenant';
import { lockSetup } from '@selaras/adapters/org/instansi.queries';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApp, type TestApp } from '../../test-support/test-app.ts';
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts';

let database: TestDatabase;
let app: TestApp;

beforeAll(async () => {
  database = await openTestDatabase();
  app = await openTestApp(database);
});
afterAll(async () => {
  await app.close();
  await database.close();
});

const byText = (one: string, other: string): number => one.localeCompare(other);

const office = (kodePenyiapan: string) => ({
  kodePenyiapan,
  instansi: { nama: 'Badan Kepegawaian Negara', singkatan: 'BKN', zona: 'Asia/Jayapura' },
  unit: { kode: 'kr09', nama: 'Kantor Regional IX', namaPendek: 'Kanreg IX', kota: 'Jayapura' },
  account: { email: 'Pertama@Uji.Example', nama: 'Pertama', password: 'sandi cukup panjang' },
});

test('the first office is made with the code of the terminal, once, and the first account plans in it', async () => {
  const browser = app.browser();
  expect((await browser.get('/api/setup')).json()).toEqual({ needed: true });

  const code = app.services.setupCode.read();
  expect(code).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$/);
  expect(statSync(join(database.dataDir, 'setup-code')).mode & 0o777).toBe(0o600);
  for (const wrong of ['salah', code.slice(1), `${code}A`, 'A'.repeat(12)])
    expect((await browser.post('/api/setup', office(wrong))).json()).toMatchObject({ code: 'access.denied', action: 'setup', status: 403 });
  expect((await browser.get('/api/setup')).json()).toEqual({ needed: true });

  const typed = ` ${code.toLowerCase().replaceAll('-', ' ')} `;
  const [held, release] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const holder = inTenant(database.db, database.parts.newId(), async (tx) => {
    await lockSetup(tx); // as if a third were just doing the same
    held.resolve();
    await release.promise;
  });
  await held.promise;
  let isAnyDone = false;
  const racing = [typed, code].map(async (each) => {
    const answer = await app.browser().post('/api/setup', office(each));
    isAnyDone = true;
    return answer;
  });
  await sleep(500); // hashing the password takes a hundred
  expect(isAnyDone).toBe(false);
  release.resolve();
  await holder;
  const both = await Promise.all(racing);
  expect(both.map((answer) => answer.json().code ?? 'made').toSorted(byText)).toEqual(['instansi.exists', 'made']);
  expect((await browser.get('/api/setup')).json()).toEqual({ needed: false });
  expect((await browser.post('/api/setup', office(code))).statusCode).toBeGreaterThanOrEqual(403);
  expect(await database.query('select count(*)::int as n from instansi')).toEqual([{ n: 1 }]);

  await browser.signIn('pertama@uji.example', 'sandi cukup panjang');
  const session = (await browser.get('/api/session')).json();
  expect(session.roles.map((role: { role: string }) => role.role)).toEqual(['admin', 'perencana']);
  expect(session.abilities).not.toContain('measurement.approve');
  expect([session.contoh, session.unit.namaPendek, session.hariIni]).toEqual([false, 'Kanreg IX', '2026-03-02']);
});

test('guessing the code is slow', async () => {
  const guesses = await Promise.all(Array.from({ length: 15 }, () => app.browser().post('/api/setup', office('AAAA-AAAA-AAAA'))));
  expect(guesses.filter((guess) => guess.statusCode === 429).length).toBeGreaterThanOrEqual(5);
});
