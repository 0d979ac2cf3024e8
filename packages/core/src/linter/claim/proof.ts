import { isWhole, over, printedText, times, whole } from '../../kernel/fraction.ts';
import { periodParts } from '../../kernel/period.ts';
import type { Dwibahasa } from '../../rulepack/rule-pack.ts';
import type { Examined } from '../rule/rule.ts';
import type { ReadTable } from '../structure/document-structure.ts';
import type { PrintedValue } from './claim.ts';
import { isStated, type Stated } from './conflicts.ts';
import { indicatorsOf } from './indicators.ts';
import { canMeet, countOf, exactly, meanRange, percentRange, productRange, type Range, scaleRange } from './meeting.ts';
import { parseCell } from './read-cell.ts';

/** What else in the document says which of two values is right: a computation that gives one of them and not the other. */
export type Proof = { readonly of: 'a' | 'b'; readonly by: Dwibahasa };

export function proofOf(a: Stated, b: Stated, examined: Examined): Proof | null {
  const candidates = [...byCapaian(a, examined), ...byPeriods(a, examined), ...byCounts(a, examined), ...byWords(a, examined)];
  for (const { range, by } of candidates) {
    const [meetsA, meetsB] = [canMeet(range, a.value), canMeet(range, b.value)];
    if (meetsA !== meetsB) return { of: meetsA ? 'a' : 'b', by };
  }
  return null;
}

type Candidate = { readonly range: Range; readonly by: Dwibahasa };

const sameFact = (claims: readonly Stated[], { subject, period }: Stated, measure: Stated['measure']): readonly Stated[] =>
  claims.filter((one) => one.subject.key === subject.key && one.measure === measure && one.period === period && one.orElse === undefined);

/** Capaian 101,44 % of target 97 is a realisasi of 98,40. */
function byCapaian(fact: Stated, { claims }: Examined): readonly Candidate[] {
  if (fact.measure !== 'realisasi') return [];
  const stated = claims.filter(isStated);
  const [capaian] = sameFact(stated, fact, 'capaian');
  const [target] = sameFact(stated, fact, 'target');
  if (capaian === undefined || target === undefined || capaian.value.digits === 0) return [];
  const range = scaleRange(productRange(capaian.value, exactly(target.value.value)), over(whole(1), whole(100)));
  const words = `${capaian.value.text} × target ${target.value.text}`;
  const result = printedText(times(over(capaian.value.value, whole(100)), target.value.value));
  return [{ range, by: { id: `capaian ${words} memberi ${result}`, en: `capaian ${words} gives ${result}` } }];
}

/** The mean of both semesters, or of the four quarters. */
function byPeriods(fact: Stated, { claims }: Examined): readonly Candidate[] {
  const { kind, year } = periodParts(fact.period);
  if (kind !== 'tahun' || fact.measure !== 'realisasi') return [];
  const parts = claims.filter(isStated).filter((one) => one.subject.key === fact.subject.key && one.measure === 'realisasi');
  return (
    [
      ['semester', 2],
      ['triwulan', 4],
    ] as const
  ).flatMap(([of, count]): readonly Candidate[] => {
    const own = Array.from({ length: count }, (_, at) => parts.find(({ period }) => isPart(period, { of, year, index: at + 1 })));
    const values = own.flatMap((one) => (one === undefined ? [] : [one.value]));
    const mean = values.length === count ? meanRange(values) : null;
    if (mean === null) return [];
    const words = values.map(({ text }) => text).join(' + ');
    return [
      {
        range: mean,
        by: {
          id: `rata-rata (${words}) ÷ ${count} = ${printedText(mean.low)}`,
          en: `the mean (${words}) ÷ ${count} = ${printedText(mean.low)}`,
        },
      },
    ];
  });
}

function isPart(period: Stated['period'], { of, year, index }: { of: string; year: number; index: number }): boolean {
  const parts = periodParts(period);
  return parts.kind === of && parts.year === year && parts.index === index;
}

/** Counts of the tables of its block: one row, or the first rows together, of the total. */
function byCounts(fact: Stated, { structure }: Examined): readonly Candidate[] {
  if (fact.measure !== 'realisasi' || fact.value.unit !== 'persen' || fact.value.digits === 0) return [];
  const indicator = indicatorsOf(structure).all.find(({ key }) => key === fact.subject.key);
  return (indicator?.tables ?? []).slice(0, 12).flatMap((at) => {
    const table = structure.tables[at];
    return table === undefined ? [] : table.columns.flatMap((_, column) => sharesOf(countsIn(table, column)));
  });
}

function countsIn({ rows }: ReadTable, column: number): readonly number[] {
  const cells = rows.filter(({ kind }) => kind === 'data').map(({ cells: those }) => parseCell(those[column]?.passage.text ?? ''));
  const counts = cells.map(wholeOf);
  const known = counts.filter((count) => count !== null);
  return known.length === counts.length && known.length >= 2 && known.length <= 60 ? known : [];
}

function wholeOf(value: PrintedValue | 'absent' | null): number | null {
  if (value === null || value === 'absent' || value.unit === 'persen' || value.digits > 0 || !isWhole(value.value)) return null;
  return Number(printedText(value.value, 0));
}

function sharesOf(counts: readonly number[]): readonly Candidate[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  // 1, 2, 3, … are numbers of rows.
  if (total === 0 || counts.every((count, at) => count === at + 1)) return [];
  return counts.slice(0, -1).flatMap((_, last) => {
    const first = counts.slice(0, last + 1);
    const range = percentRange(countOf(first.reduce((sum, count) => sum + count, 0)), countOf(total));
    if (range === null) return [];
    const words = `(${first.join(' + ')}) ÷ ${total} = ${printedText(range.low)} %`;
    return [{ range, by: { id: words, en: words } }];
  });
}

/** "11 dari 12 layanan" in the text of its block. */
function byWords(fact: Stated, { structure }: Examined): readonly Candidate[] {
  if (fact.measure !== 'realisasi' || fact.value.unit !== 'persen' || fact.value.digits === 0) return [];
  const owners = indicatorsOf(structure);
  return structure.blocks.flatMap((block, at) => {
    if ((block.kind !== 'paragraph' && block.kind !== 'item') || owners.ofBlock(at)?.key !== fact.subject.key) return [];
    return [
      ...block.passage.text.matchAll(
        /(?<![\d.,])(\d{1,5})\s(?:\p{L}+\s){0,3}dari\s(?:total\s|jumlah\s|seluruh\s){0,2}(\d{1,5})(?![\d.,]*[\d%])/gu,
      ),
    ].flatMap(([, part = '', of = '']) => shareOf(Number(part), Number(of)));
  });
}

function shareOf(part: number, of: number): readonly Candidate[] {
  const range = of === 0 ? null : percentRange(countOf(part), countOf(of));
  if (range === null) return [];
  const words = `${part} ÷ ${of} = ${printedText(range.low)} %`;
  return [{ range, by: { id: words, en: words } }];
}
