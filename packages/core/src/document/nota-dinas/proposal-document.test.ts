import { describe, expect, test } from 'vitest';
import type { ManualIku } from '../../indicator/manual-iku.ts';
import { manualLeaves } from '../../indicator/manual-leaves.ts';
import { IKU_1, komponen } from '../../indicator/manuals.golden.ts';
import { plainDate } from '../../kernel/plain-date.ts';
import type { TableBlock } from '../block.ts';
import { changeText, fieldLabel } from '../manual/field-words.ts';
import { proposalDocument } from './proposal-document.ts';

/** A manual in which every field says something. */
const RICH: ManualIku = {
  ...IKU_1,
  deskripsiSasaran: 'Deskripsi',
  komponen: [
    ...IKU_1.komponen,
    komponen('l', {
      jenis: 'daftar',
      kategori: [{ kode: 'k', nama: 'K' }],
      anggota: { jenis: 'tetap', nama: ['x'] },
      atribut: [{ kode: 'kanal', nama: 'Kanal', pilihan: [{ kode: 'p', nama: 'P' }] }],
      sumber: 'Rekap',
      penyedia: 'Bagian',
      frekuensi: 'bulan',
    }),
    komponen('m', { minimum: '1', maksimum: '2', peran: 'rincian' }),
  ],
  pembagiNol: { jenis: 'nilai', nilai: '100' },
  pemeriksaan: [
    { nama: 'P', cara: { jenis: 'hasil', komponen: 'a' }, terhadap: 'b' },
    { nama: 'Q', cara: { jenis: 'paket', paket: 'skm:14-2017' }, terhadap: 'b' },
    { nama: 'R', cara: { jenis: 'rumus', rumus: 'a + b' }, terhadap: 'b' },
  ],
  tabel: [
    ...IKU_1.tabel,
    { jenis: 'antar_periode', kode: 'p', judul: 'J', komponen: ['a'], periode: 'tahun', jumlah: true },
    { jenis: 'daftar', kode: 'd', judul: 'D', komponen: 'l', kolomNama: 'N', kolomKeterangan: 'Ket', kolomKategori: 'Kat' },
    { jenis: 'paket', kode: 'q', judul: 'Q', paket: 'skm:14-2017' },
  ],
  capaian: {
    ...IKU_1.capaian,
    batasAtas: { jenis: 'nilai', nilai: '110' },
    batasBawah: { jenis: 'tanpa' },
    targetNol: { jenis: 'terburuk', nilai: '5' },
    skalaStabilize: [{ kedekatan: '0', indeks: '0' }],
  },
  pembulatan: 2,
  nilaiTertinggi: '100',
  tingkatValiditas: 'proxy',
  tingkatKendali: 'low',
  cascading: { jenis: 'peta', metode: 'buat_baru' },
  penanggungJawab: 'Kepala',
  penyediaData: 'Bagian',
  buktiDukung: ['Rekap'],
  mutuData: { validasi: 'a', akurasi: 'b', keterbatasan: 'c', kompensasi: 'd' },
  sop: { nomor: '1', tanggal: '2024-01-01' },
};

const isCode = (field: string): boolean => /(jenis|polarisasi|konsolidasi\w+|peran|frekuensi|periode|metode)$/i.test(field);
const text = (cell: TableBlock['rows'][number]['cells'][number]): string =>
  cell.inlines.map((one) => ('text' in one ? one.text : '')).join('');

function tablesOf(berlaku: ManualIku, usulan: ManualIku): ReadonlyMap<string, readonly string[]> {
  const { blocks } = proposalDocument({
    tanggal: plainDate('2025-03-02'),
    unit: { nama: 'Kantor Uji' },
    iku: { label: 'IKU 1', nama: 'Indikator uji' },
    perihal: 'Usulan',
    alasan: 'Agar lengkap',
    versi: 2,
    pusat: true,
    berlaku,
    usulan,
  });
  const tables = blocks.filter((block): block is TableBlock => block.kind === 'table');
  return new Map(tables.map(({ id, rows }) => [id, rows.map(({ cells }) => cells.slice(1).map(text).join(' | '))]));
}

describe('the nota dinas of a proposal', () => {
  test('calls every field of a manual by a name, and every code by a word', () => {
    const leaves = manualLeaves(RICH);
    expect(leaves.filter(({ field }) => fieldLabel({ field, anggota: null }) === field)).toEqual([]);
    const codes = leaves.filter(({ field, teks }) => isCode(field) && teks?.includes('_') === true);
    expect(codes.length).toBeGreaterThan(2);
    expect(codes.filter(({ field, teks }) => changeText(field, teks) === teks)).toEqual([]);
  });

  test('tells a change of any field, one line each', () => {
    const usulan: ManualIku = {
      ...RICH,
      definisi: 'Definisi lain.',
      desimal: 1,
      polarisasi: 'minimize',
      rumusCapaian: 'T/R',
      capaian: { ...RICH.capaian, batasAtas: { jenis: 'tanpa' }, konversi120: true },
      pembagiNol: { jenis: 'tolak' },
      cascading: { jenis: 'non_cascading', metode: null },
      sop: { nomor: '2', tanggal: '2024-01-01' },
      tabel: RICH.tabel.map((one) => (one.kode === 'nspk' ? { ...one, judul: 'Judul lain' } : one)),
    };
    const rows = tablesOf(RICH, usulan).get('perbedaan');
    expect(rows).toEqual(
      expect.arrayContaining([
        'Definisi | Definisi operasional indikator. | Definisi lain.',
        'Desimal tercetak | 2 | 1',
        'Batas atas capaian | nilai yang dinyatakan | tanpa batas',
        'Nilai batas atas capaian | 110 | tidak ada',
        'Konversi 120 | tidak | ya',
        'Pembagi nol | hasil yang dinyatakan | isian ditolak',
        'Metode cascading | buat baru | tidak ada',
        'Nomor SOP | 1 | 2',
        'Judul tabel bukti (nspk) | Hasil Indeks NSPK | Judul lain',
      ]),
    );
  });

  test('says all that an added component, check or table says, and of a removed one its name', () => {
    const usulan: ManualIku = {
      ...IKU_1,
      komponen: [...IKU_1.komponen.slice(0, 4), komponen('f', { nama: 'Faktor', minimum: '1', peran: 'rincian' })],
      pemeriksaan: [{ nama: 'Ulang', cara: { jenis: 'rumus', rumus: 'a + b' }, terhadap: 'a' }],
      tabel: [...IKU_1.tabel, { jenis: 'komposisi', kode: 'baru', judul: 'Baru', komponen: ['a', 'b'], kolom: 'Kategori' }],
    };
    const tables = tablesOf(IKU_1, usulan);
    expect(tables.get('perbedaan')).toEqual(
      expect.arrayContaining(['Komponen (f) | tidak ada | Faktor (nilai)', 'Komponen (e) | E (instansi) | tidak ada']),
    );
    expect(tables.get('tambahan')).toEqual(
      expect.arrayContaining([
        'Komponen (f) | Nama komponen | Faktor',
        'Komponen (f) | Batas bawah komponen | 1',
        'Komponen (f) | Peran komponen | rincian',
        'Pemeriksaan (Ulang) | Formula pemeriksaan | a + b',
        'Tabel bukti (baru) | Komponen tabel bukti | a; b',
      ]),
    );
  });

  test('has no second table where nothing came as a whole', () => {
    expect([...tablesOf(IKU_1, { ...IKU_1, desimal: 4 }).keys()]).toEqual(['perbedaan']);
    expect([...tablesOf(IKU_1, IKU_1).keys()]).toEqual([]);
  });
});
