import { array, assert, boolean, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SheetCell } from '../sheet.ts';
import { checkIkpa } from './check-ikpa.ts';

const JUDUL = [
  'Kode BA',
  'Kode Satker',
  'Kualitas Perencanaan Anggaran',
  'Kualitas Pelaksanaan Anggaran',
  'Kualitas Hasil Pelaksanaan Anggaran',
  'Revisi DIPA',
  'Deviasi Halaman III DIPA',
  'Penyerapan Anggaran',
  'Belanja Kontraktual',
  'Penyelesaian Tagihan',
  'Pengelolaan UP dan TUP',
  'Capaian Output',
  'Nilai Total',
  'Konversi Bobot',
  'Dispensasi SPM (Pengurang)',
  'Nilai Akhir (Nilai Total/Konversi Bobot)',
];
const BOBOT = { 2022: [10, 10, 20, 10, 10, 10, 5, 25], 2024: [10, 15, 20, 10, 10, 10, 25] } as const;

const half = (value: number, by: number): number => Math.floor((2 * value + by) / (2 * by));

/** Figures of one satker from Revisi DIPA on, as printed: whole hundredths, computed with whole numbers. */
function figures(
  aturan: 2022 | 2024,
  nilai: readonly number[],
  { konversi, pengurang = 0 }: { konversi?: 'share'; pengurang?: number } = {},
): SheetCell[] {
  const bobot = BOBOT[aturan];
  const used = nilai.slice(0, bobot.length);
  const weight = used.reduce((sum, value, i) => sum + (value === 0 ? 0 : bobot[i]!), 0);
  const points = used.reduce((sum, value, i) => sum + value * bobot[i]!, 0);
  const akhir = weight === 0 ? 0 : half(points - pengurang * weight, weight);
  const tail = [
    half(points, 100) / 100,
    konversi === 'share' ? weight / 100 : weight,
    ...(aturan === 2024 ? [pengurang / 100] : []),
    akhir / 100,
  ];
  return [...used.map((value) => value / 100), ...tail];
}

const row = (satker: string, cells: readonly SheetCell[]): SheetCell[] => ['025', satker, null, null, null, ...cells];
const check = (rows: readonly (readonly SheetCell[])[], setelan = {}) => checkIkpa([{ nama: 'S', baris: [JUDUL, ...rows] }], setelan);

const nilai = array(integer({ min: 1, max: 10_000 }), { minLength: 8, maxLength: 8 });
const office = array(nilai, { minLength: 6, maxLength: 12 });

describe('the layout is decided by arithmetic, whatever stands above the columns', () => {
  test.each([2022, 2024] as const)('of the rule of %i, wherever its columns begin', (aturan) => {
    assert(
      property(office, integer({ min: 0, max: 3 }), boolean(), (satker, shift, isShare) => {
        const rows = satker.map((one, i) =>
          row(String(400_001 + i), [
            ...Array.from({ length: shift }, () => 'x'),
            ...figures(aturan, one, isShare ? { konversi: 'share' } : {}),
          ]),
        );
        const { ikhtisar, rows: judged, problems } = check(rows);
        expect(problems).toEqual([]);
        expect(ikhtisar.tabel).toMatchObject([{ paket: `ikpa:${aturan}`, shift: shift + (aturan === 2022 ? 1 : 0), cocok: satker.length }]);
        expect(judged.flatMap((one) => one.problems)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  test('rows of 100 everywhere fit both rules in their sums, and their final value tells', () => {
    const hundred = Array.from({ length: 8 }, () => 10_000);
    for (const aturan of [2022, 2024] as const)
      expect(check([row('400001', figures(aturan, hundred))]).ikhtisar.tabel).toMatchObject([{ paket: `ikpa:${aturan}` }]);
  });

  test('one bad row among good ones does not move the layout', () => {
    const good = [1, 2, 3, 4].map((i) => row(`40000${i}`, figures(2024, [9000 + i, 8000, 7000, 6000, 5000, 9100, 9300])));
    const bad = row('400005', figures(2022, [9000, 8000, 7000, 6000, 5000, 9100, 9300, 8800]));
    const { ikhtisar, rows } = check([...good, bad]);
    expect(ikhtisar.tabel).toMatchObject([{ paket: 'ikpa:2024', shift: 0, cocok: 4, diuji: 5 }]);
    expect(rows.map(({ problems }) => problems.length > 0)).toEqual([false, false, false, false, true]);
  });
});

describe('what is refused', () => {
  const fine = figures(2024, [10_000, 9200, 8800, 9000, 9100, 9400, 9600]);

  test('a final value that no rounding explains', () => {
    const cells = [...fine.slice(0, -1), 12.34];
    expect(check([row('400001', fine), row('400002', cells)]).rows[1]?.problems).toMatchObject([
      { code: 'ikpa.final_differs', place: { sheet: 'S', row: 3 }, detail: { published: '12.34' } },
    ]);
  });

  test('and one that it does explain is not: 0,0114 away at a konversi of 70', () => {
    // Total 66,055 printed 66,06; 66,055 ÷ 0,7 = 94,3643 printed 94,36; from the printed total it is 94,3714.
    const cells = [100, 92, 0, 90, 91, 0, 96.62, 66.06, 70, 0, 94.36];
    const [judged] = check([row('400001', cells)]).rows;
    expect(judged?.problems).toEqual([]);
    expect(judged?.hitungan.akhir?.difference.slice(0, 6)).toBe('0.0114');
  });

  test.each([
    ['no code', row('', fine), 'ikpa.satker_missing'],
    ['a word', row('400002', ['sembilan', ...fine.slice(1)]), 'import.not_a_figure'],
    ['a lost comma', row('400002', [fine[0]!, 9811, ...fine.slice(2)]), 'import.out_of_range'],
    ['no total', row('400002', [...fine.slice(0, 7), null, ...fine.slice(8)]), 'ikpa.figure_missing'],
    ['another total', row('400002', [...fine.slice(0, 7), 12, ...fine.slice(8)]), 'ikpa.total_differs'],
  ])('%s', (_what, cells, code) => {
    const { rows } = check([row('400001', fine), row('400003', fine), cells]);
    expect(rows[2]?.problems.map((problem) => problem.code)).toContain(code);
    expect(rows.slice(0, 2).flatMap(({ problems }) => problems)).toEqual([]);
  });

  test('everything that is wrong with a row at once', () => {
    const cells = ['x', 130, ...fine.slice(2)];
    expect(check([row('400001', fine), row('', cells)]).rows[1]?.problems.map(({ code }) => code)).toEqual([
      'ikpa.satker_missing',
      'import.not_a_figure',
      'import.out_of_range',
    ]);
  });

  test('a sheet that is something else', () =>
    expect(
      checkIkpa(
        [
          {
            nama: 'S',
            baris: [
              ['a', 'b'],
              [1, 2],
            ],
          },
        ],
        {},
      ).problems,
    ).toMatchObject([{ code: 'import.not_recognised' }]));
});

describe('whose row it is, and of which month', () => {
  const fine = figures(2024, [10_000, 9200, 8800, 9000, 9100, 9400, 9600]);

  test.each([
    ['412345', '412345'],
    ["'001234", '001234'],
    [1234, '001234'],
    ['001234 - Satker Contoh', '001234'],
  ])('%s is %s', (code, satker) =>
    expect(check([row('400001', fine), [25, code, null, null, null, ...fine]]).rows[1]?.isi).toMatchObject({ satker, ba: '025' }),
  );

  test('a shifted file with another code under the heading: the column of six digits is found', () => {
    const cells: SheetCell[] = ['025', '013', null, '400001', null, ...fine];
    expect(check([cells, cells.with(3, '400002')]).rows.map(({ isi }) => [isi?.satker, isi?.ba])).toEqual([
      ['400001', null],
      ['400002', null],
    ]);
  });

  test.each([
    [{ namaBerkas: 'IKPA_NOPEMBER_2024.xlsx' }, '2024-M11'],
    [{ namaBerkas: 'Pebruari 2025.xlsx' }, '2025-M02'],
    [{ namaBerkas: 'IKPA_NOPEMBER_2024.xlsx', bulan: 3, tahun: 2025 }, '2025-M03'],
    [{ namaBerkas: 'ikpa.xlsx' }, null],
  ])('%j: %s', (setelan, periode) => {
    const { rows, notes } = check([row('400001', fine)], setelan);
    expect(rows[0]?.isi?.periode).toBe(periode);
    expect(rows[0]?.kunci).toBe(periode === null ? null : `${periode}/400001`);
    expect(notes.map(({ code }) => code)).toEqual(periode === null ? ['ikpa.period_unknown'] : []);
  });
});

const satkerRow = (i: number): SheetCell[] => row(String(400_000 + i), figures(2024, [10_000, 9200, 8800 + i, 9000, 9100, 9400, 9600]));

describe('what stands between the rows is passed over, and counted', () => {
  const numbering = JUDUL.map((_judul, i) => `(${i + 1})`);

  test('headings again on every page, the numbers of the columns, blank rows and footnotes', () => {
    const { rows, skipped } = check([numbering, satkerRow(1), satkerRow(2), JUDUL, satkerRow(3), [], ['Sumber: OM-SPAN']]);
    expect(rows.map(({ satker, problems }) => [satker, problems.length])).toEqual([
      ['400001', 0],
      ['400002', 0],
      ['400003', 0],
    ]);
    expect(skipped).toBe(5);
  });

  test('a sum of all satker is a row that nobody can tell, not one to pass over', () =>
    expect(check([satkerRow(1), satkerRow(2), ['Rata-rata', '', ...satkerRow(1).slice(2)]]).rows[2]?.problems).toMatchObject([
      { code: 'ikpa.satker_missing' },
    ]));

  test('columns that stand to the left of their headings', () => {
    const left = [1, 2, 3].map((i) => satkerRow(i).toSpliced(2, 2));
    const { ikhtisar, rows } = check(left);
    expect(ikhtisar.tabel).toMatchObject([{ paket: 'ikpa:2024', shift: -2, cocok: 3 }]);
    expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
  });
});
