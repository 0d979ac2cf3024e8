import { describe, expect, test } from 'vitest';
import { AKIP_2024, angka, IKM_2024_S1, IKPA_2024_12, IP_ASN_2024, LAYANAN_2024, NSPK_2023 } from '../indicator/entries.golden.ts';
import type { Entries } from '../indicator/komponen-values.ts';
import type { ManualIku } from '../indicator/manual-iku.ts';
import { IKU_1, IKU_3, IKU_4, IKU_7, IKU_9, IKU_12, IKU_13, komponen } from '../indicator/manuals.golden.ts';
import { period } from '../kernel/period.ts';
import { readGolden } from '../kernel/read-golden.ts';
import type { MeasurementEntry } from './entry.ts';
import { realisasiOfEntry } from './realisasi-of-entry.ts';
import { validateEntry } from './validate-entry.ts';

const entry = (of: string, rest: Partial<MeasurementEntry> = {}): MeasurementEntry => ({
  period: period(of),
  komponen: {},
  statusRilis: 'final',
  surat: null,
  tahunData: null,
  tahunPenilaian: null,
  sumber: 'Nota dinas',
  catatan: null,
  ...rest,
});

/** `field problem detail`, one for each, as the form will show them. */
function problems(manual: ManualIku, of: MeasurementEntry): readonly string[] {
  const result = validateEntry({ manual, entry: of });
  if (result.ok) return [];
  if (result.error.code !== 'measurement.invalid') throw new Error(result.error.code);
  return result.error.fields.map(({ field, problem, detail }) => [field, problem, ...Object.values(detail ?? {})].join(' '));
}

const daftar = (...baris: readonly (readonly [string, string])[]): Entries => ({
  layanan: { jenis: 'daftar', baris: baris.map(([nama, kategori]) => ({ nama, kategori })) },
});

describe('entries of the Kanreg pass', () => {
  test.each<[string, ManualIku, string, Entries]>([
    ['IKU 1', IKU_1, '2023', NSPK_2023],
    ['IKU 3', IKU_3, '2024-S1', IKM_2024_S1],
    ['IKU 7', IKU_7, '2024-TW4', LAYANAN_2024],
    ['IKU 9', IKU_9, '2024', IP_ASN_2024],
    ['IKU 12', IKU_12, '2024', AKIP_2024],
    ['IKU 13', IKU_13, '2024-M12', IKPA_2024_12],
  ])('%s as it was', (_name, manual, of, given) => {
    const given2024 = entry(of, { komponen: given });
    expect(validateEntry({ manual, entry: given2024 })).toEqual({ ok: true, value: given2024 });
  });
});

describe('what is stored', () => {
  test('has points for commas, no blanks around, and every digit that was printed', () => {
    const given = entry('2024-S1', {
      komponen: { ...angka({ ikm: ' 98,50 ', u1: '4,00', u2: '  ' }), u3: { jenis: 'absen', alasan: 'not_assessed' } },
      sumber: '  Laporan SKM ',
      surat: ' ',
      catatan: ' semester pertama ',
    });
    expect(validateEntry({ manual: IKU_3, entry: given })).toEqual({
      ok: true,
      value: {
        ...given,
        komponen: { ...angka({ ikm: '98.50', u1: '4.00' }), u3: { jenis: 'absen', alasan: 'not_assessed' } },
        sumber: 'Laporan SKM',
        surat: null,
        catatan: 'semester pertama',
      },
    });
  });

  test('has rows without blanks and without empty notes', () => {
    const baris = [
      { nama: ' Kenaikan Pangkat ', kategori: ' digital', keterangan: ' SIASN ' },
      { nama: 'Pensiun', kategori: 'manual', keterangan: ' ' },
    ];
    const result = validateEntry({ manual: IKU_7, entry: entry('2024-TW1', { komponen: { layanan: { jenis: 'daftar', baris } } }) });
    expect(result).toMatchObject({
      ok: true,
      value: {
        komponen: {
          layanan: {
            baris: [
              { nama: 'Kenaikan Pangkat', kategori: 'digital', keterangan: 'SIASN' },
              { nama: 'Pensiun', kategori: 'manual' },
            ],
          },
        },
      },
    });
    expect(JSON.stringify(result)).not.toContain('"keterangan":""');
  });

  test('is the same when it is checked again', () => {
    const once = validateEntry({ manual: IKU_3, entry: entry('2024-S1', { komponen: angka({ ikm: ' 98,50 ' }) }) });
    if (!once.ok) throw new Error(once.error.code);
    expect(validateEntry({ manual: IKU_3, entry: once.value })).toEqual(once);
  });
});

describe('figures that need attention', () => {
  test.each<[string, ManualIku, string, Entries, readonly string[]]>([
    [
      'a required component is missing',
      IKU_1,
      '2023',
      angka({ a: '6', b: '28', d: '2', e: ' ' }),
      ['komponen.c required', 'komponen.e required'],
    ],
    ['not a number', IKU_3, '2024-S1', angka({ ikm: 'N/A' }), ['komponen.ikm not_a_number']],
    ['a thousands separator', IKU_3, '2024-S1', angka({ ikm: '1.234,5' }), ['komponen.ikm not_a_number']],
    ['a percent sign', IKU_3, '2024-S1', angka({ ikm: '98%' }), ['komponen.ikm not_a_number']],
    ['half an instansi', IKU_1, '2023', { ...NSPK_2023, ...angka({ c: '12,5' }) }, ['komponen.c not_a_count']],
    ['a count with decimals, though they are zero', IKU_1, '2023', { ...NSPK_2023, ...angka({ c: '12,0' }) }, ['komponen.c not_a_count']],
    ['a negative count', IKU_1, '2023', { ...NSPK_2023, ...angka({ c: '-1' }) }, ['komponen.c not_a_count']],
    ['below the minimum of the manual', IKU_3, '2024-S1', angka({ ikm: '24,99' }), ['komponen.ikm below_minimum 25']],
    ['above the maximum of the manual', IKU_3, '2024-S1', angka({ ikm: '100,01' }), ['komponen.ikm above_maximum 100']],
    ['on the limits of the manual', IKU_3, '2024-S1', angka({ ikm: '100', u1: '4', u2: '1' }), []],
    ['a free figure has no limits unless they are given', IKU_4, '2024-S1', angka({ ikm: '-250,5' }), []],
    ['above the maximum of the pack that checks it', IKU_3, '2024-S1', angka({ ikm: '98', u1: '4,01' }), ['komponen.u1 above_maximum 4']],
    ['below the minimum of the pack that checks it', IKU_3, '2024-S1', angka({ ikm: '98', u1: '0,5' }), ['komponen.u1 below_minimum 1']],
    [
      'above the maximum of the pack that computes it',
      IKU_12,
      '2024',
      { ...AKIP_2024, ...angka({ pelaporan: '15.01' }) },
      ['komponen.pelaporan above_maximum 15'],
    ],
    ['the deduction of IKPA is not assumed', IKU_13, '2024-M12', angka({ penyerapan: '98' }), ['komponen.dispensasi_spm required']],
    ['a component of another manual', IKU_1, '2023', { ...NSPK_2023, ...angka({ f: '1' }) }, ['komponen.f unknown_component f']],
    ['a list where a figure belongs', IKU_3, '2024-S1', { ikm: { jenis: 'daftar', baris: [] } }, ['komponen.ikm malformed']],
    ['a figure where a list belongs', IKU_7, '2024-TW1', angka({ layanan: '12' }), ['komponen.layanan malformed']],
    [
      'a reason that only a computation can find',
      IKU_3,
      '2024-S1',
      { ikm: { jenis: 'absen', alasan: 'divided_by_zero' } },
      ['komponen.ikm malformed'],
    ],
    ['a reason instead of a figure', IKU_3, '2024-S1', { ikm: { jenis: 'absen', alasan: 'not_due' } }, []],
    ['a figure that is still to come', IKU_3, '2024-S1', { ikm: { jenis: 'absen', alasan: 'no_data_yet' } }, []],
    [
      'a deduction that is said not to be assessed',
      IKU_13,
      '2024-M12',
      { ...IKPA_2024_12, dispensasi_spm: { jenis: 'absen', alasan: 'not_assessed' } },
      ['komponen not_computable'],
    ],
    ['nothing to divide by', IKU_1, '2023', angka({ a: '0', b: '0', c: '0', d: '0', e: '0' }), ['komponen not_computable']],
    [
      'nothing assessed, and said so',
      IKU_1,
      '2023',
      { ...angka({ a: '0', b: '0', c: '0', d: '0' }), e: { jenis: 'absen', alasan: 'not_assessed' } },
      [],
    ],
    [
      'everything at once',
      IKU_3,
      '2024-S1',
      angka({ u1: '9', u2: 'x', lain: '1' }),
      ['komponen.u1 above_maximum 4', 'komponen.u2 not_a_number', 'komponen.lain unknown_component lain', 'komponen.ikm required'],
    ],
  ])('%s', (_name, manual, of, given, expected) => expect(problems(manual, entry(of, { komponen: given }))).toEqual(expected));

  test('a percentage is 0–100, a count not negative, unless the manual says otherwise', () => {
    const manual: ManualIku = {
      ...IKU_3,
      komponen: [komponen('p', { jenis: 'persen' }), komponen('q', { jenis: 'persen', minimum: '-5,5', maksimum: '120' })],
      cara: { jenis: 'hasil', komponen: 'p' },
      pemeriksaan: [],
    };
    const check = (p: string, q: string): readonly string[] => problems(manual, entry('2024-S1', { komponen: angka({ p, q }) }));
    expect(check('100', '120')).toEqual([]);
    expect(check('0', '-5,5')).toEqual([]);
    expect(check('100,1', '120,1')).toEqual(['komponen.p above_maximum 100', 'komponen.q above_maximum 120']);
    expect(check('-0,1', '-5,6')).toEqual(['komponen.p below_minimum 0', 'komponen.q below_minimum -5,5']);
  });
});

const surat = (kategori: string): MeasurementEntry =>
  entry('2024-TW1', { komponen: { surat: { jenis: 'daftar', baris: [{ nama: 'Surat edaran', kategori }] } } });

describe('lists that need attention', () => {
  test.each<[string, Entries, readonly string[]]>([
    ['a list without rows', daftar(), ['komponen.layanan required']],
    ['a row without a name', daftar(['Pensiun', 'digital'], [' ', 'manual']), ['komponen.layanan.1.nama required']],
    ['a category that the manual does not have', daftar(['Pensiun', 'Digital']), ['komponen.layanan.0.kategori unknown_reference Digital']],
    ['no category', daftar(['Pensiun', '']), ['komponen.layanan.0.kategori unknown_reference ']],
    ['the same row twice', daftar(['Pensiun', 'digital'], [' Pensiun', 'manual']), ['komponen.layanan.1.nama duplicate Pensiun']],
  ])('%s', (_name, given, expected) => expect(problems(IKU_7, entry('2024-TW1', { komponen: given }))).toEqual(expected));

  test('rows of a list without categories have none', () => {
    const manual: ManualIku = {
      ...IKU_7,
      komponen: [komponen('surat', { jenis: 'daftar' })],
      cara: { jenis: 'rumus', rumus: 'CACAH(surat)' },
    };
    expect(problems(manual, surat(''))).toEqual([]);
    expect(problems(manual, surat('digital'))).toEqual(['komponen.surat.0.kategori unknown_reference digital']);
  });
});

describe('the entry around its figures', () => {
  const given = { komponen: angka({ ikm: '98.58' }) };
  test.each<[string, MeasurementEntry, readonly string[]]>([
    ['a period of the manual', entry('2024-S2', given), []],
    ['the year itself', entry('2024', given), []],
    ['a period that the manual does not report', entry('2024-TW2', given), ['period malformed triwulan']],
    ['no source', entry('2024-S1', { ...given, sumber: ' ' }), ['sumber required']],
    ['no source for what is not released', entry('2024-S1', { statusRilis: 'belum_rilis', sumber: '' }), []],
    ['years', entry('2024-S1', { ...given, tahunData: 2000, tahunPenilaian: 2100 }), []],
    [
      'a year that is none',
      entry('2024-S1', { ...given, tahunData: 24, tahunPenilaian: 2101 }),
      ['tahunData malformed', 'tahunPenilaian malformed'],
    ],
    ['half a year', entry('2024-S1', { ...given, tahunData: 2023.5 }), ['tahunData malformed']],
    ['a waiver without a letter', entry('2024-S1', { komponen: { ikm: { jenis: 'absen', alasan: 'waived' } } }), ['surat reason_required']],
    ['a waiver with its letter', entry('2024-S1', { komponen: { ikm: { jenis: 'absen', alasan: 'waived' } }, surat: 'ND 12/2024' }), []],
  ])('%s', (_name, of, expected) => expect(problems(IKU_3, of)).toEqual(expected));
});

describe('what its owner has not released', () => {
  const belum = entry('2024', { statusRilis: 'belum_rilis' });

  test('needs no components and has no realisasi yet', () => {
    expect(validateEntry({ manual: IKU_1, entry: belum })).toEqual({ ok: true, value: belum });
    expect(realisasiOfEntry({ manual: IKU_1, entry: belum })).toMatchObject({
      realisasi: readGolden('no_data_yet'),
      kategori: null,
      trace: { label: 'belum_rilis', result: readGolden('no_data_yet') },
    });
  });

  test('has none even when components were noted already, and those must be readable', () => {
    const noted = { ...belum, komponen: NSPK_2023 };
    expect(realisasiOfEntry({ manual: IKU_1, entry: noted }).realisasi).toEqual(readGolden('no_data_yet'));
    expect(problems(IKU_1, { ...belum, komponen: angka({ a: 'x', b: '0', c: '0', d: '0', e: '0' }) })).toEqual(['komponen.a not_a_number']);
    expect(problems(IKU_1, { ...belum, komponen: angka({ a: '0', b: '0', c: '0', d: '0', e: '0' }) })).toEqual([]);
  });

  test('is told apart from what is provisional or projected: those have a realisasi', () => {
    for (const statusRilis of ['sementara', 'proyeksi_mandiri', 'final'] as const) {
      const given = entry('2024', { statusRilis, komponen: angka({ ikm: '98.58' }) });
      expect(realisasiOfEntry({ manual: IKU_3, entry: given }).realisasi).toEqual(readGolden('98.58'));
    }
  });
});

const row = (nama: string, kategori = 'terhubung', atribut: Readonly<Record<string, string>> = { kanal: 'simpegnas' }) => ({
  nama,
  kategori,
  atribut,
});

const rows = (...baris: readonly ReturnType<typeof row>[]): Entries => ({ integrasi: { jenis: 'daftar', baris } });

describe('yes or no, days and rows', () => {
  const manual: ManualIku = {
    ...IKU_7,
    komponen: [
      komponen('lengkap', { jenis: 'ya_tidak', wajib: false }),
      komponen('terbit', { jenis: 'tanggal', wajib: false }),
      komponen('n', { wajib: false }),
      komponen('integrasi', {
        jenis: 'daftar',
        wajib: false,
        kategori: [
          { kode: 'terhubung', nama: 'Terhubung' },
          { kode: 'belum', nama: 'Belum' },
        ],
        atribut: [
          {
            kode: 'kanal',
            nama: 'Kanal',
            pilihan: [
              { kode: 'simpegnas', nama: 'SIMPEGNAS' },
              { kode: 'webservice', nama: 'Web service' },
            ],
          },
        ],
      }),
    ],
    cara: { jenis: 'rumus', rumus: 'JIKA(lengkap; 100; 0)' },
  };

  test.each<[string, Entries, readonly string[]]>([
    ['a yes', { lengkap: { jenis: 'ya_tidak', ya: true } }, []],
    ['a yes that is typed as a number', angka({ lengkap: '1' }), ['komponen.lengkap malformed']],
    ['a yes where a figure belongs', { n: { jenis: 'ya_tidak', ya: true } }, ['komponen.n malformed']],
    ['a day', { terbit: { jenis: 'tanggal', tanggal: ' 2024-02-29 ' } }, []],
    ['a day that no calendar has', { terbit: { jenis: 'tanggal', tanggal: '2023-02-29' } }, ['komponen.terbit malformed']],
    ['a day where a figure belongs', { n: { jenis: 'tanggal', tanggal: '2024-01-01' } }, ['komponen.n malformed']],
    ['a day that was not given', { terbit: { jenis: 'tanggal', tanggal: ' ' } }, []],
    ['rows with their attributes', rows(row('A'), row('B', 'belum', { kanal: 'webservice' })), []],
    ['an attribute that was not said', rows(row('A', 'belum', {})), ['komponen.integrasi.0.atribut.kanal required']],
    ['an attribute of blanks', rows(row('A', 'belum', { kanal: ' ' })), ['komponen.integrasi.0.atribut.kanal required']],
    [
      'a choice that the attribute does not have',
      rows(row('A', 'belum', { kanal: 'surat' })),
      ['komponen.integrasi.0.atribut.kanal unknown_reference surat'],
    ],
    [
      'an attribute that the list does not have',
      rows(row('A', 'belum', { kanal: 'simpegnas', constructor: 'x' })),
      ['komponen.integrasi.0.atribut.constructor unknown_reference constructor'],
    ],
  ])('%s', (_name, given, expected) => {
    expect(problems(manual, entry('2024', { komponen: { lengkap: { jenis: 'ya_tidak', ya: true }, ...given } }))).toEqual(expected);
  });

  const NAMED = ['Kota Palembang', 'Kabupaten Bangka'];
  const withMembers = (anggota: ManualIku['komponen'][number]['anggota']): ManualIku => ({
    ...manual,
    komponen: manual.komponen.map((one) => (one.jenis === 'daftar' ? { ...one, anggota } : one)),
  });
  const lengkap: Entries = { lengkap: { jenis: 'ya_tidak', ya: true } };
  const MEMBER_CASES: readonly (readonly [string, Entries, readonly string[]])[] = [
    ['exactly those', rows(row('Kabupaten Bangka'), row(' Kota Palembang ')), []],
    ['one left out', rows(row('Kota Palembang')), ['komponen.integrasi row_missing Kabupaten Bangka']],
    [
      'one too many',
      rows(row('Kota Palembang'), row('Kabupaten Bangka'), row('Kota Lain')),
      ['komponen.integrasi.2.nama row_not_allowed Kota Lain'],
    ],
    ['none at all: that is no answer yet', {}, []],
  ];

  test.each(MEMBER_CASES)('rows that the manual names: %s', (_name, given, expected) => {
    const named = withMembers({ jenis: 'tetap', nama: NAMED });
    expect(problems(named, entry('2024', { komponen: { ...lengkap, ...given } }))).toEqual(expected);
  });

  test.each(MEMBER_CASES)('rows of the instansi that are supervised: %s', (_name, given, expected) => {
    const named = withMembers({ jenis: 'instansi' });
    const result = validateEntry({ manual: named, entry: entry('2024', { komponen: { ...lengkap, ...given } }), instansi: NAMED });
    const fields = !result.ok && result.error.code === 'measurement.invalid' ? result.error.fields : [];
    expect(fields.map(({ field, problem, detail }) => [field, problem, ...Object.values(detail ?? {})].join(' '))).toEqual(expected);
  });

  test('where the instansi are not known, their rows are not judged', () => {
    expect(problems(withMembers({ jenis: 'instansi' }), entry('2024', { komponen: { ...lengkap, ...rows(row('Kota Lain')) } }))).toEqual(
      [],
    );
  });
});

test('a division by zero that the manual answers for is an entry; one that it refuses is not', () => {
  const nothing = entry('2023', { komponen: angka({ a: '0', b: '0', c: '0', d: '0', e: '0' }) });
  expect(problems({ ...IKU_1, pembagiNol: { jenis: 'tolak' } }, nothing)).toEqual(['komponen not_computable']);
  expect(problems({ ...IKU_1, pembagiNol: { jenis: 'tidak_dinilai' } }, nothing)).toEqual([]);
  expect(problems({ ...IKU_1, pembagiNol: { jenis: 'nilai', nilai: '100' } }, nothing)).toEqual([]);
});
