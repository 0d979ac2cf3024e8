import { compare } from '../../kernel/fraction.ts';
import { type Period, periodParts } from '../../kernel/period.ts';
import { before, conflictsIn, isStated, type Stated } from '../claim/conflicts.ts';
import { groupedBy } from '../claim/grouped-by.ts';
import { type Indicators, indicatorsOf } from '../claim/indicators.ts';
import { figuresIn } from '../claim/read-figures.ts';
import { factWords, periodWords, placeWords, quoted } from '../claim/say.ts';
import type { Finding } from '../finding.ts';
import { spanIn } from '../source/passage.ts';
import type { Span } from '../source/span.ts';
import type { DocumentStructure } from '../structure/document-structure.ts';
import { sentencesOf } from '../structure/sentences.ts';
import { textsOf } from './read-texts.ts';
import type { Examined, Rule } from './rule.ts';
import { keyOf, spansOf } from './same-fact.ts';

/** Last year's value shown as this year's. */
export const carryOver: Rule = (examined) => [...contradicted(examined), ...evidenced(examined), ...repeated(examined)];

/** The document has the right value elsewhere, and prints last year's here. */
function contradicted({ claims, structure }: Examined): readonly Finding[] {
  return conflictsIn(claims).flatMap(({ kind, wrong, right, other, confidence }): readonly Finding[] => {
    const [a, b] = [wrong[0], right[0]];
    if (kind !== 'like-before' || a === undefined || b === undefined || other === undefined) return [];
    const fact = factWords(a);
    const place = placeWords(b, structure);
    return [
      {
        rule: 'carry-over',
        severity: 'error',
        confidence,
        message: {
          id: `${fact.id} tertulis ${quoted(a.value.text)}: itu nilai ${periodWords(other.period).id}. Menurut ${place.id} nilainya ${quoted(b.value.text)}.`,
          en: `${fact.en} is printed as ${quoted(a.value.text)}: that is the value ${periodWords(other.period).en}. By ${place.en} it is ${quoted(b.value.text)}.`,
        },
        expected: quoted(b.value.text),
        key: keyOf(a),
        spans: spansOf(wrong, [...right, other]),
      },
    ];
  });
}

const EVALUATION = /\b(?:evaluasi|penilaian|hasil|indeks|survei|pengukuran|lhe|laporan)\b/i;

/** The text says that the value is an evaluation of the year before, and the table gives it as this year's. */
function evidenced({ claims, structure }: Examined): readonly Finding[] {
  const owners = indicatorsOf(structure);
  const shown = claims
    .filter(isStated)
    .filter(
      ({ from, measure, subject, period, value }) =>
        from === 'table' &&
        measure === 'realisasi' &&
        subject.kind === 'indikator' &&
        periodParts(period).kind === 'tahun' &&
        value.digits > 0,
    );
  const bySubject = groupedBy(shown, ({ subject }) => subject.key);
  const noted = yearsNoted(structure, owners);
  return structure.blocks.flatMap((block, at): readonly Finding[] => {
    if ((block.kind !== 'paragraph' && block.kind !== 'item') || !EVALUATION.test(block.passage.text)) return [];
    const key = owners.ofBlock(at)?.key ?? '';
    const own = (bySubject.get(key) ?? []).filter(({ period }) => !noted.has(`${key}|${periodParts(period).year}`));
    if (own.length === 0) return [];
    return sentencesOf(block.passage).flatMap(({ start, end }) =>
      evidenceIn({ text: block.passage.text.slice(start, end), own, place: (from, to) => spanIn(block.passage, start + from, start + to) }),
    );
  });
}

/** "Tahun 2024: nilai dari evaluasi tahun 2023" below a table: the year of the assessment is named, and that is all one can ask. */
function yearsNoted(structure: DocumentStructure, owners: Indicators): ReadonlySet<string> {
  return new Set(
    textsOf(structure).flatMap(({ kind, passage, section }) => {
      const key = owners.ofSection(section)?.key;
      if (key === undefined || (kind !== 'paragraph' && kind !== 'cell')) return [];
      return [...passage.text.slice(0, 2_000).matchAll(/(?:^|[.;]\s)Tahun\s((?:19|20)\d\d)\s?:([^.;]{1,300})/g)].flatMap(
        ([, year, said = '']) => (isEvaluationOf(said, Number(year) - 1) ? [`${key}|${year}`] : []),
      );
    }),
  );
}

type Sentence = { readonly text: string; readonly own: readonly Stated[]; readonly place: (from: number, to: number) => Span };

function evidenceIn({ text, own, place }: Sentence): readonly Finding[] {
  const years = [...text.matchAll(/\b(?:19|20)\d\d\b/g)].map(({ 0: year }) => Number(year));
  if (years.length === 0) return [];
  return figuresIn(text).flatMap(({ value, start, end }): readonly Finding[] => {
    const same = own.findLast((claim) => compare(claim.value.value, value.value) === 0 && claim.value.digits === value.digits);
    if (same === undefined || start === 0) return [];
    const { year } = periodParts(same.period);
    const told = new Set(years);
    const isReused = new RegExp(`\\bmenjadi\\s(?:\\p{L}+\\s){0,2}(?:realisasi|capaian|nilai)\\s(?:\\p{L}+\\s){0,4}${year}\\b`, 'iu').test(
      text.slice(end),
    );
    if (!told.has(year - 1) || !isEvaluationOf(text.slice(0, start), year - 1)) return [];
    const isOfBoth = told.has(year) || own.some((claim) => claim.period === before(same.period) && claim.value.text === same.value.text);
    return isReused || !isOfBoth ? [carried(same, year, place(start, end))] : [];
  });
}

const isEvaluationOf = (left: string, year: number): boolean =>
  new RegExp(`(?:evaluasi|penilaian|pengukuran|survei|indeks)[^.;]{0,90}tahun\\s${year}\\b`, 'i').test(left.slice(-400));

function carried(shown: Stated, year: number, evidence: Span): Finding {
  const fact = factWords(shown);
  return {
    rule: 'carry-over',
    severity: 'warn',
    confidence: 0.75,
    message: {
      id: `${fact.id} tertulis ${quoted(shown.value.text)}, padahal menurut teks itu hasil penilaian tahun ${year - 1}. Sebutkan tahun penilaiannya, atau ganti dengan hasil tahun ${year}.`,
      en: `${fact.en} is printed as ${quoted(shown.value.text)}, but by the text that is what was assessed for ${year - 1}. Name the year of the assessment, or print the result of ${year}.`,
    },
    key: keyOf(shown),
    spans: [shown.span, evidence],
  };
}

/** The same value to the last decimal in two years running: possible, and worth a look. */
function repeated({ claims }: Examined): readonly Finding[] {
  const tabled = claims
    .filter(isStated)
    .filter(
      ({ from, measure, subject, value, confidence }) =>
        from === 'table' &&
        measure === 'realisasi' &&
        subject.kind === 'indikator' &&
        value.digits >= 2 &&
        confidence >= 0.8 &&
        isTelling(value.text),
    );
  const rows = groupedBy(tabled, ({ subject, table }) => `${subject.key}|${table?.table}|${table?.row}`);
  return [...rows.values()].flatMap((row) =>
    row.flatMap((claim): readonly Finding[] => {
      const last = row.find(({ period, value }) => isYearBefore(period, claim.period) && value.text === claim.value.text);
      return last === undefined ? [] : [alike(claim, last)];
    }),
  );
}

const isYearBefore = (a: Period, b: Period): boolean => periodParts(b).kind === 'tahun' && a === before(b);
/** `100,00` and `85,50` happen twice; `78,57` hardly does. */
const isTelling = (text: string): boolean => /[.,]\d*[1-9]/.test(text) && !/[.,]50?(?!\d)/.test(text);

function alike(claim: Stated, last: Stated): Finding {
  const fact = factWords(claim);
  return {
    rule: 'carry-over',
    severity: 'warn',
    confidence: 0.6,
    message: {
      id: `${fact.id} sama persis dengan ${periodWords(last.period).id} (${quoted(claim.value.text)}). Pastikan bukan nilai tahun lalu yang terbawa.`,
      en: `${fact.en} is exactly the same as ${periodWords(last.period).en} (${quoted(claim.value.text)}). Make sure that last year's value was not carried over.`,
    },
    key: keyOf(claim),
    spans: [claim.span, last.span],
  };
}
