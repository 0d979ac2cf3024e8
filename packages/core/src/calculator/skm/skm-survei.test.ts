import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, exactText, type Fraction, fraction, minus, printedText } from '../../kernel/fraction.ts';
import { parsePeriod } from '../../kernel/period.ts';
import { bobotSama, computeIkm, type Ikm } from './compute-ikm.ts';
import { hasilTahunanSkm, type KelompokJawaban, rerataPeriode } from './hasil-tahunan-skm.ts';
import { pengungkitIkm } from './pengungkit-ikm.ts';
import { gabungRekap, type Jawaban, rekapJawaban, semuaNrr } from './rekap-jawaban.ts';
import { SKM_14_2017 } from './skm-14-2017.ts';
import { tandaJawaban } from './tanda-jawaban.ts';

const aturan = SKM_14_2017.rule;
const { skala } = aturan;
const bentuk = (unsur: number) => ({ unsur, skala });

const ikmOf = (nrr: readonly Fraction[]): Ikm => computeIkm(nrr, bobotSama(nrr.length), aturan);
const ikmOfRows = (rows: readonly Jawaban[], unsur: number): Ikm | null => {
  const nrr = semuaNrr(rekapJawaban(rows, bentuk(unsur)));
  return nrr === null ? null : ikmOf(nrr);
};

const anAnswer = fc.option(fc.integer({ min: 1, max: 4 }), { nil: null, freq: 4 });
const aSurvey = fc.integer({ min: 1, max: 14 }).chain((unsur) =>
  fc.record({
    unsur: fc.constant(unsur),
    rows: fc.array(fc.array(anAnswer, { minLength: unsur, maxLength: unsur }), { minLength: 1, maxLength: 30 }),
  }),
);

describe('answers', () => {
  test('are counted by unsur, by answer; what was not answered is in no divisor', () => {
    expect(
      rekapJawaban(
        [
          [4, 1],
          [3, null],
          [4, 2],
        ],
        bentuk(2),
      ),
    ).toEqual([
      { jumlah: 11, terisi: 3, sebaran: [0, 0, 1, 2] },
      { jumlah: 3, terisi: 2, sebaran: [1, 1, 0, 0] },
    ]);
  });

  test.each([
    [[[5]], 1, 'no answer of the scale: 5'],
    [[[2.5]], 1, 'no answer of the scale: 2.5'],
    [[[4, 4], [4]], 2, '1 answers to 2 unsur'],
  ])('%j are not of this survey, which is our mistake', (rows, unsur, message) => {
    expect(() => rekapJawaban(rows, bentuk(unsur))).toThrow(message);
  });

  test('an unsur that nobody answered makes the index wait', () => {
    expect(
      ikmOfRows(
        [
          [4, null],
          [3, null],
        ],
        2,
      ),
    ).toBeNull();
    expect(ikmOfRows([], 9)).toBeNull();
  });

  test('recaps of parts are the recap of the whole', () => {
    const property = fc.property(aSurvey, fc.nat(), ({ unsur, rows }, at) => {
      const cut = at % (rows.length + 1);
      const parts = [rows.slice(0, cut), rows.slice(cut)].map((part) => rekapJawaban(part, bentuk(unsur)));
      expect(gabungRekap(parts)).toEqual(rekapJawaban(rows, bentuk(unsur)));
    });
    fc.assert(property);
    expect(gabungRekap([])).toEqual([]);
    expect(() => gabungRekap([rekapJawaban([], bentuk(9)), rekapJawaban([], bentuk(14))])).toThrow('different questionnaires');
  });
});

describe('the index', () => {
  test('never falls when somebody who answers 4 everywhere is added, and stays between 25 and 100', () => {
    const property = fc.property(aSurvey, ({ unsur, rows }) => {
      const before = ikmOfRows(rows, unsur);
      const after = ikmOfRows([...rows, Array.from({ length: unsur }, () => 4)], unsur);
      if (after === null) return false;
      if (before === null) return true;
      const isInside = [before, after].every(({ ikm }) => compare(ikm, fraction('25')) >= 0 && compare(ikm, fraction('100')) <= 0);
      return isInside && compare(after.ikm, before.ikm) >= 0;
    });
    expect(fc.check(property, { numRuns: 300 }).counterexample).toBeNull();
  });

  test('is exact where the divisors of the unsur differ', () => {
    // 11/3, 3/2 and 10/3, each a third: 17/6 × 25.
    expect(
      exactText(
        ikmOfRows(
          [
            [4, 1, 3],
            [3, null, 3],
            [4, 2, 4],
          ],
          3,
        )!.ikm,
      ),
    ).toBe('70.83333333333333333333');
  });

  test('mutu covers every value from 25 to 100 at steps of a thousandth, without a gap and always upwards', () => {
    let last = 'D';
    for (let thousandths = 25_000; thousandths <= 100_000; thousandths += 1) {
      const { mutu } = computeIkm([{ n: BigInt(thousandths), d: 25_000n }], bobotSama(1), aturan);
      expect(mutu.kode <= last).toBe(true);
      last = mutu.kode;
    }
    expect(last).toBe('A');
  });
});

const period = (text: string): NonNullable<ReturnType<typeof parsePeriod>> => parsePeriod(text)!;
const kelompok = (layanan: string, semester: string, rows: readonly Jawaban[]): KelompokJawaban => ({
  layanan,
  period: period(semester),
  responden: rows.length,
  rekap: rekapJawaban(rows, bentuk(2)),
});

const respondenDanIkm = ({ ikm, responden }: { ikm: Ikm | null; responden: number }) => [
  responden,
  ikm === null ? null : printedText(ikm.ikm),
];

describe('the results of a year', () => {
  test.each([
    ['IKM-4', ['98.58', '99.44'], '99,01'],
    ['IKM-5: the Renja prints 93,36, half up it is 93,37', ['92.88', '93.85'], '93,37'],
  ])('%s', (_id, semester, expected) => expect(printedText(rerataPeriode(semester.map(fraction))!.nilai)).toBe(expected));

  test('a semester without an index is told and not assumed', () => {
    expect(rerataPeriode([fraction('80'), null])).toMatchObject({ dari: 1, semua: 2 });
    expect(rerataPeriode([null])).toBeNull();
  });

  test('by service, by semester, and the year in both readings', () => {
    const hasil = hasilTahunanSkm(
      [
        kelompok('mutasi', '2024-S1', [
          [4, 4],
          [4, 4],
          [4, 4],
        ]),
        kelompok('mutasi', '2024-S2', [[2, 2]]),
        kelompok('pensiun', '2024-S1', [[3, 3]]),
        kelompok('rekrutmen', '2024-S2', [[null, 4]]),
      ],
      aturan,
    );
    expect(hasil.layanan.map((one) => [one.layanan, ...respondenDanIkm(one)])).toEqual([
      ['mutasi', 4, '87,50'],
      ['pensiun', 1, '75,00'],
      ['rekrutmen', 1, null],
    ]);
    expect(hasil.period.map((one) => [one.period, ...respondenDanIkm(one)])).toEqual([
      ['2024-S1', 4, '93,75'],
      ['2024-S2', 2, '62,50'],
    ]);
    expect(printedText(hasil.tahunan.rerataPeriode!.nilai)).toBe('78,13');
    expect(respondenDanIkm(hasil.tahunan.seluruhJawaban)).toEqual([6, '86,25']);
    expect(hasilTahunanSkm([], aturan).tahunan).toEqual({ rerataPeriode: null, seluruhJawaban: { responden: 0, rekap: [], ikm: null } });
  });
});

test('marks: the same answer everywhere, and the same respondent twice; nobody is taken out', () => {
  const rows = [
    { kunci: 'a', jawaban: [4, 4, 4] },
    { kunci: 'b', jawaban: [4, 4, 4] },
    { kunci: 'a', jawaban: [4, 4, 4] },
    { kunci: 'a', jawaban: [4, 3, 4] },
    { kunci: null, jawaban: [4, 3, 4] },
    { kunci: null, jawaban: [4, 3, 4] },
    { kunci: 'c', jawaban: [4, null, null] },
    { kunci: 'd', jawaban: [3, null, 3] },
  ];
  expect(tandaJawaban(rows)).toEqual([
    { isLurus: true, kembarDari: null },
    { isLurus: true, kembarDari: null },
    { isLurus: true, kembarDari: 0 },
    { isLurus: false, kembarDari: null },
    { isLurus: false, kembarDari: null },
    { isLurus: false, kembarDari: null },
    { isLurus: false, kembarDari: null },
    { isLurus: true, kembarDari: null },
  ]);
});

const leversOf = (nrr: readonly string[]) => {
  const { berikut, unsur } = pengungkitIkm(ikmOf(nrr.map(fraction)), aturan);
  return {
    berikut: berikut === null ? null : [berikut.mutu.kode, exactText(berikut.kurang)],
    unsur: unsur.map(({ kode, persepuluh, ruang, nrrUntukNaik }) => [
      kode,
      exactText(persepuluh),
      exactText(ruang),
      nrrUntukNaik === null ? null : exactText(nrrUntukNaik),
    ]),
  };
};

describe('levers', () => {
  test('the unsur with the most room comes first; a value is in the next mutu as soon as it is printed there', () => {
    // (3,95 + 3 + 3,5 + 3,5) ÷ 4 × 25 = 87,1875; A begins at 88,305.
    expect(leversOf(['3.95', '3', '3.5', '3.5'])).toEqual({
      berikut: ['A', '1.1175'],
      unsur: [
        ['U2', '0.625', '6.25', '3.1788'],
        ['U3', '0.625', '3.125', '3.6788'],
        ['U4', '0.625', '3.125', '3.6788'],
        ['U1', '0.3125', '0.3125', null],
      ],
    });
  });

  test('at the best mutu there is no next one', () =>
    expect(leversOf(['4', '4'])).toMatchObject({
      berikut: null,
      unsur: [
        ['U1', '0', '0', null],
        ['U2', '0', '0', null],
      ],
    }));

  test('the NRR that is named brings the next mutu, and a little less does not', () => {
    const anNrr = fc.integer({ min: 1000, max: 4000 }).map((n) => ({ n: BigInt(n), d: 1000n }));
    const property = fc.property(fc.array(anNrr, { minLength: 2, maxLength: 9 }), (nrr) => {
      const { berikut, unsur } = pengungkitIkm(ikmOf(nrr), aturan);
      return unsur.every(({ kode, nrrUntukNaik }) => {
        if (nrrUntukNaik === null || berikut === null) return true;
        const at = (value: Fraction) => ikmOf(nrr.map((one, u) => (`U${u + 1}` === kode ? value : one))).mutu.kode;
        const less = minus(nrrUntukNaik, fraction('0.000001'));
        return at(nrrUntukNaik) === berikut.mutu.kode && at(less) !== berikut.mutu.kode;
      });
    });
    expect(fc.check(property).counterexample).toBeNull();
  });
});
