import { describe, expect, test } from 'vitest';
import { Decimal } from '../kernel/decimal.ts';
import { absent, figure } from '../kernel/figure.ts';
import { KOMPONEN_BAWAAN, MANUAL_BAWAAN } from './manual-bawaan.ts';
import { MANUAL_FINDING_CODES } from './manual-finding.ts';
import type { KomponenIku, ManualIku } from './manual-iku.ts';
import { saranSusunan } from './saran-iku.ts';
import { type SmartInput, smartCheck } from './smart-check.ts';

const komponen: KomponenIku = {
  ...KOMPONEN_BAWAAN,
  kode: 'digital',
  nama: 'Layanan yang digital',
  jenis: 'cacah',
  satuan: 'layanan',
  peran: 'rumus',
  wajib: true,
  minimum: '0',
  maksimum: null,
};
const persen: KomponenIku = { ...komponen, jenis: 'persen', satuan: 'persen', nama: 'Hasil', kode: 'hasil', maksimum: '100' };
const manual: ManualIku = {
  ...MANUAL_BAWAAN,
  definisi: 'Persentase layanan kepegawaian yang seluruh tahapannya dilakukan secara digital, dari semua layanan kantor.',
  tujuan: 'Mengetahui kemajuan digitalisasi.',
  sumberData: 'Daftar layanan',
  penyediaData: 'Bagian Tata Usaha',
  buktiDukung: ['Daftar layanan digital'],
  mutuData: { validasi: 'v', akurasi: 'a', keterbatasan: 'k', kompensasi: 'k' },
  nilaiTertinggi: '100',
  tingkatValiditas: 'exact',
  tingkatKendali: 'moderate',
  komponen: [komponen, { ...komponen, kode: 'seluruh', minimum: '1' }],
  cara: { jenis: 'rumus', rumus: 'digital / seluruh * 100' },
};
const value = (text: string) => figure(new Decimal(text));
const good: SmartInput = {
  manual,
  iku: { nama: 'Persentase layanan berbasis digital', satuan: 'persen' },
  tahun: 2025,
  target: { nilai: value('95'), alasan: '' },
  adaKisi: false,
  baseline: [
    { tahun: 2024, realisasi: value('91.67') },
    { tahun: 2023, realisasi: absent('no_data_yet') },
  ],
  sasaranBernamaSama: ['Sasaran 5'],
  validitasSasaran: ['exact', 'activity'],
};
const codes = (input: SmartInput): readonly string[] => smartCheck(input).map(({ code }) => code);
const withManual = (over: Partial<ManualIku>): SmartInput => ({ ...good, manual: { ...manual, ...over } });
const named = (nama: string, satuan = 'persen'): SmartInput => ({ ...good, iku: { nama, satuan } });
const target = (nilai: string, alasan = ''): SmartInput => ({ ...good, target: { nilai: value(nilai), alasan } });
const hasil: Partial<ManualIku> = { komponen: [persen], cara: { jenis: 'hasil', komponen: 'hasil' } };

describe('the SMART check', () => {
  test('finds nothing in an indicator that is well described', () => {
    expect(codes(good)).toEqual([]);
  });

  test.each([
    ['a definition of a few words', withManual({ definisi: 'Persentase layanan digital.' }), ['smart.definisi_pendek']],
    ['a definition about something else', named('Persentase pegawai terlatih'), ['smart.objek_tidak_disebut']],
    ['a satuan that nothing names', named('Layanan digital', 'hari'), ['smart.satuan_tidak_disebut']],
    ['two measures in one name', named('Persentase layanan digital dan jumlah pengguna'), ['smart.dua_ukuran']],
    ['two objects of one measure are one indicator', named('Persentase pembinaan dan layanan digital'), []],
    ['no purpose', withManual({ tujuan: ' ' }), ['smart.tujuan_kosong']],
    ['a formula that cannot be run', withManual({ cara: { jenis: 'rumus', rumus: 'digital / hilang' } }), ['smart.tidak_dapat_dihitung']],
    [
      'a result in another satuan',
      { ...withManual({ ...hasil, komponen: [{ ...persen, satuan: 'indeks' }] }) },
      ['smart.satuan_berbeda', 'smart.hasil_tanpa_pembanding'],
    ],
    ['a published result without a second way', withManual(hasil), ['smart.hasil_tanpa_pembanding']],
    ['no provider', withManual({ penyediaData: null }), ['smart.penyedia_kosong']],
    [
      'no provider for one of the components',
      withManual({ penyediaData: null, komponen: [{ ...komponen, penyedia: 'TU' }, manual.komponen[1]!] }),
      ['smart.penyedia_kosong'],
    ],
    [
      'a provider for every component',
      withManual({ penyediaData: null, komponen: manual.komponen.map((one) => ({ ...one, penyedia: 'TU' })) }),
      [],
    ],
    ['no evidence', withManual({ buktiDukung: [] }), ['smart.bukti_kosong']],
    ['no statement on the quality of data', withManual({ mutuData: null }), ['smart.mutu_kosong']],
    ['a target above what is possible', target('101'), ['smart.target_di_atas_maksimum']],
    ['a target that repeats the last realisasi', target('91.67'), ['smart.target_sama_realisasi']],
    ['the same with a reason', target('91.67', 'Layanan baru bertambah.'), []],
    ['a target that is easier than the last realisasi', target('90'), ['smart.target_di_bawah_realisasi']],
    [
      'a lower target is harder where less is better',
      { ...target('90'), manual: { ...manual, polarisasi: 'minimize', rumusCapaian: '2-R/T' } },
      [],
    ],
    ['the natural maximum, reached again', { ...target('100'), baseline: [{ tahun: 2024, realisasi: value('100') }] }, []],
    ['no realisasi of three years', { ...good, baseline: [] }, ['smart.baseline_kosong']],
    ['one indicator under two sasaran', { ...good, sasaranBernamaSama: ['Sasaran 5', 'Sasaran 6'] }, ['smart.sasaran_ganda']],
    ['validity and control not stated', withManual({ tingkatKendali: null }), ['smart.tingkat_kosong']],
    ['exact with high control', withManual({ tingkatKendali: 'high' }), ['smart.exact_high']],
    ['activity with low control', withManual({ tingkatValiditas: 'activity', tingkatKendali: 'low' }), ['smart.activity_low']],
    ['a sasaran measured by activities alone', { ...good, validitasSasaran: ['activity', 'activity'] }, ['smart.hanya_activity']],
    ['no target', { ...good, target: { nilai: absent('target_missing'), alasan: '' } }, ['smart.target_kosong']],
    [
      'due after the next period has ended',
      { ...withManual({ periodePelaporan: 'bulan', batasHari: 45 }), adaKisi: true },
      ['smart.batas_melewati_periode'],
    ],
    [
      'a component that comes more rarely than the report',
      {
        ...withManual({ periodePelaporan: 'triwulan', komponen: [{ ...komponen, frekuensi: 'tahun' }, manual.komponen[1]!] }),
        adaKisi: true,
      },
      ['smart.frekuensi_kurang'],
    ],
    ['a report every triwulan without targets for them', withManual({ periodePelaporan: 'triwulan' }), ['smart.kisi_kosong']],
  ] as const)('%s', (_, input, expected) => {
    expect(codes(input)).toEqual(expected);
  });

  test('a source is missing only where neither the manual nor every component names one', () => {
    expect(codes(withManual({ sumberData: '' }))).toContain('smart.sumber_kosong');
    expect(codes(withManual({ sumberData: '', komponen: manual.komponen.map((one) => ({ ...one, sumber: 'Daftar' })) }))).not.toContain(
      'smart.sumber_kosong',
    );
  });

  test('figures are told as the manual prints them', () => {
    expect(smartCheck(target('91.67'))[0]?.params).toEqual({ tahun: 2025, target: '91,67', tahunLalu: 2024, realisasi: '91,67' });
  });
});

const sasaran = (label: string, jumlahIku: number) => ({ label, jumlahIku });

const manySasaran = (count: number) => Array.from({ length: count }, (_, i) => sasaran(`Sasaran ${i}`, 1));

describe('advice on how many indicators there are', () => {
  test('three for a sasaran are enough, none is too few', () => {
    const found = saranSusunan({ sasaran: [sasaran('Sasaran 1', 3), sasaran('Sasaran 2', 4), sasaran('Sasaran 3', 0)] });
    expect(found.map(({ code, params }) => [code, params['sasaran']])).toEqual([
      ['saran.iku_sasaran', 'Sasaran 2'],
      ['saran.sasaran_tanpa_iku', 'Sasaran 3'],
    ]);
  });

  test('more than twenty for an office are many', () => {
    expect(saranSusunan({ sasaran: manySasaran(20) })).toEqual([]);
    expect(saranSusunan({ sasaran: manySasaran(21) })).toMatchObject([
      { code: 'saran.iku_unit', params: { jumlah: 21, batas: 20, terbanyak: 25 } },
    ]);
  });
});

test('every rule has its own permanent code', () => {
  expect(new Set(MANUAL_FINDING_CODES).size).toBe(28);
});
