import type { CentralManualsBody } from '@selaras/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { expectOk, givenAccount, givenOffice, type TestOffice } from '../../test-support/factories.ts';
import { fingerprint } from '../../test-support/fingerprint.ts';
import {
  givenManual,
  givenReviewedManual,
  givenSubmittedManual,
  kepalaBeside,
  MANUAL,
  type Manual,
  PENETAPAN,
  SMART_MET,
} from '../../test-support/plan-factories.ts';
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts';
import type { Context } from '../context.ts';
import { readJob } from '../job/read-job.ts';
import { runJobs } from '../job/run-jobs.ts';
import { addIku } from './add-iku.ts';
import { addRenstra } from './add-renstra.ts';
import { addSasaran } from './add-sasaran.ts';
import { advanceManualDraft } from './advance-manual-draft.ts';
import { checkManual } from './check-manual.ts';
import { enactManual } from './enact-manual.ts';
import { importCentralManuals } from './import-central-manuals.ts';
import { proposeManualChange } from './propose-manual-change.ts';
import { readManuals } from './read-manuals.ts';
import { saveManualDraft } from './save-manual-draft.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

let office: TestOffice;
let planner: Context;
let kepala: Context;
/** Indicators 1, 2 and 3 of a Renstra 2020–2024, without a manual. */
let ids: readonly [string, string, string];

beforeEach(async () => {
  office = await givenOffice(database.parts);
  planner = await (await givenAccount(database.parts, office, [['perencana', 'kr07']])).context();
  kepala = kepalaBeside(planner);
  const { kr07: unitId } = office.units;
  const head = { unitId, nama: 'Renstra uji', tahunAwal: 2020, tahunAkhir: 2024, perspektif: [], tujuan: [], sumber: 'uji' };
  const { id: renstraId } = expectOk(await addRenstra(planner, { ...head, label: { sasaran: 'Sasaran', indikator: 'IKU' } }));
  expectOk(await addSasaran(planner, { renstraId, nomor: 1, teks: 'Sasaran 1', perspektif: null, sumber: 'uji' }));
  const one = async (kode: string): Promise<string> => {
    const body = { renstraId, sasaranNomor: 1, kode, nama: `Indikator ${kode}`, satuan: 'persen', unitId, sumber: 'uji' };
    return expectOk(await addIku(planner, body)).id;
  };
  ids = [await one('1'), await one('2'), await one('3')];
});

const madeOf = (rumus: string): Manual => ({ ...MANUAL, komponen: [], cara: { jenis: 'rumus', rumus } });
const authors = () => ({ planner, kepala });
type Years = { readonly sejakTahun: number; readonly sampaiTahun: number | null };
const ALL: Years = { sejakTahun: 2020, sampaiTahun: null };
const inForce = (ikuId: string, rumus: string, years: Years = ALL) => givenManual(authors(), { ikuId, isi: madeOf(rumus), ...years });
const save = (ikuId: string, rumus: string, years: Years = ALL, versi = 0) =>
  saveManualDraft(planner, { ikuId, versi, ...years, jenisPerubahan: 'lainnya', alasan: 'uji', manual: madeOf(rumus) });
const circle = (jalur: string, tahun: number, at = 4) => ({
  field: 'cara.rumus',
  problem: 'formula',
  detail: { code: 'circle', at, length: 1, jalur, tahun },
});

const admin = async () => (await givenAccount(database.parts, office, [['admin', 'pusat']])).context();

const file = (...manuals: readonly (readonly [kode: string, rumus: string])[]): CentralManualsBody => ({
  format: 'selaras-manual-pusat/1',
  penetapan: PENETAPAN,
  sejakTahun: 2023,
  sampaiTahun: null,
  alasan: 'Manual pusat',
  manuals: manuals.map(([kode, rumus]) => ({ kode, nama: `Indikator ${kode}`, satuan: 'persen', manual: madeOf(rumus) })),
});
async function refusal(work: () => Promise<{ ok: true } | { ok: false; error: unknown }>): Promise<unknown> {
  const before = await fingerprint(database);
  const result = await work();
  expect(await fingerprint(database)).toEqual(before);
  return result.ok ? 'not refused' : result.error;
}

describe('a circle between indicators', () => {
  test('is kept in a draft and told there, and keeps it from being submitted', async () => {
    await inForce(ids[1], 'IKU(1)');
    const saved = expectOk(await save(ids[0], 'IKU(2) * 2'));
    const told = circle('IKU 1 → IKU 2 → IKU 1', 2020);
    expect([saved.state, saved.masalah]).toEqual(['draf', [told]]);
    expect(expectOk(await readManuals(planner, { ikuId: ids[0], tahun: 2024 })).draf?.masalah).toEqual([told]);
    const submit = { ikuId: ids[0], versi: saved.versi, command: 'ajukan', alasan: null, smart: null } as const;
    expect(await refusal(() => advanceManualDraft(planner, submit))).toEqual({
      code: 'manual.cycle',
      jalur: 'IKU 1 → IKU 2 → IKU 1',
      tahun: 2020,
      fields: [told],
    });
    const mended = expectOk(await save(ids[0], 'IKU(2; LALU) * 2', ALL, saved.versi));
    expect(mended.masalah).toEqual([]);
    expectOk(await advanceManualDraft(planner, { ...submit, versi: mended.versi }));
  });

  test('that closed while a draft lay with its reviewer is refused to the reviewer, who can still return it', async () => {
    const versi = await givenSubmittedManual(authors(), { ikuId: ids[0], isi: madeOf('IKU(2)'), ...ALL });
    await inForce(ids[1], 'IKU(1)');
    expect(expectOk(await readManuals(planner, { ikuId: ids[0], tahun: 2024 })).draf?.masalah).toHaveLength(1);
    const review = { ikuId: ids[0], versi, command: 'tinjau', alasan: null, smart: SMART_MET } as const;
    expect(await refusal(() => advanceManualDraft(kepala, review))).toMatchObject({ code: 'manual.cycle' });
    const back = { ikuId: ids[0], versi, command: 'kembalikan', alasan: 'Rumus melingkar', smart: null } as const;
    expect(expectOk(await advanceManualDraft(kepala, back))).toMatchObject({ state: 'dikembalikan', masalah: [{ field: 'cara.rumus' }] });
  });

  test('that closed after the review is refused at the decree', async () => {
    const versi = await givenReviewedManual(authors(), { ikuId: ids[0], isi: madeOf('IKU(2)'), ...ALL });
    await inForce(ids[1], 'IKU(1)');
    expect(await refusal(() => enactManual(kepala, { ikuId: ids[0], versi, penetapan: PENETAPAN }))).toMatchObject({
      code: 'manual.cycle',
      fields: [circle('IKU 1 → IKU 2 → IKU 1', 2020)],
    });
  });

  test('of one year alone is found, whichever year is looked at', async () => {
    await inForce(ids[1], 'IKU(3)', { sejakTahun: 2020, sampaiTahun: 2022 });
    await inForce(ids[1], 'IKU(3) + IKU(1)', { sejakTahun: 2023, sampaiTahun: null });
    await inForce(ids[2], 'IKU(2; LALU)');
    const told = circle('IKU 1 → IKU 2 → IKU 1', 2023);
    const ask = (tahun: number, years: Partial<Years> = {}) =>
      checkManual(planner, { ikuId: ids[0], tahun, ...years, manual: madeOf('IKU(2)') });
    expect(expectOk(await ask(2021)).problems).toEqual([told]);
    expect(expectOk(await ask(2021, { sejakTahun: 2020, sampaiTahun: 2024 })).problems).toEqual([told]);
    expect(expectOk(await ask(2024, { sejakTahun: 2020, sampaiTahun: 2022 })).problems).toEqual([]);
    expect(expectOk(await save(ids[0], 'IKU(2)')).masalah).toEqual([told]);
  });

  test('of two drafts is refused to the one that comes second', async () => {
    const first = await givenReviewedManual(authors(), { ikuId: ids[0], isi: madeOf('IKU(2)'), ...ALL });
    const second = await givenReviewedManual(authors(), { ikuId: ids[1], isi: madeOf('IKU(1)'), ...ALL });
    const both = await Promise.all([
      enactManual(kepala, { ikuId: ids[0], versi: first, penetapan: PENETAPAN }),
      enactManual(kepala, { ikuId: ids[1], versi: second, penetapan: PENETAPAN }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'manual.cycle' } });
  });

  test('is not proposed to the owner of a manual either', async () => {
    await inForce(ids[0], 'IKU(3)');
    await inForce(ids[1], 'IKU(1)');
    const proposal = { ikuId: ids[0], perihal: 'Perubahan', alasan: 'Untuk pengujian saja.', manual: madeOf('IKU(2)') };
    expect(await refusal(() => proposeManualChange(planner, proposal))).toMatchObject({ code: 'manual.cycle' });
  });
});

describe('a circle in the manuals of the head office', () => {
  test('is refused before an office is touched, at every manual on its way', async () => {
    const pusat = await admin();
    const body = file(['3', 'IKU(2)'], ['1', 'IKU(2; LALU)'], ['2', 'IKU(3)']);
    expect(await refusal(() => importCentralManuals(pusat, body))).toMatchObject({
      code: 'input.malformed',
      fields: [{ field: 'manuals.0.cara.rumus', detail: { jalur: 'IKU 3 → IKU 2 → IKU 3' } }, { field: 'manuals.2.cara.rumus' }],
    });
  });

  test('with one of the office itself is listed with its path, and one that the file itself opens is none', async () => {
    const pusat = await admin();
    await inForce(ids[0], 'IKU(2)', { sejakTahun: 2020, sampaiTahun: null });
    const imported = async (body: CentralManualsBody) => {
      const { jobId } = expectOk(await importCentralManuals(pusat, body));
      await runJobs({ parts: database.parts, log: () => {}, isStopping: () => false });
      return expectOk(await readJob(pusat, { id: jobId }));
    };
    const closed = await imported(file(['2', 'IKU(1)']));
    expect(closed.hasil?.masalah).toMatchObject([
      { tempat: 'Unit kr07 · IKU 2', code: 'manual.cycle', params: { jalur: 'IKU 2 → IKU 1 → IKU 2' } },
    ]);
    // Indicator 2 comes first and would run in a circle with what indicator 1 still is; the file makes that another one.
    const opened = await imported(file(['2', 'IKU(1)'], ['1', 'IKU(3)']));
    expect(opened).toMatchObject({ state: 'selesai', hasil: { ditulis: 2, masalah: [] } });
  });
});
