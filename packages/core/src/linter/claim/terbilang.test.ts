import { describe, expect, it } from 'vitest';
import { numberOfWords, wordsOf } from './terbilang.ts';

describe('numbers in words', () => {
  it.each([
    [0, 'nol'],
    [5, 'lima'],
    [11, 'sebelas'],
    [14, 'empat belas'],
    [110, 'seratus sepuluh'],
    [1_999, 'seribu sembilan ratus sembilan puluh sembilan'],
    [6_122_579_000, 'enam miliar seratus dua puluh dua juta lima ratus tujuh puluh sembilan ribu'],
    [999_999_999_999_999, wordsOf(999_999_999_999_999) ?? ''],
  ])('%d is %s', (value, words) => {
    expect(wordsOf(value)).toBe(words);
    expect(numberOfWords(words)).toBe(value);
  });

  it('reads back every number that it writes', () => {
    for (let value = 0; value < 3_000_000; value = value * 3 + 7) expect(numberOfWords(wordsOf(value) ?? '')).toBe(value);
  });

  it('reads other spellings', () => {
    expect(numberOfWords('Dua Puluh Lima Rupiah')).toBe(25);
    expect(numberOfWords('satu milyar')).toBe(1_000_000_000);
  });

  it.each(['', 'dua tiga', 'belas', 'lima ribu juta', 'salah satu', 'dua puluh puluh'])('"%s" is no number', (words) => {
    expect(numberOfWords(words)).toBeNull();
  });
});
