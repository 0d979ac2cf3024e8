import { describe, expect, it } from 'vitest';
import { monthOf, periodsIn } from './read-period.ts';

const shown = (text: string): readonly string[] =>
  periodsIn(text).map(
    ({ kind, index, year, isUpTo, doubtful }) => `${isUpTo ? 's.d. ' : ''}${kind} ${index} ${year ?? '-'}${doubtful ? ' ?' : ''}`,
  );

describe('periods of a text', () => {
  it.each<readonly [string, readonly string[]]>([
    ['realisasi tahun 2023 dan target TA 2024', ['tahun 1 2023', 'tahun 1 2024']],
    ['TW III 2024, Triwulan IV dan triwulan 2 tahun 2025', ['triwulan 3 2024', 'triwulan 4 -', 'triwulan 2 2025']],
    ['semester 1 dan Semester II Tahun 2024', ['semester 1 -', 'semester 2 2024']],
    ['sampai dengan Triwulan III 2024', ['s.d. triwulan 3 2024']],
    ['s.d. September 2024 dan Ags 2023', ['s.d. bulan 9 2024', 'bulan 8 2023']],
    ['per 31 Desember 2024', ['s.d. bulan 12 2024']],
    ['per TW | 2024 dan Akhir TW Ill 2024', ['s.d. triwulan 1 2024 ?', 'triwulan 3 2024 ?']],
    ['Renstra 2020 – 2024, Nomor 53 Tahun 2014, 12/AK.01/2024', []],
    ['pegawai Meijer dan Marwan', []],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it('knows months by every name', () => {
    expect(['Januari', 'Feb', 'Pebruari', 'Mei', 'Ags', 'Agt.', 'Sept', 'Okt', 'Nopember', 'Des'].map(monthOf)).toEqual([
      1, 2, 2, 5, 8, 8, 9, 10, 11, 12,
    ]);
    expect(monthOf('Target')).toBeNull();
  });

  it('takes no time over a hostile line', () => {
    const started = performance.now();
    for (const piece of ['tahun ', '2024 ', 'TW I', 's.d. ', 'nomor 1', '1/']) periodsIn(piece.repeat(1_000_000 / piece.length));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
