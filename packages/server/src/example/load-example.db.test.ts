import { inOneTransaction } from '@selaras/adapters/db/in-one-transaction';
import { findSignIn } from '@selaras/adapters/session/sign-in.queries';
import { Decimal, type FrozenFigure, formatDecimal } from '@selaras/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectOk, givenOffice } from '../../test-support/factories.ts';
import { fingerprint } from '../../test-support/fingerprint.ts';
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts';
import { type Board, readBoard } from '../board/read-board.ts';
import { readTasks } from '../board/read-tasks.ts';
import type { Context } from '../context.ts';
import { readEvidence } from '../evidence/read-evidence.ts';
import type { LineageNode } from '../measurement/lineage-node.ts';
import { readIku } from '../measurement/read-iku.ts';
import { readLineage } from '../measurement/read-lineage.ts';
import { readTrend } from '../measurement/read-trend.ts';
import { readReferences } from '../narrative/read-references.ts';
import { readPlan } from '../plan/read-plan.ts';
import { readStrategy } from '../plan/read-strategy.ts';
import { contextOf } from '../session/context-of.ts';
import { readExample } from './example-files.ts';
import { type ExampleOptions, ensureExample, loadExample } from './load-example.ts';
import { loadOffice } from './load-office.ts';

let database: TestDatabase;
let options: ExampleOptions;
let pic: Context;
let kepala: Context;
let verifikator: Context;
const log: string[] = [];

const personOf = async (email: string): Promise<Context> => {
  const signIn = await findSignIn(database.db, email);
  if (signIn === null) throw new Error(`${email} cannot sign in`);
  return expectOk(await contextOf(database.parts, signIn));
};

beforeAll(async () => {
  database = await openTestDatabase();
  const { connection, dataDir } = database;
  options = { connection, dataDir, password: null, log: (line) => void log.push(line) };
});
afterAll(() => database.close());

const printed = (shown: FrozenFigure): string => ('nilai' in shown ? formatDecimal(new Decimal(shown.nilai), 2) : shown.alasan);
const rowOf = (board: Board, kode: string) => board.rows.find((row) => row.kode === kode);

describe('the example', () => {
  test('is refused in production, and nothing is written', async () => {
    const before = await fingerprint(database);
    expect(await loadExample({ ...options, production: true })).toEqual({ ok: false, error: { code: 'example.refused_in_production' } });
    expect(await fingerprint(database)).toEqual(before);
  });

  test('that is cut off anywhere leaves nothing behind', async () => {
    const before = await fingerprint(database);
    const data = await readExample();
    const cutOff = inOneTransaction(database.db, async (db) => {
      expectOk(await loadOffice({ parts: { ...database.parts, db }, data, passwordOf: () => 'kata sandi panjang' }));
      throw new Error('cut off');
    });
    await expect(cutOff).rejects.toThrow('cut off');
    expect(await fingerprint(database)).toEqual(before);
  });

  test('loads once, with a password of its own for everybody, shown once', { timeout: 120_000 }, async () => {
    const first = await ensureExample(options);
    expect(first.loaded).toBe(true);
    expect(first.accounts.map(({ role }) => role)).toEqual(['pic', 'verifikator', 'perencana', 'kepala', 'admin']);
    expect(new Set(first.accounts.map(({ password }) => password)).size).toBe(5);
    const before = await fingerprint(database);
    const second = await ensureExample(options);
    expect(second).toEqual({ loaded: false, accounts: first.accounts.map((account) => ({ ...account, password: null })) });
    expect(await fingerprint(database)).toEqual(before);
    pic = await personOf('pic@contoh.selaras.test');
    kepala = await personOf('kepala@contoh.selaras.test');
    verifikator = await personOf('verifikator@contoh.selaras.test');
  });

  test('publishes the Renja 2025 once', async () => {
    expect(log).toEqual([]);
    expect(await database.query('select jenis, tahun, nomor from snapshot')).toEqual([{ jenis: 'renja', tahun: 2025, nomor: 1 }]);
  });

  test('that was killed before Tetapkan makes up for it at the next start, and loads nothing twice', async () => {
    await database.query('delete from document_file');
    await database.query('delete from snapshot');
    const before = await fingerprint(database);
    expect((await ensureExample(options)).loaded).toBe(false);
    const after = await fingerprint(database);
    expect(await database.query('select tahun, nomor from snapshot')).toEqual([{ tahun: 2025, nomor: 1 }]);
    const changed = new Set(Object.keys(after).filter((table) => after[table] !== before[table]));
    expect(changed).toEqual(new Set(['public.audit_event', 'public.audit_head', 'public.document_file', 'public.snapshot']));
  });

  test('every account has the one role that its name says', async () => {
    const rows = await database.query('select a.email, r.role from role_assignment r join account a on a.id = r.account_id order by 1, 2');
    expect(rows.map(({ email, role }) => [String(email).split('@')[0], role])).toEqual(
      ['admin', 'kepala', 'perencana', 'pic', 'verifikator'].map((role) => [role, role]),
    );
  });
});

describe('Matriks Capaian Kinerja 2024', () => {
  let board: Board;
  beforeAll(async () => {
    board = expectOk(await readBoard(kepala, { tahun: 2024 }));
  });

  test('NPSS is 98,97 sementara, 13 of 14', () => {
    expect([printed(board.npss.figure), board.npss.diketahui, board.npss.seluruhnya]).toEqual(['98,97', 13, 14]);
    const perspektif = board.perspektif.map(({ id, skor, nkp }) => [
      id,
      printed(skor.figure),
      printed(nkp.figure),
      skor.diketahui,
      skor.seluruhnya,
    ]);
    expect(perspektif).toEqual([
      ['stakeholder', '100,00', '25,00', 1, 2],
      ['customer', '101,25', '25,31', 2, 2],
      ['internal_process', '97,92', '24,48', 4, 4],
      ['learning_growth', '96,72', '24,18', 6, 6],
    ]);
  });

  test('8 tercapai, 5 belum tercapai, 1 belum rilis', () => {
    expect(board.hitungan).toEqual({ tercapai: 8, belumTercapai: 5, mendekati: 5, belumAda: 1 });
    const met = board.rows.filter(({ sekarang }) => sekarang.status === 'tercapai').map(({ kode }) => kode);
    expect(met).toEqual(['2', '3', '5', '6', '8', '9', '13', '14']);
    expect(rowOf(board, '1')?.sekarang).toMatchObject({
      statusRilis: 'belum_rilis',
      realisasi: { alasan: 'no_data_yet' },
      status: 'belum_ada',
    });
  });

  test('figures are exact, and say what is beside them', () => {
    expect(rowOf(board, '4')?.sekarang.realisasi).toEqual({ nilai: '93.365' });
    expect(rowOf(board, '1')?.sebelumnya.realisasi).toEqual({ nilai: '69.3877551020408163265306' });
    expect(rowOf(board, '12')?.sekarang).toMatchObject({ realisasi: { nilai: '73.05' }, kategori: 'BB' });
    expect(rowOf(board, '4')?.catatan.length).toBeGreaterThan(0);
    expect(board.sorotan.map(({ kode }) => kode)).toEqual(['12', '13']);
  });

  test('two years are joined only where the manual measures the same in both', async () => {
    const apart = board.rows.filter(({ sebanding }) => !sebanding).map(({ kode }) => kode);
    expect(apart).toEqual(['5', '7', '8', '12', '13']);
    const trends = await Promise.all(board.rows.map(({ id }) => readTrend(kepala, { ikuId: id })));
    const cut = trends.map((trend) => expectOk(trend).putus.some(({ tahun, memutus }) => tahun === 2024 && memutus));
    expect(board.rows.map(({ sebanding }) => !sebanding)).toEqual(cut);
    const first = expectOk(await readBoard(kepala, { tahun: 2025 }));
    expect(first.rows.some(({ sebanding }) => sebanding)).toBe(false);
  });

  test('a story never calls the difference of two such years a rise or a fall, and says why', async () => {
    const ids = ['7', '12', '11'].map((kode) => rowOf(board, kode)?.id ?? '');
    const told = await Promise.all(ids.map((ikuId) => readReferences(kepala, { ikuId, tahun: 2025 })));
    expect(told.map((one) => expectOk(one)['{perubahan:2024}'])).toEqual([
      'tidak dapat dibandingkan dengan tahun 2023 karena cakupannya berubah (Mulai tahun 2024 dihitung dari daftar jenis layanan)',
      'tidak dapat dibandingkan dengan tahun 2023 karena rumusnya berubah (Mulai tahun 2024 dihitung dari nilai keempat komponen evaluasi)',
      'naik 2,58 poin dari tahun 2023',
    ]);
  });

  test('the residual checks of IKU 3 and IKU 9 agree within the rounding of what is printed', async () => {
    for (const kode of ['3', '9']) {
      const page = expectOk(await readIku(kepala, { ikuId: rowOf(board, kode)?.id ?? '', tahun: 2024 }));
      const checks = page.tahun.find(({ tahun }) => tahun === 2024)?.measurements.flatMap(({ pemeriksaan }) => pemeriksaan) ?? [];
      expect(checks.length).toBeGreaterThan(0);
      expect(checks.every(({ sesuai }) => sesuai)).toBe(true);
    }
  });

  test('2023 stands beside it, and 2025 begins with a Renstra of its own', async () => {
    const older = expectOk(await readBoard(kepala, { tahun: 2023 }));
    expect([printed(older.npss.figure), older.npss.diketahui, older.npss.seluruhnya]).toEqual(['102,25', 14, 14]);
    const next = expectOk(await readBoard(kepala, { tahun: 2025 }));
    expect([next.label.indikator, next.rows.length, next.npss]).toEqual([
      'IKK',
      13,
      { figure: { alasan: 'no_data_yet' }, diketahui: 0, seluruhnya: 13 },
    ]);
  });
});

describe('plan and strategy', () => {
  test('budgets are summed from indicators, never typed', async () => {
    const plan = expectOk(await readPlan(kepala, { tahun: 2025 }));
    expect(plan.totalAnggaran).toEqual({ nilai: '11836428000' });
    expect(plan.sasaran.map(({ anggaran }) => ('nilai' in anggaran ? anggaran.nilai : null))).toEqual([
      '352778000',
      '77999000',
      '409291000',
      '46809000',
      '324583000',
      '268484000',
      '10356484000',
    ]);
    expect(plan.sasaran[1]?.rows[0]?.targets[0]).toMatchObject({ hitungan: { terpenuhi: '3', jumlah: '49' }, contoh: true });
  });

  test('the map has seven sasaran in four perspektif, with where they stand', async () => {
    const map = expectOk(await readStrategy(kepala, { tahun: 2024 }));
    expect([map.sasaran.length, map.perspektif.length, map.panah.length]).toEqual([7, 4, 9]);
    expect(map.sasaran[0]).toMatchObject({ nss: { diketahui: 1, seluruhnya: 2 }, status: 'tercapai' });
    expect(map.sasaran[1]?.iku.map(({ status }) => status)).toEqual(['tercapai', 'mendekati']);
  });
});

describe('tasks', () => {
  test('a PIC waits for what its owner has not released, and fills in what is due', async () => {
    const old = expectOk(await readTasks(pic, { tahun: 2024 }));
    expect(old.untukAnda.map(({ jenis, kode, period }) => [jenis, kode, period])).toEqual([['menunggu_rilis', '1', '2024']]);
    const now = expectOk(await readTasks(pic, { tahun: 2025 }));
    expect(now.untukAnda.length).toBeGreaterThan(13);
    expect(now.untukAnda.every(({ jenis, sisaHari }) => jenis === 'isi' && sisaHari < 0)).toBe(true);
  });

  test('a verifikator is asked for nothing that is approved', async () => {
    expect(expectOk(await readTasks(verifikator, { tahun: 2024 })).untukAnda).toEqual([]);
  });
});

const walk = (node: LineageNode): readonly LineageNode[] => [node, ...node.parts.flatMap(walk)];

const lineageOf = async (kode: string, tahun: number) => {
  const { rows } = expectOk(await readBoard(kepala, { tahun: 2024 }));
  return expectOk(await readLineage(kepala, { ikuId: rows.find((row) => row.kode === kode)?.id ?? '', tahun }));
};

describe('dari mana angka ini?', () => {
  test('leads from a capaian to inputs, source line, file, hash, person and time', async () => {
    const root = await lineageOf('1', 2023);
    expect(root).toMatchObject({ jenis: 'capaian', label: 'Capaian IKU 1 tahun 2023', cetak: '115,65' });
    const nodes = walk(root);
    const input = nodes.find(({ label, jenis }) => label === 'Kategori B' && jenis === 'komponen');
    expect(input).toMatchObject({ cetak: '28', satuan: 'instansi' });
    expect(input?.keterangan[0]).toContain('Tabel 2.2 (baris 500–512)');
    expect(input?.keterangan[1]).toMatch(/^Dicatat oleh PIC IKU \(contoh\), \d+ \p{L}+ \d{4} pukul \d\d\.\d\d$/u);
    const file = nodes.find(({ jenis }) => jenis === 'berkas');
    expect(file?.evidence?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(file?.keterangan[0]).toBe(`SHA-256 ${file?.evidence?.sha256}`);
    const approval = expect.stringMatching(/^Disetujui oleh Verifikator \(contoh\), /);
    expect(nodes.find(({ jenis }) => jenis === 'periode')?.keterangan).toContainEqual(approval);
    expect(nodes.find(({ jenis }) => jenis === 'periode')?.keterangan.at(-1)).toContain('77/PR.03/ND/A.IV/2023');
    const bytes = expectOk(await readEvidence(kepala, { id: file?.evidence?.id ?? '' }));
    expect(new TextDecoder().decode(bytes.bytes)).toContain('Renja 2025 Kanreg VII, Bab II.D, Tabel 2.2 (baris 500–512)');
  });

  test('names both semesters of a mean, every counted row of a list, and the regulation of a pack', async () => {
    const mean = walk(await lineageOf('4', 2024));
    expect(mean.filter(({ jenis }) => jenis === 'periode').map(({ label, cetak }) => [label, cetak])).toEqual([
      ['Semester I Tahun 2024', '92,88'],
      ['Semester II Tahun 2024', '93,85'],
    ]);
    const counted = walk(await lineageOf('7', 2024)).filter(({ label }) => label.startsWith('Banyaknya'));
    expect(counted.map(({ cetak }) => cetak)).toEqual(['11', '12']);
    expect(counted[1]?.keterangan).toContain('Pengadaan CASN');
    const pack = walk(await lineageOf('12', 2024)).find(({ jenis }) => jenis === 'paket');
    expect(pack?.keterangan[0]).toBe('PermenPANRB 88/2021');
  });

  test('says that nothing is there yet where nothing is', async () => {
    const root = await lineageOf('1', 2024);
    expect(root.cetak).toBe('belum ada data');
    expect(walk(root).find(({ jenis }) => jenis === 'periode')?.keterangan[0]).toBe('Belum rilis: pemilik angka belum menerbitkannya');
  });

  test('has no label that a reader cannot read', async () => {
    const { rows } = expectOk(await readBoard(kepala, { tahun: 2024 }));
    for (const { kode } of rows) {
      for (const tahun of [2023, 2024]) {
        const labels = walk(await lineageOf(kode, tahun)).map(({ label }) => label);
        expect(labels.filter((label) => /[_{}]|[a-z]:[a-z0-9]|undefined/.test(label))).toEqual([]);
      }
    }
  });
});

test('beside a real office the example is refused, and a start goes on without it', async () => {
  const real = await openTestDatabase();
  try {
    const { tenantId } = await givenOffice(real.parts);
    await real.query(
      `insert into auth."user" (id, name, email, "emailVerified", "tenantId", "createdAt", "updatedAt") values ($1, 'A', 'a@uji.example', true, $2, now(), now())`,
      [real.parts.newId(), tenantId],
    );
    const before = await fingerprint(real);
    const given = { ...options, connection: real.connection, dataDir: real.dataDir };
    expect(await loadExample(given)).toEqual({ ok: false, error: { code: 'example.refused_in_production' } });
    expect(await ensureExample(given)).toEqual({ loaded: false, accounts: [] });
    expect(await fingerprint(real)).toEqual(before);
  } finally {
    await real.close();
  }
});
