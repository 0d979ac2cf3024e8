import { createHmac } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTable } from '@selaras/adapters/import/parse-table';
import { TABLE_LIMITS } from '@selaras/adapters/import/table-limits';
import { CALCULATIONS } from '@selaras/contract';
import {
  checkIkpa,
  checkIpAsn,
  checkLke,
  checkSkm,
  detectKinds,
  type ImportKind,
  masukanIpAsn,
  type ProfilSkm,
  plainDate,
  type Sheet,
  settleFile,
} from '@selaras/core';
import { describe, expect, test } from 'vitest';

const FIXTURES = join(import.meta.dirname, '../../../../fixtures/import');

async function sheetsOf(path: string): Promise<readonly Sheet[]> {
  const read = await parseTable({ bytes: readFileSync(join(FIXTURES, path)), nama: path, limits: TABLE_LIMITS });
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

const pseudonym = (identity: string): string => createHmac('sha256', 'kunci').update(identity).digest('hex').slice(0, 16);
const codes = (problems: readonly { readonly code: string }[]): string[] => problems.map(({ code }) => code);
const ask = { pada: plainDate('2025-01-15') };

const ikpaOf = async (path: string) => checkIkpa(await sheetsOf(`ikpa/${path}`), { namaBerkas: path });
const ipAsnOf = async (path: string, setelan = {}) => checkIpAsn(await sheetsOf(`ipasn/${path}`), { pseudonym, ...setelan });
const skmOf = async (path: string, setelan = {}) => checkSkm(await sheetsOf(`skm/${path}`), setelan);
const lkeOf = async (path: string, kolom?: string) => checkLke(await sheetsOf(`lke/${path}`), { kolom });

const FOLDER: Readonly<Record<ImportKind, string>> = { ikpa: 'ikpa', 'ip-asn': 'ipasn', skm: 'skm', lke: 'lke' };

describe('every file of ok/ is recognised as what it is, and can be applied whole', () => {
  const files = Object.entries(FOLDER).flatMap(([kind, folder]) =>
    readdirSync(join(FIXTURES, folder, 'ok')).map((name) => [kind as ImportKind, `${folder}/ok/${name}`] as const),
  );

  test('there are some of every kind', () => expect(new Set(files.map(([kind]) => kind)).size).toBe(4));

  test.each(files)('%s: %s', async (kind, path) => {
    const sheets = await sheetsOf(path);
    expect(detectKinds(sheets)).toEqual([kind]);
    const checked = {
      ikpa: () => checkIkpa(sheets, { namaBerkas: path }),
      'ip-asn': () => checkIpAsn(sheets, { pseudonym }),
      skm: () => checkSkm(sheets, {}),
      lke: () => checkLke(sheets, {}),
    }[kind]();
    expect(checked.problems).toEqual([]);
    expect(checked.rows.length).toBeGreaterThan(3);
    expect(checked.rows.flatMap(({ problems }) => codes(problems))).toEqual([]);
  });
});

describe('IKPA', () => {
  test.each([
    ['ok/blok-2024.xlsx', { bentuk: 'blok', paket: 'ikpa:2024', shift: 0, tahun: 2024, bulan: 12 }],
    ['ok/blok-2022.xlsx', { bentuk: 'blok', paket: 'ikpa:2022', shift: 0, tahun: 2022, bulan: 2 }],
    ['ok/datar-2022-geser-1.xlsx', { bentuk: 'datar', paket: 'ikpa:2022', shift: 1, tahun: 2022, bulan: 2 }],
    ['ok/datar-2025-geser-2.xlsx', { bentuk: 'datar', paket: 'ikpa:2024', shift: 2, tahun: 2025, bulan: 7 }],
    ['ok/datar-koma-IKPA_NOPEMBER_2024.csv', { bentuk: 'datar', paket: 'ikpa:2024', shift: 0, tahun: 2024, bulan: 11 }],
    ['ok/datar-tab.csv', { bentuk: 'datar', paket: 'ikpa:2024', shift: 0, tahun: 2025, bulan: 11 }],
  ])('%s: %j', async (path, expected) => expect((await ikpaOf(path)).ikhtisar.tabel).toMatchObject([expected]));

  test('two rules in one file are told apart by the year of their rows', async () => {
    const { ikhtisar, rows } = await ikpaOf('ok/datar-dua-tahun.xlsx');
    expect(ikhtisar.tabel).toMatchObject([
      { paket: 'ikpa:2022', shift: 1, cocok: 4 },
      { paket: 'ikpa:2024', shift: 0, cocok: 4 },
    ]);
    expect(rows.map(({ kunci }) => kunci).slice(3, 5)).toEqual(['2023-M12/300004', '2024-M01/412345']);
  });

  test('the published example: 98,402 of which 98,40 is printed, in every form', async () => {
    for (const path of ['ok/blok-2024.xlsx', 'ok/datar-koma-IKPA_NOPEMBER_2024.csv', 'ok/datar-2025-geser-2.xlsx']) {
      const [first] = (await ikpaOf(path)).rows;
      expect(first).toMatchObject({
        isi: { satker: '412345', ba: '088', masks: [{ length: 7 }], total: expect.stringMatching(/^98\.40?$/), konversi: '100' },
        hitungan: { total: { recomputed: '98.402', difference: '0.002' } },
      });
    }
    const [blok] = (await ikpaOf('ok/blok-2024.xlsx')).rows;
    expect(blok?.hitungan).toMatchObject({
      akhir: { difference: '0' },
      aspek: { pelaksanaan: { recomputed: '96.4775', published: '96.48' } },
    });
    expect(blok?.notes).toEqual([]);
  });

  test('what follows is what calc ikpa says of the same components', async () => {
    const { rows } = await ikpaOf('ok/blok-2024.xlsx');
    for (const { isi } of rows) {
      if (isi === null) throw new Error('readable');
      const mask = isi.masks[0] ?? [];
      const input = {
        tahun: 2024,
        nilai: { ...Object.fromEntries(mask.map((kode) => [kode, isi.nilai[kode]])), dispensasi_spm: isi.pengurang ?? '0' },
      };
      const result = CALCULATIONS.ikpa.run(input, ask);
      expect(result).toMatchObject({ ok: true, value: { output: { konversi: isi.konversi, pack: 'ikpa:2024' } } });
      const { tercetak } = result.ok ? (result.value.output as { tercetak: string }) : { tercetak: '' };
      expect(Number(tercetak.replace(',', '.'))).toBeCloseTo(Number(isi.akhir), 2);
    }
  });

  test('what a printed 0 and a printed 100 mean', async () => {
    const { rows } = await ikpaOf('ok/datar-2025-topeng.xlsx');
    const missing = rows.map(({ isi }) => isi?.masks.map((mask) => Object.keys(isi.nilai).filter((kode) => !mask.includes(kode))));
    expect(missing).toEqual([
      [[]],
      [['up_tup']],
      [['up_tup'], ['revisi_dipa']],
      [['tagihan'], ['kontraktual']],
      [Object.keys(rows[0]?.isi?.nilai ?? {})],
    ]);
    expect(rows.map(({ notes }) => codes(notes))).toEqual([
      [],
      [],
      ['ikpa.mask_ambiguous'],
      ['ikpa.mask_ambiguous'],
      ['ikpa.nothing_assessed'],
    ]);
  });

  test('files of 2022 that a reader of 2024 flattened have lost their nilai aspek hasil: told, and not believed', async () => {
    const { rows } = await ikpaOf('ok/datar-2022-geser-1.xlsx');
    expect(rows.map(({ notes }) => notes)).toMatchObject(
      rows.map(() => [{ code: 'ikpa.aspek_differs', detail: { aspek: 'hasil', published: '0' } }]),
    );
  });

  test('rows that are wrong, each for its own reason, between rows that are right', async () => {
    const settled = settleFile(await ikpaOf('not-ok/baris-rusak.xlsx'));
    expect(settled.map(({ place, outcome, problems }) => [place.row, outcome, codes(problems).join(' ')])).toEqual([
      [2, 'applied', ''],
      [3, 'applied', ''],
      [4, 'applied', ''],
      [5, 'applied', ''],
      [6, 'rejected', 'ikpa.total_differs ikpa.final_differs'],
      [7, 'rejected', 'ikpa.final_differs'],
      [8, 'rejected', 'ikpa.satker_missing'],
      [9, 'rejected', 'import.not_a_figure'],
      [10, 'rejected', 'import.out_of_range'],
      [11, 'rejected', 'ikpa.total_differs'],
    ]);
  });

  test('the same satker twice', async () => {
    const settled = settleFile(await ikpaOf('not-ok/kembar.xlsx'));
    expect(settled.map(({ outcome }) => outcome)).toEqual(['applied', 'applied', 'applied', 'rejected', 'unchanged', 'rejected']);
  });

  test('a block that is not whole', async () => {
    const { rows } = await ikpaOf('not-ok/blok-terpotong.xlsx');
    expect(rows.map(({ place, problems }) => [place.row, codes(problems)])).toEqual([
      [5, []],
      [9, ['ikpa.block_broken']],
      [11, ['ikpa.block_broken', 'ikpa.satker_missing']],
      [12, []],
      [16, ['ikpa.block_broken']],
    ]);
  });

  test('another list', async () =>
    expect((await ikpaOf('not-ok/bukan-ikpa.xlsx')).problems).toMatchObject([{ code: 'import.not_recognised' }]));
});

describe('IP ASN', () => {
  test('people, exclusions with their reasons, and what the file says of itself', async () => {
    const { rows, ikhtisar, notes } = await ipAsnOf('ok/pip-asn.xlsx');
    expect(ikhtisar).toEqual({
      dinilai: 6,
      dikecualikan: { 'Tugas Belajar': 1, 'PPPK tahun berjalan': 1 },
      ditolak: 0,
      dinyatakan: { populasi: 8, dinilai: null, dikecualikan: null },
    });
    expect(notes).toEqual([]);
    expect(rows[3]?.notes).toMatchObject([
      { code: 'ipasn.total_rounding', detail: { recomputed: '77.37', published: '77.38', difference: '-0.01' } },
    ]);
    expect(rows[0]?.isi).toEqual({
      pseudonim: pseudonym('nip:190001011900011001'),
      satuanKerja: 'Bidang Pelayanan',
      dimensi: { kualifikasi: '20', kompetensi: '40', kinerja: '25', disiplin: '5' },
      total: '90',
      dikecualikan: null,
    });
  });

  test.each(['ok/pip-asn.xlsx', 'ok/tanpa-nip.csv', 'not-ok/pip-asn.xlsx'])(
    '%s: no name and no NIP leaves the reader, whatever is wrong',
    async (path) => {
      const said = JSON.stringify(settleFile(await ipAsnOf(path)));
      expect(said).not.toMatch(/Pegawai \d|\d{14}/);
      expect(said).toContain('Bidang Pelayanan');
    },
  );

  test('the means are what calc ip-asn reads', async () => {
    const { rows } = await ipAsnOf('ok/pip-asn.xlsx');
    const masukan = masukanIpAsn(rows);
    expect(CALCULATIONS['ip-asn'].run(masukan, ask)).toMatchObject({
      ok: true,
      value: { output: { tercetak: '77,98', kategori: expect.stringMatching(/sedang/i) } },
    });
    expect(masukanIpAsn(rows, 'Bagian Umum')?.dimensi.kualifikasi).toBe('17.5');
    expect(masukanIpAsn(rows, 'Bagian Lain')).toBeNull();
  });

  test('without NIP namesakes are kept apart and marked', async () => {
    const { rows } = await ipAsnOf('ok/tanpa-nip.csv');
    expect(rows.map(({ notes }) => codes(notes))).toEqual([[], [], [], ['ipasn.total_rounding'], [], [], ['ipasn.namesake']]);
    expect(new Set(rows.map(({ kunci }) => kunci)).size).toBe(7);
  });

  test('what is refused, all at once', async () => {
    const checked = await ipAsnOf('not-ok/pip-asn.xlsx');
    expect(settleFile(checked).map(({ place, problems }) => [place.row, codes(problems).join(' ')])).toEqual([
      [8, 'import.key_conflict'],
      [9, 'ipasn.total_differs'],
      [10, 'import.out_of_range'],
      [11, 'ipasn.dimension_missing'],
      [12, 'ipasn.dimension_missing'],
      [13, 'ipasn.excluded_with_score'],
      [14, 'import.not_a_figure'],
      [15, 'ipasn.person_missing'],
      [16, 'import.key_conflict'],
    ]);
    expect(codes(checked.notes)).toEqual(['ipasn.population_differs']);
  });

  test('the population against a list that is known from elsewhere', async () => {
    const { notes } = await ipAsnOf('ok/pip-asn.xlsx', { populasi: 97, dikecualikan: 12 });
    expect(notes).toMatchObject([
      { code: 'ipasn.excluded_differs', detail: { stated: 12, found: 2 } },
      { code: 'ipasn.population_differs', detail: { stated: 97, found: 8 } },
    ]);
  });

  test('a list without the dimensions', async () =>
    expect(codes((await ipAsnOf('not-ok/tanpa-dimensi.xlsx')).problems)).toEqual(['import.not_recognised']));
});

describe('SKM', () => {
  const FIRST = [4, 4, 3, 4, 4, 4, 4, 4, 3];

  test.each(['google-1-4.csv', 'google-kata.xlsx', 'petik-titik-koma.csv', 'google-waktu-excel.xlsx'])(
    '%s: the same answers, by service and semester',
    async (name) => {
      const { ikhtisar } = await skmOf(`ok/${name}`);
      expect(ikhtisar.kelompok.map(({ layanan, periode, jawaban }) => [layanan, periode, jawaban.length])).toEqual(
        expect.arrayContaining([
          ['Pensiun', '2024-S1', 1],
          ['Kenaikan Pangkat', '2024-S1', name === 'google-1-4.csv' ? 3 : 2],
          ['Pensiun', '2024-S2', 1],
          ['Kenaikan Pangkat', '2024-S2', 1],
        ]),
      );
      // Sarana is asked before pengaduan; U8 is pengaduan all the same.
      const [group] = ikhtisar.kelompok.filter(({ layanan, periode }) => layanan === 'Kenaikan Pangkat' && periode === '2024-S1');
      expect(group?.unsur).toEqual(['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9']);
      expect(group?.jawaban[0]).toEqual(FIRST);
      expect(CALCULATIONS.skm.run({ jawaban: group?.jawaban }, ask)).toMatchObject({ ok: true, value: { output: { mutu: 'A' } } });
    },
  );

  test('sent twice and straight lines are marked and counted; blank rows are not rows; who answered is not read', async () => {
    const checked = await skmOf('ok/google-1-4.csv');
    expect(checked).toMatchObject({ skipped: 3, ikhtisar: { kembar: 1, lurus: 1 } });
    expect(checked.rows.map(({ notes }) => codes(notes))).toEqual([[], [], ['skm.straight_line'], [], [], ['skm.duplicate']]);
    expect(codes(checked.notes)).toEqual(['skm.column_unused', 'skm.personal_dropped']);
    expect(JSON.stringify(checked)).not.toMatch(/responden\d|@contoh/);
    expect(settleFile(checked).map(({ outcome }) => outcome)).toEqual(Array.from({ length: 6 }, () => 'applied'));
  });

  test('a scale of five is refused until somebody has said what it is worth', async () => {
    const asked = await skmOf('not-ok/skala-1-5.csv');
    expect(asked.problems).toHaveLength(9);
    expect(asked.problems[0]).toMatchObject({ code: 'skm.scale_undeclared', detail: { unsur: 'U1', skala: '1-5' } });
    expect(asked.rows).toEqual([]);
    const declared = await skmOf('not-ok/skala-1-5.csv', { deklarasi: { '1-5': { 1: 1, 2: 2, 3: 3, 4: 3, 5: 4 } } });
    expect(declared.problems).toEqual([]);
    expect(declared.ikhtisar.kelompok[0]?.jawaban[0]).toEqual([4, 4, 3, 4, 4, 4, 4, 4, 3]);
    const wrong = await skmOf('not-ok/skala-1-5.csv', { deklarasi: { '1-5': { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5 } } });
    expect(wrong.problems.map(({ code }) => code)).toContain('skm.conversion_out_of_range');
  });

  test('so is YA/TIDAK', async () => {
    expect(new Set(codes((await skmOf('not-ok/ya-tidak.csv')).problems))).toEqual(new Set(['skm.scale_undeclared']));
    const declared = await skmOf('not-ok/ya-tidak.csv', { deklarasi: { 'ya-tidak': { ya: 4, tidak: 1 } } });
    expect(declared.ikhtisar.kelompok[0]?.jawaban[0]).toEqual([4, 4, 4, 4, 4, 4, 4, 4, 4]);
  });

  test('a kept profile reads the next file of the form, wherever its columns stand', async () => {
    const { profil } = (await skmOf('ok/google-kata.xlsx')).ikhtisar;
    const kept = JSON.parse(JSON.stringify(profil)) as ProfilSkm;
    const [sheet] = await sheetsOf('skm/ok/google-kata.xlsx');
    const turned = [{ nama: 'lagi', baris: sheet!.baris.map((row) => row.toReversed()) }];
    expect(checkSkm(turned, { profil: kept }).ikhtisar.kelompok).toEqual((await skmOf('ok/google-kata.xlsx')).ikhtisar.kelompok);
    const less = [{ nama: 'kurang', baris: sheet!.baris.map((row) => row.slice(0, -3)) }];
    expect(codes(checkSkm(less, { profil: kept }).problems)).toContain('skm.column_missing');
  });

  test('day or month: asked where the periods would differ', async () => {
    expect((await skmOf('not-ok/tanggal-ganda.csv')).problems).toMatchObject([{ code: 'skm.date_order_unknown' }]);
    expect((await skmOf('not-ok/tanggal-ganda.csv', { isian: { jenisPeriode: 'tahun' } })).problems).toEqual([]);
    const { ikhtisar } = await skmOf('not-ok/tanggal-ganda.csv', { isian: { urutanTanggal: 'dd/mm' } });
    expect(new Set(ikhtisar.kelompok.map(({ periode }) => periode))).toEqual(new Set(['2024-S2']));
  });

  test('answers that nobody knows are refused row by row', async () => {
    const { rows } = await skmOf('not-ok/jawaban-kacau.csv');
    expect(rows.map(({ place, problems }) => [place.row, codes(problems).join(' ')]).slice(5)).toEqual([
      [7, 'skm.answer_unknown'],
      [8, 'skm.date_unreadable'],
      [9, 'skm.no_answer'],
      [10, ''],
    ]);
  });

  test('two questions for one unsur, and another form', async () => {
    expect(codes((await skmOf('not-ok/dua-kolom-satu-unsur.csv')).problems)).toEqual(['skm.unsur_twice']);
    expect(codes((await skmOf('not-ok/bukan-survei.csv')).problems)).toEqual(['import.not_recognised']);
  });
});

describe('LKE', () => {
  test.each([
    ['ok/lke-73-05.xlsx', 'D', '73,05', 'BB'],
    ['ok/lke-huruf.xlsx', 'F', '73,05', 'BB'],
    ['ok/komponen-73-05.xlsx', 'D', '73,05', 'BB'],
    ['ok/batas-80-00.xlsx', 'D', '80,00', 'BB'],
    ['ok/batas-80-01.xlsx', 'D', '80,01', 'A'],
    ['ok/batas-90-00.xlsx', 'D', '90,00', 'A'],
  ])('%s, column %s: calc akip says %s, %s', async (path, kolom, tercetak, predikat) => {
    const { ikhtisar } = await lkeOf(path);
    expect(ikhtisar.kolom).toBe(kolom);
    expect(CALCULATIONS.akip.run(ikhtisar.masukan, ask)).toMatchObject({ ok: true, value: { output: { tercetak, predikat } } });
  });

  test('what is missing or no grade, all at once', async () => {
    expect((await lkeOf('not-ok/sub-kurang.xlsx')).problems).toMatchObject([{ code: 'lke.sub_missing', detail: { kode: '3.b' } }]);
    const { rows, ikhtisar } = await lkeOf('not-ok/grade-kacau.xlsx');
    expect(rows.slice(0, 3).map(({ problems }) => codes(problems))).toEqual([['lke.grade_unknown'], ['lke.grade_missing'], []]);
    expect(ikhtisar.masukan).toBeNull();
  });

  test('two columns of grades: asked which, never guessed', async () => {
    const asked = await lkeOf('not-ok/dua-kolom-grade.xlsx');
    expect(asked.problems).toMatchObject([{ code: 'lke.two_grade_columns', detail: { columns: 'D, F' } }]);
    expect(new Set(settleFile(asked).map(({ outcome }) => outcome))).toEqual(new Set(['rejected']));
    expect((await lkeOf('not-ok/dua-kolom-grade.xlsx', 'F')).ikhtisar).toMatchObject({ kolom: 'F', total: '80' });
    expect((await lkeOf('not-ok/dua-kolom-grade.xlsx', 'd')).ikhtisar).toMatchObject({ kolom: 'D', total: '73.05' });
  });

  test('scores and sums that do not follow from the grades are told', async () => {
    const { rows, notes } = await lkeOf('not-ok/nilai-lain.xlsx');
    expect(rows.flatMap((row) => row.notes)).toMatchObject([
      { code: 'lke.score_differs', detail: { kode: '1.b', recomputed: '6.3', published: '6.75' } },
    ]);
    expect(notes).toMatchObject([{ code: 'lke.total_differs', detail: { recomputed: '73.05', published: '72.9' } }]);
  });

  test('another list', async () => expect(codes((await lkeOf('not-ok/bukan-lke.xlsx')).problems)).toEqual(['import.not_recognised']));
});
