import { describe, expect, test } from 'vitest';
import { fraction as f } from '../../../kernel/fraction.ts';
import { plainDate } from '../../../kernel/plain-date.ts';
import { MENTAH_2024 } from '../ikpa-2024-mentah.ts';
import { said, stepAt } from './steps.golden.ts';
import { type DataUpTup, nilaiUpTup, type PertanggungjawabanUp } from './up-tup.ts';

const aturan = MENTAH_2024.up_tup;
const ptup = (sebelumnya: string, tanggal: string): PertanggungjawabanUp => ({
  jenis: 'ptup',
  sebelumnya: plainDate(sebelumnya),
  tanggal: plainDate(tanggal),
  gup: null,
});
const gup = ([sebelumnya, tanggal]: readonly [string, string], [nilai, up]: readonly [string, string]): PertanggungjawabanUp => ({
  ...ptup(sebelumnya, tanggal),
  jenis: 'gup',
  gup: { nilai: f(nilai), up: f(up) },
});
const hitung = (data: Partial<DataUpTup>) =>
  nilaiUpTup(
    { pertanggungjawaban: [], tup: [], kkp: null, tanpaObjek: 'redistribusi', tanpaKkp: 'skala_ulang', pengecualian: new Set(), ...data },
    aturan,
  );
const realisasi = (...spent: readonly string[]) => ({ plafonBulanan: f('50'), realisasi: spent.map(f) });
const paid = [ptup('2024-01-15', '2024-02-15')];

describe('UP dan TUP', () => {
  test.each([
    ['2024-01-15', '2024-02-15', '100'],
    ['2024-01-15', '2024-02-16', '0'],
    ['2024-01-31', '2024-02-29', '100'],
    ['2024-01-31', '2024-03-01', '0'],
    ['2023-12-10', '2024-01-10', '100'],
    ['2024-01-15', '2024-01-15', '100'],
  ])('SP2D of %s and %s: %s', (sebelumnya, tanggal, expected) =>
    expect(said(hitung({ pertanggungjawaban: [ptup(sebelumnya, tanggal)] }))).toBe(expected),
  );

  test.each([
    ['UP-1', '2023-02-25', '2023-03-16', '65', '95.79'],
    ['the month is that of the SP2D before', '2024-02-25', '2024-03-16', '65', '94.25'],
    ['never more than 100', '2023-02-25', '2023-03-01', '65', '100.00'],
    ['on the same day', '2023-02-25', '2023-02-25', '1', '100.00'],
  ])('%s: %s to %s, %s percent is %s', (_id, sebelumnya, tanggal, nilai, expected) =>
    expect(stepAt(hitung({ pertanggungjawaban: [gup([sebelumnya, tanggal], [nilai, '100'])] }), 'tunai.gup_disebulankan')).toBe(expected),
  );

  test('UP-2: TUP that was paid back was not needed', () => {
    const found = hitung({
      tup: [
        { nilai: f('50'), setoran: f('10.1') },
        { nilai: f('6'), setoran: f('0') },
      ],
    });
    expect([stepAt(found, 'tunai.setoran_tup'), stepAt(found, 'tunai.setoran_tup.persen_setoran')]).toEqual(['81.96', '18.04']);
  });

  test.each([
    ['UP-3', ['4', '35', '57', '70'], '105.00'],
    ['exactly the targets', ['6', '30', '54', '75'], '110.00'],
    ['a quarter without a payment does not count', ['0', '35'], '110.00'],
    ['the quarters so far', ['4'], '100.00'],
  ])('%s: KKP of %s gives %s', (_id, spent, expected) =>
    expect(stepAt(hitung({ pertanggungjawaban: paid, kkp: realisasi(...spent) }), 'kkp')).toBe(expected),
  );

  test('cash weighs 90 and KKP 10; without KKP cash is worth its own weight, or all', () => {
    expect(said(hitung({ pertanggungjawaban: paid, kkp: realisasi('6') }))).toBe('101');
    expect((['tunai_90', 'skala_ulang'] as const).map((tanpaKkp) => said(hitung({ pertanggungjawaban: paid, tanpaKkp })))).toEqual([
      '90',
      '100',
    ]);
    expect(said(hitung({ pertanggungjawaban: paid, kkp: realisasi('0', '0'), tanpaKkp: 'tunai_90' }))).toBe('90');
    expect(said(hitung({ kkp: realisasi('6') }))).toBeNull();
  });

  test('a cash part without objects: its weight goes to the others, or it is 100', () => {
    const late = [ptup('2024-01-15', '2024-03-15')];
    expect((['redistribusi', '100'] as const).map((tanpaObjek) => said(hitung({ pertanggungjawaban: late, tanpaObjek })))).toEqual([
      '0',
      '50',
    ]);
  });

  test('the letter of 2026 makes a month seven days, where it is followed', () => {
    const data = { pertanggungjawaban: [gup(['2026-02-18', '2026-02-26'], ['50', '100'])] };
    const followed = hitung({ ...data, pengecualian: new Set(['penyesuaian_thr_2026']) });
    expect([stepAt(hitung(data), 'tunai.gup_disebulankan'), stepAt(followed, 'tunai.gup_disebulankan')]).toEqual(['100.00', '43.75']);
    expect([stepAt(hitung(data), 'tunai.ketepatan_waktu'), stepAt(followed, 'tunai.ketepatan_waktu')]).toEqual(['100.00', '0.00']);
    const after = {
      pertanggungjawaban: [gup(['2026-03-18', '2026-03-26'], ['10', '100'])],
      pengecualian: new Set(['penyesuaian_thr_2026']),
    };
    expect(stepAt(hitung(after), 'tunai.gup_disebulankan')).toBe('38.75');
  });
});
