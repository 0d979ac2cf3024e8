import { expect, test } from 'vitest';
import type { FaktaPaket, StatusPaket } from './rule-pack.ts';
import { belumDiverifikasi, statusOfFakta } from './status-paket.ts';

const fakta = (...statuses: readonly StatusPaket[]): readonly FaktaPaket[] =>
  statuses.map((status) => ({ bunyi: { id: status, en: status }, status, sumber: 'halaman 1' }));

test.each<[StatusPaket[], StatusPaket, number]>([
  [['verified'], 'verified', 0],
  [['verified', 'needs-verification', 'verified'], 'needs-verification', 1],
  [['assumption', 'verified', 'needs-verification'], 'assumption', 2],
  [[], 'assumption', 0],
])('%j together are %s', (statuses, expected, open) => {
  expect(statusOfFakta(fakta(...statuses))).toBe(expected);
  expect(belumDiverifikasi(fakta(...statuses))).toHaveLength(open);
});
