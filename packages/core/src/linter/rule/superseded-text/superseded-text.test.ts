import { describe, expect, test } from 'vitest';
import { checkDocument } from '../../check-document.ts';
import { sourceText } from '../../source/source-text.ts';

const told = (text: string): readonly string[] =>
  checkDocument(sourceText(text), { rules: ['superseded-text'] }).findings.map(({ message }) => message.id);
const report = (year: number, sentence: string): string =>
  `LAPORAN KINERJA TAHUN ${year}\n\nBAB III\nAKUNTABILITAS KINERJA\n\nA. Capaian\n${sentence}\n\nJakarta, 28 Februari ${year + 1}\n`;

describe('text of a rule that is past', () => {
  test.each([
    [2024, 'Nilai IKPA memuat Revisi DIPA yang dihitung dari frekuensi revisi DIPA satker dalam satu triwulan.'],
    [2024, 'Pada IKPA, belanja kontraktual menilai ketepatan waktu penyampaian data kontrak ke KPPN.'],
    [2025, 'Bobot IKPA: Deviasi Halaman III DIPA (bobot 10), Penyerapan Anggaran (bobot 20).'],
    [2024, 'Survei kepuasan masyarakat diukur dengan 14 (empat belas) unsur pelayanan.'],
    [2022, 'Evaluasi AKIP menilai pengukuran kinerja (25%), pelaporan kinerja (15%), dan evaluasi internal (10%).'],
    [
      2023,
      'Evaluasi AKIP:\n\nKomponen | Bobot | Nilai\nPerencanaan Kinerja | 30 | 22,80\nPengukuran Kinerja | 25 | 20,10\nPelaporan Kinerja | 15 | 10,50\nEvaluasi Internal | 10 | 7,25\nCapaian Kinerja | 20 | 15,10',
    ],
    [2023, 'Penilaian SKP berbobot 60% dan perilaku kerja 40% bagi setiap pegawai.'],
    [2024, 'Nilai kinerja anggaran terdiri atas capaian keluaran 43,5%, efisiensi 28,6%, konsistensi 18,2%, dan penyerapan 9,7%.'],
    [2024, 'Nilai IKPA terdiri atas 13 (tiga belas) indikator.'],
    [2023, 'Predikat SKP pegawai terdiri atas Sangat Baik, Baik, Cukup, Kurang, dan Buruk.'],
  ])('%i: %s', (year, sentence) => expect(told(report(year, sentence))).toHaveLength(1));
  test('is one finding for all its words', () => {
    const both =
      'Revisi DIPA dihitung satu kali dalam satu triwulan dalam IKPA. Kontraktual menilai ketepatan waktu penyampaian data kontrak.';
    const [finding] = checkDocument(sourceText(report(2024, both)), { rules: ['superseded-text'] }).findings;
    expect(finding?.places).toHaveLength(2);
  });
  test('names what replaced it', () => {
    expect(told(report(2024, 'IKPA: revisi DIPA dihitung setiap triwulan.'))[0]).toContain('PER-5/PB/2024');
  });
});

describe('nothing is told', () => {
  test.each([
    [2023, 'Nilai IKPA memuat Revisi DIPA yang dihitung dari frekuensi revisi DIPA satker dalam satu triwulan.'],
    [2024, 'Nilai IKPA memuat Revisi DIPA yang dihitung per semester; Deviasi Halaman III DIPA (bobot 15).'],
    [2024, 'Semula revisi DIPA dihitung dalam satu triwulan, kini IKPA menghitungnya per semester.'],
    [2024, 'Survei kepuasan masyarakat diukur dengan 9 (sembilan) unsur pelayanan pada 14 instansi.'],
    [
      2023,
      'Evaluasi AKIP:\n\nKomponen | Bobot | Nilai\nPerencanaan Kinerja | 30 | 22,80\nPengukuran Kinerja | 30 | 22,50\nPelaporan Kinerja | 15 | 10,50\nEvaluasi Akuntabilitas Kinerja Internal | 25 | 17,25',
    ],
    [2024, 'Realisasi anggaran IKPA triwulan II sebesar 43,5% dari pagu.'],
    [2024, 'Penyerapan anggaran dihitung setiap triwulan dalam IKPA.'],
  ])('%i: %s', (year, sentence) => expect(told(report(year, sentence))).toEqual([]));
});
