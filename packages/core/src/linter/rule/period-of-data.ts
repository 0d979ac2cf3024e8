import { periodParts } from '../../kernel/period.ts';
import { isStated, type Stated } from '../claim/conflicts.ts';
import { groupedBy } from '../claim/grouped-by.ts';
import { type Indicator, indicatorsOf } from '../claim/indicators.ts';
import { type FoundPeriod, periodsIn } from '../claim/read-period.ts';
import { quoted } from '../claim/say.ts';
import type { Finding } from '../finding.ts';
import { spanIn } from '../source/passage.ts';
import type { Span } from '../source/span.ts';
import { sentencesOf } from '../structure/sentences.ts';
import type { Examined } from './rule.ts';

const ABOUT_DATA = /\b(?:jumlah|data|subyek|subjek|responden|komposisi|sebanyak|posisi|populasi|pegawai)\b/i;

/** "Jumlah subyek per TW I 2024" under the result of the whole year: the data are older than what they support. */
export function earlierData({ claims, structure }: Examined): readonly Finding[] {
  const years = groupedBy(claims.filter(isStated).filter(isYearlyResult), ({ subject }) => subject.key);
  const owners = indicatorsOf(structure);
  const told = new Set<string>();
  return structure.blocks.flatMap((block, at): readonly Finding[] => {
    if (block.kind !== 'paragraph' && block.kind !== 'item') return [];
    const owner = owners.ofBlock(at);
    const known = new Set((owner === null ? [] : (years.get(owner.key) ?? [])).map(({ period }) => periodParts(period).year));
    if (owner === null || known.size === 0 || !/\bper\s/i.test(block.passage.text)) return [];
    return sentencesOf(block.passage).flatMap(({ start, end }): readonly Finding[] => {
      const early = earlyIn(block.passage.text.slice(start, end), known);
      const key = `${owner.key}|${early?.index}`;
      if (early === null || told.has(key)) return [];
      told.add(key);
      return [finding(owner, early, spanIn(block.passage, start + early.start, start + early.end))];
    });
  });
}

const isYearlyResult = ({ subject, measure, from, period }: Stated): boolean =>
  subject.kind === 'indikator' && measure === 'realisasi' && from === 'table' && periodParts(period).kind === 'tahun';

type Early = FoundPeriod & { readonly words: string };

/** The first three quarters of a year whose result is known, with figures behind it. */
function earlyIn(text: string, years: ReadonlySet<number>): Early | null {
  if (!ABOUT_DATA.test(text)) return null;
  const early = periodsIn(text).find(
    ({ kind, index, year, start }) =>
      kind === 'triwulan' && index < 4 && year !== null && years.has(year) && /^per\s/i.test(text.slice(start)),
  );
  return early === undefined || !/\d/.test(text.slice(early.end)) ? null : { ...early, words: quoted(text.slice(early.start, early.end)) };
}

function finding({ key, label }: Indicator, { words, year }: Early, span: Span): Finding {
  const name = label ?? key;
  return {
    rule: 'period',
    severity: 'warn',
    confidence: 0.6,
    message: {
      id: `Data "${words}" dipakai untuk menjelaskan hasil ${name} tahun ${year}. Gunakan data pada posisi yang sama dengan hasilnya, atau jelaskan mengapa berbeda.`,
      en: `Data "${words}" explain the result of ${name} of ${year}. Use data of the same position as the result, or say why they differ.`,
    },
    key: `${key}|data|${words}`,
    spans: [span],
  };
}
