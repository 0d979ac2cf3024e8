import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, exactText, type Fraction, fraction, meanOf, printedText, sumOf, whole } from '../../kernel/fraction.ts';
import { classifyExact } from '../bands.ts';
import { DIMENSI_IP_ASN, HUKUMAN_DISIPLIN, INSTRUMEN_KOMPETENSI, JENIS_JABATAN, KUALIFIKASI, PREDIKAT_KINERJA } from './aturan-ip-asn.ts';
import { IP_ASN_8_2019 } from './ip-asn-8-2019.ts';
import { terhadapTarget, unitIpAsn } from './nilai-unit.ts';
import { potensiDimensi, potensiPegawai } from './potensi-ip-asn.ts';
import { ipAsnScores, type PegawaiDinilai, type PegawaiIpAsn, type SkorPegawai, skorPegawai, tabelSkor } from './skor-pegawai.ts';

const { rule } = IP_ASN_8_2019;
const SKOR = rule.skor!;
const TABEL = tabelSkor(SKOR);

const BEST: PegawaiDinilai = {
  kualifikasi: 'S-3',
  jabatan: 'struktural',
  diklatJabatan: true,
  diklat20Jp: true,
  seminar: true,
  kinerja: 'Sangat Baik',
  disiplin: 'tidak pernah',
};
const WORST: PegawaiDinilai = {
  kualifikasi: '<SLTA',
  jabatan: 'pelaksana',
  diklatJabatan: false,
  diklat20Jp: false,
  seminar: false,
  kinerja: 'Sangat Kurang',
  disiplin: 'berat',
};
const said = (skor: SkorPegawai) => [...DIMENSI_IP_ASN, 'total' as const].map((kode) => exactText(skor[kode])).join(' ');
const saidOf = (change: Partial<PegawaiDinilai>) => said(skorPegawai({ ...BEST, ...change }, TABEL));

const aPerson = fc.record({
  kualifikasi: fc.constantFrom(...KUALIFIKASI),
  jabatan: fc.constantFrom(...JENIS_JABATAN),
  diklatJabatan: fc.boolean(),
  diklat20Jp: fc.boolean(),
  seminar: fc.boolean(),
  kinerja: fc.oneof(
    fc.constantFrom(...PREDIKAT_KINERJA),
    fc.integer({ min: 0, max: 1000 }).map((n): Fraction => ({ n: BigInt(n), d: 10n })),
  ),
  disiplin: fc.constantFrom(...HUKUMAN_DISIPLIN),
});
const somebody: fc.Arbitrary<PegawaiIpAsn> = fc.oneof({ weight: 5, arbitrary: aPerson }, fc.constant({ dikecualikan: 'tugas belajar' }));

describe('one person', () => {
  test.each([
    ['S-3', '25'],
    ['S-2', '20'],
    ['S-1/D-IV', '15'],
    ['D-III', '10'],
    ['D-II/D-I/SLTA', '5'],
    ['<SLTA', '1'],
  ] as const)('kualifikasi %s: %s', (kualifikasi, skor) => expect(saidOf({ kualifikasi }).split(' ')[0]).toBe(skor));

  test.each([
    ['struktural', [true, true, true], '40'],
    ['struktural', [true, false, false], '15'],
    ['struktural', [false, true, false], '15'],
    ['struktural', [false, false, true], '10'],
    ['fungsional', [true, true, false], '30'],
    ['fungsional', [false, false, false], '0'],
    ['pelaksana', [false, true, true], '40'],
    ['pelaksana', [true, true, true], '40'],
    ['pelaksana', [true, false, false], '0'],
    ['pelaksana', [false, true, false], '22.5'],
    ['pelaksana', [false, false, true], '17.5'],
  ] as const)('kompetensi %s %j: %s', (jabatan, [diklatJabatan, diklat20Jp, seminar], skor) =>
    expect(saidOf({ jabatan, diklatJabatan, diklat20Jp, seminar }).split(' ')[1]).toBe(skor),
  );

  test.each([
    ['Sangat Baik', '30'],
    ['Baik', '25'],
    ['Butuh Perbaikan', '15'],
    ['Kurang', '5'],
    ['Sangat Kurang', '1'],
  ] as const)('kinerja %s: %s', (kinerja, skor) => expect(saidOf({ kinerja }).split(' ')[2]).toBe(skor));

  test.each([
    ['100', '30'],
    ['91', '30'],
    ['90.99', '25'],
    ['76', '25'],
    ['75.5', '15'],
    ['61', '15'],
    ['60', '5'],
    ['51', '5'],
    ['50.9', '1'],
    ['0', '1'],
  ])('kinerja of a year with numbers, %s: %s', (angka, skor) => expect(saidOf({ kinerja: fraction(angka) }).split(' ')[2]).toBe(skor));

  test.each([
    ['tidak pernah', '5'],
    ['ringan', '3'],
    ['sedang', '2'],
    ['berat', '1'],
  ] as const)('disiplin %s: %s', (disiplin, skor) => expect(saidOf({ disiplin }).split(' ')[3]).toBe(skor));

  test('the best is 100 and the worst 3', () => {
    expect(saidOf({})).toBe('25 40 30 5 100');
    expect(saidOf(WORST)).toBe('1 0 1 1 3');
  });

  test('no score leaves its scale, and the total is the sum of the dimensions', () => {
    const property = fc.property(aPerson, (person) => {
      const skor = skorPegawai(person, TABEL);
      const isInside = DIMENSI_IP_ASN.every(
        (kode) => compare(skor[kode], whole(0)) >= 0 && compare(skor[kode], fraction(rule.maksimum[kode])) <= 0,
      );
      return isInside && compare(skor.total, sumOf(DIMENSI_IP_ASN.map((kode) => skor[kode]))) === 0;
    });
    expect(fc.check(property).counterexample).toBeNull();
  });

  test('another training never lowers a score', () => {
    const property = fc.property(aPerson, fc.constantFrom(...INSTRUMEN_KOMPETENSI), (person, kode) => {
      return compare(skorPegawai({ ...person, [kode]: true }, TABEL).total, skorPegawai(person, TABEL).total) >= 0;
    });
    expect(fc.check(property).counterexample).toBeNull();
  });

  test('every value from 0 to 100 at steps of a thousandth has one category, the higher the better', () => {
    const order = rule.kategori.bands.map(({ kode }) => kode);
    let last = order.length - 1;
    for (let n = 0; n <= 100_000; n += 1) {
      const at = order.indexOf(classifyExact({ n: BigInt(n), d: 1000n }, rule.kategori)?.kode ?? '');
      expect(at !== -1 && at <= last).toBe(true);
      last = at;
    }
    expect(last).toBe(0);
  });
});

describe('a unit', () => {
  test('is the mean of those measured; reasons are counted', () => {
    const unit = unitIpAsn(
      ipAsnScores(
        [BEST, { dikecualikan: 'tugas belajar' }, WORST, WORST, { dikecualikan: 'PPPK tahun ini' }, { dikecualikan: 'tugas belajar' }],
        SKOR,
      ),
    );
    expect(unit.dinilai).toBe(3);
    expect([...unit.dikecualikan]).toEqual([
      ['tugas belajar', 2],
      ['PPPK tahun ini', 1],
    ]);
    expect(printedText(unit.rerata!.nilai)).toBe('35,33');
    expect(printedText(unit.rerata!.dimensi.kualifikasi)).toBe('9,00');
  });

  test('of nobody has no value', () => {
    expect(unitIpAsn([])).toMatchObject({ dinilai: 0, rerata: null });
    expect(unitIpAsn([{ dikecualikan: 'tugas belajar' }])).toMatchObject({ dinilai: 0, rerata: null });
  });

  test('the dimension means add up to the mean of the totals, whatever the order of the persons', () => {
    const property = fc.property(fc.array(somebody, { minLength: 1, maxLength: 40 }), (persons) => {
      const totals = [...ipAsnScores(persons, SKOR)].flatMap((one) => ('total' in one ? [one.total] : []));
      const { rerata } = unitIpAsn(ipAsnScores(persons.toReversed(), SKOR));
      return rerata === null ? totals.length === 0 : compare(rerata.nilai, meanOf(totals)) === 0;
    });
    expect(fc.check(property).counterexample).toBeNull();
  });

  test('a million persons pass through one by one', () => {
    let asked = 0;
    function* endless(): Generator<PegawaiIpAsn> {
      for (;;) {
        asked += 1;
        yield BEST;
      }
    }
    const scores = ipAsnScores(endless(), SKOR);
    expect([scores.next().done, scores.next().done, asked]).toEqual([false, false, 2]);
  });

  test('IP-5: 86 measured, 25 of them below the target', () => {
    const persons = [
      ...Array.from({ length: 25 }, () => WORST),
      ...Array.from({ length: 61 }, () => BEST),
      { dikecualikan: 'tugas belajar' },
    ];
    const { dinilai, dibawah, persenDibawah, persenTercapai } = terhadapTarget(ipAsnScores(persons, SKOR), fraction('84'));
    expect([dinilai, dibawah, printedText(persenDibawah!), printedText(persenTercapai!)]).toEqual([86, 25, '29,07', '70,93']);
    expect(terhadapTarget(ipAsnScores([BEST], SKOR), whole(100)).dibawah).toBe(0);
    expect(terhadapTarget([], whole(84)).persenDibawah).toBeNull();
  });
});

describe('potential', () => {
  test('the seed: shares of the optimum, and kompetensi has the most room', () => {
    const dimensi = { kualifikasi: fraction('22.65'), kompetensi: fraction('32.25'), kinerja: fraction('25.12'), disiplin: fraction('5') };
    expect(potensiDimensi(dimensi, rule).map(({ kode, persen, ruang }) => [kode, printedText(persen), exactText(ruang)])).toEqual([
      ['kompetensi', '80,63', '7.75'],
      ['kinerja', '83,73', '4.88'],
      ['kualifikasi', '90,60', '2.35'],
      ['disiplin', '100,00', '0'],
    ]);
  });

  test('what each step would do: to one of them at most, and to all', () => {
    const staff: PegawaiDinilai = { ...WORST, kualifikasi: 'S-1/D-IV', kinerja: 'Baik', disiplin: 'tidak pernah' };
    const persons: readonly PegawaiIpAsn[] = [
      BEST,
      { ...BEST, seminar: false },
      staff,
      { ...staff, kinerja: fraction('80'), seminar: true },
      { dikecualikan: 'x' },
    ];
    expect(
      potensiPegawai(persons, SKOR).map(({ kode, dimensi, orang, seorang, semua }) => [
        kode,
        dimensi,
        orang,
        exactText(seorang),
        exactText(semua),
      ]),
    ).toEqual([
      ['diklat20Jp', 'kompetensi', 2, '5.625', '11.25'],
      ['seminar', 'kompetensi', 2, '4.375', '6.875'],
      ['pendidikan', 'kualifikasi', 2, '1.25', '2.5'],
      ['predikat', 'kinerja', 2, '1.25', '2.5'],
      ['diklatJabatan', 'kompetensi', 0, '0', '0'],
      ['disiplin', 'disiplin', 0, '0', '0'],
    ]);
    expect(potensiPegawai([{ dikecualikan: 'x' }], SKOR)).toEqual([]);
  });

  test('all instruments together fill what kompetensi lacks', () => {
    const property = fc.property(fc.array(aPerson, { minLength: 1, maxLength: 20 }), (persons) => {
      const { rerata } = unitIpAsn(ipAsnScores(persons, SKOR));
      const room = potensiDimensi(rerata!.dimensi, rule).find(({ kode }) => kode === 'kompetensi')!.ruang;
      const steps = potensiPegawai(persons, SKOR).filter(({ dimensi }) => dimensi === 'kompetensi');
      return compare(sumOf(steps.map(({ semua }) => semua)), room) === 0;
    });
    expect(fc.check(property).counterexample).toBeNull();
  });
});
