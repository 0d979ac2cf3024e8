import { describe, expect, test } from 'vitest';
import type { Nilai } from '../formula/evaluate.ts';
import { Decimal } from '../kernel/decimal.ts';
import { figure } from '../kernel/figure.ts';
import { formatDecimal } from '../kernel/format.ts';
import { printGolden, readGolden } from '../kernel/read-golden.ts';
import { computeRealisasi } from './compute-realisasi.ts';
import { AKIP_2024, angka, IKM_2024_S1, IKPA_2024_12, IP_ASN_2024, LAYANAN_2024, NSPK_2023 } from './entries.golden.ts';
import type { Entries } from './komponen-values.ts';
import type { ManualIku } from './manual-iku.ts';
import { IKU_1, IKU_3, IKU_7, IKU_9, IKU_12, IKU_13, komponen } from './manuals.golden.ts';

const without = (entries: Entries, ...kode: readonly string[]): Entries =>
  Object.fromEntries(Object.entries(entries).filter(([one]) => !kode.includes(one)));

describe('realisasi is what the manual says', () => {
  test.each<[string, ManualIku, Entries, string, string | null]>([
    ['IKU 1 of 2023, a formula over counts', IKU_1, NSPK_2023, '69.39', null],
    ['IKU 3, a published result', IKU_3, IKM_2024_S1, '98.58', null],
    ['IKU 7 of 2024, a list that is counted', IKU_7, LAYANAN_2024, '91.67', null],
    ['IKU 9 of 2024, a published result beside its detail', IKU_9, IP_ASN_2024, '85.01', null],
    ['IKU 12 of 2024, a rule pack', IKU_12, AKIP_2024, '73.05', 'BB'],
    ['IKU 13 of 2024, a rule pack', IKU_13, IKPA_2024_12, '98.402', 'sangat_baik'],
    ['IKU 13 with an indicator left out: not assessed', IKU_13, without(IKPA_2024_12, 'kontraktual'), '98.89', 'sangat_baik'],
    ['IKU 13 without the deduction: not computed as if it were 0', IKU_13, without(IKPA_2024_12, 'dispensasi_spm'), 'no_data_yet', null],
    ['a comma is a decimal comma', IKU_3, angka({ ikm: ' 98,58 ' }), '98.58', null],
    ['a count that is missing', IKU_1, without(NSPK_2023, 'c'), 'no_data_yet', null],
    ['a component that is not assessed', IKU_3, { ikm: { jenis: 'absen', alasan: 'not_assessed' } }, 'not_assessed', null],
    ['text that is no figure', IKU_3, angka({ ikm: 'sembilan' }), 'not_computable', null],
    ['nothing to divide by', IKU_1, angka({ a: '0', b: '0', c: '0', d: '0', e: '0' }), 'divided_by_zero', null],
    ['nothing entered', IKU_7, {}, 'no_data_yet', null],
    ['a list where the result should be', IKU_3, { ikm: { jenis: 'daftar', baris: [] } }, 'not_computable', null],
  ])('%s', (_name, manual, entries, expected, kategori) => {
    const found = computeRealisasi({ manual, komponen: entries });
    expect(printGolden(found.realisasi, expected)).toBe(expected);
    expect(found.kategori?.kode ?? null).toBe(kategori);
    expect(found.trace.result).toEqual(found.realisasi);
  });

  test('the trace of a formula carries the formula and every component', () => {
    const { trace } = computeRealisasi({ manual: IKU_1, komponen: NSPK_2023 });
    expect(trace).toMatchObject({ label: '*', note: '(a + b) / (a + b + c + d + e) * 100' });
    expect(trace.parts[0]!.parts[0]!.parts.map(({ label, result }) => [label, result])).toEqual([
      ['a', readGolden('6')],
      ['b', readGolden('28')],
    ]);
  });

  test('a pack gives its detail too: the nilai aspek of IKPA', () => {
    const { rincian } = computeRealisasi({ manual: IKU_13, komponen: IKPA_2024_12 });
    expect(rincian.slice(0, 3).map(({ nama, figure }) => `${nama} ${printGolden(figure, '0.00')}`)).toEqual([
      'Kualitas Perencanaan Pelaksanaan Anggaran 100.00',
      'Kualitas Implementasi Pelaksanaan Anggaran 96.48',
      'Kualitas Hasil Pelaksanaan Anggaran 100.00',
    ]);
  });

  test('a component may have the name of something that every object has', () => {
    const manual: ManualIku = { ...IKU_3, komponen: [komponen('constructor')], cara: { jenis: 'hasil', komponen: 'constructor' } };
    expect(computeRealisasi({ manual, komponen: {} }).realisasi).toEqual(readGolden('no_data_yet'));
  });

  test('a manual that was never validated stops the program instead of printing a guess', () => {
    const broken: ManualIku = { ...IKU_1, cara: { jenis: 'rumus', rumus: 'a +' } };
    const unknown: ManualIku = { ...IKU_1, cara: { jenis: 'paket', paket: 'ikpa:1999' } };
    expect(() => computeRealisasi({ manual: broken, komponen: NSPK_2023 })).toThrow('never validated');
    expect(() => computeRealisasi({ manual: unknown, komponen: NSPK_2023 })).toThrow('ikpa:1999');
  });
});

test('IKU 4 computes to 93,365 and prints 93,37: half up, once, at the end', () => {
  const { realisasi } = computeRealisasi({
    manual: {
      komponen: [komponen('s1'), komponen('s2')],
      cara: { jenis: 'rumus', rumus: 'RATA(s1; s2)' },
      pembulatan: null,
      lokalAngka: 'id',
      pembagiNol: null,
    },
    komponen: angka({ s1: '92,88', s2: '93,85' }),
  });
  if (realisasi.kind === 'absent') throw new Error(realisasi.reason);
  expect(realisasi.value.toFixed()).toBe('93.365');
  expect(formatDecimal(realisasi.value, 2)).toBe('93,37');
});

test('a figure that its owner publishes with two decimals is rounded once, before capaian, and shows the step', () => {
  const { realisasi, trace } = computeRealisasi({ manual: { ...IKU_13, pembulatan: 2 }, komponen: IKPA_2024_12 });
  if (realisasi.kind === 'absent') throw new Error(realisasi.reason);
  expect(realisasi.value.toFixed()).toBe('98.4');
  expect(trace.label).toBe('BULATKAN');
  expect(trace.parts[0]?.result).toEqual(figure(new Decimal('98.402')));
});

describe('a division by zero is what the manual declares', () => {
  const nothing = angka({ a: '0', b: '0', c: '0', d: '0', e: '0' });
  test.each<[ManualIku['pembagiNol'], string]>([
    [null, 'divided_by_zero'],
    [{ jenis: 'tolak' }, 'divided_by_zero'],
    [{ jenis: 'tidak_dinilai' }, 'not_assessed'],
    [{ jenis: 'nilai', nilai: '100' }, '100'],
    [{ jenis: 'nilai', nilai: '99,5' }, '99.5'],
  ])('%j: %s', (pembagiNol, expected) => {
    const { realisasi } = computeRealisasi({ manual: { ...IKU_1, pembagiNol }, komponen: nothing });
    expect(printGolden(realisasi, expected)).toBe(expected);
  });

  test('the trace shows the rule above the division that it answers', () => {
    const { trace } = computeRealisasi({ manual: { ...IKU_1, pembagiNol: { jenis: 'tidak_dinilai' } }, komponen: nothing });
    expect(trace).toMatchObject({ label: 'PEMBAGI_NOL', note: 'tidak_dinilai', parts: [{ result: { reason: 'divided_by_zero' } }] });
  });

  test('another reason than a division keeps its own', () => {
    const manual = { ...IKU_1, pembagiNol: { jenis: 'nilai', nilai: '100' } } as const;
    expect(computeRealisasi({ manual, komponen: without(NSPK_2023, 'c') }).realisasi).toEqual(readGolden('no_data_yet'));
  });
});

describe('figures from outside the entry', () => {
  const manual: ManualIku = { ...IKU_1, komponen: [], cara: { jenis: 'rumus', rumus: 'RATA(IKU(3; ANAK)) + IKU(7; LALU)' } };
  const luar = new Map<string, Nilai>([
    ['iku:3:realisasi:ini:anak', { kind: 'deret', anggota: ['10', '20', 'waived'].map(readGolden) }],
    ['iku:7:realisasi:lalu:ini', readGolden('1.5')],
  ]);

  test('enter under their key', () => {
    expect(computeRealisasi({ manual, komponen: {}, luar }).realisasi).toEqual(readGolden('16.5'));
  });

  test('that were not given have no data yet', () => {
    expect(computeRealisasi({ manual, komponen: {} }).realisasi).toEqual(readGolden('no_data_yet'));
    expect(computeRealisasi({ manual, komponen: {}, luar: new Map([...luar].slice(0, 1)) }).realisasi).toEqual(readGolden('no_data_yet'));
  });

  test('with more digits than a person may enter are rounded to 24 decimals, or cannot be computed with', () => {
    const alone = { ...manual, cara: { jenis: 'rumus', rumus: 'IKU(7)' } } as const;
    const outside = (text: string): string => {
      const held = new Map<string, Nilai>([['iku:7:realisasi:ini:ini', readGolden(text)]]);
      return printGolden(computeRealisasi({ manual: alone, komponen: {}, luar: held }).realisasi, '0.0000000000000000000000000');
    };
    expect(outside('0.1234567890123456789012345')).toBe('0.1234567890123456789012350');
    expect(outside('1234567890123456789012345')).toBe('not_computable');
  });

  test('a rule pack inside a formula runs over the own components and shows its steps', () => {
    const pemeriksaan: ManualIku = { ...IKU_12, cara: { jenis: 'rumus', rumus: 'BULATKAN(PAKET("akip:88-2021"); 1)' } };
    const { realisasi, trace } = computeRealisasi({ manual: pemeriksaan, komponen: AKIP_2024 });
    expect(printGolden(realisasi, '0.0')).toBe('73.1');
    expect(trace.parts[0]).toMatchObject({ label: 'paket:akip:88-2021', parts: [{ result: readGolden('73.05') }] });
  });
});

test('numbers of a formula are read by the locale that its manual declares', () => {
  const manual = { ...IKU_1, cara: { jenis: 'rumus', rumus: 'a + 1.250,5' } } as const;
  const english = { ...IKU_1, lokalAngka: 'en', cara: { jenis: 'rumus', rumus: 'a + 1,250.5' } } as const;
  expect(computeRealisasi({ manual, komponen: NSPK_2023 }).realisasi).toEqual(readGolden('1256.5'));
  expect(computeRealisasi({ manual: english, komponen: NSPK_2023 }).realisasi).toEqual(readGolden('1256.5'));
  expect(() => computeRealisasi({ manual: { ...english, lokalAngka: 'id' }, komponen: NSPK_2023 })).toThrow('number_locale');
});

test('yes and no are 1 and 0, a day is a number of days', () => {
  const manual: ManualIku = {
    ...IKU_1,
    komponen: [
      komponen('mulai', { jenis: 'tanggal' }),
      komponen('selesai', { jenis: 'tanggal' }),
      komponen('lengkap', { jenis: 'ya_tidak' }),
    ],
    cara: { jenis: 'rumus', rumus: 'JIKA(lengkap; selesai - mulai; 0)' },
  };
  const of = (ya: boolean, selesai: string): unknown =>
    computeRealisasi({
      manual,
      komponen: {
        mulai: { jenis: 'tanggal', tanggal: '2024-02-28' },
        selesai: { jenis: 'tanggal', tanggal: selesai },
        lengkap: { jenis: 'ya_tidak', ya },
      },
    }).realisasi;
  expect(of(true, '2024-03-01')).toEqual(readGolden('2'));
  expect(of(false, '2024-03-01')).toEqual(readGolden('0'));
  expect(of(true, '2024-02-30')).toEqual(readGolden('not_computable'));
});
