import { isSameWord } from '../../../legal-basis/match-title.ts';

/** Words of each name that the other does not have, in any spelling. */
export type NameDifference = { readonly onlyFirst: readonly string[]; readonly onlySecond: readonly string[] };

/** Words whose coming or going changes no name. */
const SMALL = new Set(
  'dan di yang oleh pada dari dengan untuk dalam atas terhadap ke serta atau ini itu para secara bagi akan telah sudah adalah sebagai tahun iku ikk'.split(
    ' ',
  ),
);

/** Compares two names word by word; words that OCR ran together or cut, abbreviations in brackets and `ignored` words count for nothing. */
export function differenceOf(first: string, second: string, ignored: ReadonlySet<string>): NameDifference {
  const [a, b] = [wordsOf(first), wordsOf(second)];
  return { onlyFirst: missingIn(a, b, ignored), onlySecond: missingIn(b, a, ignored) };
}

export const isSameName = ({ onlyFirst, onlySecond }: NameDifference): boolean => onlyFirst.length === 0 && onlySecond.length === 0;

export function wordsOf(name: string): readonly string[] {
  const text = name
    .toLowerCase()
    .replace(/\((?:[\p{L}-]{2,8}|\d{1,2}|lanjutan)\)/gu, ' ')
    .replace(/\bpresentase\b/g, 'persentase');
  return text.match(/[\p{L}]+|\d+/gu) ?? [];
}

function missingIn(words: readonly string[], others: readonly string[], ignored: ReadonlySet<string>): readonly string[] {
  const joined = others.join('');
  return words.filter((word) => {
    if (/^\d+$/.test(word)) return !/^20\d\d$/.test(word) && !others.includes(word);
    if (SMALL.has(word) || ignored.has(word) || word.length < 3 || /^[ivxl]+$/.test(word)) return false;
    return (
      !joined.includes(word) &&
      !isRunTogether(word, others) &&
      !others.some((other) => isSameWord(word, other) || startsAlike(word, other)) &&
      !isAbbreviated(word, others)
    );
  });
}

/** `yangmelakukan`, where the other has both words. */
function isRunTogether(word: string, others: readonly string[]): boolean {
  const has = (part: string): boolean => SMALL.has(part) || others.includes(part);
  return (
    word.length >= 8 &&
    Array.from({ length: word.length - 3 }, (_, at) => at + 2).some((at) => has(word.slice(0, at)) && has(word.slice(at)))
  );
}

/** `kepegawaian` cut at the end of a line, `pelaksana` beside `pelaksanaan`. */
const startsAlike = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= 5 && (a.startsWith(b.slice(0, -2)) || b.startsWith(a.slice(0, -2))) && Math.abs(a.length - b.length) <= 3;

/** `asn` where the other has `aparatur sipil negara`, and a word of a name that the other abbreviates. */
function isAbbreviated(word: string, others: readonly string[]): boolean {
  const initials = others.map((other) => other.charAt(0)).join('');
  if (word.length <= 6 && initials.includes(word)) return true;
  return others.some((other) => other.length >= 2 && other.length <= 6 && KNOWN[other]?.includes(word) === true);
}

const KNOWN: Readonly<Record<string, readonly string[]>> = {
  asn: ['aparatur', 'sipil', 'negara'],
  bkn: ['badan', 'kepegawaian', 'negara'],
  pns: ['pegawai', 'negeri', 'sipil'],
  nspk: ['norma', 'standar', 'prosedur', 'kriteria'],
  ikpa: ['indikator', 'kinerja', 'pelaksanaan', 'anggaran'],
  sakip: ['sistem', 'akuntabilitas', 'kinerja', 'instansi', 'pemerintah'],
  akip: ['akuntabilitas', 'kinerja', 'instansi', 'pemerintah'],
  ikm: ['indeks', 'kepuasan', 'masyarakat'],
  skm: ['survei', 'kepuasan', 'masyarakat'],
  bpk: ['badan', 'pemeriksa', 'keuangan'],
  siasn: ['sistem', 'informasi', 'aparatur', 'sipil', 'negara'],
  si: ['sistem', 'informasi'],
  rb: ['reformasi', 'birokrasi'],
  ip: ['indeks', 'profesionalitas'],
  spbe: ['sistem', 'pemerintahan', 'berbasis', 'elektronik'],
  kanreg: ['kantor', 'regional'],
  opd: ['organisasi', 'perangkat', 'daerah'],
  pd: ['perangkat', 'daerah'],
  spm: ['standar', 'pelayanan', 'minimal'],
};
