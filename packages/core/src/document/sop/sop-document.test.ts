import { describe, expect, test } from 'vitest';
import { sopFlow } from '../../chart/sop-flow.ts';
import { keterlambatan, langkahSop } from '../../indicator/langkah-sop.ts';
import { KOMPONEN_BAWAAN, MANUAL_BAWAAN } from '../../indicator/manual-bawaan.ts';
import type { KomponenIku, ManualIku } from '../../indicator/manual-iku.ts';
import { plainDate } from '../../kernel/plain-date.ts';
import type { Block } from '../block.ts';
import { findModelProblems } from '../check-model.ts';
import { proposalDocument } from '../nota-dinas/proposal-document.ts';
import { numberBlocks } from '../number-blocks.ts';
import { sopDocument } from './sop-document.ts';

const komponen = (kode: string, over: Partial<KomponenIku> = {}): KomponenIku => ({
  ...KOMPONEN_BAWAAN,
  kode,
  nama: `Jumlah ${kode}`,
  jenis: 'cacah',
  satuan: 'orang',
  peran: 'rumus',
  wajib: true,
  minimum: '0',
  maksimum: null,
  ...over,
});
const manual: ManualIku = {
  ...MANUAL_BAWAAN,
  definisi: 'Bagian pegawai yang hadir.',
  sumberData: 'Daftar hadir',
  penyediaData: 'Bagian Umum',
  buktiDukung: ['Daftar hadir.'],
  komponen: [komponen('hadir'), komponen('diundang'), komponen('pegawai', { penyedia: 'Bagian Kepegawaian', sumber: 'SIASN' })],
  cara: { jenis: 'rumus', rumus: 'hadir / diundang * 100' },
  sop: { nomor: 'SOP/7/2024', tanggal: '2024-01-02' },
};

describe('the steps of collecting data', () => {
  test('follow from the components: each provider and source once, then the workflow', () => {
    expect(langkahSop(manual).map(({ jenis, pelaksana, uraian, batasHari }) => `${batasHari} ${jenis}: ${pelaksana}: ${uraian}`)).toEqual([
      '5 kumpulkan: Bagian Umum: Mengumpulkan Jumlah hadir, Jumlah diundang',
      '5 kumpulkan: Bagian Kepegawaian: Mengumpulkan Jumlah pegawai',
      '6 isi: Pengampu IKU: Mengisi komponen dan memeriksa hasil hitungan',
      '7 lampirkan: Pengampu IKU: Melampirkan bukti dukung',
      '8 ajukan: Pengampu IKU: Mengajukan pengukuran',
      '9 verifikasi: Verifikator: Memverifikasi isian terhadap bukti dukung',
      '10 setujui: Pimpinan unit: Menyetujui pengukuran',
      '10 olah: Perencana: Mengolah dan mengonsolidasikan capaian',
      '10 laporkan: Perencana: Melaporkan capaian',
    ]);
  });

  test('have no evidence where the manual asks for none', () => {
    const without = { ...manual, buktiDukung: [], buktiWajib: false };
    expect(langkahSop(without).map(({ jenis }) => jenis)).not.toContain('lampirkan');
    expect(langkahSop({ ...without, komponen: [komponen('a', { buktiWajib: true })] }).map(({ jenis }) => jenis)).toContain('lampirkan');
  });

  test('name no more components than a cell can hold', () => {
    const many = langkahSop({ ...manual, komponen: ['a', 'b', 'c', 'd', 'e'].map((kode) => komponen(kode)) });
    expect(many[0]?.uraian).toBe('Mengumpulkan Jumlah a, Jumlah b, Jumlah c, dan 2 komponen lain');
  });

  test('are late by the days after their own limit, and never early by a negative delay', () => {
    const measured = [
      { period: '2024-TW1', langkah: 'isi', hari: 9 },
      { period: '2024-TW1', langkah: 'setujui', hari: 10 },
      { period: '2024-TW2', langkah: 'isi', hari: -3 },
    ] as const;
    expect(keterlambatan(langkahSop(manual), measured).map(({ batasHari, terlambat }) => [batasHari, terlambat])).toEqual([
      [6, 3],
      [10, 0],
      [6, 0],
    ]);
  });
});

const document = sopDocument({
  tahun: 2024,
  tanggal: plainDate('2024-12-31'),
  unit: { nama: 'Kantor Uji' },
  iku: { label: 'IKU 7', nama: 'Kehadiran' },
  manual,
  waktu: [
    { period: '2024-TW1', langkah: 'isi', hari: 9 },
    { period: '2024-TW1', langkah: 'ajukan', hari: 0 },
  ],
});
const cellsOf = (blocks: readonly Block[], id: string): readonly (readonly string[])[] => {
  const table = blocks.find((block) => block.kind === 'table' && block.id === id);
  return table?.kind === 'table'
    ? table.rows.map((row) => row.cells.map((cell) => cell.inlines.map(({ text }) => text ?? '').join('')))
    : [];
};

describe('the printed SOP', () => {
  test('has its number and date, its steps with their mutu baku, its flow and no fault', () => {
    expect(JSON.stringify(document.blocks)).toContain('SOP/7/2024');
    expect(JSON.stringify(document.blocks)).toContain('2 Januari 2024');
    expect(cellsOf(document.blocks, 'langkah')[1]).toEqual([
      '2',
      'Mengumpulkan Jumlah pegawai',
      'Bagian Kepegawaian',
      'SIASN',
      'hari\u00A0ke-5',
      'Data komponen',
    ]);
    expect(findModelProblems(document)).toEqual([]);
    expect(numberBlocks(document.blocks).ok).toBe(true);
  });

  test('stands beside what really happened, in days and without names', () => {
    expect(cellsOf(document.blocks, 'waktu-nyata')).toEqual([
      ['Batas', 'hari\u00A0ke-6', 'hari\u00A0ke-7', 'hari\u00A0ke-8', 'hari\u00A0ke-10'],
      ['Triwulan I Tahun 2024', 'hari\u00A0ke-9 (terlambat 3)', 'belum ada data', 'sebelum periode berakhir', 'belum ada data'],
    ]);
  });

  test('draws every step in the column of who does it and names all of them for who cannot see', () => {
    const figure = document.blocks.find((block) => block.kind === 'figure');
    expect(figure?.kind === 'figure' && figure.alt).toMatch(
      /^SOP Pengumpulan Data IKU 7\. 1\. Mengumpulkan.* Apabila belum sesuai, langkah 6 kembali ke langkah 3\.$/,
    );
  });
});

test('text of any origin stays text in the flow figure', () => {
  const { svg } = sopFlow({
    judul: 'A <b>',
    langkah: [{ pelaksana: '"Umum" & <x>', uraian: 'Tulis <script>', bentuk: 'ujung' }],
    kembali: null,
  });
  expect(svg).not.toMatch(/<script|<x>|<b>/);
});

const proposal = (usulan: ManualIku, pusat = true) =>
  proposalDocument({
    tanggal: plainDate('2024-03-04'),
    unit: { nama: 'Kantor Uji' },
    iku: { label: 'IKU 7', nama: 'Kehadiran' },
    perihal: 'Perubahan batas waktu',
    alasan: 'Data terlambat datang',
    versi: 3,
    pusat,
    berlaku: manual,
    usulan,
  });

describe('the nota dinas that proposes a change', () => {
  test('shows every difference field by field in the words of the form', () => {
    const changed = proposal({ ...manual, batasHari: 15, konsolidasiPeriode: 'rata_rata', nilaiTertinggi: '99.5' });
    expect(cellsOf(changed.blocks, 'perbedaan')).toEqual([
      ['1', 'Konsolidasi periode', 'Nilai posisi akhir', 'Rata-rata'],
      ['2', 'Nilai tertinggi', 'tidak ada', '99,5'],
      ['3', 'Batas waktu data (hari)', '10', '15'],
    ]);
    expect(findModelProblems(changed)).toEqual([]);
  });

  test('says on what it rests, why, and what it does to the trend', () => {
    const text = JSON.stringify(proposal({ ...manual, cara: { jenis: 'rumus', rumus: 'hadir / diundang' } }).blocks);
    expect(text).toContain('versi 3, yang ditetapkan kantor pusat');
    expect(text).toContain('Data terlambat datang.');
    expect(text).toContain('garis tren terputus');
    expect(JSON.stringify(proposal({ ...manual, batasHari: 15 }, false).blocks)).toContain('tetap sebanding');
  });

  test('without a difference it says so instead of printing an empty table', () => {
    expect(JSON.stringify(proposal(manual).blocks)).toContain('tidak mengubah isi manual');
  });
});
