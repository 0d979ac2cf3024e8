import { describe, expect, test } from 'vitest';
import type { KonteksManual } from './lingkup-manual.ts';
import type { CaraHitung, KomponenIku, ManualIku } from './manual-iku.ts';
import { manualKelengkapan } from './manual-kelengkapan.ts';
import { IKU_1, IKU_3, IKU_7, IKU_13, komponen, MANUALS } from './manuals.golden.ts';
import { validateManual } from './validate-manual.ts';

/** `field problem`, one for each, as the form will show them. */
function problems(manual: ManualIku, konteks?: KonteksManual): readonly string[] {
  const result = validateManual(manual, konteks);
  if (result.ok) return [];
  if (result.error.code !== 'manual.invalid') throw new Error(result.error.code);
  return result.error.fields.map(({ field, problem, detail }) => `${field} ${problem === 'formula' ? detail?.code : problem}`);
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
      ['komponen.1.kategori not_for_kind'],
    ],
    ['limits of a list', withKomponen(komponen('l', { jenis: 'daftar', minimum: '1' })), ['komponen.1.minimum not_for_kind']],
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
    ['a formula with a syntax error', { jenis: 'rumus', rumus: 'n +' }, ['cara.rumus unexpected_end']],
    ['a component that is not declared', { jenis: 'rumus', rumus: 'n + m' }, ['cara.rumus unknown_name']],
    ['a component that is only detail', { jenis: 'rumus', rumus: 'n + r' }, ['cara.rumus detail_only']],
    ['a list used as a figure', { jenis: 'rumus', rumus: 'layanan / n' }, ['cara.rumus figure_expected']],
    ['a figure used as a list', { jenis: 'rumus', rumus: 'CACAH(n)' }, ['cara.rumus list_expected']],
    ['a list that is not declared', { jenis: 'rumus', rumus: 'CACAH(m; digital)' }, ['cara.rumus unknown_name']],
    ['a category that the list does not have', { jenis: 'rumus', rumus: 'CACAH(layanan; Digital)' }, ['cara.rumus unknown_category']],
    ['two mistakes', { jenis: 'rumus', rumus: 'm + r' }, ['cara.rumus unknown_name', 'cara.rumus detail_only']],
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
    expect(result).toMatchObject({ ok: false, error: { fields: [{ detail: { code: 'unknown_name', kode: 'm', at: 4, length: 1 } }] } });
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
      ['pemeriksaan.0.cara.rumus unexpected_end'],
    ],
    ['a check against nothing', { ...IKU_3, pemeriksaan: [{ ...check!, terhadap: 'ikk' }] }, ['pemeriksaan.0.terhadap unknown_component']],
    [
      'a table of an unknown component',
      { ...IKU_1, tabel: [{ jenis: 'komposisi', kode: 't', judul: 'T', komponen: ['a', 'z'], kolom: 'K' }] },
      ['tabel.0.komponen unknown_component'],
    ],
    [
      'a table of nothing, without a title, under a code that no text can name',
      { ...IKU_1, tabel: [{ jenis: 'komposisi', kode: 'Tabel 1', judul: ' ', komponen: [], kolom: '' }] },
      ['tabel.0.kode malformed', 'tabel.0.judul required', 'tabel.0.kolom required', 'tabel.0.komponen required'],
    ],
    [
      'a table of rows of what is no list',
      {
        ...IKU_1,
        tabel: [{ jenis: 'daftar', kode: 't', judul: 'T', komponen: 'a', kolomNama: '', kolomKeterangan: null, kolomKategori: null }],
      },
      ['tabel.0.kolomNama required', 'tabel.0.komponen component_kind_differs'],
    ],
    [
      'a share of what cannot be added',
      {
        ...IKU_1,
        komponen: [...IKU_1.komponen, komponen('rinci', { jenis: 'daftar', peran: 'rincian' })],
        tabel: [{ jenis: 'antar_periode', kode: 't', judul: 'T', komponen: ['a', 'rinci'], periode: 'tahun', jumlah: true }],
      },
      ['tabel.0.komponen component_kind_differs'],
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
    ['less is better, but computed as more', { ...IKU_1, polarisasi: 'minimize' }, ['rumusCapaian contradicts_polarisasi']],
    ['more is better, but computed as less', { ...IKU_1, rumusCapaian: '2-R/T' }, ['rumusCapaian contradicts_polarisasi']],
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

const pilihan = (...kode: readonly string[]) => kode.map((one) => ({ kode: one, nama: one }));
const rumus = (text: string, rest: Partial<ManualIku> = {}): ManualIku => ({
  ...withCara({ jenis: 'rumus', rumus: text }),
  ...rest,
});
const capaian = (rest: Partial<ManualIku['capaian']>): ManualIku => ({ ...IKU_1, capaian: { ...IKU_1.capaian, ...rest } });
const less = (rest: Partial<ManualIku['capaian']>): ManualIku => ({ ...capaian(rest), polarisasi: 'minimize', rumusCapaian: '2-R/T' });
const stable = (rest: Partial<ManualIku['capaian']>): ManualIku => ({
  ...capaian(rest),
  polarisasi: 'stabilize',
  rumusCapaian: 'stabilize',
});
const titik = (...pairs: readonly (readonly [string, string])[]) => pairs.map(([kedekatan, indeks]) => ({ kedekatan, indeks }));

describe('what each kind of component may be', () => {
  const LIST = { jenis: 'daftar', satuan: 'instansi' } as const;
  test.each<[string, KomponenIku, readonly string[]]>([
    ['a word of the language', komponen('dan'), ['kode reserved_word']],
    ['an English word of the language', komponen('or'), ['kode reserved_word']],
    ['the name of a function', komponen('min'), []],
    ['a percentage above 100', komponen('p', { jenis: 'persen', maksimum: '120' }), ['maksimum above_maximum']],
    ['a percentage below 0', komponen('p', { jenis: 'persen', minimum: '-1' }), ['minimum below_minimum']],
    ['a narrower percentage', komponen('p', { jenis: 'persen', minimum: '25', maksimum: '99,5' }), []],
    ['a negative count', komponen('p', { jenis: 'cacah', minimum: '-1' }), ['minimum below_minimum']],
    ['an index of four with five', komponen('p', { jenis: 'indeks_4', maksimum: '5' }), ['maksimum above_maximum']],
    ['an index of four with nothing', komponen('p', { jenis: 'indeks_4', minimum: '0' }), ['minimum below_minimum']],
    ['an index of a hundred', komponen('p', { jenis: 'indeks_100', minimum: '0', maksimum: '100' }), []],
    ['a free index', komponen('p', { jenis: 'indeks', minimum: '-5', maksimum: '500' }), []],
    ['rupiah that may be a refund', komponen('p', { jenis: 'rupiah', minimum: '-1000' }), []],
    [
      'a yes with limits',
      komponen('p', { jenis: 'ya_tidak', minimum: '0', maksimum: '1' }),
      ['minimum not_for_kind', 'maksimum not_for_kind'],
    ],
    ['a day with limits', komponen('p', { jenis: 'tanggal', maksimum: '1' }), ['maksimum not_for_kind']],
    [
      'a figure with rows',
      komponen('p', { atribut: [{ kode: 'kanal', nama: 'Kanal', pilihan: pilihan('a') }], anggota: { jenis: 'instansi' } }),
      ['atribut not_for_kind', 'anggota not_for_kind'],
    ],
    ['a list of the instansi', komponen('p', { ...LIST, anggota: { jenis: 'instansi' } }), []],
    ['a list of nobody', komponen('p', { ...LIST, anggota: { jenis: 'tetap', nama: [] } }), ['anggota required']],
    [
      'a list of somebody twice and of nobody',
      komponen('p', { ...LIST, anggota: { jenis: 'tetap', nama: ['A', ' A', ''] } }),
      ['anggota.nama.2 required', 'anggota.nama.1 duplicate'],
    ],
    [
      'an attribute without a name, without choices',
      komponen('p', { ...LIST, atribut: [{ kode: 'kanal', nama: ' ', pilihan: [] }] }),
      ['atribut.0.nama required', 'atribut.0.pilihan required'],
    ],
    [
      'attributes called like a column that is there, or like nothing',
      komponen('p', {
        ...LIST,
        atribut: ['kategori', 'kanal', 'kanal', 'Kanal', 'di'].map((kode) => ({ kode, nama: kode, pilihan: pilihan('a') })),
      }),
      ['atribut.3.kode malformed', 'atribut.4.kode reserved_word', 'atribut.0.kode duplicate', 'atribut.2.kode duplicate'],
    ],
    [
      'a choice twice, and one that a formula cannot name',
      komponen('p', { ...LIST, atribut: [{ kode: 'kanal', nama: 'Kanal', pilihan: pilihan('a', '2-b', 'a', 'c d') }] }),
      ['atribut.0.pilihan.3.kode malformed', 'atribut.0.pilihan.2.kode duplicate'],
    ],
  ])('%s', (_name, one, expected) => {
    expect(problems(withKomponen(one))).toEqual(expected.map((line) => `komponen.1.${line}`));
  });
});

describe('what surrounds a formula', () => {
  const konteks: KonteksManual = { satuan: 'Persen', iku: new Map([['3', { satuan: 'Persen' }]]), survei: new Set(['skm']) };

  test.each<[string, ManualIku, readonly string[]]>([
    ['a divisor that may be zero', rumus('n / n', { pembagiNol: null }), ['cara.rumus divisor_may_be_zero']],
    ['a divisor that may be zero, answered for', rumus('n / n', { pembagiNol: { jenis: 'tidak_dinilai' } }), []],
    [
      'an answer that is no figure',
      rumus('n / n', { pembagiNol: { jenis: 'nilai', nilai: 'seratus' } }),
      ['pembagiNol.nilai not_a_number'],
    ],
    ['another indicator', rumus('IKU(3)'), []],
    ['another indicator that is none', rumus('IKU(4)'), ['cara.rumus unknown_indicator']],
    ['a survey that is none', rumus('SURVEI(ikm)'), ['cara.rumus unknown_survey']],
    ['a pack that is none', rumus('PAKET("skm")'), ['cara.rumus unknown_pack']],
    [
      'a pack without its components',
      rumus('PAKET("akip:88-2021")'),
      ['perencanaan', 'pengukuran', 'pelaporan', 'evaluasi'].map(() => 'cara.rumus unknown_component'),
    ],
    ['a mean of percentages that nobody declared', rumus('RATA(IKU(3; ANAK))'), ['cara.rumus average_of_percent']],
    ['a mean of percentages that the manual declares', rumus('RATA(IKU(3; ANAK))', { konsolidasiLokasi: 'rata_rata' }), []],
    ['a count where a percentage belongs', rumus('CACAH(layanan)'), ['cara.rumus result_satuan']],
    ['numbers of the other locale', rumus('n * 1.5'), ['cara.rumus number_locale']],
    ['numbers of its own locale', rumus('n * 1.5', { lokalAngka: 'en' }), []],
    ['no components, but other indicators', rumus('IKU(3) / 2', { komponen: [], pembagiNol: null, tabel: [] }), []],
    ['no components and no others', rumus('1 + 1', { komponen: [], tabel: [] }), ['komponen required']],
  ])('%s', (_name, manual, expected) => expect(problems(manual, konteks)).toEqual(expected));

  test('a check that cannot divide has nothing to compare, so its divisor may be zero', () => {
    const pemeriksaan = [{ nama: 'Kebalikan', cara: { jenis: 'rumus', rumus: '1 / u1' }, terhadap: 'u2' }] as const;
    expect(problems({ ...IKU_3, pembagiNol: null, pemeriksaan })).toEqual([]);
  });
});

describe('how capaian is bounded', () => {
  test.each<[string, ManualIku, readonly string[]]>([
    ['by a pack that is none', capaian({ paket: 'capaian:lain' }), ['capaian.paket unknown_reference']],
    ['by limits that are no figures', capaian({ batasAtas: { jenis: 'nilai', nilai: 'x' } }), ['capaian.batasAtas not_a_number']],
    [
      'by a cap under the floor',
      capaian({ batasAtas: { jenis: 'nilai', nilai: '0' }, batasBawah: { jenis: 'nilai', nilai: '10' } }),
      ['capaian.batasAtas below_minimum'],
    ],
    ['by a worst value of zero', less({ targetNol: { jenis: 'terburuk', nilai: '0,0' } }), ['capaian.targetNol not_above_zero']],
    ['by a worst value below zero', less({ targetNol: { jenis: 'terburuk', nilai: '-10' } }), ['capaian.targetNol not_above_zero']],
    ['by a worst value that is no figure', less({ targetNol: { jenis: 'terburuk', nilai: 'x' } }), ['capaian.targetNol not_a_number']],
    ['by a worst value', less({ targetNol: { jenis: 'terburuk', nilai: '12' } }), []],
    ['by a worst value, inverse', { ...less({ targetNol: { jenis: 'terburuk', nilai: '12' } }), rumusCapaian: 'T/R' }, []],
    [
      'by a worst value where more is better, and below zero: both are told',
      capaian({ targetNol: { jenis: 'terburuk', nilai: '-1' } }),
      ['capaian.targetNol not_for_rumus', 'capaian.targetNol not_above_zero'],
    ],
    ['by a worst value where it is kept', stable({ targetNol: { jenis: 'terburuk', nilai: '12' } }), ['capaian.targetNol not_for_rumus']],
    ['by a scale that its formula does not read', capaian({ skalaStabilize: titik(['0', '0']) }), ['capaian.skalaStabilize not_for_rumus']],
    ['as 120 without a natural maximum', capaian({ konversi120: true }), ['nilaiTertinggi required']],
    ['as 120 with one', { ...capaian({ konversi120: true }), nilaiTertinggi: '100' }, []],
    ['by a scale that rises', stable({ skalaStabilize: titik(['0', '0'], ['50', '60'], ['100', '60'], ['100,5', '100']) }), []],
    [
      'by a scale that falls or stands',
      stable({ skalaStabilize: titik(['0', '50'], ['0', '40'], ['x', '50'], ['90', '45']) }),
      [
        'capaian.skalaStabilize.1.kedekatan not_rising',
        'capaian.skalaStabilize.1.indeks not_rising',
        'capaian.skalaStabilize.2.kedekatan not_a_number',
        'capaian.skalaStabilize.3.indeks not_rising',
      ],
    ],
    ['stable, but computed as more', { ...IKU_1, polarisasi: 'stabilize' }, ['rumusCapaian contradicts_polarisasi']],
    ['more, but computed as stable', { ...IKU_1, rumusCapaian: 'stabilize' }, ['rumusCapaian contradicts_polarisasi']],
    ['stable', { ...IKU_1, polarisasi: 'stabilize', rumusCapaian: 'stabilize' }, []],
  ])('%s', (_name, manual, expected) => expect(problems(manual)).toEqual(expected));
});

describe('what is missing of the form of the ministry', () => {
  const complete: ManualIku = {
    ...IKU_1,
    penanggungJawab: 'Kepala bidang',
    penyediaData: 'Bidang',
    tingkatKendali: 'moderate',
    tingkatValiditas: 'exact',
    buktiDukung: ['Nota dinas'],
    mutuData: { validasi: 'a', akurasi: 'b', keterbatasan: 'c', kompensasi: 'd' },
  };
  test.each<[string, ManualIku, readonly string[]]>([
    ['nothing', complete, []],
    [
      'everything that may be missing',
      {
        ...IKU_1,
        tujuan: ' ',
        komponen: [komponen('a', { satuan: '' }), komponen('b', { satuan: '', jenis: 'ya_tidak' })],
        cascading: { jenis: 'peta', metode: null },
      },
      [
        'tujuan',
        'penanggungJawab',
        'penyediaData',
        'komponen.0.satuan',
        'tingkatKendali',
        'tingkatValiditas',
        'cascading.metode',
        'buktiDukung',
        'mutuData.validasi',
        'mutuData.akurasi',
        'mutuData.keterbatasan',
        'mutuData.kompensasi',
      ],
    ],
    ['a part of the statement on quality', { ...complete, mutuData: { ...complete.mutuData!, akurasi: ' ' } }, ['mutuData.akurasi']],
    ['evidence in words', { ...complete, buktiDukung: [' '] }, ['buktiDukung']],
  ])('%s', (_name, manual, expected) => expect(manualKelengkapan(manual)).toEqual(expected));
});
