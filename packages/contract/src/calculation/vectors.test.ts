import { PACK_VECTORS, plainDate } from '@selaras/core';
import { expect, test } from 'vitest';
import { CALCULATION_KINDS, CALCULATIONS, isCalculationKind } from './calculations.ts';

test.each(PACK_VECTORS)('$paket $id: $sumber', ({ kind, paket, masukan, hasil }) => {
  if (!isCalculationKind(kind)) throw new Error(`no such kind: ${kind}, only ${CALCULATION_KINDS.join(', ')}`);
  const answer = CALCULATIONS[kind].run(masukan, { paket, pada: plainDate('2025-01-15') });
  expect(answer).toMatchObject({ ok: true, value: { output: { ...hasil, pack: paket } } });
});

test('no two vectors of a pack have one id', () => {
  const ids = PACK_VECTORS.map(({ paket, id }) => `${paket} ${id}`);
  expect(ids).toEqual([...new Set(ids)]);
});
