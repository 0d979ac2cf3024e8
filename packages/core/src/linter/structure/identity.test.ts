import { describe, expect, it } from 'vitest';
import { sourceText } from '../source/source-text.ts';
import { readStructure } from './read-structure.ts';

const identify = (...lines: readonly string[]) => {
  const { jenis, tahun, ditandatangani } = readStructure(sourceText(lines.join('\n')));
  return { jenis, tahun, ditandatangani };
};

describe('what a document is', () => {
  it.each([
    ['LAPORAN KINERJA INSTANSI PEMERINTAH', 'TAHUN 2024', 'lkj', 2024],
    ['RENCANA KERJA', 'Badan Contoh 2025', 'renja', 2025],
    ['PERJANJIAN KINERJA TAHUN 2026', 'Dinas Contoh', 'pk', 2026],
    ['RENCANA AKSI ATAS PERJANJIAN KINERJA TAHUN 2025', 'Perjanjian Kinerja dan Perjanjian Kinerja', 'renaksi', 2025],
    ['RENCANA STRATEGIS', 'TAHUN 2025 - 2029', 'renstra', 2025],
    ['Surat biasa', 'tentang hal lain', 'lain', null],
  ])('knows %j, %j', (first, second, jenis, tahun) => {
    expect(identify(first, second)).toMatchObject({ jenis, tahun });
  });

  it.each([
    ['Palembang, Februari 2025', '2025-02-28'],
    ['Kota Contoh,          31 Januari 2025', '2025-01-31'],
    ['pada tanggal 5 Maret 2025', '2025-03-05'],
    ['Pihak Kedua,                Kota Contoh, 2 Januari 2025', '2025-01-02'],
    ['Surat ini menindaklanjuti rapat di Jakarta, 5 Maret 2025', null],
    ['Surat Edaran tanggal 5 Maret 2025 tentang pelaporan', null],
    ['Palembang, 31 Februari 2025', null],
  ])('knows from %j that it was signed on %j', (line, day) => {
    expect(identify('RENCANA KERJA TAHUN 2025', '', 'Uraian singkat dokumen ini.', '', line).ditandatangani).toBe(day);
  });

  it('takes the last day near its year, and none far from it', () => {
    expect(
      identify(
        'RENCANA KERJA TAHUN 2025',
        '',
        'Jakarta, 3 Januari 2025',
        '',
        'Kepala',
        '',
        'Jakarta, 4 Februari 2025',
        '',
        'Kepala',
        '',
        'Jakarta, 4 Februari 2031',
      ).ditandatangani,
    ).toBe('2025-02-04');
  });
});
