import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KODE_IKPA, type KodeIkpa } from '../calculator/ikpa/aturan-ikpa.ts';
import { compare, type Fraction, fraction, over, times, whole } from '../kernel/fraction.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { type Asked, calculate, TANPA_TAHUN } from './calculation.ts';
import { type HasilIkpa, type InputIkpa, ikpa, type NilaiIkpaMasuk } from './ikpa.ts';
import { kategoriIkpa } from './ikpa-susunan.ts';

const asked: Asked = { pada: plainDate('2025-01-15') };
const UTUH: NilaiIkpaMasuk = {
  revisi_dipa: '100',
  deviasi_hal3: '100',
  penyerapan: '98.11',
  kontraktual: '94',
  tagihan: '100',
  up_tup: '93.80',
  capaian_output: '100',
  dispensasi_spm: '0',
};
const { dispensasi_spm: _, ...TANPA_PENGURANG } = UTUH;

const run = (input: InputIkpa, how = asked) => calculate(ikpa, input, how);

function outputOf(input: InputIkpa, how = asked): HasilIkpa {
  const answer = run(input, how);
  if (!answer.ok || 'absen' in answer.value.output) throw new Error(JSON.stringify(answer));
  return answer.value.output;
}

const problem = (tahun: number, nilai: NilaiIkpaMasuk): unknown => {
  const answer = run({ tahun, nilai });
  return answer.ok ? null : answer.error;
};

const kategoriSeharusnya = (perseribu: number): string =>
  perseribu >= 95_000 ? 'Sangat Baik' : perseribu >= 89_000 ? 'Baik' : perseribu >= 70_000 ? 'Cukup' : 'Kurang';

describe('which rules', () => {
  test.each([
    [2022, 'ikpa:2022'],
    [2023, 'ikpa:2022'],
    [2024, 'ikpa:2024'],
    [2025, 'ikpa:2024'],
  ])('%i: %s, which is in force on its last day', (tahun, pack) =>
    expect(outputOf({ tahun, nilai: { revisi_dipa: '90' } }).pack).toBe(pack),
  );

  test('a year before the first regulation has none, and a year is asked for unless a pack is named', () => {
    expect(run({ tahun: 2021, nilai: UTUH })).toMatchObject({ ok: false, error: [{ code: 'pack.none_in_force', field: 'tahun' }] });
    expect(run({ nilai: { ...UTUH, tagihan: '121' } })).toEqual({
      ok: false,
      error: [TANPA_TAHUN, { code: 'input.out_of_range', field: 'nilai.tagihan', detail: { min: '0', maks: '120' } }],
    });
    expect(run({ nilai: UTUH })).toEqual({ ok: false, error: [TANPA_TAHUN] });
    expect(outputOf({ nilai: { revisi_dipa: '90' } }, { ...asked, paket: 'ikpa:2022' })).toMatchObject({ nilai: '90', pack: 'ikpa:2022' });
  });
});

describe('what is assessed', () => {
  test('an indicator that is left out is not, one that is null is waited for', () => {
    expect(outputOf({ tahun: 2024, nilai: { revisi_dipa: '80' } })).toEqual({
      nilai: '80',
      tercetak: '80,00',
      kategori: 'Cukup',
      konversi: '10',
      total: '8',
      aspek: { perencanaan: '80', pelaksanaan: null, hasil: null },
      pack: 'ikpa:2024',
    });
    const waiting = { ok: true, value: { output: { absen: 'no_data_yet', pack: 'ikpa:2024' } } };
    expect(run({ tahun: 2024, nilai: { ...UTUH, revisi_dipa: null } })).toMatchObject(waiting);
    expect(run({ tahun: 2024, nilai: { ...UTUH, dispensasi_spm: null } })).toMatchObject(waiting);
  });

  test('where none is, there is nothing to wait for', () => {
    const none = { ok: true, value: { output: { absen: 'not_assessed', pack: 'ikpa:2024' } } };
    expect(run({ tahun: 2024, nilai: { dispensasi_spm: '0.5' } })).toMatchObject(none);
    expect(run({ tahun: 2024, nilai: {} })).toMatchObject(none);
    expect(run({ tahun: 2024, nilai: UTUH, terapkan: [] })).toMatchObject(none);
  });

  test('a deduction that is left out is 0', () => {
    expect(outputOf({ tahun: 2024, nilai: TANPA_PENGURANG }).nilai).toBe('98.402');
    expect(outputOf({ tahun: 2024, nilai: { ...UTUH, dispensasi_spm: '0.25' } }).nilai).toBe('98.152');
  });

  test('terapkan: these and no others, and the deduction in any case', () => {
    const terapkan: readonly KodeIkpa[] = ['revisi_dipa', 'tagihan'];
    const nilai = { ...UTUH, revisi_dipa: '90', kontraktual: null, dispensasi_spm: '0.5' };
    expect(outputOf({ tahun: 2024, nilai, terapkan })).toMatchObject({ nilai: '94.5', konversi: '20', aspek: { hasil: null } });
    expect(outputOf({ tahun: 2022, nilai: UTUH, terapkan: ['tagihan', 'dispensasi_spm', 'tagihan'] })).toMatchObject({
      total: '10',
      konversi: '15',
    });
    expect(run({ tahun: 2024, nilai: { revisi_dipa: '90' }, terapkan: ['revisi_dipa', 'tagihan', 'dispensasi_spm'] })).toEqual({
      ok: false,
      error: [
        { code: 'input.missing_field', field: 'nilai.tagihan' },
        { code: 'input.missing_field', field: 'nilai.dispensasi_spm' },
      ],
    });
    expect(run({ tahun: 2024, nilai: { ...UTUH, tagihan: null }, terapkan })).toMatchObject({
      value: { output: { absen: 'no_data_yet' } },
    });
    expect(run({ tahun: 2024, nilai: { ...UTUH, kontraktual: '121' }, terapkan })).toMatchObject({
      error: [{ field: 'nilai.kontraktual' }],
    });
  });
});

test('values are within the scale of their pack', () => {
  expect(problem(2024, { ...UTUH, dispensasi_spm: '1.01' })).toEqual([
    { code: 'input.out_of_range', field: 'nilai.dispensasi_spm', detail: { min: '0', maks: '1' } },
  ]);
  expect(problem(2022, { ...UTUH, dispensasi_spm: '100.01', revisi_dipa: '-1' })).toEqual([
    { code: 'input.out_of_range', field: 'nilai.revisi_dipa', detail: { min: '0', maks: '120' } },
    { code: 'input.out_of_range', field: 'nilai.dispensasi_spm', detail: { min: '0', maks: '100' } },
  ]);
  expect(problem(2024, { revisi_dipa: '1.000,5' })).toMatchObject([{ code: 'figure.malformed', field: 'nilai.revisi_dipa' }]);
  expect(problem(2022, UTUH)).toBeNull();
  expect(outputOf({ tahun: 2024, nilai: { revisi_dipa: '0', dispensasi_spm: '1' } })).toMatchObject({ nilai: '-1', kategori: 'Kurang' });
});

test('the steps name every indicator, and what was cut shows what it was', () => {
  const answer = run({ tahun: 2024, nilai: { ...UTUH, revisi_dipa: '110' } });
  if (!answer.ok) throw new Error('computed');
  const { trace } = answer.value;
  expect(trace.parts.map(({ label }) => label)).toEqual(['nilai_total', 'konversi_bobot', 'dispensasi_spm']);
  const indikator = trace.parts[0]!.parts;
  expect(indikator.map(({ label }) => label)).toEqual(KODE_IKPA.slice(0, 7));
  expect(indikator[0]).toMatchObject({ note: 'ikpa.cap_indikator', parts: [{ label: 'revisi_dipa' }] });
  expect(indikator.map(({ result }) => (result.kind === 'value' ? result.value.toFixed() : ''))).toEqual([
    '100',
    '100',
    '98.11',
    '94',
    '100',
    '93.8',
    '100',
  ]);
});

test.each(ikpa.packs)('the words of $id have no gap and no overlap at steps of 0,001', ({ rule }) => {
  const steps = Array.from({ length: 121_001 }, (_, i) => i - 1000);
  expect(steps.filter((n) => kategoriIkpa(rule, { n: BigInt(n), d: 1000n }) !== kategoriSeharusnya(n))).toEqual([]);
});

const SUSUT = KODE_IKPA.filter((kode) => kode !== 'dispensasi_spm');
const figure = fc.integer({ min: 0, max: 12_000 }).map((n) => (n / 100).toFixed(2));
const someNilai = fc
  .tuple(fc.array(figure, { minLength: 7, maxLength: 7 }), fc.subarray([...SUSUT], { minLength: 1 }))
  .map(([values, kode]): NilaiIkpaMasuk => Object.fromEntries(kode.map((one) => [one, values[SUSUT.indexOf(one)]!])));
const tahun = fc.constantFrom(2023, 2024);
const exact = (input: InputIkpa): Fraction => {
  const { total, konversi } = outputOf(input);
  return times(over(fraction(total), fraction(konversi)), whole(100));
};

describe('for any values', () => {
  test('the result lies between the lowest and the highest that is assessed, at most 100', () => {
    const property = fc.property(tahun, someNilai, (year, nilai) => {
      const values = Object.values(nilai).map((value) => Math.min(100, Number(value)));
      const result = exact({ tahun: year, nilai });
      const [low, high] = [Math.min(...values).toFixed(2), Math.max(...values).toFixed(2)];
      return compare(result, fraction(low)) >= 0 && compare(result, fraction(high)) <= 0;
    });
    expect(fc.check(property).counterexample).toBeNull();
  });

  test('it never falls when one indicator rises', () => {
    const property = fc.property(tahun, someNilai, figure, fc.nat(), (year, nilai, other, at) => {
      const kode = Object.keys(nilai)[at % Object.keys(nilai).length]!;
      const changed = { ...nilai, [kode]: other };
      const rise = compare(fraction(other), fraction(String(Reflect.get(nilai, kode))));
      const moved = compare(exact({ tahun: year, nilai: changed }), exact({ tahun: year, nilai }));
      return moved === 0 || moved === rise;
    });
    expect(fc.check(property).counterexample).toBeNull();
  });

  test('what is not assessed changes nothing: not the weights among the others, nor anything that they do', () => {
    const property = fc.property(tahun, someNilai, figure, (year, nilai, value) => {
      const terapkan = KODE_IKPA.filter((kode) => kode in nilai);
      const left = SUSUT.filter((kode) => !(kode in nilai));
      const others = Object.fromEntries(left.map((kode) => [kode, value]));
      const { total, konversi, aspek } = outputOf({ tahun: year, nilai });
      const applied = outputOf({ tahun: year, nilai: { ...nilai, ...others }, terapkan });
      return total === applied.total && konversi === applied.konversi && JSON.stringify(aspek) === JSON.stringify(applied.aspek);
    });
    expect(fc.check(property).counterexample).toBeNull();
  });
});
