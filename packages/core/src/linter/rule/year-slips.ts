import { compare } from '../../kernel/fraction.ts';
import { period, periodParts, yearOfPeriod } from '../../kernel/period.ts';
import { isStated, type Stated } from '../claim/conflicts.ts';
import { groupedBy } from '../claim/grouped-by.ts';
import { factWords, periodWords, quoted } from '../claim/say.ts';
import { valueColumns } from '../claim/value-columns.ts';
import type { Finding } from '../finding.ts';
import { type Passage, spanIn } from '../source/passage.ts';
import type { Span } from '../source/span.ts';
import type { DocumentStructure, ReadHeading } from '../structure/document-structure.ts';
import type { Examined } from './rule.ts';
import { keyOf } from './same-fact.ts';

/** Years that cannot be meant: in chapter titles, captions, running heads, and results of years that are not over. */
export const yearSlips = (examined: Examined): readonly Finding[] => [
  ...titles(examined),
  ...captions(examined.structure),
  ...runningHeads(examined.structure),
  ...results(examined),
];

const OF_PLAN =
  /^(?:bab\s\S+\s)?(?:rencana (?:kerja|kinerja|aksi)|perencanaan kinerja|perjanjian kinerja)(?:\s\D{0,60}?)?\s(?:tahun\s)?(?<year>(?:19|20)\d\d)$/i;
const OF_EVALUATION = /\bevaluasi\b.{0,80}\b(?:tahun\s)?(?<year>(?:19|20)\d\d)$/i;

/** `BAB III RENCANA KERJA 2024` in a Renja of 2025; an evaluation of the year that is being planned. */
function titles({ claims, structure: { blocks, jenis, tahun } }: Examined): readonly Finding[] {
  if (tahun === null || (jenis !== 'renja' && jenis !== 'pk' && jenis !== 'renaksi')) return [];
  const headings = blocks.filter((block) => block.kind === 'heading' && block.level <= 2 && block.title.text.length < 160);
  return headings.flatMap((block): readonly Finding[] => {
    const { title } = block as ReadHeading;
    const text = title.text.replace(/\s+/g, ' ').trim();
    const evaluated = OF_EVALUATION.exec(text)?.groups?.['year'];
    if (evaluated !== undefined)
      return Number(evaluated) >= tahun || (Number(evaluated) === tahun - 2 && tellsLastYear(claims, tahun))
        ? [wrongTitle(title, { year: evaluated, expected: tahun - 1, tahun })]
        : [];
    const planned = OF_PLAN.exec(text)?.groups?.['year'];
    return planned !== undefined && Number(planned) !== tahun && Math.abs(Number(planned) - tahun) <= 2
      ? [wrongTitle(title, { year: planned, expected: tahun, tahun })]
      : [];
  });
}

/** Results of the year before the plan: then that is the year that is evaluated. */
const tellsLastYear = (claims: Examined['claims'], tahun: number): boolean =>
  claims
    .filter(isStated)
    .filter(({ measure, from, period: one }) => measure === 'realisasi' && from === 'table' && yearOfPeriod(one) === tahun - 1).length >= 2;

type Years = { readonly year: string; readonly expected: number; readonly tahun: number };

function wrongTitle(title: Passage, { year, expected, tahun }: Years): Finding {
  const at = title.text.lastIndexOf(year);
  return {
    rule: 'period',
    severity: 'error',
    confidence: 0.8,
    message: {
      id: `Judul "${quoted(title.text)}" menyebut tahun ${year}; pada dokumen tahun ${tahun} seharusnya ${expected}.`,
      en: `The title "${quoted(title.text)}" says ${year}; in a document of ${tahun} it should be ${expected}.`,
    },
    expected: String(expected),
    key: `title|${quoted(title.text)}`,
    spans: [spanIn(title, Math.max(at, 0), Math.max(at, 0) + year.length)],
  };
}

/** Every column with figures names its year: one without may be of the year of the caption. */
function isAllDated(structure: DocumentStructure, at: number): boolean {
  const columns = valueColumns(structure, at);
  return (
    columns.length > 0 && columns.every(({ column }) => /\b(?:19|20)\d\d\b/.test(structure.tables[at]?.columns[column]?.heading ?? ''))
  );
}

/** `Tabel 2.1 Realisasi … Tahun 2022` over columns of 2023 and 2024. */
function captions(structure: DocumentStructure): readonly Finding[] {
  return structure.tables.flatMap((table, at): readonly Finding[] => {
    const title = table.caption?.title;
    const found = title === undefined ? [] : [...title.text.matchAll(/\btahun\s((?:19|20)\d\d)\b(?!\s?[-–—])/gi)];
    const [only] = found;
    if (title === undefined || only === undefined || found.length > 1 || !/\b(?:realisasi|target|capaian|perbandingan)\b/i.test(title.text))
      return [];
    const told = only[1] ?? '';
    const heads = new Set(table.columns.flatMap(({ heading }) => [...heading.matchAll(/\b(?:19|20)\d\d\b/g)].map(({ 0: year }) => year)));
    if (
      heads.size === 0 ||
      heads.has(told) ||
      /[-–—]/.test(title.text.slice(only.index + only[0].length, only.index + only[0].length + 3)) ||
      !isAllDated(structure, at)
    )
      return [];
    const from = only.index + only[0].length - told.length;
    return [
      {
        rule: 'period',
        severity: 'error',
        confidence: 0.8 * Math.min(table.confidence + 0.1, 1),
        message: {
          id: `Judul Tabel ${table.caption?.nomor ?? ''} menyebut tahun ${told}, padahal kolomnya tahun ${[...heads].join(', ')}.`,
          en: `The caption of Tabel ${table.caption?.nomor ?? ''} says ${told}, but its columns are of ${[...heads].join(', ')}.`,
        },
        key: `caption|${table.caption?.nomor ?? at}|${told}`,
        spans: [spanIn(title, from, from + told.length)],
      },
    ];
  });
}

/** A running head or foot that says another year than all its sisters. */
function runningHeads({ furniture, source }: DocumentStructure): readonly Finding[] {
  const lines = [...furniture]
    .toSorted((a, b) => a - b)
    .flatMap((line) => {
      const text = source.lines[line] ?? '';
      const year = /\b(?:19|20)\d\d\b/.exec(text.slice(0, 400));
      return year === null ? [] : [{ line, year: year[0], from: year.index, shape: text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim() }];
    });
  return [...groupedBy(lines, ({ shape }) => shape).values()].flatMap((same): readonly Finding[] => {
    const [most, ...others] = [...groupedBy(same, ({ year }) => year).values()].toSorted((a, b) => b.length - a.length);
    if (most === undefined || most.length < 3 || others.length !== 1) return [];
    const wrong = others[0] ?? [];
    const [first] = wrong;
    const right = most[0]?.year ?? '';
    if (first === undefined || wrong.length * 3 > most.length) return [];
    const spans: Span[] = wrong.map(({ line, from, year }) => ({ line, from, to: from + year.length }));
    const [head, ...rest] = spans;
    if (head === undefined) return [];
    const message = {
      id: `Kepala atau kaki halaman menyebut tahun ${first.year}, padahal di ${most.length} halaman lain ${right}.`,
      en: `A running head or foot says ${first.year}, while ${most.length} other pages say ${right}.`,
    };
    return [
      {
        rule: 'period',
        severity: 'warn',
        confidence: 0.85,
        message,
        expected: right,
        key: `head|${first.shape}|${first.year}`,
        spans: [head, ...rest.slice(0, 20)],
      },
    ];
  });
}

/** A result of a year that the document cannot know, or of one that its tables do not have, with the value of another. */
function results({ claims, structure }: Examined): readonly Finding[] {
  const stated = claims.filter(isStated).filter(({ subject, confidence }) => subject.kind === 'indikator' && confidence >= 0.75);
  const last = lastYearOf(structure);
  const tabled = groupedBy(
    stated.filter(({ from }) => from === 'table'),
    ({ subject, measure }) => `${subject.key}|${measure}`,
  );
  return stated.flatMap((claim): readonly Finding[] => {
    if (claim.from !== 'text' || claim.confidence < 0.85 || claim.orElse !== undefined || periodParts(claim.period).kind !== 'tahun')
      return [];
    const known = tabled.get(`${claim.subject.key}|${claim.measure}`) ?? [];
    if (known.some(({ period: one }) => one === claim.period)) return [];
    const meant = known.filter(
      ({ period: one, value }) =>
        periodParts(one).kind === 'tahun' && value.digits === claim.value.digits && compare(value.value, claim.value.value) === 0,
    );
    const isLater = claim.measure === 'realisasi' && last !== null && yearOfPeriod(claim.period) > last;
    const [only] = meant;
    if (only !== undefined && meant.length === 1 && (isLater || (claim.value.digits > 0 && known.length >= 2))) return [slip(claim, only)];
    return isLater ? [tooEarly(claim, last)] : [];
  });
}

/** The last year whose results can be in a document of this kind. */
const lastYearOf = ({ jenis, tahun }: DocumentStructure): number | null =>
  tahun === null || (jenis !== 'renja' && jenis !== 'lkj') ? null : jenis === 'renja' ? tahun - 1 : tahun;

function slip(claim: Stated, meant: Stated): Finding {
  const fact = factWords(claim);
  const when = periodWords(meant.period);
  return {
    rule: 'period',
    severity: 'error',
    confidence: 0.82,
    message: {
      id: `${fact.id} tertulis ${quoted(claim.value.text)}, padahal di tabel itu nilai ${when.id}.`,
      en: `${fact.en} is printed as ${quoted(claim.value.text)}, but in the table that is the value ${when.en}.`,
    },
    expected: when.id,
    key: keyOf(claim),
    spans: [claim.span, meant.span],
  };
}

function tooEarly(claim: Stated, last: number): Finding {
  const fact = factWords(claim);
  const known = periodWords(period(last));
  return {
    rule: 'period',
    severity: 'warn',
    confidence: 0.7,
    message: {
      id: `${fact.id} tertulis ${quoted(claim.value.text)}, padahal dokumen ini hanya dapat memuat realisasi sampai dengan ${known.id}.`,
      en: `${fact.en} is printed as ${quoted(claim.value.text)}, but this document can only know results up to ${last}.`,
    },
    key: keyOf(claim),
    spans: [claim.span],
  };
}
