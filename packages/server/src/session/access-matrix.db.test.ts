import { ACTIONS, can, GRANTS, ROLES, type Role } from '@selaras/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { givenAccount, givenOffice, type TestOffice } from '../../test-support/factories.ts';
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts';

let database: TestDatabase;
let office: TestOffice;

beforeAll(async () => {
  database = await openTestDatabase();
  office = await givenOffice(database.parts);
});
afterAll(() => database.close());

/** Seen from `pusat/kr07/`, where each of these people has their role. */
const UNITS = { above: 'pusat/', here: 'pusat/kr07/', below: 'pusat/kr07/tu/', beside: 'pusat/kr08/', alike: 'pusat/kr071/' } as const;

async function allowedTo(role: Role): Promise<(action: (typeof ACTIONS)[number]) => string> {
  const account = await givenAccount(database.parts, office, [[role, 'kr07']]);
  const { actor } = await account.context();
  return (action) =>
    Object.entries(UNITS)
      .filter(([, path]) => can(actor, action, path))
      .map(([name]) => name)
      .join(' ');
}

/** The whole answer to "who may do what, where". A line that changes here changes what people may do. */
test('a role reaches its unit and everything below, and nothing above or beside', async () => {
  const columns = await Promise.all(ROLES.map(async (role) => [role, await allowedTo(role)] as const));
  const table = ACTIONS.map((action) => {
    const cells = columns.map(([, allowed]) =>
      allowed(action) === 'here below' ? 'x' : allowed(action) === '' ? '-' : `! ${allowed(action)}`,
    );
    return `${action.padEnd(20)} ${cells.join(' ')}`;
  });
  expect([`${''.padEnd(20)} ${ROLES.map((role) => role[0]).join(' ')}`, ...table]).toEqual([
    '                     p v p k a',
    'data.read            x x x x x',
    'measurement.record   x - x - -',
    'measurement.submit   x - x - -',
    'measurement.approve  - x - x -',
    'narrative.write      x - x - -',
    'target.set           - - x - -',
    'plan.edit            - - x - x',
    'manual.draft         - - x - x',
    'manual.review        - x - x -',
    'manual.enact         - - - x -',
    'manual.correct       - - - x -',
    'manual.central       - - - - x',
    'document.edit        - - x - -',
    'document.publish     - - - x -',
    'document.check       x x x x -',
    'audit.read           - x x x x',
    'org.manage           - - - - x',
    'account.manage       - - - - x',
    'backup.run           - - - - x',
  ]);
});

test('nobody both records and approves by one role, nobody both writes and reviews a manual by one role, nobody who manages people touches figures', () => {
  for (const role of ROLES) {
    const has = (action: (typeof ACTIONS)[number]) => GRANTS[role].includes(action);
    expect([role, has('measurement.record') && has('measurement.approve')]).toEqual([role, false]);
    expect([role, has('manual.draft') && has('manual.review')]).toEqual([role, false]);
    expect([role, has('account.manage') && (has('measurement.record') || has('measurement.approve'))]).toEqual([role, false]);
    expect([role, has('data.read')]).toEqual([role, true]);
  }
});
