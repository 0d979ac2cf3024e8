import { renderPdfWithPages } from '@selaras/adapters/documents/pdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { givenExample } from '../../test-support/example-office.ts';
import { expectOk, givenAccount, givenOffice } from '../../test-support/factories.ts';
import { givenManual, givenPlan, givenReviewedManual, MANUAL } from '../../test-support/plan-factories.ts';
import { openTestApp } from '../../test-support/test-app.ts';
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts';
import type { Context } from '../context.ts';
import { addIku } from '../plan/add-iku.ts';
import { addManualNote } from '../plan/add-manual-note.ts';
import { proposeManualChange } from '../plan/propose-manual-change.ts';
import { readManuals } from '../plan/read-manuals.ts';
import { manualModel, manualsModel, proposalModel, sopModel } from './manual-models.ts';

describe('the manuals of the example office', { timeout: 120_000 }, () => {
  let database: TestDatabase;
  let pic: Context;

  beforeAll(async () => {
    database = await openTestDatabase();
    pic = await (await givenExample(database))('pic');
  }, 120_000);
  afterAll(() => database.close());

  test('are one book in which each of the fourteen has one page', async () => {
    const { model, name } = expectOk(await manualsModel(pic, 2024));
    expect(name).toBe('manual-2024');
    const { pages } = await renderPdfWithPages(model);
    const sheets = [...pages].filter(([id]) => id.startsWith('manual-')).map(([, page]) => Number(page));
    expect(sheets).toHaveLength(14);
    expect(sheets.map((page, i) => page - i)).toEqual(sheets.map(() => sheets[0]));
  });

  test('do not exist for a year without a Renstra', async () => {
    expect(await manualsModel(pic, 2010)).toEqual({ ok: false, error: { code: 'document.not_found' } });
  });
});

const textOf = (model: unknown): string => JSON.stringify(model);

describe('documents of one manual', () => {
  let database: TestDatabase;
  let planner: Context;
  let kepala: Context;
  let stranger: Context;
  let ikuId: string;

  beforeAll(async () => {
    database = await openTestDatabase();
    const office = await givenOffice(database.parts);
    const of = async (...[role, unit]: readonly ['perencana' | 'kepala' | 'pic', 'kr07' | 'kr08']) =>
      (await givenAccount(database.parts, office, [[role, unit]])).context();
    [planner, kepala, stranger] = [await of('perencana', 'kr07'), await of('kepala', 'kr07'), await of('pic', 'kr08')];
    const { renstraId } = await givenPlan(planner, office.units.kr07);
    const head = { renstraId, sasaranNomor: 1, nama: 'Indikator uji', satuan: 'persen', unitId: office.units.kr07, sumber: 'uji' };
    ({ id: ikuId } = expectOk(await addIku(planner, { ...head, kode: '77' })));
    await givenManual({ planner, kepala }, { ikuId, sejakTahun: 2023, sampaiTahun: 2023 });
  });
  afterAll(() => database.close());

  test('print the version that is asked for, and the one in force or the latest when none is', async () => {
    const latest = expectOk(await manualModel(planner, { ikuId, versi: null }));
    expect(latest.name).toBe('manual-iku-77-v1');
    expect(textOf(latest.model)).toContain('ND-1/UJI/2023');
    expect(textOf(expectOk(await manualModel(planner, { ikuId, versi: 1 })).model)).toBe(textOf(latest.model));
    expect(await manualModel(planner, { ikuId, versi: 9 })).toEqual({ ok: false, error: { code: 'document.not_found' } });
  });

  test('a version that is being written is printed with a mark, and only while it is written', async () => {
    expect(await manualModel(planner, { ikuId, versi: 'draf' })).toEqual({ ok: false, error: { code: 'document.not_found' } });
    await givenReviewedManual({ planner, kepala }, { ikuId, sejakTahun: 2024, sampaiTahun: 2024, isi: { ...MANUAL, batasHari: 33 } });
    const draf = expectOk(await manualModel(planner, { ikuId, versi: 'draf' }));
    expect([draf.name, draf.model.watermark]).toEqual(['manual-iku-77-draf', 'DRAF']);
    expect(textOf(draf.model)).toContain('33 hari setelah periode berakhir');
  });

  test('the SOP has the number that the manual gives it and needs a manual in force', async () => {
    const sop = expectOk(await sopModel(planner, { ikuId, tahun: 2023 }));
    expect(sop.name).toBe('sop-iku-77-2023');
    expect(textOf(sop.model)).toContain('SOP/1/2023');
    expect(await sopModel(planner, { ikuId, tahun: 2019 })).toEqual({
      ok: false,
      error: { code: 'measurement.manual_missing', period: '2019' },
    });
  });

  test('a proposal is printed with its differences', async () => {
    const input = { ikuId, perihal: 'Perubahan batas waktu', alasan: 'Data datang terlambat.', manual: { ...MANUAL, batasHari: 20 } };
    const { id } = expectOk(await proposeManualChange(planner, input));
    const { model, name } = expectOk(await proposalModel(planner, id));
    expect(name).toBe('usulan-manual-iku-77');
    expect(textOf(model)).toContain('Batas waktu data (hari)');
    expect(await proposalModel(stranger, id)).toEqual({ ok: false, error: { code: 'document.not_found' } });
    expect(expectOk(await readManuals(planner, { ikuId, tahun: 2023 })).usulan.map((one) => one.id)).toEqual([id]);
  });

  test('a proposal may change any field, and is printed against the version that was looked at', async () => {
    const { versi } = expectOk(await readManuals(planner, { ikuId, tahun: 2023 }));
    const oldest = versi.at(-1);
    if (oldest === undefined) throw new Error('the indicator has a manual');
    const manual = {
      ...MANUAL,
      pembagiNol: { jenis: 'nilai', nilai: '100' } as const,
      capaian: { ...MANUAL.capaian, batasAtas: { jenis: 'tanpa' } as const },
      tabel: [{ jenis: 'komposisi', kode: 'isi', judul: 'Terpenuhi', komponen: ['terpenuhi'], kolom: 'Bagian' } as const],
      sop: { nomor: 'SOP/9/2024', tanggal: null },
    };
    const input = { ikuId, perihal: 'Perubahan menyeluruh', alasan: 'Menyesuaikan pedoman baru.', versi: oldest.versi, manual };
    const { id } = expectOk(await proposeManualChange(planner, input));
    const printed = textOf(expectOk(await proposalModel(planner, id)).model);
    for (const said of [`versi ${oldest.versi}`, 'Hasil bila pembagi nol', 'Batas atas capaian', 'tanpa batas', 'Nomor SOP', 'SOP/9/2024'])
      expect(printed).toContain(said);
    for (const said of ['Isi Bagian yang Ditambahkan', 'Kolom pertama tabel bukti', 'Terpenuhi']) expect(printed).toContain(said);
    const missing = { ...input, versi: 99 };
    expect(await proposeManualChange(planner, missing)).toMatchObject({ ok: false, error: { code: 'measurement.manual_missing' } });
  });

  test('come as files that a browser does not keep, by their name', async () => {
    const app = await openTestApp(database);
    const browser = app.browser();
    await browser.signIn(planner.actor.email);
    const html = await browser.get(`/api/iku/${ikuId}/manual.html?versi=1`);
    expect([html.statusCode, html.headers['content-disposition'], html.headers['cache-control']]).toEqual([
      200,
      'inline; filename="manual-iku-77-v1.html"',
      'no-store',
    ]);
    expect(html.body).toContain('IKU 77 Indikator uji');
    const codes = await Promise.all(
      [
        `/api/iku/${ikuId}/manual.html?versi=nol`,
        `/api/iku/${ikuId}/sop.html`,
        `/api/iku/${ikuId}/manual.xlsx`,
        '/api/manuals.html?tahun=2023',
      ].map(async (url) => (await browser.get(url)).statusCode),
    );
    expect(codes).toEqual([400, 400, 400, 200]);
    await app.close();
  });

  test('are missing for who may not see the unit', async () => {
    const missing = { ok: false, error: { code: 'iku.not_found' } };
    expect(await manualModel(stranger, { ikuId, versi: null })).toEqual(missing);
    expect(await sopModel(stranger, { ikuId, tahun: 2023 })).toEqual(missing);
  });

  test('a note of the office is not printed on a manual of its own', async () => {
    expectOk(await addManualNote(planner, { ikuId, teks: 'Catatan kantor sendiri.' }));
    expect(textOf(expectOk(await manualModel(planner, { ikuId, versi: null })).model)).not.toContain('Catatan kantor sendiri.');
  });
});
