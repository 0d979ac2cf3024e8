import { MANUAL_BAWAAN, type ManualIku } from '@selaras/core';
import { manualLeaves } from '@selaras/core/indicator/manual-leaves';
import type { TFunction } from 'i18next';
import { expect, test } from 'vitest';
import { fieldWord, valueWord } from './iku-manual-field.ts';

/** The key itself, so that a test sees which word was chosen. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one thing of `t` that is used
const t = ((key: string) => key) as unknown as TFunction;

const whole: ManualIku = {
  ...MANUAL_BAWAAN,
  definisi: 'Persentase layanan digital.',
  sumberData: 'Register',
  deskripsiSasaran: 'x',
  pembagiNol: { jenis: 'nilai', nilai: '100' },
  cara: { jenis: 'rumus', rumus: 'a' },
  mutuData: { validasi: 'a', akurasi: 'b', keterbatasan: 'c', kompensasi: 'd' },
  capaian: { ...MANUAL_BAWAAN.capaian, skalaStabilize: [{ kedekatan: '0', indeks: '0' }] },
  pemeriksaan: [{ nama: 'p', cara: { jenis: 'hasil', komponen: 'a' }, terhadap: 'a' }],
  tabel: [
    { jenis: 'komposisi', kode: 'k', judul: 'K', komponen: ['a'], kolom: 'Kategori' },
    { jenis: 'antar_periode', kode: 'p', judul: 'P', komponen: ['a'], periode: 'tahun', jumlah: true },
    { jenis: 'daftar', kode: 'd', judul: 'D', komponen: 'a', kolomNama: 'N', kolomKeterangan: 'Ket', kolomKategori: 'Kat' },
    { jenis: 'paket', kode: 'x', judul: 'X', paket: 'skm:14-2017' },
  ],
  komponen: [
    {
      kode: 'a',
      nama: 'A',
      jenis: 'daftar',
      satuan: 'layanan',
      peran: 'rumus',
      wajib: true,
      minimum: null,
      maksimum: null,
      kategori: [{ kode: 'digital', nama: 'Digital' }],
      anggota: { jenis: 'tetap', nama: ['Layanan 1'] },
      atribut: [{ kode: 'kanal', nama: 'Kanal', pilihan: [{ kode: 'x', nama: 'X' }] }],
      sumber: null,
      penyedia: null,
      frekuensi: null,
      buktiWajib: false,
    },
  ],
};

test('every field that a difference can name has a word; none shows its code', () => {
  const fields = [...new Set(manualLeaves(whole).map(({ field }) => field))];
  expect(fields.length).toBeGreaterThan(50);
  expect(fields.filter((field) => !/^manual(Iku|Sheet|Tabel)\./.test(fieldWord(field, t)))).toEqual([]);
});

test('a code is told as its word, a number with a decimal comma, a text as it stands', () => {
  expect(valueWord({ field: 'polarisasi', text: 'minimize', t })).toBe('manualIku.polaritas.minimize');
  expect(valueWord({ field: 'tabel.jenis', text: 'antar_periode', t })).toBe('manualTabel.jenisKata.antar_periode');
  expect(valueWord({ field: 'capaian.batasAtas.jenis', text: 'tanpa', t })).toBe('manualForm.batasKata.tanpa');
  expect(valueWord({ field: 'buktiWajib', text: 'true', t })).toBe('manualIku.yes');
  expect(valueWord({ field: 'capaian.batasAtas.nilai', text: '120.5', t })).toBe('120,5');
  expect(valueWord({ field: 'definisi', text: 'Layanan 1.2', t })).toBe('Layanan 1.2');
});
