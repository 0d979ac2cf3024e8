import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/plain-date.ts';
import { calculate } from './calculation.ts';
import { type InputIpAsn, ipAsn } from './ip-asn.ts';
import type { PegawaiMasuk } from './read-pegawai.ts';

const asked = { pada: plainDate('2025-01-15') };
const STAFF: PegawaiMasuk = {
  kualifikasi: 'S-1/D-IV',
  jabatan: 'pelaksana',
  diklatJabatan: false,
  diklat20Jp: true,
  seminar: false,
  kinerja: 'Baik',
  disiplin: 'tidak pernah',
};
const outputOf = (input: InputIpAsn, paket?: string): unknown => {
  const answer = calculate(ipAsn, input, { ...asked, paket });
  return answer.ok ? answer.value.output : answer.error;
};

describe('ip-asn', () => {
  test('of persons: means, and how many were measured and left out', () => {
    const pegawai = [STAFF, { ...STAFF, kinerja: '91,5' }, { ...STAFF, kinerja: 60, seminar: true }, { dikecualikan: 'tugas belajar' }];
    expect(outputOf({ pegawai })).toEqual({
      nilai: '68.33333333333333333333',
      tercetak: '68,33',
      kategori: 'Rendah',
      dimensi: { kualifikasi: '15', kompetensi: '28.33333333333333333333', kinerja: '20', disiplin: '5' },
      dinilai: '3',
      dikecualikan: '1',
      pack: 'ipasn:8-2019',
    });
  });

  test('of dimensions: the sum and nothing that persons would tell', () => {
    expect(outputOf({ dimensi: { kualifikasi: '22.65', kompetensi: 32.25, kinerja: '25,12', disiplin: '5' } })).toEqual({
      nilai: '85.02',
      tercetak: '85,02',
      kategori: 'Tinggi',
      pack: 'ipasn:8-2019',
    });
  });

  test.each([
    ['91', 'Sangat Tinggi'],
    ['90.999999', 'Tinggi'],
    [`90.${'9'.repeat(80)}`, 'Tinggi'],
    ['81', 'Tinggi'],
    ['80.4', 'Sedang'],
    ['71', 'Sedang'],
    ['70.5', 'Rendah'],
    ['61', 'Rendah'],
    ['60.99', 'Sangat Rendah'],
  ])('%s is %s', (nilai, kategori) => {
    const rest = `${Number(nilai.split('.')[0]) - 60}${nilai.includes('.') ? `.${nilai.split('.')[1]}` : ''}`;
    const input = { dimensi: { kualifikasi: '25', kompetensi: rest, kinerja: '30', disiplin: '5' } };
    expect(outputOf(input)).toMatchObject({ nilai, kategori });
  });

  test('the steps: sums and divisors of each dimension, and persons as far as somebody can read them', () => {
    const answer = calculate(ipAsn, { pegawai: [{ dikecualikan: 'PPPK tahun ini' }, STAFF] }, asked);
    if (!answer.ok) throw new Error('computed');
    const { parts } = answer.value.trace;
    expect(parts.map(({ label }) => label)).toEqual(['kualifikasi', 'kompetensi', 'kinerja', 'disiplin', 'pegawai[1]']);
    expect(parts[0]?.parts.map(({ label }) => label)).toEqual(['jumlah', 'dinilai']);
    const many = calculate(ipAsn, { pegawai: Array.from({ length: 101 }, () => STAFF) }, asked);
    expect(many.ok && many.value.trace.parts).toHaveLength(4);
  });

  test.each<[string, InputIpAsn, string]>([
    ['nobody', { pegawai: [] }, 'no_data_yet'],
    ['all left out', { pegawai: [{ dikecualikan: 'tugas belajar' }] }, 'not_assessed'],
    [
      'a dimension that is not there yet',
      { dimensi: { kualifikasi: '25', kompetensi: null, kinerja: '30', disiplin: '5' } },
      'no_data_yet',
    ],
    ['a kinerja that is not there yet', { pegawai: [{ ...STAFF, kinerja: null }, STAFF] }, 'no_data_yet'],
    ['a kualifikasi that is not known yet', { pegawai: [{ ...STAFF, kualifikasi: null }] }, 'no_data_yet'],
    ['a training that is not known yet', { pegawai: [{ ...STAFF, seminar: null }] }, 'no_data_yet'],
  ])('%s: %s', (_name, input, absen) => expect(outputOf(input)).toEqual({ absen, pack: 'ipasn:8-2019' }));

  test.each<[string, InputIpAsn, readonly (readonly [string, string])[]]>([
    ['neither', {}, [['input.missing_field', 'dimensi']]],
    [
      'both',
      { pegawai: [STAFF], dimensi: { kualifikasi: '25', kompetensi: '40', kinerja: '30', disiplin: '5' } },
      [['input.out_of_range', 'pegawai']],
    ],
    [
      'dimensions off their scales',
      { dimensi: { kualifikasi: '25.01', kompetensi: '40,01', kinerja: '-1', disiplin: 'lima' } },
      [
        ['input.out_of_range', 'dimensi.kualifikasi'],
        ['input.out_of_range', 'dimensi.kompetensi'],
        ['input.out_of_range', 'dimensi.kinerja'],
        ['figure.malformed', 'dimensi.disiplin'],
      ],
    ],
    [
      'persons with gaps and mistakes',
      { pegawai: [{ ...STAFF, kinerja: '100.1' }, { jabatan: 'pelaksana' }, { ...STAFF, kinerja: 'Cukup' }, { ...STAFF, kinerja: '7e1' }] },
      [
        ['input.out_of_range', 'pegawai[0].kinerja'],
        ['input.missing_field', 'pegawai[1].kualifikasi'],
        ['input.missing_field', 'pegawai[1].diklatJabatan'],
        ['input.missing_field', 'pegawai[1].diklat20Jp'],
        ['input.missing_field', 'pegawai[1].seminar'],
        ['input.missing_field', 'pegawai[1].kinerja'],
        ['input.missing_field', 'pegawai[1].disiplin'],
        ['input.out_of_range', 'pegawai[2].kinerja'],
        ['figure.malformed', 'pegawai[3].kinerja'],
      ],
    ],
    ['left out without a reason', { pegawai: [{ dikecualikan: ' ' }] }, [['input.out_of_range', 'pegawai[0].dikecualikan']]],
    ['a year before the pack', { tahun: 2018, pegawai: [STAFF] }, [['pack.none_in_force', 'tahun']]],
  ])('%s is refused, with all that is wrong', (_name, input, expected) => {
    const answer = calculate(ipAsn, input, asked);
    expect(answer.ok ? answer.value : answer.error.map(({ code, field }) => [code, field])).toEqual(expected);
  });

  test('the pack that waits for its numbers takes final scores, scores nobody, and is never chosen by a date', () => {
    const dimensi = { kualifikasi: '25', kompetensi: '40', kinerja: '30', disiplin: '5' };
    expect(outputOf({ dimensi }, 'ipasn:2024')).toMatchObject({ nilai: '100', pack: 'ipasn:2024' });
    expect(outputOf({ pegawai: [STAFF] }, 'ipasn:2024')).toEqual([
      { code: 'rule.not_known', field: 'pegawai', detail: { pack: 'ipasn:2024' } },
    ]);
    expect(outputOf({ tahun: 2025, dimensi })).toMatchObject({ pack: 'ipasn:8-2019' });
  });
});
