import { expect, test } from 'vitest';
import { usulBagian } from './ambil-usul.ts';

const angka = (...bagian: readonly string[]) => bagian.map((one) => ({ bagian: one, nilai: '1' }));

test('a component of an IKPA manual takes the value of its indicator, not the score', () => {
  const held = angka('hasil.nilai', 'hasil.tercetak', 'masukan.nilai.penyerapan', 'masukan.nilai.tagihan');
  expect(usulBagian({ kode: 'penyerapan' }, { angka: held, hanyaSatu: false })).toBe('masukan.nilai.penyerapan');
  expect(usulBagian({ kode: 'dispensasi_spm' }, { angka: held, hanyaSatu: false })).toBeNull();
});

test('of transactions it takes what was used after the cap', () => {
  const held = angka('hasil.komponen.penyerapan.nilai', 'hasil.komponen.penyerapan.dipakai');
  expect(usulBagian({ kode: 'penyerapan' }, { angka: held, hanyaSatu: false })).toBe('hasil.komponen.penyerapan.dipakai');
});

test('unsur and komponen of an LKE stand in the order of their pack', () => {
  expect(usulBagian({ kode: 'u3' }, { angka: angka('masukan.nrr[2]', 'masukan.nrr[3]'), hanyaSatu: false })).toBe('masukan.nrr[2]');
  expect(usulBagian({ kode: 'pelaporan' }, { angka: angka('hasil.komponen[2]'), hanyaSatu: false })).toBe('hasil.komponen[2]');
});

test('a manual with one figure takes what papers print', () => {
  const held = angka('hasil.nilai', 'hasil.tercetak', 'masukan.pagu');
  expect(usulBagian({ kode: 'x' }, { angka: held, hanyaSatu: true })).toBe('hasil.tercetak');
});
