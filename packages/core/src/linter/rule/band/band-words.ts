const NAMES =
  'Sangat Memuaskan|Memuaskan dengan Catatan|Memuaskan|Sangat Baik|Kurang Baik|Tidak Baik|Baik|Cukup Memadai|Cukup Baik|Cukup|Sangat Kurang|Kurang|Sangat Tinggi|Sangat Rendah|Tinggi|Sedang|Rendah';
const CODES = 'AA|A-|A|BB|B|CC|C|D|E';
const NAMED = `(?:${NAMES}|${NAMES.toLowerCase()}|${NAMES.toUpperCase()})`;

/** `predikat BB`, `kategori "A-"`, `mutu pelayanan Sangat Baik`. */
const INTRODUCED = new RegExp(
  `\\b(?:ber)?(?:predikat|kategori|kriteria|mutu|peringkat|grade|interpretasi|klasifikasi|kualifikasi)(?:nya)?(?:\\s+(?:penilaian|mutu|pelayanan|layanan|unit|nilai|hasil|kinerja|akuntabilitas|indeks|adalah|yaitu|yakni|dengan|sebagai|predikat|kategori)){0,4}\\s*[:=]?\\s*["“”'‘’(]*(?<word>${CODES}|${NAMED})(?![\\w/-]|\\*?\\w)`,
  'gi',
);
/** `73,05 (BB)`, `75,45 (Sedang)`. */
const IN_PARENTHESES = new RegExp(`^\\s*\\(\\s*["“]?(?:(?:predikat|kategori|mutu)\\s+)?["“]?(?<word>${CODES}|${NAMED})["”]?\\s*\\)`, 'i');
const WHOLE = new RegExp(`^["“”'‘’(]*(?<word>${CODES}|${NAMED})["”'’)*.]*$`);
const BOTH = new RegExp(
  `^(?:(?<first>${CODES})\\s*\\((?<score>[\\d.,]{1,7})\\)|(?<number>[\\d.,]{1,7})\\s*\\(\\s*(?<word>${CODES}|${NAMED})\\s*\\))$`,
);

export type FoundWord = { readonly word: string; readonly start: number; readonly end: number };

export function introducedWords(text: string): readonly FoundWord[] {
  return [...text.matchAll(INTRODUCED)].flatMap(({ 0: piece, index, groups }) => {
    const word = groups?.['word'] ?? '';
    const start = index + piece.lastIndexOf(word);
    return isCode(word) ? [{ word, start, end: start + word.length }] : [];
  });
}

/** A single letter is a grade only where it is printed as one. */
const isCode = (word: string): boolean => word.length > 2 || word === word.toUpperCase();

export function wordBehind(text: string, from: number): FoundWord | null {
  const found = IN_PARENTHESES.exec(text.slice(from, from + 60));
  const word = found?.groups?.['word'] ?? '';
  if (found === null || !isCode(word)) return null;
  const start = from + found[0].lastIndexOf(word);
  return { word, start, end: start + word.length };
}

/** A cell that holds nothing but a grade. */
export const wordOfCell = (text: string): string | null => (text.length > 40 ? null : (WHOLE.exec(text.trim())?.groups?.['word'] ?? null));

/** `BB (73,05)` or `73,05 (BB)` in one cell. */
export function wordAndScore(text: string): { readonly word: string; readonly score: string } | null {
  const groups = text.length > 60 ? undefined : BOTH.exec(text.trim())?.groups;
  if (groups === undefined) return null;
  return { word: groups['first'] ?? groups['word'] ?? '', score: groups['score'] ?? groups['number'] ?? '' };
}
