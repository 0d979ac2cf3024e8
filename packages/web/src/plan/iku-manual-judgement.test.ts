import { expect, test } from 'vitest';
import { emptyJudgement, type Judgement, judgementOf, unfinished } from './iku-manual-judgement.ts';

const ya = { nilai: 'ya', catatan: '' } as const;
const allMet: Judgement = { S: ya, M: ya, A: ya, R: ya, T: ya };

test('a judgement that says nothing is not sent', () => {
  expect(unfinished(emptyJudgement)).toHaveLength(5);
  expect(judgementOf(emptyJudgement)).toBeNull();
});

test('a letter that is not met, or met in part, needs a note', () => {
  const held: Judgement = { ...allMet, M: { nilai: 'sebagian', catatan: ' ' }, T: { nilai: 'tidak', catatan: '' } };
  expect(unfinished(held)).toEqual([
    { huruf: 'M', kurang: 'catatan' },
    { huruf: 'T', kurang: 'catatan' },
  ]);
  expect(judgementOf(held)).toBeNull();
});

test('five letters judged are the whole judgement', () => {
  expect(judgementOf({ ...allMet, A: { nilai: 'tidak', catatan: ' Target sama dengan realisasi terakhir. ' } })).toEqual({
    S: ya,
    M: ya,
    A: { nilai: 'tidak', catatan: 'Target sama dengan realisasi terakhir.' },
    R: ya,
    T: ya,
  });
});
