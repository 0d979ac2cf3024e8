import { type ProseProblem, type ProseSpan, parseProse } from './parse-prose.ts';
import { NAMA_BULAN } from './period-words.ts';
import type { Prose } from './prose.ts';

const YEAR = '(?:19|20)\\d{2}';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const SEGMENT = '[\\p{L}\\p{N}.()-]{1,40}';

/**
 * The only digits that narrative may hold outside a reference: they name a day, a year or a document, and measure nothing.
 * Everything else that is written in digits is a figure and has to be bound, so that it cannot differ from its table.
 */
export const DECLARED_DIGITS: readonly { readonly nama: string; readonly contoh: string; readonly pola: RegExp }[] = [
  {
    nama: 'tanggal',
    contoh: '13 Maret 2024; 13–15 Maret 2024',
    pola: new RegExp(
      `(?<![\\p{N}.,/])${DAY}(?:\\s?(?:–|-|s\\.d\\.|sampai dengan|dan)\\s?${DAY})?\\s(?:${NAMA_BULAN.join('|')})(?:\\s${YEAR}(?!\\p{N}))?(?!\\p{L})`,
      'gu',
    ),
  },
  { nama: 'nomor peraturan', contoh: 'Nomor 38 Tahun 2018', pola: new RegExp(`Nomor \\d{1,4}[A-Z]? Tahun ${YEAR}(?!\\p{N})`, 'gu') },
  { nama: 'nomor peraturan singkat', contoh: '53/2014', pola: new RegExp(`(?<![\\p{N}\\p{L}/.,])\\d{1,4}/${YEAR}(?![\\p{N}/])`, 'gu') },
  {
    nama: 'nomor surat',
    contoh: '417/AK.02.02/ND/F11/2024; PER-5/PB/2024',
    pola: new RegExp(
      `(?<![\\p{L}\\p{N}/.-])(?=[^\\s/]*(?:/[^\\s/]+)*?/?[^\\s/]*\\p{L})${SEGMENT}(?:/${SEGMENT}){1,8}/${YEAR}(?![\\p{N}/])`,
      'gu',
    ),
  },
  {
    nama: 'pasal',
    contoh: 'Pasal 26 ayat (2) huruf c',
    pola: /(?<!\p{L})[Pp]asal \d{1,3}[A-Z]?(?: ayat \(\d{1,2}[a-z]?\))?(?: huruf [a-z])?(?: angka \d{1,2})?(?![\p{N}\p{L}])/gu,
  },
  { nama: 'ayat', contoh: 'ayat (2)', pola: /(?<!\p{L})ayat \(\d{1,2}[a-z]?\)/gu },
  {
    nama: 'tahun',
    contoh: '2024; 2025–2029',
    pola: new RegExp(`(?<![\\p{N}\\p{L}.,/]|Rp\\s?)${YEAR}(?!\\p{N}|\\p{L}|[%‰/]|[.,]\\p{N})`, 'gu'),
  },
];

const NUMBER = /[\p{Nd}\p{No}](?:[\p{Nd}\p{No}.,/]*[\p{Nd}\p{No}])?%?/gu;

/** Stands where a reference was, so that no pattern reaches across it. */
const BOUND = '\uFFFC';

/** Every digit in a prose that is neither bound nor declared. A prose that cannot be read gives its syntax problems instead. */
export function findTypedFigures(prose: Prose): readonly ProseProblem[] {
  const blocks = parseProse(prose);
  if (!blocks.ok) return blocks.error;
  return blocks.value.flatMap((block) => (block.kind === 'paragraph' ? inSpans(block.spans) : block.items.flatMap(inSpans)));
}

function inSpans(spans: readonly ProseSpan[]): readonly ProseProblem[] {
  const text = spans.map((span) => (span.kind === 'text' ? span.text : BOUND)).join('');
  const places = spans.flatMap((span) => (span.kind === 'text' ? span.places : [span.at]));
  const declared = new Set(DECLARED_DIGITS.flatMap(({ pola }) => [...text.matchAll(pola)].flatMap(charsOf)));
  return [...text.matchAll(NUMBER)]
    .filter((match) => charsOf(match).some((at) => /[\p{Nd}\p{No}]/u.test(text.charAt(at)) && !declared.has(at)))
    .map((match) => ({ problem: 'typed_figure', at: places[match.index] ?? 0, text: match[0] }));
}

const charsOf = (match: RegExpExecArray): readonly number[] => Array.from(match[0], (_, i) => match.index + i);
