import { describe, expect, test } from 'vitest';
import { diffManual, kindOfChange } from './diff-manual.ts';
import { KOMPONEN_BAWAAN, MANUAL_BAWAAN } from './manual-bawaan.ts';
import type { KomponenIku, ManualIku } from './manual-iku.ts';

const komponen = (kode: string, over: Partial<KomponenIku> = {}): KomponenIku => ({
  ...KOMPONEN_BAWAAN,
  kode,
  nama: `Komponen ${kode}`,
  jenis: 'cacah',
  satuan: 'layanan',
  peran: 'rumus',
  wajib: true,
  minimum: '0',
  maksimum: null,
  ...over,
});
const daftar = komponen('instansi', {
  jenis: 'daftar',
  kategori: [
    { kode: 'A', nama: 'Sangat baik' },
    { kode: 'B', nama: 'Baik' },
  ],
  anggota: { jenis: 'tetap', nama: ['Provinsi X', 'Kabupaten Y'] },
});
const manual: ManualIku = {
  ...MANUAL_BAWAAN,
  definisi: 'Bagian dari layanan yang sudah digital.',
  sumberData: 'Daftar layanan',
  komponen: [komponen('digital'), komponen('seluruh'), komponen('catatan', { peran: 'rincian' })],
  cara: { jenis: 'rumus', rumus: 'digital / seluruh * 100' },
};
const rumus = (text: string): ManualIku => ({ ...manual, cara: { jenis: 'rumus', rumus: text } });

describe('what differs between two versions of a manual', () => {
  test.each([
    ['the same manual', manual],
    ['other blanks in the formula', rumus('  digital/seluruh   *100')],
    ['parentheses that change nothing', rumus('(digital / seluruh) * 100')],
    ['components in another order', { ...manual, komponen: manual.komponen.toReversed() }],
  ])('%s is no difference', (_, other) => {
    expect(diffManual(manual, other)).toEqual([]);
  });

  test('a changed formula is shown as both authors wrote it', () => {
    expect(diffManual(manual, rumus('digital / seluruh'))).toEqual([
      {
        path: 'cara.rumus',
        field: 'cara.rumus',
        jenis: 'diubah',
        anggota: null,
        sebelum: 'digital / seluruh * 100',
        sesudah: 'digital / seluruh',
      },
    ]);
  });

  test('a component is matched by its code and its changed field is named', () => {
    const other = { ...manual, komponen: [komponen('digital', { satuan: 'aplikasi' }), ...manual.komponen.slice(1)] };
    expect(diffManual(manual, other)).toEqual([
      {
        path: 'komponen.digital.satuan',
        field: 'komponen.satuan',
        jenis: 'diubah',
        anggota: 'digital',
        sebelum: 'layanan',
        sesudah: 'aplikasi',
      },
    ]);
  });

  test('a component that came is one difference and not one for each of its fields', () => {
    const other = { ...manual, komponen: [...manual.komponen, daftar] };
    const change = { path: 'komponen.instansi', field: 'komponen', anggota: 'instansi' };
    expect(diffManual(manual, other)).toEqual([{ ...change, jenis: 'ditambah', sebelum: null, sesudah: 'Komponen instansi (layanan)' }]);
    expect(diffManual(other, manual)).toEqual([{ ...change, jenis: 'dihapus', sebelum: 'Komponen instansi (layanan)', sesudah: null }]);
  });

  test('a field that was empty is told as added, one that was emptied as removed', () => {
    const other = { ...manual, nilaiTertinggi: '100', buktiDukung: ['Laporan', 'Daftar'] };
    expect(diffManual(manual, other).map(({ path, jenis, sesudah }) => [path, jenis, sesudah])).toEqual([
      ['nilaiTertinggi', 'ditambah', '100'],
      ['buktiDukung', 'ditambah', 'Laporan; Daftar'],
    ]);
    expect(diffManual(other, manual).map(({ jenis }) => jenis)).toEqual(['dihapus', 'dihapus']);
  });

  test('a formula that cannot be read is compared as text', () => {
    expect(diffManual(rumus('digital /'), rumus('digital / '))).toEqual([]);
    expect(diffManual(rumus('digital /'), rumus('digital *'))).toHaveLength(1);
  });
});

const withList = (over: Partial<KomponenIku>): ManualIku => ({ ...manual, komponen: [{ ...daftar, ...over }] });
const listed = withList({});

describe('what a difference amounts to', () => {
  test.each([
    ['only words', manual, { ...manual, definisi: 'Bagian dari layanan yang digital.' }, 'nomenklatur', false],
    [
      'a category under a better name',
      listed,
      withList({ kategori: [daftar.kategori[0]!, { kode: 'B', nama: 'Baik sekali' }] }),
      'nomenklatur',
      false,
    ],
    ['another formula', manual, rumus('digital / seluruh'), 'formula', true],
    ['a component more in the formula', manual, { ...manual, komponen: [...manual.komponen, komponen('lain')] }, 'formula', true],
    ['another way to the year', manual, { ...manual, konsolidasiPeriode: 'jumlah' }, 'formula', true],
    ['a divisor of zero that now means something', manual, { ...manual, pembagiNol: { jenis: 'tidak_dinilai' } }, 'formula', true],
    ['other named members', listed, withList({ anggota: { jenis: 'tetap', nama: ['Provinsi X'] } }), 'cakupan', true],
    ['members of another kind', listed, withList({ anggota: { jenis: 'instansi' } }), 'cakupan', true],
    ['a category more', listed, withList({ kategori: [...daftar.kategori, { kode: 'C', nama: 'Cukup' }] }), 'cakupan', true],
    [
      'other members and another formula',
      listed,
      { ...rumus('1'), komponen: [{ ...daftar, anggota: { jenis: 'bebas' } }] },
      'cakupan',
      true,
    ],
    ['detail that does not enter the formula', manual, { ...manual, komponen: manual.komponen.slice(0, 2) }, 'lainnya', false],
    ['a later due date', manual, { ...manual, batasHari: 20 }, 'lainnya', false],
    ['another rumus of capaian: realisasi stays', manual, { ...manual, polarisasi: 'minimize', rumusCapaian: '2-R/T' }, 'lainnya', false],
    ['words and a due date', manual, { ...manual, tujuan: 'Tahu.', batasHari: 20 }, 'lainnya', false],
    ['nothing', manual, manual, 'lainnya', false],
  ] as const)('%s', (_, sebelum, sesudah, jenis, substansial) => {
    const kind = kindOfChange(sebelum, sesudah);
    expect({ jenis: kind.jenis, substansial: kind.substansial }).toEqual({ jenis, substansial });
  });
});
