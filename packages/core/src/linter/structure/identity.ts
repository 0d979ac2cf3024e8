import { daysInMonth } from '../../kernel/plain-date.ts';
import type { SourceText } from '../source/source-text.ts';
import type { DocumentStructure, JenisDokumen, ReadBlock } from './document-structure.ts';
import { isTitleCase, isUpperCase } from './labels.ts';

type Identity = Pick<DocumentStructure, 'jenis' | 'tahun' | 'ditandatangani'>;

/** What kind of document it is, for which year, and when it was signed. */
export function identify(source: SourceText, blocks: readonly ReadBlock[]): Identity {
  const jenis = jenisOf(source);
  const tahun = tahunOf(source, jenis);
  return { jenis, tahun, ditandatangani: signedOn(blocks, tahun) };
}

const NAMES: readonly (readonly [JenisDokumen, RegExp])[] = [
  ['pk', /\bperjanjian kinerja\b/gi],
  ['lkj', /\b(?:laporan kinerja|laporan akuntabilitas kinerja|lakip|lkjip?)\b/gi],
  ['renaksi', /\brencana aksi\b/gi],
  ['renstra', /\b(?:rencana strategis|renstra)\b/gi],
  ['renja', /\b(?:rencana kerja(?! pemerintah)|rencana kinerja tahunan|renja)\b/gi],
];

const HEAD_LINES = 40;
const HEAD_LETTERS = 6000;

/** The beginning, where a document says what it is, joined so that `RENCANA` above `KERJA` is one name. */
const headOf = ({ lines }: SourceText): string => {
  let head = '';
  let count = 0;
  for (const line of lines) {
    const text = line.trim().slice(0, 400);
    if (text === '') continue;
    head += ` ${text}`;
    count += 1;
    if (count >= HEAD_LINES || head.length > HEAD_LETTERS) break;
  }
  return head;
};

/** A title stands within so many letters of the beginning. */
const TITLE_LETTERS = 200;

/** The name on the title page, the first of them; without one the name used most often near the beginning. */
function jenisOf(source: SourceText): JenisDokumen {
  const head = headOf(source);
  const found = NAMES.flatMap(([jenis, name]) => {
    const first = head.search(new RegExp(name.source, 'i'));
    const often = Math.min([...head.matchAll(name)].length, 6);
    return first < 0 ? [] : [{ jenis, weight: first < TITLE_LETTERS ? 1000 - first : (first < 400 ? 5 : 0) + often - first / 10_000 }];
  });
  return found.toSorted((a, b) => b.weight - a.weight)[0]?.jenis ?? 'lain';
}

const TITLES: Readonly<Record<JenisDokumen, string>> = {
  pk: 'perjanjian kinerja',
  lkj: 'laporan (?:akuntabilitas )?kinerja|lakip|lkj(?:ip)?',
  renaksi: 'rencana aksi',
  renstra: 'rencana strategis|renstra',
  renja: 'rencana kerja(?: tahunan)?|renja',
  lain: 'tahun',
};

/**
 * The year in the title; else the one that most often stands behind the document's own name near its beginning, or is named most often
 * there. A plan of several years is for the first of them.
 */
function tahunOf(source: SourceText, jenis: JenisDokumen): number | null {
  const head = headOf(source);
  if (jenis === 'renstra') {
    const plan = new RegExp(`(?:${TITLES.renstra})[^.;|]{0,140}?\\b(20\\d\\d)\\s*[-–—]\\s*20\\d\\d\\b`, 'i').exec(head);
    if (plan !== null) return Number(plan[1]);
  }
  const named = new RegExp(`(?:${TITLES[jenis]})[^.;|]{0,140}?\\b((?:19|20)\\d\\d)\\b(?!\\s*[-–—]\\s*(?:19|20)?\\d\\d)`, 'gi');
  const found = [...head.matchAll(named)];
  const [first] = found;
  if (first !== undefined && first.index < TITLE_LETTERS) return Number(first[1]);
  const byName = mostOften(found.map(([, year]) => Number(year)));
  if (byName !== null) return byName;
  return mostOften([...head.matchAll(/\btahun\s+(?:anggaran\s+)?(20\d\d)\b(?!\s*[-–—]\s*20)/gi)].map((found) => Number(found[1])));
}

function mostOften(years: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

const MONTHS = ['januari', 'februari', 'maret', 'april', 'mei', 'juni', 'juli', 'agustus', 'september', 'oktober', 'november', 'desember'];
const SIGNED =
  /(?:^|\s)(?:ditetapkan di\s[^,]{2,40},?\s|pada tanggal\s|tanggal\s|\p{Lu}[\p{L}.]{2,30}(?:\s\p{Lu}[\p{L}.]{1,30}){0,3},\s(?:tanggal\s)?)?(?:(\d{1,2})\s+)?(januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember)\s+(20\d\d)$/iu;
/** What may stand before the place in the same line: the other one who signs. */
const isNoSentence = (text: string): boolean => text === '' || (text.length < 60 && (isTitleCase(text) || isUpperCase(text)));

/** `Palembang, Februari 2025`, `Pada tanggal 3 Januari 2024`: short lines that are a place and a date. The latest near the year of the document. */
function signedOn(blocks: readonly ReadBlock[], tahun: number | null): string | null {
  const days = blocks.flatMap((block) => {
    if (block.kind !== 'paragraph') return [];
    const { text } = block.passage;
    return text.length > 160 ? [] : dateLine(text);
  });
  const plausible = days.filter((day) => tahun === null || Math.abs(Number(day.slice(0, 4)) - tahun) <= 2);
  return plausible.toSorted().at(-1) ?? null;
}

function dateLine(text: string): string[] {
  const found = SIGNED.exec(text);
  if (found === null || !isNoSentence(text.slice(0, found.index).trim())) return [];
  const year = Number(found[3]);
  const name = found[2]!.toLowerCase().replace('nopember', 'november');
  const month = MONTHS.indexOf(name) + 1;
  const day = found[1] === undefined ? daysInMonth(year, month) : Number(found[1]);
  if (day < 1 || day > daysInMonth(year, month)) return [];
  return [`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`];
}
