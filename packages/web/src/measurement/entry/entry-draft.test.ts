import type { MeasurementFormWire } from '@selaras/contract';
import { type JenisKomponen, KOMPONEN_BAWAAN } from '@selaras/core';
import { describe, expect, test } from 'vitest';
import { barisOf, columnOf, plainNumber } from './clipboard.ts';
import { changeDraft, draftOf, entryOf } from './entry-draft.ts';

const komponen = (kode: string, jenis: JenisKomponen) => ({
  ...KOMPONEN_BAWAAN,
  kode,
  nama: kode,
  jenis,
  satuan: 'buah',
  peran: 'rumus' as const,
  wajib: true,
  minimum: null,
  maksimum: null,
});

const manual = { komponen: [komponen('a', 'cacah'), komponen('b', 'nilai'), komponen('c', 'daftar')], sumberData: 'SIASN' };
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only the parts that a draft reads
const form = { manual, measurement: { entry: null } } as unknown as MeasurementFormWire;

describe('a draft', () => {
  test('opens empty, with the source of the manual', () => {
    const draft = draftOf(form);
    expect(draft.sumber).toBe('SIASN');
    expect(entryOf(draft, '2024')).toMatchObject({ period: '2024', komponen: {}, surat: null, tahunData: null });
  });

  test('keeps figures as they were typed', () => {
    const draft = changeDraft(draftOf(form), { jenis: 'komponen', kode: 'b', isi: { mode: 'angka', teks: ' 94,00 ' } });
    expect(entryOf(draft, '2024').komponen).toEqual({ b: { jenis: 'angka', nilai: '94,00' } });
  });

  test('a reason is an answer', () => {
    const draft = changeDraft(draftOf(form), { jenis: 'komponen', kode: 'a', isi: { mode: 'absen', alasan: 'no_data_yet' } });
    expect(entryOf(draft, '2024').komponen).toEqual({ a: { jenis: 'absen', alasan: 'no_data_yet' } });
  });

  test('a pasted column fills the figures from there on and leaves lists alone', () => {
    const draft = changeDraft(draftOf(form), { jenis: 'tempel', kode: 'a', nilai: ['1', '2', '3'] });
    expect(entryOf(draft, '2024').komponen).toEqual({ a: { jenis: 'angka', nilai: '1' }, b: { jenis: 'angka', nilai: '2' } });
  });

  test('empty rows of a list are not sent', () => {
    const baris = [
      { nama: 'Mutasi ', kategori: 'digital', keterangan: '', atribut: {} },
      { nama: '', kategori: '', keterangan: ' ', atribut: {} },
    ];
    const draft = changeDraft(draftOf(form), { jenis: 'komponen', kode: 'c', isi: { mode: 'daftar', baris, isTetap: false } });
    expect(entryOf(draft, '2024').komponen).toEqual({ c: { jenis: 'daftar', baris: [{ nama: 'Mutasi', kategori: 'digital' }] } });
  });

  test('a year that is none is pointed at, not dropped', () => {
    const draft = changeDraft(draftOf(form), { jenis: 'isian', nama: 'tahunData', teks: '20x4' });
    expect(entryOf(draft, '2024').tahunData).toBe(-1);
  });
});

describe('what a spreadsheet pastes', () => {
  test('numbers lose separators and percent signs', () => {
    expect(['1.234,50', '1,234.50', '98.40%', '100', 'n/a'].map(plainNumber)).toEqual(['1234,50', '1234,50', '98,40', '100', 'n/a']);
    expect(columnOf('6\r\n28\r\n12\r\n')).toEqual(['6', '28', '12']);
  });

  test('rows find their category by name or code', () => {
    const kategori = [{ kode: 'digital', nama: 'Sudah digital' }];
    expect(barisOf('Mutasi\tsudah digital\tSIASN\nPensiun\tlain\n', { kategori, atribut: [] })).toEqual([
      { nama: 'Mutasi', kategori: 'digital', keterangan: 'SIASN', atribut: {} },
      { nama: 'Pensiun', kategori: '', keterangan: '', atribut: {} },
    ]);
  });
});
