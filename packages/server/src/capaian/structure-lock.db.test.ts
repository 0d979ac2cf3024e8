import { setTimeout as sleep } from 'node:timers/promises';
import { lockStructure } from '@selaras/adapters/capaian/capaian.queries';
import { inTenant } from '@selaras/adapters/db/in-tenant';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { expectOk, givenAccount, givenOffice, type TestOffice } from '../../test-support/factories.ts';
import {
  entry,
  givenManual,
  givenPlan,
  givenReviewedManual,
  givenSubmitted,
  kepalaBeside,
  MANUAL,
  PENETAPAN,
  type TestPlan,
} from '../../test-support/plan-factories.ts';
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts';
import type { Context } from '../context.ts';
import { advanceMeasurement } from '../measurement/advance-measurement.ts';
import { enactManual } from '../plan/enact-manual.ts';
import { recordSurveyResult } from '../plan/record-survey-result.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

let office: TestOffice;
let planner: Context;
let people: Readonly<Record<'pic' | 'verifikator', Context>>;
let below: TestPlan;
let above: TestPlan;

beforeEach(async () => {
  office = await givenOffice(database.parts);
  const person = async (role: 'perencana' | 'pic' | 'verifikator', unit: 'kr07' | 'tu') =>
    (await givenAccount(database.parts, office, [[role, unit]])).context();
  planner = await person('perencana', 'kr07');
  people = { pic: await person('pic', 'tu'), verifikator: await person('verifikator', 'tu') };
  below = await givenPlan(planner, office.units.tu);
  above = await givenPlan(planner, office.units.kr07);
});

async function givenWaiting(period: string, terpenuhi: string) {
  const { id, versi } = await givenSubmitted(people.pic, below.iku[0], entry(period, terpenuhi));
  return async () => expectOk(await advanceMeasurement(people.verifikator, { id, versi, command: 'approve', alasan: null }));
}

const figureAbove = async (period: string): Promise<string | null> => {
  const [row] = await database.query(
    `select coalesce(nilai::text, absen) as held from computed_figure where subjek = $1 and jenis = 'realisasi' and period = $2`,
    [above.iku[0], period],
  );
  return row === undefined ? null : String(row.held);
};

/** Which of the two is first is left to chance; a figure above that misses the one below is wrong either way. */
test('a manual that begins to add up the units below has what is approved there at the same moment', async () => {
  const kepala = kepalaBeside(planner);
  const isi = { ...MANUAL, konsolidasiLokasi: 'data_mentah' } as const;
  await givenManual({ planner, kepala }, { ikuId: below.iku[0], sejakTahun: 2020, sampaiTahun: 2022 });
  for (const [i, tahun] of [2020, 2021, 2022].entries()) {
    const approve = await givenWaiting(`${tahun}-TW4`, String(30 + i));
    const versi = await givenReviewedManual({ planner, kepala }, { ikuId: above.iku[0], isi, sejakTahun: tahun, sampaiTahun: tahun });
    const enact = async () => expectOk(await enactManual(kepala, { ikuId: above.iku[0], versi, penetapan: PENETAPAN }));
    await Promise.all([sleep(i * 8).then(approve), enact()]);
    expect(await figureAbove(`${tahun}-TW4`)).toBe(String((30 + i) * 2));
  }
});

test('whoever computes waits while the structure changes, and goes on afterwards', async () => {
  const approve = await givenWaiting('2024-TW1', '40');
  const survey = { unitId: office.units.kr07, kode: 'ikm', nama: 'Survei', responden: null, sumber: 'uji', period: '2024', nilai: '80' };
  const ended: string[] = [];
  let waiting: Promise<unknown> = Promise.resolve();
  await inTenant(database.db, office.tenantId, async (tx) => {
    await lockStructure(tx);
    waiting = Promise.all([
      approve().then(() => ended.push('approve')),
      recordSurveyResult(planner, survey).then(() => ended.push('survey')),
    ]);
    await sleep(300);
    expect(ended).toEqual([]);
  });
  await waiting;
  expect(ended.toSorted()).toEqual(['approve', 'survey']);
});
