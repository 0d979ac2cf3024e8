import type { RujukanTersediaWire } from '@selaras/contract';
import { describe, expect, test } from 'vitest';
import { offersAt } from './formula-completion.ts';
import { marksOf } from './formula-marks.ts';
import { numbersRead } from './formula-numbers.ts';
import type { FormulaScope } from './formula-scope.ts';
import { spansOf } from './formula-spans.ts';

const rujukan: RujukanTersediaWire = {
  iku: [
    { kode: '7', nama: 'Layanan digital', satuan: 'persen', adaAnak: false },
    { kode: 'SS 1', nama: 'Indeks', satuan: 'indeks', adaAnak: true },
  ],
  survei: [{ kode: 'ikm', nama: 'Survei kepuasan' }],
  paket: [{ id: 'skm:14-2017', nama: 'SKM' }],
};
const number = { kategori: [], atribut: [] };
const scope: FormulaScope = {
  komponen: [
    { kode: 'terpenuhi', nama: 'Instansi yang memenuhi', satuan: 'instansi', jenis: 'cacah', ...number },
    {
      kode: 'instansi',
      nama: 'Daftar instansi',
      satuan: 'instansi',
      jenis: 'daftar',
      kategori: [
        { kode: 'A', nama: 'Sangat baik' },
        { kode: 'B', nama: 'Baik' },
      ],
      atribut: [{ kode: 'kanal', nama: 'Kanal', pilihan: [{ kode: 'siasn', nama: 'SIASN' }] }],
    },
  ],
  rujukan,
  lokal: 'id',
};

/** The text with a bar where the cursor stands. */
function offered(marked: string): readonly string[] {
  const at = marked.indexOf('|');
  const { offers } = offersAt(marked.replace('|', ''), at, { scope, helpOf: (word) => word });
  return offers.map(({ insert }) => insert);
}
const kinds = (text: string): readonly string[] =>
  spansOf(text, scope)
    .filter(({ kind }) => kind !== 'tanda')
    .map(({ from, to, kind }) => `${text.slice(from, to)}:${kind}`);

describe('what is offered while a formula is written', () => {
  test('where a figure belongs: components that are figures, and functions', () => {
    expect(offered('ter|')).toContain('terpenuhi');
    expect(offered('ter|')).toContain('CACAH()');
    expect(offered('ter|')).not.toContain('instansi');
  });

  test('where a list is counted: only lists', () => expect(offered('CACAH(|')).toEqual(['instansi']));

  test('in a condition: the columns of the list and its categories', () => {
    expect(offered('CACAH(instansi; |')).toEqual(['kategori', 'kanal', 'A', 'B']);
  });

  test('after a column: what that column may hold, also inside braces and parentheses', () => {
    expect(offered('CACAH(instansi; kategori DI {A; |')).toEqual(['A', 'B']);
    expect(offered('CACAH(instansi; kanal = |)')).toEqual(['siasn']);
    expect(offered('CACAH(instansi; kategori = A DAN (kanal <> s|))')).toEqual(['siasn']);
  });

  test('after a finished condition the columns are offered again', () => {
    expect(offered('CACAH(instansi; kategori DI {A; B} DAN |)')).toEqual(['kategori', 'kanal', 'A', 'B']);
  });

  test('other indicators by code, in quotes where the code is no name; then which period', () => {
    expect(offered('IKU(|')).toEqual(['7', '"SS 1"']);
    expect(offered('IKU(7; |')).toEqual(['LALU', 'TAHUN_LALU', 'ANAK']);
    expect(offered('SURVEI(i|')).toEqual(['ikm']);
    expect(offered('PAKET(|')).toEqual(['"skm:14-2017"']);
  });

  test('the word under the cursor is replaced as a whole', () => {
    const { from, to } = offersAt('1 + terp / 2', 7, { scope, helpOf: (word) => word });
    expect([from, to]).toEqual([4, 8]);
  });
});

describe('how a formula is coloured', () => {
  test('by what each name is', () => {
    expect(kinds('JIKA(terpenuhi > 0; IKU(7; LALU); 1,5)')).toEqual([
      'JIKA:fungsi',
      'terpenuhi:komponen',
      '0:angka',
      'IKU:rujukan',
      '7:rujukan',
      'LALU:kata',
      '1,5:angka',
    ]);
    expect(kinds('CACAH(instansi; kategori DI {A; Z})')).toEqual([
      'CACAH:fungsi',
      'instansi:komponen',
      'kategori:pilihan',
      'DI:kata',
      'A:pilihan',
      'Z:asing',
    ]);
  });

  test('unknown names, and a list where a figure belongs, are strange', () => {
    expect(kinds('terpenuhy + instansi + IKU(99)')).toEqual(['terpenuhy:asing', 'instansi:asing', 'IKU:rujukan', '99:asing']);
  });

  test('unfinished and unreadable text is coloured as far as it goes', () => {
    expect(kinds('terpenuhi % (1.250 + "')).toEqual(['terpenuhi:komponen', '%:asing', '1.250:angka', '":asing']);
  });

  test('names that every object has are strangers like any other', () => {
    expect(kinds('constructor + __proto__ + toString(1)')).toEqual(['constructor:asing', '__proto__:asing', 'toString:asing', '1:angka']);
  });
});

const sentenceOf = () => 'kalimat';

describe('problems at their place', () => {
  test('with their length, or the word that stands there', () => {
    const problems = [
      { field: 'cara.rumus', problem: 'formula', detail: { at: 0, length: 4 } },
      { field: 'cara.rumus', problem: 'formula', detail: { at: 7 } },
      { field: 'definisi', problem: 'required' },
    ] as const;
    expect(marksOf({ problems, field: 'cara.rumus', rumus: 'satu + duapuluh', sentenceOf })).toEqual([
      { from: 0, to: 4, text: 'kalimat' },
      { from: 7, to: 15, text: 'kalimat' },
    ]);
  });

  test('at the end of the text the last sign is marked, so that there is something to see', () => {
    const problems = [{ field: 'cara.rumus', problem: 'formula', detail: { at: 6, length: 0 } }] as const;
    expect(marksOf({ problems, field: 'cara.rumus', rumus: 'satu +', sentenceOf })).toEqual([{ from: 5, to: 6, text: 'kalimat' }]);
  });
});

test('numbers are shown back as they were read; codes of indicators are no numbers', () => {
  expect(numbersRead('IKU(7) * 1.250,50 + 100 + 100', 'id')).toEqual(['1.250,5', '100']);
  expect(numbersRead('1,250.50', 'en')).toEqual(['1,250.5']);
});
