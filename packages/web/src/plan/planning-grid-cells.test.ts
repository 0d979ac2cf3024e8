import type { TrajectoryWire } from '@selaras/contract';
import { expect, test } from 'vitest';
import { cellProblems, cellsOf, untilNow } from './planning-grid-cells.ts';

const usulan = ['10', '10', '10', '10'].map((target, i) => ({
  period: `2025-TW${i + 1}`,
  target,
  sampaiDengan: String(10 * (i + 1)),
}));
const trajectory: TrajectoryWire = {
  tahun: 2025,
  satuan: 'dokumen',
  desimal: 0,
  konsolidasiPeriode: 'jumlah',
  periodePelaporan: 'triwulan',
  target: { lapis: 'pk', revisi: 0, nilai: '40' },
  baseline: { alasan: 'no_data_yet' },
  usulan,
  tersimpan: null,
  abilities: ['target.set'],
};
const target = { nilai: '40' };

test('the proposal of the manual has no problem', () => {
  expect(cellProblems(trajectory, target, cellsOf(usulan))).toEqual([]);
});

test('targets that do not sum to the year are named cell by cell', () => {
  const problems = cellProblems(trajectory, target, { ...cellsOf(usulan), '2025-TW4': '11' });
  expect(problems.map(({ field }) => field)).toContain('grid.2025-TW4');
  expect(problems.every(({ problem }) => problem === 'grid_sum_differs')).toBe(true);
});

test('an empty cell is a missing number, not zero', () => {
  const problems = cellProblems(trajectory, target, { ...cellsOf(usulan), '2025-TW2': '' });
  expect(problems).toEqual([{ field: 'grid.2025-TW2', problem: 'not_a_number' }]);
});

test('s.d. is told as far as the cells can be read', () => {
  expect([...untilNow(trajectory, cellsOf(usulan)).values()]).toEqual(['10', '20', '30', '40']);
  expect([...untilNow(trajectory, { ...cellsOf(usulan), '2025-TW3': 'x' }).values()]).toEqual(['10', '20']);
});
