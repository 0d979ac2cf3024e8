import { describe, expect, test } from 'vitest';
import type { CaraHitung, KomponenIku, ManualIku } from './manual-iku.ts';
import { IKU_1, IKU_3, IKU_7, IKU_13, komponen, MANUALS } from './manuals.golden.ts';
import { validateManual } from './validate-manual.ts';

/** `field problem`, one for each, as the form will show them. */
function problems(manual: ManualIku): readonly string[] {
  const result = validateManual(manual);
  if (result.ok) return [];
  if (result.error.code !== 'manual.invalid') throw new Error(result.error.code);
  return result.error.fields.map(({ field, problem }) => `${field} ${problem}`);
}

const withKomponen = (...list: readonly KomponenIku[]): ManualIku => ({ ...IKU_3, komponen: [komponen('ikm'), ...list], pemeriksaan: [] });
const withCara = (cara: CaraHitung): ManualIku => ({
  ...IKU_7,
  komponen: [...IKU_7.komponen, komponen('n'), komponen('r', { peran: 'rincian' })],
  cara,
});

test.each(Object.entries(MANUALS))('the manual of %s can be executed', (_name, manual) => {
  expect(validateManual(manual)).toEqual({ ok: true, value: manual });
});

describe('components', () => {
  test.each<[string, ManualIku, readonly string[]]>([
    ['none', { ...IKU_3, komponen: [], pemeriksaan: [] }, ['komponen required', 'cara.komponen unknown_component']],
    ['a code with a capital', withKomponen(komponen('U1')), ['komponen.1.kode malformed']],
    ['a code that begins with a digit', withKomponen(komponen('1u')), ['komponen.1.kode malformed']],
    ['a code with a blank', withKomponen(komponen('u 1')), ['komponen.1.kode malformed']],
    ['the same code twice', withKomponen(komponen('u1'), komponen('u1')), ['komponen.2.kode duplicate']],
    ['no name', withKomponen(komponen('u1', { nama: ' ' })), ['komponen.1.nama required']],
    [
      'limits that are no figures',
      withKomponen(komponen('u1', { minimum: 'nol', maksimum: '1.000,0' })),
      ['komponen.1.minimum not_a_number', 'komponen.1.maksimum not_a_number'],
    ],
    ['limits without room', withKomponen(komponen('u1', { minimum: '4', maksimum: '3,9' })), ['komponen.1.maksimum below_minimum']],
    ['limits with room for one value', withKomponen(komponen('u1', { minimum: '4', maksimum: '4' })), []],
    [
      'categories of something that has no rows',
      withKomponen(komponen('u1', { kategori: [{ kode: 'a', nama: 'A' }] })),
      ['komponen.1.kategori malformed'],
    ],
    ['limits of a list', withKomponen(komponen('l', { jenis: 'daftar', minimum: '1' })), ['komponen.1.minimum malformed']],
    ['a list without categories is only counted', withKomponen(komponen('l', { jenis: 'daftar' })), []],
    [
      'categories that are malformed or told twice',
      withKomponen(komponen('l', { jenis: 'daftar', kategori: ['A', 'a b', 'A'].map((kode) => ({ kode, nama: kode })) })),
      ['komponen.1.kategori.1.kode malformed', 'komponen.1.kategori.2.kode duplicate'],
    ],
  ])('%s', (_name, manual, expected) => expect(problems(manual)).toEqual(expected));
});

describe('the way of computing', () => {
  test.each<[string, CaraHitung, readonly string[]]>([
    ['a formula over a list and a figure', { jenis: 'rumus', rumus: 'CACAH(layanan; digital) / n * 100' }, []],
    ['an empty formula', { jenis: 'rumus', rumus: ' ' }, ['cara.rumus required']],
    ['a formula with a syntax error', { jenis: 'rumus', rumus: 'n +' }, ['cara.rumus syntax']],
    ['a component that is not declared', { jenis: 'rumus', rumus: 'n + m' }, ['cara.rumus unknown_component']],
    ['a component that is only detail', { jenis: 'rumus', rumus: 'n + r' }, ['cara.rumus unknown_component']],
    ['a list used as a figure', { jenis: 'rumus', rumus: 'layanan / n' }, ['cara.rumus not_computable']],
    ['a figure used as a list', { jenis: 'rumus', rumus: 'CACAH(n)' }, ['cara.rumus not_computable']],
    ['a list that is not declared', { jenis: 'rumus', rumus: 'CACAH(m; digital)' }, ['cara.rumus unknown_component']],
    ['a category that the list does not have', { jenis: 'rumus', rumus: 'CACAH(layanan; Digital)' }, ['cara.rumus unknown_reference']],
    ['two mistakes', { jenis: 'rumus', rumus: 'm + r' }, ['cara.rumus unknown_component', 'cara.rumus unknown_component']],
    ['an unknown pack', { jenis: 'paket', paket: 'ikpa:1999' }, ['cara.paket unknown_reference']],
    ['a result of an unknown component', { jenis: 'hasil', komponen: 'm' }, ['cara.komponen unknown_component']],
    ['a result that is only detail', { jenis: 'hasil', komponen: 'r' }, ['cara.komponen unknown_component']],
    ['a result that is a list', { jenis: 'hasil', komponen: 'layanan' }, ['cara.komponen not_computable']],
  ])('%s', (_name, cara, expected) => expect(problems(withCara(cara))).toEqual(expected));

  test('a syntax error tells its place', () => {
    const result = validateManual(withCara({ jenis: 'rumus', rumus: 'n + * 2' }));
    expect(result).toMatchObject({ ok: false, error: { fields: [{ detail: { code: 'unexpected_token', at: 4, found: '*' } }] } });
  });

  test('an unknown component tells its code and its place', () => {
    const result = validateManual(withCara({ jenis: 'rumus', rumus: 'n + m' }));
    expect(result).toMatchObject({ ok: false, error: { fields: [{ detail: { kode: 'm', at: 4 } }] } });
  });

  test('a pack needs every component it composes, as part of the computation', () => {
    const manual = {
      ...IKU_13,
      pemeriksaan: [],
      komponen: IKU_13.komponen
        .filter(({ kode }) => kode !== 'up_tup')
        .map((one) => (one.kode === 'tagihan' ? { ...one, peran: 'rincian' as const } : one)),
    };
    const result = validateManual(manual);
    expect(problems(manual)).toEqual(['cara.paket unknown_component', 'cara.paket unknown_component']);
    expect(result).toMatchObject({ error: { fields: [{ detail: { kode: 'tagihan' } }, { detail: { kode: 'up_tup' } }] } });
  });
});

describe('pemeriksaan, tables and settings', () => {
  const [check] = IKU_3.pemeriksaan;
  test.each<[string, ManualIku, readonly string[]]>([
    ['a check may use detail', IKU_3, []],
    ['a check without a name', { ...IKU_3, pemeriksaan: [{ ...check!, nama: ' ' }] }, ['pemeriksaan.0.nama required']],
    ['two checks of one name', { ...IKU_3, pemeriksaan: [check!, check!] }, ['pemeriksaan.1.nama duplicate']],
    [
      'a check by an unknown pack',
      { ...IKU_3, pemeriksaan: [{ ...check!, cara: { jenis: 'paket', paket: 'skm' } }] },
      ['pemeriksaan.0.cara.paket unknown_reference'],
    ],
    [
      'a check by a broken formula',
      { ...IKU_3, pemeriksaan: [{ ...check!, cara: { jenis: 'rumus', rumus: 'u1 +' } }] },
      ['pemeriksaan.0.cara.rumus syntax'],
    ],
    ['a check against nothing', { ...IKU_3, pemeriksaan: [{ ...check!, terhadap: 'ikk' }] }, ['pemeriksaan.0.terhadap unknown_component']],
    [
      'a table of an unknown component',
      { ...IKU_1, tabel: [{ jenis: 'komposisi', kode: 't', judul: 'T', komponen: ['a', 'z'], kolom: 'K' }] },
      ['tabel.0.komponen unknown_component'],
    ],
    ['two tables of one code', { ...IKU_1, tabel: [...IKU_1.tabel, ...IKU_1.tabel] }, ['tabel.1.kode duplicate']],
    [
      'a list table of an unknown component',
      {
        ...IKU_7,
        tabel: [{ jenis: 'daftar', kode: 't', judul: 'T', komponen: 'z', kolomNama: 'N', kolomKeterangan: null, kolomKategori: null }],
      },
      ['tabel.0.komponen unknown_component'],
    ],
    [
      'a period table of an unknown component',
      { ...IKU_1, tabel: [{ jenis: 'antar_periode', kode: 't', judul: 'T', komponen: ['z'], periode: 'tahun', jumlah: false }] },
      ['tabel.0.komponen unknown_component'],
    ],
    [
      'a table of a pack that nothing computes',
      { ...IKU_1, tabel: [{ jenis: 'paket', kode: 't', judul: 'T', paket: 'ikpa:2024' }] },
      ['tabel.0.paket unknown_reference'],
    ],
    [
      'a table of another pack than the one that a check uses',
      { ...IKU_3, tabel: [{ jenis: 'paket', kode: 't', judul: 'T', paket: 'ikpa:2024' }] },
      ['tabel.0.paket unknown_reference'],
    ],
    ['a table of a pack that a check uses', { ...IKU_3, tabel: [{ jenis: 'paket', kode: 't', judul: 'T', paket: 'skm:14-2017' }] }, []],
    ['no definition and no source', { ...IKU_1, definisi: ' ', sumberData: ' ' }, ['definisi required', 'sumberData required']],
    ['five decimals', { ...IKU_1, desimal: 5 }, ['desimal malformed']],
    ['half a decimal', { ...IKU_1, desimal: 0.5 }, ['desimal malformed']],
    ['negative decimals', { ...IKU_1, desimal: -1 }, ['desimal malformed']],
    ['four decimals and none', { ...IKU_1, desimal: 4, batasHari: 0 }, []],
    ['due after more than a year', { ...IKU_1, batasHari: 367 }, ['batasHari malformed']],
    ['due before the end', { ...IKU_1, batasHari: -1 }, ['batasHari malformed']],
    ['less is better, but computed as more', { ...IKU_1, polarisasi: 'minimize' }, ['rumusCapaian malformed']],
    ['more is better, but computed as less', { ...IKU_1, rumusCapaian: '2-R/T' }, ['rumusCapaian malformed']],
    ['less is better', { ...IKU_1, polarisasi: 'minimize', rumusCapaian: 'T/R' }, []],
  ])('%s', (_name, manual, expected) => expect(problems(manual)).toEqual(expected));

  test('all problems are told at once', () => {
    expect(problems({ ...IKU_1, definisi: '', desimal: 9, cara: { jenis: 'paket', paket: 'x' } })).toEqual([
      'definisi required',
      'cara.paket unknown_reference',
      'desimal malformed',
    ]);
  });
});
