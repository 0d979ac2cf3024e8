import type { CentralManualsBody } from '@selaras/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { expectOk, givenAccount, givenOffice, type TestOffice } from '../../test-support/factories.ts';
import {
  entry,
  givenApproved,
  givenManual,
  givenPlan,
  kepalaBeside,
  MANUAL,
  PENETAPAN,
  type TestPlan,
} from '../../test-support/plan-factories.ts';
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts';
import type { Context } from '../context.ts';
import { readJob } from '../job/read-job.ts';
import { runJobs } from '../job/run-jobs.ts';
import { addManualNote } from './add-manual-note.ts';
import { exportCentralManuals } from './export-central-manuals.ts';
import { importCentralManuals } from './import-central-manuals.ts';
import { readManuals } from './read-manuals.ts';
import { saveManualDraft } from './save-manual-draft.ts';

let database: TestDatabase;
let office: TestOffice;
let pusat: Context;
let kr07: Context;
let plans: Readonly<Record<'kr07' | 'kr08', TestPlan>>;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

/** A head office and two offices below it, each with the same three indicators and manuals of its own for 2023 and 2024. */
beforeEach(async () => {
  office = await givenOffice(database.parts);
  pusat = await (await givenAccount(database.parts, office, [['admin', 'pusat']])).context();
  kr07 = await (await givenAccount(database.parts, office, [['perencana', 'kr07']])).context();
  const kr08 = await (await givenAccount(database.parts, office, [['perencana', 'kr08']])).context();
  plans = { kr07: await givenPlan(kr07, office.units.kr07), kr08: await givenPlan(kr08, office.units.kr08) };
});

const FILE: CentralManualsBody = {
  format: 'selaras-manual-pusat/1',
  penetapan: PENETAPAN,
  sejakTahun: 2020,
  sampaiTahun: 2022,
  alasan: 'Manual pusat',
  manuals: [
    { kode: '1', nama: 'Indikator 1', satuan: 'persen', manual: { ...MANUAL, definisi: 'Ditetapkan kantor pusat untuk semua kantor.' } },
    { kode: '2', nama: 'Indikator 2', satuan: 'persen', manual: MANUAL },
  ],
};

async function imported(body: CentralManualsBody = FILE) {
  const { jobId } = expectOk(await importCentralManuals(pusat, body));
  await runJobs({ parts: database.parts, log: () => {}, isStopping: () => false });
  return expectOk(await readJob(pusat, { id: jobId }));
}

const versions = async (ikuId: string) =>
  (await database.query('select concat_ws($2, tahun, pusat) as line from manual_iku where iku_id = $1 order by versi', [ikuId, ' '])).map(
    ({ line }) => String(line),
  );

const personOf = async (role: 'pic' | 'verifikator') => (await givenAccount(database.parts, office, [[role, 'kr07']])).context();

describe('manuals of the head office', () => {
  test('one file puts them in force in every office below, which may then only add notes', async () => {
    expect(await imported()).toMatchObject({ state: 'selesai', seluruhnya: 2, selesai: 2, hasil: { ditulis: 4, masalah: [] } });
    for (const { iku } of Object.values(plans)) {
      expect(await versions(iku[0])).toEqual(['[2023,2025) f', '[2020,2023) t']);
      expect(await versions(iku[2])).toEqual(['[2023,2025) f']);
    }
    const [ikuId] = plans.kr07.iku;
    const page = expectOk(await readManuals(kr07, { ikuId, tahun: 2021 }));
    expect([page.terkunci, page.abilities]).toEqual([true, ['note', 'propose']]);
    const draft = {
      ikuId,
      versi: 0,
      sejakTahun: 2021,
      sampaiTahun: 2021,
      jenisPerubahan: 'lainnya',
      alasan: 'uji',
      manual: MANUAL,
    } as const;
    expect(await saveManualDraft(kr07, draft)).toEqual({ ok: false, error: { code: 'manual.locked_by_central' } });
    expectOk(await addManualNote(kr07, { ikuId, teks: 'Di kantor ini datanya dari rekap bulanan.' }));
    expect(expectOk(await readManuals(kr07, { ikuId, tahun: 2024 })).terkunci).toBe(false);
  });

  test('what a manual leaves empty of the form is advice: to who imports it, and to the office where it is in force', async () => {
    const [first, second] = FILE.manuals;
    if (first === undefined || second === undefined) throw new Error('the file has two manuals');
    const bare = { ...second, manual: { ...second.manual, tujuan: ' ', mutuData: null } };
    const kurang = ['tujuan', 'mutuData.validasi', 'mutuData.akurasi', 'mutuData.keterbatasan', 'mutuData.kompensasi'];
    const { saran } = expectOk(await importCentralManuals(pusat, { ...FILE, manuals: [first, bare] }));
    expect(saran).toEqual([{ kode: '2', kurang }]);
    await runJobs({ parts: database.parts, log: () => {}, isStopping: () => false });
    const pages = await Promise.all(plans.kr07.iku.slice(0, 2).map((ikuId) => readManuals(kr07, { ikuId, tahun: 2021 })));
    expect(pages.map((page) => expectOk(page).versi[0]?.kurang)).toEqual([[], kurang]);
  });

  test('an office where one does not fit gets none and is listed with every reason; the others get theirs', async () => {
    const [first, second] = plans.kr08.iku;
    const planner = await (await givenAccount(database.parts, office, [['perencana', 'kr08']])).context();
    const authors = { planner, kepala: kepalaBeside(planner) };
    await givenManual(authors, { ikuId: first, sejakTahun: 2020, sampaiTahun: 2021 });
    await database.query(`update iku set satuan = 'indeks' where id = $1`, [second]);
    const job = await imported();
    expect(job).toMatchObject({ state: 'selesai', hasil: { ditulis: 2 } });
    expect(job.hasil?.masalah).toEqual([
      { tempat: 'Unit kr08 · IKU 1', code: 'manual.overlaps', params: {} },
      { tempat: 'Unit kr08 · IKU 2', code: 'manual.satuan_differs', params: { ada: 'indeks', diminta: 'persen' } },
    ]);
    expect(await versions(second)).toEqual(['[2023,2025) f']);
    expect(await versions(plans.kr07.iku[1])).toEqual(['[2023,2025) f', '[2020,2023) t']);
  });

  test('importing again changes nothing, so that an import that was cut off can be repeated', async () => {
    await imported();
    expect(await imported()).toMatchObject({ state: 'selesai', hasil: { ditulis: 0, masalah: [] } });
    expect(await versions(plans.kr07.iku[0])).toHaveLength(2);
  });

  test('a manual for everybody corrects no figure that an office has approved', async () => {
    const people = { pic: await personOf('pic'), verifikator: await personOf('verifikator') };
    await givenApproved(people, plans.kr07.iku[0], entry('2024-TW1'));
    const job = await imported({ ...FILE, sejakTahun: 2024, sampaiTahun: null });
    expect(job.hasil?.masalah).toContainEqual({ tempat: 'Unit kr07 · IKU 1', code: 'manual.correction_required', params: { tahun: 2024 } });
    expect(await versions(plans.kr07.iku[0])).toEqual(['[2023,2025) f']);
  });

  test('a file that no office could use is refused before the first is touched, with every place', async () => {
    const [one] = FILE.manuals;
    if (one === undefined) throw new Error('the file has no manual');
    const broken = { ...one, manual: { ...one.manual, cara: { jenis: 'rumus', rumus: 'tidak_ada' } as const } };
    expect(await importCentralManuals(pusat, { ...FILE, sampaiTahun: 2019, manuals: [one, broken] })).toMatchObject({
      ok: false,
      error: {
        code: 'input.malformed',
        fields: expect.arrayContaining([
          expect.objectContaining({ field: 'sampaiTahun' }),
          expect.objectContaining({ field: 'manuals.1.kode', problem: 'duplicate' }),
          expect.objectContaining({ field: 'manuals.1.cara.rumus' }),
        ]),
      },
    });
    expect(await importCentralManuals(pusat, { ...FILE, sejakTahun: 2031, sampaiTahun: null })).toEqual({
      ok: false,
      error: { code: 'manual.no_office_below', year: 2031 },
    });
    expect(await importCentralManuals(kr07, FILE)).toEqual({ ok: false, error: { code: 'access.denied', action: 'manual.central' } });
  });

  test('what an office has in force can be given to others as a file', async () => {
    const file = expectOk(await exportCentralManuals(kr07, { tahun: 2024 }));
    expect(file).toMatchObject({ format: 'selaras-manual-pusat/1', sejakTahun: 2024, penetapan: PENETAPAN });
    expect(file.manuals.map(({ kode }) => kode)).toEqual(['1', '2', '3']);
    expect(file.manuals[0]?.manual).toEqual(MANUAL);
  });
});
