import type { PlanWire, StrategyWire } from '@selaras/contract';
import { expect, test } from 'vitest';
import { planSteps } from './plan-steps.ts';

const target = (lapis: 'renstra' | 'renja' | 'pk' | 'pk_revisi', revisi: number, nilai: string) => ({
  tahun: 2025,
  lapis,
  revisi,
  figure: { nilai },
  hitungan: null,
  tanggal: null,
  alasan: null,
  contoh: false,
});

const row = (id: string, anggaran: PlanWire['totalAnggaran']) => ({
  id,
  kode: '1',
  nama: 'x',
  satuan: 'persen',
  desimal: 2,
  sasaranNomor: 1,
  targets: [target('renstra', 0, '1')],
  program: null,
  anggaran,
  contoh: false,
});

test('an empty office has every step before it', () => {
  const strategy: StrategyWire = { renstra: null, tujuan: [], perspektif: [], sasaran: [], panah: [], abilities: ['plan.edit'] };
  expect(planSteps({ strategy, plan: null, pages: [], tahun: 2026 }).every(({ isDone }) => !isDone)).toBe(true);
});

test('a budget that is missing is counted as missing, not as zero', () => {
  const plan: PlanWire = {
    label: { sasaran: 'SK', indikator: 'IKK' },
    tahun: [2025],
    sasaran: [
      { nomor: 1, teks: 'x', anggaran: { alasan: 'no_data_yet' }, rows: [row('a', { nilai: '0' }), row('b', { alasan: 'no_data_yet' })] },
    ],
    program: [],
    totalAnggaran: { alasan: 'no_data_yet' },
  };
  const strategy: StrategyWire = { renstra: null, tujuan: [], perspektif: [], sasaran: [], panah: [], abilities: [] };
  expect(planSteps({ strategy, plan, pages: [], tahun: 2025 }).at(-1)).toEqual({ key: 'anggaran', done: 1, of: 2, isDone: false });
});
