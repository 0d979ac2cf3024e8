import type { Finding } from '../../finding.ts';
import type { DocumentStructure } from '../../structure/document-structure.ts';
import { rowName } from '../row-name.ts';

const RUN = /\.{5,}|…{2,}|(?:\.\s){5,}|_{4,}/g;
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

function isBlank(before: string, after: string): boolean {
  if (SIGNED.test(before.slice(-40)) || DATE.test(after)) return false;
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
  key: `blank|${rowName(line)}`,
  spans: [span],
});
