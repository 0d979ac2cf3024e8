import { describe, expect, it } from 'vitest';
import { sourceText } from '../source/source-text.ts';
import { readStructure } from './read-structure.ts';

const read = (...lines: readonly string[]) => readStructure(sourceText(lines.join('\n')));
const words = (structure: ReturnType<typeof read>) =>
  structure.tables.map(({ columns, rows }) => [
    columns.map(({ heading }) => heading),
    ...rows.map(({ cells }) => cells.map(({ passage }) => passage.text)),
  ]);

const table = (name: string) => ['No | Unsur | Nilai', `1 | ${name} | 3,9`];

describe('a table whose cells are marked', () => {
  it('joins headings of two levels, drops the numbering row and carries merged cells down', () => {
    const [first] = read(
      'No | Sasaran | Indikator | Target',
      'No | Sasaran | Indikator | TW I | TW II',
      '1 | 2 | 3 | 4 | 5',
      '1. | Meningkatnya mutu layanan | Indeks kepuasan | 80 | 85',
      ' |  | Waktu layanan | 3 | 2',
      ' | TOTAL |  | 83 | 87',
    ).tables;
    expect(first!.columns.map(({ heading }) => heading)).toEqual(['No', 'Sasaran', 'Indikator', 'Target TW I', 'Target TW II']);
    expect(first!.rows.map(({ kind }) => kind)).toEqual(['data', 'data', 'total']);
    expect(first!.rows[1]!.cells[1]).toMatchObject({ passage: { text: 'Meningkatnya mutu layanan' }, repeated: true });
  });

  it('parts two tables that follow each other without a blank line', () => {
    const structure = read(
      'No | Indikator | Target',
      '1 | Indeks A | 80',
      '2 | Indeks B | 90',
      'No | Program | Anggaran',
      '1 | Program X | Rp500.000',
    );
    expect(words(structure)).toEqual([
      [
        ['No', 'Indikator', 'Target'],
        ['1', 'Indeks A', '80'],
        ['2', 'Indeks B', '90'],
      ],
      [
        ['No', 'Program', 'Anggaran'],
        ['1', 'Program X', 'Rp500.000'],
      ],
    ]);
  });

  it('takes no form, no signature and no stray stroke for a table', () => {
    const structure = read(
      'Nama\t: A',
      'Jabatan\t: Kepala',
      'PIHAK KEDUA | PIHAK PERTAMA',
      'A | B / NIP. 1',
      'data per TW | 2024 sebanyak 86 pegawai',
    );
    expect(structure.tables).toEqual([]);
  });
});

describe('headings, captions and items', () => {
  it('finds chapters with their titles, letters and indicators, one inside the other', () => {
    const { sections } = read(
      'BAB Il',
      'EVALUASI KINERJA',
      '',
      'A. LATAR BELAKANG',
      '',
      'Uraian pertama dari bagian ini.',
      '',
      'IKU 1. Indeks Mutu Layanan',
      '',
      'Uraian indikator ini.',
    );
    expect(sections.map(({ label, title, parent }) => [label, title.text, parent])).toEqual([
      ['', '', null],
      ['BAB Il', 'EVALUASI KINERJA', null],
      ['A.', 'LATAR BELAKANG', 1],
      ['IKU 1', 'Indeks Mutu Layanan', 2],
    ]);
  });

  it('binds captions to the side on which most of them stand', () => {
    const { tables } = read(
      'Tabel 1. Satu',
      ...table('a'),
      '',
      'Uraian yang cukup panjang untuk menjadi paragraf tersendiri, tanpa keraguan apa pun juga di dalamnya.',
      '',
      'Tabel 2. Dua',
      ...table('b'),
    );
    expect(tables.map(({ caption }) => caption?.nomor)).toEqual(['1', '2']);
  });

  it('takes a sentence that speaks of a table for no caption', () => {
    const { blocks } = read('Tabel 2.1 menunjukkan bahwa target tercapai.');
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
  });
});
