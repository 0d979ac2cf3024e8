const ONES = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'sebelas'] as const;
const SCALES = [
  { word: 'triliun', value: 1_000_000_000_000 },
  { word: 'miliar', value: 1_000_000_000 },
  { word: 'juta', value: 1_000_000 },
  { word: 'ribu', value: 1_000 },
] as const;
/** Beyond this a number has no words here, and no document of an office prints one. */
const LARGEST = 999_999_999_999_999;

/** `14` → `empat belas`; whole numbers from 0 to 999 triliun, else `null`. */
export function wordsOf(value: number): string | null {
  if (!Number.isSafeInteger(value) || value < 0 || value > LARGEST) return null;
  return value === 0 ? 'nol' : spelled(value).join(' ');
}

function spelled(value: number): readonly string[] {
  if (value < 12) return value === 0 ? [] : [ONES[value] ?? ''];
  if (value < 20) return [ONES[value - 10] ?? '', 'belas'];
  if (value < 100) return [...spelled(Math.floor(value / 10)), 'puluh', ...spelled(value % 10)];
  if (value < 200) return ['seratus', ...spelled(value - 100)];
  if (value < 1000) return [...spelled(Math.floor(value / 100)), 'ratus', ...spelled(value % 100)];
  if (value < 2000) return ['seribu', ...spelled(value - 1000)];
  const scale = SCALES.find((one) => value >= one.value);
  if (scale === undefined) return [];
  return [...spelled(Math.floor(value / scale.value)), scale.word, ...spelled(value % scale.value)];
}

const UNITS = new Map<string, number>([...ONES.map((word, value) => [word, value] as const), ['kosong', 0], ['se', 1]]);
const BIG = new Map<string, number>([
  ...SCALES.map(({ word, value }) => [word, value] as const),
  ['milyar', 1_000_000_000],
  ['trilyun', 1_000_000_000_000],
]);
const WHOLE = new Map<string, number>([
  ['seribu', 1_000],
  ['sejuta', 1_000_000],
  ['semiliar', 1_000_000_000],
]);

/** Whether a word can be part of a number in words. */
export const isNumberWord = (word: string): boolean =>
  UNITS.has(word) || BIG.has(word) || WHOLE.has(word) || word === 'belas' || word === 'puluh' || word === 'ratus' || word === 'seratus';

/** `empat belas` → `14`; `null` where the words are no number, or are one that nobody would say (`dua tiga`). */
export function numberOfWords(text: string): number | null {
  const words = text
    .toLowerCase()
    .replace(/\bse\s+(?=ratus|ribu|puluh|belas)/g, 'se')
    .split(/[\s-]+/)
    .filter((word) => word !== '' && word !== 'rupiah' && word !== 'persen');
  if (words.length === 0 || words.length > 40) return null;
  const value = summed(words);
  return value !== null && value <= LARGEST ? value : null;
}

type Reading = { total: number; group: number; unit: number | null; lastScale: number };

function summed(words: readonly string[]): number | null {
  const state: Reading = { total: 0, group: 0, unit: null, lastScale: Number.POSITIVE_INFINITY };
  for (const word of words) if (!taken(state, word)) return null;
  return state.total + state.group + (state.unit ?? 0);
}

/** Takes one word into the number; false where it cannot stand there. */
function taken(state: Reading, word: string): boolean {
  const unit = UNITS.get(word);
  if (unit !== undefined) return state.unit === null && set(state, { unit });
  if (word === 'seratus') return state.unit === null && state.group === 0 && set(state, { group: 100 });
  const whole = WHOLE.get(word);
  if (whole !== undefined) return state.unit === null && state.group === 0 && set(state, { total: state.total + whole, lastScale: whole });
  const big = BIG.get(word);
  if (big !== undefined) return scaled(state, big);
  return multiplied(state, word);
}

function multiplied(state: Reading, word: string): boolean {
  const { unit } = state;
  if (unit === null || unit === 0 || unit > 9) return false;
  if (word === 'belas') return set(state, { group: state.group + unit + 10, unit: null });
  if (word === 'puluh') return set(state, { group: state.group + unit * 10, unit: null });
  return word === 'ratus' && state.group === 0 && set(state, { group: unit * 100, unit: null });
}

function scaled(state: Reading, scale: number): boolean {
  const amount = state.group + (state.unit ?? 0);
  if (amount === 0 || scale >= state.lastScale) return false;
  return set(state, { total: state.total + amount * scale, group: 0, unit: null, lastScale: scale });
}

function set(state: Reading, change: Partial<Reading>): true {
  Object.assign(state, change);
  return true;
}
