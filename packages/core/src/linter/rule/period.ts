import { daysInMonth } from '../../kernel/plain-date.ts';
import { conflictsIn } from '../claim/conflicts.ts';
import { groupedBy } from '../claim/grouped-by.ts';
import { roleOf } from '../claim/read-heading.ts';
import { type FoundPeriod, monthOf } from '../claim/read-period.ts';
import { capital, factWords, periodWords, placeWords, quoted } from '../claim/say.ts';
import type { Finding } from '../finding.ts';
import { type Passage, spanIn } from '../source/passage.ts';
import type { Span } from '../source/span.ts';
import type { ReadBlock, ReadColumn } from '../structure/document-structure.ts';
import { impossibleYears } from './impossible-years.ts';
import { earlierData } from './period-of-data.ts';
import { planYears } from './plan-years.ts';
import { headOfOtherYear, signedTooEarly } from './report-dates.ts';
import type { Examined, Rule } from './rule.ts';
import { keyOf, spansOf } from './same-fact.ts';
import { yearSlips } from './year-slips.ts';
import { yearsTwice } from './years-twice.ts';

/** Periods that are not the ones that are meant: another year's value, quarters out of order, a day that does not exist. */
export const periodRule: Rule = (examined) => [
  ...ofOtherPeriod(examined),
  ...outOfOrder(examined),
  ...impossibleDays(examined),
  ...yearsTwice(examined.structure),
  ...planYears(examined.structure),
  ...impossibleYears(examined.structure),
  ...signedTooEarly(examined.structure),
  ...headOfOtherYear(examined.structure),
  ...yearSlips(examined),
  ...earlierData(examined),
];

/** A value that the document itself gives for another period. */
function ofOtherPeriod({ claims, structure }: Examined): readonly Finding[] {
  return conflictsIn(claims).flatMap(({ kind, wrong, right, other, confidence }): readonly Finding[] => {
    const [a, b] = [wrong[0], right[0]];
    if (kind !== 'like-other' || a === undefined || b === undefined || other === undefined) return [];
    const fact = factWords(a);
    const [place, where] = [placeWords(b, structure), placeWords(other, structure)];
    return [
      {
        rule: 'period',
        severity: 'error',
        confidence,
        message: {
          id: `${fact.id} tertulis ${quoted(a.value.text)}, padahal menurut ${where.id} itu nilai ${periodWords(other.period).id}; nilai ${periodWords(a.period).id} di ${place.id} adalah ${quoted(b.value.text)}.`,
          en: `${fact.en} is printed as ${quoted(a.value.text)}, but by ${where.en} that is the value ${periodWords(other.period).en}; the value ${periodWords(a.period).en} in ${place.en} is ${quoted(b.value.text)}.`,
        },
        expected: quoted(b.value.text),
        key: keyOf(a),
        spans: spansOf(wrong, [other, ...right]),
      },
    ];
  });
}

type Slot = { readonly column: number; readonly period: FoundPeriod; readonly group: string };

/** Columns of months, quarters or semesters that go back or come twice under one heading. */
function outOfOrder({ structure }: Examined): readonly Finding[] {
  return structure.tables.flatMap((table, at) => {
    const slots = table.columns.flatMap((column, index): readonly Slot[] => slotOf(column, index));
    const groups = [...groupedBy(slots, ({ group }) => group).values()];
    return groups.flatMap((group): readonly Finding[] => {
      const wrong = firstOutOfOrder(group);
      const cell = wrong === null ? undefined : table.columns[wrong.column]?.header.at(-1)?.passage;
      return wrong === null || cell === undefined || cell.text === ''
        ? []
        : [disorder({ group, wrong, span: spanIn(cell, 0, cell.text.length), at })];
    });
  });
}

function slotOf({ heading }: ReadColumn, column: number): readonly Slot[] {
  const role = roleOf(heading);
  if (role.role !== 'value' || role.period === null || role.period.kind === 'tahun' || role.period.day !== null) return [];
  const { kind, year } = role.period;
  return [{ column, period: role.period, group: `${role.measure}|${kind}|${year}|${role.layer}` }];
}

/** Neighbouring columns only: a second block of quarters begins anew. */
function firstOutOfOrder(group: readonly Slot[]): Slot | null {
  if (group.length < 3) return null;
  const steps = group
    .slice(1)
    .map((slot, at) => ({ slot, by: slot.period.index - (group[at]?.period.index ?? 0), gap: slot.column - (group[at]?.column ?? 0) }));
  const odd = steps.filter(({ by }) => by <= 0);
  const begins = group[0]?.period.index === 1;
  const isNewBlock = odd.length === 1 && odd[0]?.slot.period.index === 1;
  const isSteady = new Set(steps.map(({ gap }) => gap)).size === 1;
  return begins && isSteady && odd.length > 0 && odd.length <= 2 && !isNewBlock && !group.some(({ period }) => period.doubtful)
    ? (odd[0]?.slot ?? null)
    : null;
}

type Disorder = { readonly group: readonly Slot[]; readonly wrong: Slot; readonly span: Span; readonly at: number };

function disorder({ group, wrong, span, at }: Disorder): Finding {
  const order = group.map(({ period }) => nameOf(period)).join(', ');
  return {
    rule: 'period',
    severity: 'error',
    confidence: 0.9,
    message: {
      id: `Urutan kolom periode tidak runtut: ${order}. ${capital(nameOf(wrong.period))} berada di tempat yang salah atau tertulis dua kali.`,
      en: `The columns of periods are out of order: ${order}. ${capital(nameOf(wrong.period))} stands in the wrong place or comes twice.`,
    },
    key: `order|${at}|${order}`,
    spans: [span],
  };
}

const nameOf = ({ kind, index }: FoundPeriod): string =>
  kind === 'triwulan' ? `TW ${['I', 'II', 'III', 'IV'][index - 1] ?? index}` : kind === 'semester' ? `semester ${index}` : `bulan ${index}`;

const DATE =
  /(?<![\d.,/])(\d{1,2})\s(Januari|Februari|Pebruari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Nopember|Desember)\s((?:19|20)\d\d)/gi;
const NO_QUARTER = /\b(?:[Tt]riwulan|TW|TRIWULAN)\.?\s(?:V|VI|[5-9])(?![\w/.-])/g;

/** `31 Juni 2024`, `Triwulan V`. */
function impossibleDays({ structure }: Examined): readonly Finding[] {
  return structure.blocks.flatMap((block) => {
    const passage = passageOf(block);
    if (passage === null) return [];
    const text = passage.text.slice(0, 50_000);
    const days = [...text.matchAll(DATE)].filter(
      ([, day, month, year]) => Number(day) === 0 || Number(day) > daysInMonth(Number(year), monthOf(month ?? '') ?? 1),
    );
    return [...days, ...text.matchAll(NO_QUARTER)].map(({ 0: piece, index }) =>
      impossible(piece, spanIn(passage, index, index + piece.length)),
    );
  });
}

function passageOf(block: ReadBlock): Passage | null {
  if (block.kind === 'paragraph' || block.kind === 'item') return block.passage;
  return block.kind === 'heading' || block.kind === 'caption' ? block.title : null;
}

const impossible = (piece: string, span: Span): Finding => ({
  rule: 'period',
  severity: 'error',
  confidence: 0.9,
  message: { id: `"${quoted(piece)}" tidak ada dalam kalender.`, en: `"${quoted(piece)}" does not exist in the calendar.` },
  key: `impossible|${quoted(piece)}`,
  spans: [span],
});
