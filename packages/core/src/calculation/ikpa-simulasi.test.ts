import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, fraction } from '../kernel/fraction.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { type Asked, calculate } from './calculation.ts';
import { ikpa } from './ikpa.ts';
import { type HasilIkpaSimulasi, type InputIkpaSimulasi, ikpaSimulasi } from './ikpa-simulasi.ts';

const asked: Asked = { pada: plainDate('2025-01-15') };
const run = (input: InputIkpaSimulasi) => calculate(ikpaSimulasi, input, asked);

function outputOf(input: InputIkpaSimulasi): HasilIkpaSimulasi {
  const answer = run(input);
  if (!answer.ok || 'absen' in answer.value.output) throw new Error(JSON.stringify(answer));
  return answer.value.output;
}

function wrong(input: InputIkpaSimulasi): readonly string[] {
  const answer = run(input);
  if (answer.ok) throw new Error('computed');
  return answer.error.map(({ code, field, detail }) => `${field} ${detail?.reason_en ?? code}`);
}

function ikpaOf(nilai: object): string {
  const answer = calculate(ikpa, { tahun: 2024, nilai }, asked);
  if (!answer.ok || 'absen' in answer.value.output) throw new Error('computed');
  return answer.value.output.nilai;
}

const LAIN = { revisi_dipa: '100', penyerapan: '98.11', kontraktual: '94', tagihan: '100', up_tup: '93.80', capaian_output: '100' };
const SAMA = (deviasi: string, count: number) => Array.from({ length: count }, (_, i) => ({ bulan: i + 1, deviasi }));

describe('what Deviasi Halaman III must still do', () => {
  const asks = { tahun: 2024, target: '97', cari: 'deviasi_hal3', nilai: LAIN } as const;

  test('the smallest nilai, without months', () =>
    expect(outputOf(asks)).toEqual({
      cari: 'deviasi_hal3',
      butuh: '90.65333333333333333333',
      terbaik: { nilai: '100', ikpa: '98.402', tercetak: '98,40', tercapai: true },
      pack: 'ikpa:2024',
    }));

  test('the largest deviation that November may have: 11 × 9,34666… − 80', () => {
    expect(outputOf({ ...asks, deviasi_hal3: { bulanan: SAMA('8', 10) } })).toMatchObject({
      terbaik: { nilai: '92.72727272727272727273', tercapai: true },
      periode: {
        bebas: [11],
        sendiri: '22.81333333333333333333',
        merata: '22.81333333333333333333',
        jalur: [{ nomor: 11, batas: '22.81333333333333333333', ikpa: '97', terjaga: true }],
      },
    });
  });

  test('the jump at 5 percent: above 95 nothing but a mean of 5 will do', () => {
    const found = outputOf({ ...asks, target: '98', deviasi_hal3: { bulanan: SAMA('4', 10) } });
    expect(found).toMatchObject({ butuh: '97.32', periode: { sendiri: '15', jalur: [{ batas: '15', ikpa: '98.402', terjaga: true }] } });
  });

  test('months that are fixed ahead, and what each free one may have on the way', () => {
    const bulanan = [...SAMA('12', 8), { bulan: 10, deviasi: '3' }];
    expect(outputOf({ ...asks, deviasi_hal3: { bulanan } }).periode).toMatchObject({
      bebas: [9, 11],
      sendiri: '3.81333333333333333333',
      merata: '1.90666666666666666667',
      jalur: [
        { nomor: 9, batas: null, terjaga: false },
        { nomor: 11, batas: '1.90666666666666666667', terjaga: true },
      ],
    });
  });

  test('out of reach: null, and the best that can still be', () => {
    expect(outputOf({ ...asks, deviasi_hal3: { bulanan: SAMA('12', 10) } })).toMatchObject({
      terbaik: { nilai: '89.09090909090909090909', tercetak: '96,77', tercapai: false },
      periode: { bebas: [11], sendiri: null, merata: null, jalur: [{ nomor: 11, batas: null, terjaga: false }] },
    });
    expect(outputOf({ ...asks, target: '99', deviasi_hal3: { bulanan: [] } })).toMatchObject({
      butuh: null,
      terbaik: { ikpa: '98.402', tercapai: false },
      periode: { merata: null },
    });
  });

  test('a year that ends earlier', () =>
    expect(outputOf({ ...asks, deviasi_hal3: { bulanan: SAMA('8', 5), sampaiDengan: 6 } }).periode).toMatchObject({
      bebas: [6],
      merata: '16.08',
    }));
});

describe('what Penyerapan must still do', () => {
  const { penyerapan: _, ...tanpa } = LAIN;
  const asks = { tahun: 2024, target: '97', cari: 'penyerapan', nilai: { ...tanpa, deviasi_hal3: '100' } } as const;

  test('the smallest nilai of the quarter, and what must be spent for it', () => {
    const triwulanan = ['90', '95', '92'].map((nilai, i) => ({ triwulan: i + 1, nilai }));
    const pagu = [
      { jenis: '51', pagu: '1000000' },
      { jenis: '52', pagu: '333333' },
    ] as const;
    expect(outputOf({ ...asks, penyerapan: { triwulanan, pagu } })).toMatchObject({
      butuh: '91.1',
      periode: {
        bebas: [4],
        sendiri: '87.4',
        merata: '87.4',
        jalur: [
          {
            nomor: 4,
            batas: '87.4',
            ikpa: '97',
            terjaga: true,
            realisasi: [
              { jenis: '51', realisasi: '830300' },
              { jenis: '52', realisasi: '262200' },
            ],
          },
        ],
      },
    });
  });

  test('two free quarters: one alone beside a full one, or both alike', () => {
    const triwulanan = [
      { triwulan: 1, nilai: '80' },
      { triwulan: 2, nilai: '90' },
    ];
    expect(outputOf({ ...asks, penyerapan: { triwulanan } }).periode).toMatchObject({ bebas: [3, 4], sendiri: '94.4', merata: '97.2' });
    expect(outputOf({ ...asks, target: '98', penyerapan: { triwulanan } }).periode).toMatchObject({ sendiri: null, merata: null });
  });
});

test('what is refused, all at once', () => {
  expect(wrong({ tahun: 2024, target: '-1', cari: 'tagihan', nilai: LAIN, deviasi_hal3: { bulanan: [] } })).toEqual([
    'target input.out_of_range',
    'nilai.tagihan this is the one looked for: leave it out.',
    'deviasi_hal3 only with “cari”: “deviasi_hal3”.',
  ]);
  expect(wrong({ tahun: 2024, target: '97', cari: 'dispensasi_spm', nilai: LAIN })).toEqual(['cari input.out_of_range']);
  expect(wrong({ tahun: 2023, target: '97', cari: 'deviasi_hal3', nilai: LAIN, deviasi_hal3: { bulanan: [] } })).toEqual([
    'deviasi_hal3 rule.not_known',
  ]);
  const bulanan = [...SAMA('4', 11), { bulan: 2, deviasi: '101' }];
  expect(wrong({ tahun: 2024, target: '97', cari: 'deviasi_hal3', nilai: LAIN, deviasi_hal3: { bulanan } })).toEqual([
    'deviasi_hal3.bulanan[11] this period is in another row already.',
    'deviasi_hal3.bulanan[11].deviasi input.out_of_range',
    'deviasi_hal3.bulanan no period is free: leave out those that are asked for.',
  ]);
  expect(run({ tahun: 2024, target: null, cari: 'deviasi_hal3', nilai: LAIN })).toMatchObject({
    value: { output: { absen: 'no_data_yet' } },
  });
});

test('an IKPA of 2022 can be asked for one indicator', () =>
  expect(outputOf({ tahun: 2022, target: '95', cari: 'dispensasi_spm', nilai: { ...LAIN, deviasi_hal3: '90' } })).toMatchObject({
    butuh: '51.96',
    pack: 'ikpa:2022',
  }));

test('agrees with trying: the months that it allows keep the target, and a little more does not', () => {
  const deviasi = fc.integer({ min: 0, max: 3000 }).map((n) => (n / 100).toFixed(2));
  const property = fc.property(
    fc.array(deviasi, { minLength: 1, maxLength: 10 }),
    fc.integer({ min: 9000, max: 9900 }),
    (known, target) => {
      const bulanan = known.map((one, i) => ({ bulan: i + 1, deviasi: one }));
      const asks = { tahun: 2024, target: (target / 100).toFixed(2), cari: 'deviasi_hal3', nilai: LAIN } as const;
      const { periode, terbaik } = outputOf({ ...asks, deviasi_hal3: { bulanan, sampaiDengan: known.length + 1 } });
      const reaches = (last: number): boolean => {
        const rata = (known.reduce((sum, one) => sum + Number(one) * 100, 0) + last) / (known.length + 1);
        const nilai = rata <= 500 ? 100 : Math.max(0, 100 - rata / 100);
        return compare(fraction(ikpaOf({ ...LAIN, deviasi_hal3: nilai.toFixed(12) })), fraction(asks.target)) >= 0;
      };
      const most = periode?.sendiri ?? null;
      if (most === null) return !terbaik.tercapai && !reaches(0);
      const hundredths = Math.floor(Number(most) * 100 - 1e-6);
      return terbaik.tercapai && (hundredths < 0 || reaches(hundredths)) && (hundredths >= 9999 || !reaches(hundredths + 2));
    },
  );
  expect(fc.check(property, { numRuns: 300 }).counterexample).toBeNull();
});
