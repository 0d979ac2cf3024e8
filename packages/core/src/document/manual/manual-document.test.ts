import { describe, expect, test } from 'vitest';
import { KOMPONEN_BAWAAN, MANUAL_BAWAAN } from '../../indicator/manual-bawaan.ts';
import type { ManualIku } from '../../indicator/manual-iku.ts';
import { Decimal } from '../../kernel/decimal.ts';
import { absent, figure } from '../../kernel/figure.ts';
import { period } from '../../kernel/period.ts';
import { plainDate } from '../../kernel/plain-date.ts';
import type { Block, FormBlock, FormContent } from '../block.ts';
import { findModelProblems } from '../check-model.ts';
import { numberBlocks } from '../number-blocks.ts';
import { manualDocument, manualsDocument } from './manual-document.ts';
import type { ManualCetak, ManualDocumentModel } from './manual-model.ts';

const manual: ManualIku = {
  ...MANUAL_BAWAAN,
  definisi: 'Bagian layanan yang digital.',
  tujuan: 'Mengetahui kemajuan.',
  sumberData: 'Daftar layanan',
  buktiDukung: ['Daftar', 'Foto layar'],
  nilaiTertinggi: '99.5',
  periodePelaporan: 'semester',
  mutuData: { validasi: 'Dicocokkan.', akurasi: '', keterbatasan: 'Terbatas.', kompensasi: 'Diberi tanda.' },
  komponen: [
    {
      ...KOMPONEN_BAWAAN,
      kode: 'digital',
      nama: 'Layanan digital',
      jenis: 'cacah',
      satuan: 'layanan',
      peran: 'rumus',
      wajib: true,
      minimum: '0',
      maksimum: null,
    },
    {
      ...KOMPONEN_BAWAAN,
      kode: 'seluruh',
      nama: 'Seluruh layanan',
      jenis: 'cacah',
      satuan: 'layanan',
      peran: 'rumus',
      wajib: true,
      minimum: '1',
      maksimum: null,
    },
    {
      ...KOMPONEN_BAWAAN,
      kode: 'catatan',
      nama: 'Layanan daring',
      jenis: 'cacah',
      satuan: 'layanan',
      peran: 'rincian',
      wajib: false,
      minimum: '0',
      maksimum: null,
    },
  ],
  cara: { jenis: 'rumus', rumus: 'digital / seluruh * 100' },
};
const value = (text: string) => figure(new Decimal(text));
const versi = { versi: 2, sejakTahun: 2024, sampaiTahun: null, jenisPerubahan: 'formula', alasan: 'Rumus diperjelas.' } as const;
const cetak: ManualCetak = {
  id: 'a',
  kode: '7',
  label: 'IKU 7',
  nama: 'Persentase layanan digital',
  satuan: 'persen',
  perspektif: null,
  sasaran: { label: 'Sasaran 5', teks: 'Layanan digital' },
  manual,
  versi: {
    ...versi,
    pusat: false,
    penetapan: { jenis: 'keputusan', nomor: '12/2024', tanggal: plainDate('2024-01-15'), penandatangan: 'Kepala Kantor' },
  },
  riwayat: [versi, { ...versi, versi: 1, jenisPerubahan: 'pertama', alasan: 'Versi awal' }],
  baseline: [
    { tahun: 2022, realisasi: absent('no_data_yet') },
    { tahun: 2023, realisasi: value('83.3') },
  ],
  targetRenstra: [{ tahun: 2024, target: value('92.5') }],
  targetTahun: value('100'),
  targetPeriode: [
    { period: period('2024-S1'), target: value('50'), sampaiDengan: value('50') },
    { period: period('2024-S2'), target: value('50'), sampaiDengan: value('100') },
  ],
  catatan: [],
  rujukan: { iku: new Map(), survei: new Map() },
};
const model = (indikator: readonly ManualCetak[]): ManualDocumentModel => ({
  tahun: 2024,
  tanggal: plainDate('2024-02-01'),
  unit: { nama: 'Kantor Uji' },
  indikator,
});
const one = (over: Partial<ManualCetak> = {}) => manualDocument({ ...model([]), indikator: [{ ...cetak, ...over }] }, { draf: false });

const formOf = (blocks: readonly Block[]): FormBlock => {
  const form = blocks.find((block) => block.kind === 'form');
  if (form?.kind !== 'form') throw new Error('no form');
  return form;
};
const textOf = (content: FormContent): string => {
  if (content.kind === 'grid') return content.cells.map(({ title, value: held }) => `${title}=${held}`).join('; ');
  const paragraphs = content.kind === 'words' ? content.paragraphs : content.below;
  return paragraphs.map((words) => words.map(({ text }) => text ?? '').join('')).join(' | ');
};
const fieldsOf = (blocks: readonly Block[]): ReadonlyMap<string, string> =>
  new Map(
    formOf(blocks).rows.flatMap((row) =>
      row.kind === 'fields' ? row.fields.map(({ label, content }) => [label, textOf(content)] as const) : [],
    ),
  );

const signature = (blocks: readonly Block[]) => blocks.find((block) => block.kind === 'signature');

describe('the printed Manual IKU', () => {
  test('has every field of the ministry form, filled from the manual that computes', () => {
    expect(Object.fromEntries(fieldsOf(one().blocks))).toEqual({
      Perspektif: 'tidak memakai perspektif',
      'Satuan pengukuran': 'persen',
      'Sasaran 5': 'Layanan digital',
      Definisi: 'Bagian layanan yang digital.',
      Tujuan: 'Mengetahui kemajuan.',
      Formula: 'Dibaca: layanan digital dibagi seluruh layanan, dikali 100.',
      Komponen:
        'Layanan digital [digital] (bilangan bulat, layanan); Seluruh layanan [seluruh] (bilangan bulat, layanan) | Rincian: Layanan daring',
      Capaian: expect.stringContaining('Realisasi ÷ target × 100%; paket '),
      'Jenis cascading': 'Tidak diturunkan (non-cascading)',
      Polarisasi: 'Maximize (makin tinggi makin baik)',
      'Jenis aspek target': 'Kuantitas',
      'Tingkat validitas': 'belum diisi',
      'Tingkat kendali': 'belum diisi',
      'Konsolidasi periode': 'Nilai posisi akhir',
      'Konsolidasi lokasi': 'Tidak dikonsolidasi',
      'Periode pelaporan': 'Semesteran',
      'Konversi 120': 'Tidak',
      'Penanggung jawab': 'belum diisi',
      'Penyedia data': 'belum diisi',
      'Sumber data': 'Daftar layanan',
      'Bukti dukung': '1. Daftar; 2. Foto layar (wajib dilampirkan)',
      'Batas waktu data': '10 hari setelah periode berakhir',
      'Nilai tertinggi': '99,5',
      'Baseline (realisasi)': '2022=belum ada data; 2023=83,30',
      'Target Renstra': '2024=92,5',
      'Target 2024': 'Semester I=50; Semester II=50 (s.d. 100); Tahun 2024=100',
      Validasi: 'Dicocokkan.',
      Akurasi: 'belum diisi',
      Keterbatasan: 'Terbatas.',
      Kompensasi: 'Diberi tanda.',
      Versi: '2, berlaku sejak 2024',
      'Ditetapkan dengan': 'Keputusan Nomor 12/2024 tanggal 15 Januari 2024',
      'Catatan perubahan': 'versi 2, perubahan formula: Rumus diperjelas; versi 1: Versi awal',
    });
  });

  test('says that nobody has written a statement on the quality of the data', () => {
    const fields = fieldsOf(one({ manual: { ...manual, mutuData: null } }).blocks);
    expect([fields.get('Pernyataan mutu'), fields.get('Validasi')]).toEqual(['belum diisi', undefined]);
  });

  test('draws the formula and says it for who cannot see it', () => {
    const formula = formOf(one().blocks)
      .rows.flatMap((row) => (row.kind === 'fields' ? row.fields : []))
      .find(({ label }) => label === 'Formula');
    expect(formula?.content).toMatchObject({ kind: 'drawing', alt: expect.stringContaining('Formula IKU 7') });
  });

  test('a rule pack and a published result are told in words', () => {
    const paket = one({ manual: { ...manual, cara: { jenis: 'paket', paket: 'ikpa:2024' } } });
    expect(fieldsOf(paket.blocks).get('Formula')).toMatch(
      /^Dihitung menurut .+PER-5\/PB\/2024; paket ikpa:2024, perlu verifikasi\)\. \| Indikator Kinerja Pelaksanaan Anggaran \(IKPA\) mengukur/,
    );
    const hasil = one({ manual: { ...manual, cara: { jenis: 'hasil', komponen: 'digital' } } });
    expect(fieldsOf(hasil.blocks).get('Formula')).toBe('Hasil yang diterbitkan penyedia data: Layanan digital.');
    const pemeriksaan = [{ nama: 'IKM', cara: { jenis: 'paket', paket: 'skm:14-2017' }, terhadap: 'digital' }] as const;
    const diperiksa = one({ manual: { ...manual, cara: { jenis: 'hasil', komponen: 'digital' }, pemeriksaan } });
    expect(fieldsOf(diperiksa.blocks).get('Formula')).toMatch(/ \| Diperiksa menurut .+paket skm:14-2017.+\)\. Indeks Kepuasan Masyarakat/);
    const rumus = one({ manual: { ...manual, cara: { jenis: 'rumus', rumus: 'PAKET("skm:14-2017")' } } });
    expect(fieldsOf(rumus.blocks).get('Formula')).toMatch(/^Dibaca: .+ \| Indeks Kepuasan Masyarakat \(IKM\) \(.+\): Indeks Kepuasan/);
  });

  test('is signed by an office; without a decree the place to sign waits for one', () => {
    expect(signature(one().blocks)).toMatchObject({ lines: ['Kepala Kantor'], name: '(nama dan tanda tangan)' });
    expect(signature(one({ versi: { ...cetak.versi, penetapan: null } }).blocks)).toMatchObject({ lines: ['(jabatan penanda tangan)'] });
  });

  test('carries a mark until it is in force', () => {
    expect(manualDocument({ ...model([]), indikator: [cetak] }, { draf: true }).watermark).toBe('DRAF');
    expect(one().watermark).toBeNull();
  });

  test('a note of the office stands with the manual of the head office', () => {
    const fields = fieldsOf(one({ catatan: ['Dihitung untuk empat provinsi'], versi: { ...cetak.versi, pusat: true } }).blocks);
    expect(fields.get('Catatan penerapan')).toBe('Dihitung untuk empat provinsi');
    expect(fields.get('Versi')).toBe('2 (manual pusat), berlaku sejak 2024');
  });

  test('all of an office are one book with contents, without a fault of any renderer', () => {
    const book = manualsDocument(model([cetak, { ...cetak, id: 'b', label: 'IKU 8' }]));
    expect(book.blocks.map(({ kind }) => kind)).toEqual([
      'cover',
      'contents',
      'heading',
      'form',
      'signature',
      'heading',
      'form',
      'signature',
    ]);
    expect(findModelProblems(book)).toEqual([]);
    const numbered = numberBlocks(book.blocks);
    expect(numbered.ok && numbered.value.outline.headings.map(({ text }) => text)).toEqual([
      'IKU 7 Persentase layanan digital',
      'IKU 8 Persentase layanan digital',
    ]);
  });

  test('the same model gives the same blocks', () => {
    expect(JSON.stringify(one())).toBe(JSON.stringify(one()));
  });
});
