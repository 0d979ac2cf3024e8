import type { Finding } from '../../finding.ts';
import type { DocumentStructure } from '../../structure/document-structure.ts';
import { rowName } from '../row-name.ts';

const RUN = /\.{5,}|…{2,}\.{0,5}|(?:\.\s){5,}|_{4,}/g;
/** The dots of a list of contents end in a page. */
const TO_PAGE = /^[\s.…_]{0,400}(?:[ivxlcdm]{1,6}|\d{1,4}|[A-Z]-\d{1,3})?\s{0,20}$/i;
const SIGNED = /\b(?:NIP|NIK|NRP|Nama|Jabatan|Nomor|No|tanggal|tgl|Mengetahui|Menyetujui|tanda\stangan|ttd|hormat)\b|^\s*\(/i;
const DATE = /^[\s.…_,]{0,9}(?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|20\d\d|\))/i;
const AWAITS = /\b(?:sebesar|sejumlah|sebanyak|adalah|yaitu|mencapai|senilai|menjadi|target|realisasi|capaian|nilai)\s{0,3}:?\s{0,3}$/i;

/** Dots or a line in the middle of a sentence, where a value was to be written. What is signed by hand keeps its dots. */
export function unfilledBlanks({ source, blocks, furniture }: DocumentStructure): readonly Finding[] {
  const contents = new Set(
    blocks.flatMap((block) => (block.kind === 'entry' && block.halaman !== null ? block.title.parts.map(({ line }) => line) : [])),
  );
  return source.lines.flatMap((line, at) => {
    if (line.length > 2_000 || furniture.has(at) || contents.has(at)) return [];
    for (const match of line.matchAll(RUN)) {
      const [before, after] = [line.slice(0, match.index), line.slice(match.index + match[0].length)];
      if (isBlank(before, after)) return [blankFinding(line, { line: at, from: match.index, to: match.index + match[0].trimEnd().length })];
    }
    return [];
  });
}

/** `Kecamatan …………… Kabupaten Contoh`, and `KECAMATAN ……………` alone on a title page: the name of the office is wanting. */
const OF_OFFICE = /(?<!\p{L})(?:kecamatan|kabupaten|kelurahan|dinas|badan|puskesmas|kab\.)\s{0,3}$/iu;
const isNameless = (before: string, after: string): boolean =>
  OF_OFFICE.test(before) && (/^\s{0,3}(?:\p{L}{3,}|,)/u.test(after) || (after.trim() === '' && before.trim().split(/\s/).length === 1));

function isBlank(before: string, after: string): boolean {
  if (SIGNED.test(before.slice(-40)) || DATE.test(after)) return false;
  if (isNameless(before.slice(-60), after)) return true;
  if (AWAITS.test(before.slice(-40))) return true;
  return !TO_PAGE.test(after) && /\p{L}{3,}\s{0,3}$/u.test(before.slice(-30)) && /^\s{0,3}(?:%|\p{Ll}{3,}|persen)/u.test(after);
}

const blankFinding = (line: string, span: Finding['spans'][0]): Finding => ({
  rule: 'broken-value',
  severity: 'warn',
  confidence: 0.8,
  message: {
    id: `Isian di dalam kalimat ini belum dilengkapi: “${line.slice(Math.max(0, span.from - 40), span.to + 20).trim()}”.`,
    en: `A blank in this sentence was not filled in: “${line.slice(Math.max(0, span.from - 40), span.to + 20).trim()}”.`,
  },
  key: `blank|${
    OF_OFFICE.exec(line.slice(Math.max(0, span.from - 60), span.from))?.[0]
      .trim()
      .toLowerCase() ?? rowName(line)
  }`,
  spans: [span],
});
