import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { givenAccount, givenOffice, type TestOffice } from '../../test-support/factories.ts';
import { openTestApp, type TestApp } from '../../test-support/test-app.ts';
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts';

let database: TestDatabase;
let app: TestApp;
let office: TestOffice;

beforeAll(async () => {
  database = await openTestDatabase();
  app = await openTestApp(database);
  office = await givenOffice(database.parts);
});
afterAll(async () => {
  await app.close();
  await database.close();
});

const someone = () => givenAccount(database.parts, office, [['pic', 'tu']]);
const WRONG = 'bukan kata sandinya';

describe('signing in', () => {
  test('gives a cookie that scripts cannot read and other sites cannot send', async () => {
    const { email } = await someone();
    const response = await app.browser().signIn(email);
    expect([response.statusCode, response.json()]).toEqual([200, { ok: true }]);
    expect(response.cookies).toMatchObject([{ name: 'selaras.session_token', httpOnly: true, sameSite: 'Lax', path: '/', maxAge: 43_200 }]);
  });

  test('is Secure and has the prefix that pins it to the host behind https', async () => {
    const secure = await openTestApp(database, { publicUrl: new URL('https://selaras.example.go.id') });
    const { email } = await someone();
    const { cookies } = await secure.browser().signIn(email);
    expect(cookies).toMatchObject([{ name: '__Secure-selaras.session_token', secure: true }]);
    await secure.close();
  });

  test('an unknown address, a wrong password and an account that is switched off are told the same', async () => {
    const [known, off] = [await someone(), await someone()];
    await database.query('update account set aktif = false where id = $1', [off.id]);
    const answers = [
      await app.browser().signIn('tidak-ada@uji.example'),
      await app.browser().signIn(known.email, WRONG),
      await app.browser().signIn(off.email),
    ];
    expect(answers.map((answer) => `${answer.statusCode} ${answer.json().code}`)).toEqual(Array(3).fill('401 session.credentials_wrong'));
    expect(await database.query('select 1 from auth.session where "userId" = $1', [off.id])).toEqual([]);
  });
});
