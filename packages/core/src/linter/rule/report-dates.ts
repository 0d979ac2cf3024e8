import type { Finding } from '../finding.ts';
import { spanIn } from '../source/passage.ts';
import type { DocumentStructure } from '../structure/document-structure.ts';

const DATED =
  /^(?:[\p{Lu}][\p{L}.]{2,30}(?:\s[\p{Lu}][\p{L}.]{1,30}){0,3},?\s)(?:\d{1,2}\s)?(?<month>Januari|Februari|Pebruari|Maret|April|Mei|Juni|Juli|Agustus|September)\s(?<year>20\d\d)$/u;
const OF_PART = /triwulan|semester|\btw\b|interim|bulan|sementara|perubahan|evaluasi\srenja/i;

/** A report of a year that was signed before the year was over: one of the two years is wrong. */
export function signedTooEarly({ blocks, jenis, tahun, source }: DocumentStructure): readonly Finding[] {
  const head = source.lines.slice(0, 60).join(' ').slice(0, 6_000);
  if (jenis !== 'lkj' || tahun === null || OF_PART.test(head)) return [];
  const dates = blocks.flatMap((block) => {
    if (block.kind !== 'paragraph' || block.passage.text.length > 60) return [];
    const found = DATED.exec(block.passage.text.trim());
    return found === null ? [] : [{ passage: block.passage, year: found.groups?.['year'] ?? '' }];
  });
  const [first] = dates;
  if (first === undefined || dates.some(({ year }) => Number(year) !== tahun)) return [];
  const at = first.passage.text.lastIndexOf(first.year);
  const said = first.passage.text.trim();
  return [
    {
      rule: 'period',
      severity: 'warn',
      confidence: 0.75,
      message: {
        id: `Laporan tahun ${tahun} bertanggal “${said}”, sebelum tahun itu berakhir; salah satu tahunnya keliru.`,
        en: `The report of ${tahun} is dated “${said}”, before that year was over; one of the two years is wrong.`,
      },
      key: `signed|${tahun}|${said}`,
      spans: [spanIn(first.passage, at, at + first.year.length)],
    },
  ];
}

const OWN =
  /(?:laporan\skinerja|laporan\sakuntabilitas\skinerja|lakip|lkj\s?ip|lkip|lkj)\b(?:[^.;|\d]{0,80})?\btahun\s(?<year>20\d\d)\b/giu;
const HEAD = 120;
/** The report speaks of itself, not of the one before. */
const IS_MADE = /\b(?:disusun(?:lah)?|menyusun|tersusun(?:nya)?|penyusunan|(?:di|me(?:ny)?)selesaikan|laporan ini adalah)\b/i;
const isNear = (year: string, other: string): boolean => year !== other && Math.abs(Number(year) - Number(other)) <= 2;

/**
 * The head or foot of the pages names the report of another year than its text: it was taken over from the report of that year. The
 * head stands on two pages or more, and nothing else names its year.
 */
export function headOfOtherYear({ source, blocks }: DocumentStructure): readonly Finding[] {
  const heads = headLines(source.lines);
  const [first, ...others] = heads;
  if (first === undefined || others.some(({ year }) => year !== first.year)) return [];
  const texts = blocks.flatMap((block) =>
    block.kind === 'paragraph' || block.kind === 'item' ? [block.passage.text.slice(0, 20_000)] : [],
  );
  const telling = texts.filter((text) => text.length >= HEAD);
  const said = telling.flatMap((text) => [...text.matchAll(OWN)].map(({ groups }) => groups?.['year'] ?? ''));
  const [year, another] = new Set(said);
  const isOwn = telling.some((text) => IS_MADE.test(text) && new RegExp(OWN.source, 'iu').test(text));
  if (year === undefined || another !== undefined || said.length < 2 || !isOwn || !isNear(year, first.year)) return [];
  const [place, ...more] = heads.slice(0, 20).map(({ line, from }) => ({ line, from, to: from + 4 }));
  if (place === undefined) return [];
  return [
    {
      rule: 'period',
      severity: 'warn',
      confidence: 0.8,
      message: {
        id: `Kepala atau kaki halaman menyebut laporan tahun ${first.year}, padahal isinya laporan tahun ${year}.`,
        en: `The head or foot of the pages names the report of ${first.year}, but its text is the report of ${year}.`,
      },
      expected: year,
      key: `head-year|${first.year}|${year}`,
      spans: [place, ...more],
    },
  ];
}

type Head = { readonly line: number; readonly from: number; readonly year: string };

/** Short lines that name the report and its year and end in the number of a page, of one shape, on two pages or more. */
function headLines(lines: readonly string[]): readonly Head[] {
  const found = lines.flatMap((text, line) => {
    if (text.length > HEAD * 2 || text.trim().length > HEAD) return [];
    const page = /(?:\s|\|)(?<page>\d{1,3}|[ivxl]{1,6})\s{0,40}$/.exec(text);
    const own = page === null ? null : new RegExp(OWN.source, 'iu').exec(text);
    const year = own?.groups?.['year'];
    if (page === null || own === null || year === undefined) return [];
    const shape = text.slice(0, page.index).replace(/\s+/g, ' ').trim();
    return [{ line, from: own.index + own[0].length - 4, year, shape, page: page.groups?.['page'] ?? '' }];
  });
  const [first] = found;
  const same = found.filter(({ shape }) => shape === first?.shape);
  return same.length === found.length && new Set(same.map(({ page }) => page)).size >= 2 ? same : [];
}
