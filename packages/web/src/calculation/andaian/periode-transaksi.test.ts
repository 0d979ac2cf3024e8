import { CALCULATIONS } from '@selaras/contract/calculation/calculations';
import { plainDate } from '@selaras/core';
import { freezeTrace } from '@selaras/core/formula/frozen-trace';
import { expect, test } from 'vitest';
import type { Hitung } from '../use-hitung.ts';
import { langkahIndikator, paguTerakhir, periodeDi } from './periode-transaksi.ts';

const triwulanan = [
  { triwulan: 1, jenis: '51', pagu: '300', realisasi: '20' },
  { triwulan: 1, jenis: '52', pagu: '100', realisasi: '10' },
  { triwulan: 2, jenis: '51', pagu: '240', realisasi: '120' },
];
const masukan = {
  tahun: 2024,
  sampaiDengan: 6,
  penyerapan: { triwulanan },
  deviasi_hal3: {
    bulanan: [1, 2, 3, 4, 5, 6].map((bulan) => ({ bulan, jenis: '51', pagu: bulan === 2 ? '300' : '0', rpd: '30', realisasi: '29' })),
  },
};

function hitung(): Pick<Hitung, 'hasil' | 'masukan'> {
  const answer = CALCULATIONS['ikpa-komponen'].run(masukan, { paket: 'ikpa:2024', pada: plainDate('2024-12-31') });
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return { masukan, hasil: { output: { ...answer.value.output }, trace: freezeTrace(answer.value.trace) } };
}

test('what transactions tell of past months and quarters is where a simulation begins', () => {
  const bulan = periodeDi(langkahIndikator(hitung(), 'deviasi_hal3'), 'bulan');
  expect([...bulan]).toEqual([[2, '3,3333']]);
  const triwulan = periodeDi(langkahIndikator(hitung(), 'penyerapan'), 'triwulan');
  expect([...triwulan.keys()]).toEqual([1, 2]);
  expect(triwulan.get(2)).toBe('100');
  expect([...paguTerakhir(hitung())]).toEqual([
    ['51', '240'],
    ['52', '100'],
  ]);
});

test('where there are no transactions nothing is told', () => {
  expect(periodeDi(langkahIndikator({ hasil: null }, 'penyerapan'), 'triwulan').size).toBe(0);
  expect(paguTerakhir({ masukan: { nilai: {} } }).size).toBe(0);
});
