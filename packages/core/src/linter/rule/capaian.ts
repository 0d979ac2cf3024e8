import { isZero, printedText } from '../../kernel/fraction.ts';
import { yearOfPeriod } from '../../kernel/period.ts';
import { capaianBy, isWithinRounding, usualRumus, type WayOfCapaian, wayOf } from '../claim/capaian-ways.ts';
import type { PrintedValue } from '../claim/claim.ts';
import { isRatherCapaian, isStated, type Stated, triplesOf } from '../claim/conflicts.ts';
import { groupedBy } from '../claim/grouped-by.ts';
import { indicatorsOf } from '../claim/indicators.ts';
import { canMeet } from '../claim/meeting.ts';
import { factWords, quoted } from '../claim/say.ts';
import type { Finding } from '../finding.ts';
import type { Examined, Rule } from './rule.ts';

/** A capaian that no standard way makes of the target and the realisasi beside it. */
export const capaian: Rule = (examined) => [...ofRows(examined), ...ofTexts(examined)];

type Triple = { readonly target: Stated; readonly realisasi: Stated; readonly capaian: Stated };

function ofRows(examined: Examined): readonly Finding[] {
  const stated = examined.claims.filter(isStated).filter(({ table }) => table !== undefined);
  const rows = groupedBy(stated, ({ table, subject }) => `${table?.table}|${table?.row}|${subject.key}`);
  const triples = [...rows.values()].flatMap(triplesOfRow);
  const waysOfTable = groupedBy(triples, ({ capaian: { table } }) => `${table?.table}|${table?.column}`);
  return [...waysOfTable.values()].flatMap((column) => ofColumn(column, examined));
}

/** Each capaian of a row with what it may be made of: of its own period first, else the only ones of the row. */
function triplesOfRow(row: readonly Stated[]): readonly Triple[] {
  return row
    .filter(({ measure }) => measure === 'capaian')
    .flatMap((one): readonly Triple[] => {
      const target = partner(row, one, 'target');
      const realisasi = partner(row, one, 'realisasi');
      return target === null || realisasi === null ? [] : [{ target, realisasi, capaian: one }];
    });
}

function partner(row: readonly Stated[], { period, layer }: Stated, measure: 'target' | 'realisasi'): Stated | null {
  const own = row.filter((one) => one.measure === measure);
  const wanted = layer === 'tahunan' && measure === 'target' ? String(yearOfPeriod(period)) : period;
  const same = own.filter((one) => one.period === wanted);
  const layered = same.find((one) => one.layer === layer) ?? same[0];
  if (layered !== undefined) return layered;
  const ofYear = own.filter((one) => yearOfPeriod(one.period) === yearOfPeriod(period));
  return ofYear.length === 1 ? (ofYear[0] ?? null) : own.length === 1 ? (own[0] ?? null) : null;
}

/** A column that mostly holds something else (the realisasi again, a share) is not a column of capaian. */
function ofColumn(column: readonly Triple[], examined: Examined): readonly Finding[] {
  const judged = column.map((triple) => ({ triple, way: wayOf(valuesOf(triple)) }));
  const fitting = judged.filter(({ way }) => way !== null).length;
  if (column.length >= 3 && fitting * 2 < column.length) return [];
  const ways = judged.flatMap(({ way }) => (way === null ? [] : [way]));
  return judged.flatMap(({ triple, way }) =>
    way === null && !isZero(triple.target.value.value) && !isAnotherThing(triple, examined)
      ? [finding(triple, { usual: ways, sure: column.length >= 3 ? 0.95 : 0.88 }, examined)]
      : [],
  );
}

const valuesOf = ({
  target,
  realisasi,
  capaian: one,
}: Triple): { target: PrintedValue; realisasi: PrintedValue; capaian: PrintedValue } => ({
  target: target.value,
  realisasi: realisasi.value,
  capaian: one.value,
});

/** A percentage that repeats the realisasi: `Capaian` is then the word for it. Against the target of another plan no ratio is known. */
function isAnotherThing({ target, realisasi, capaian: one }: Triple, { claims }: Examined): boolean {
  const isRepeated = one.value.text === realisasi.value.text && one.value.unit === 'persen';
  if (isRepeated) return true;
  if (one.layer === undefined || one.layer === target.layer) return false;
  const others = claims.filter(isStated).filter((claim) => claim.measure === 'target' && claim.subject.key === one.subject.key);
  return others.some((other) => wayOf({ target: other.value, realisasi: realisasi.value, capaian: one.value }) !== null);
}

/** "98,40 atau capaian kinerja 101,44%": against whatever target and realisasi the document has for it. */
function ofTexts(examined: Examined): readonly Finding[] {
  const stated = examined.claims.filter(isStated);
  const sure = groupedBy(
    stated.filter(({ confidence }) => confidence >= 0.5),
    ({ subject }) => subject.key,
  );
  const texts = stated.filter(
    ({ from, measure, orElse, confidence, layer }) =>
      from === 'text' && (measure === 'capaian' || orElse === 'capaian') && confidence >= 0.5 && layer === undefined,
  );
  return texts.flatMap((one) => {
    const own = sure.get(one.subject.key) ?? [];
    const triples = triplesOf(one, own).filter(({ target, realisasi }) => (target.unit === 'persen') === (realisasi.unit === 'persen'));
    const printed = own.filter(({ measure, period, orElse }) => measure === 'capaian' && period === one.period && orElse === undefined);
    const isTabled = printed.some(({ from, value }) => from === 'table' && value.text === one.value.text);
    const isRealisasi = one.orElse !== undefined && !triples.some((triple) => isRatherCapaian(triple, printed));
    if (
      triples.length === 0 ||
      isTabled ||
      isRealisasi ||
      triples.some((triple) => wayOf(triple) !== null || (one.orElse !== undefined && canMeet(triple.realisasi, one.value)))
    )
      return [];
    const [nearest] = triples
      .map(({ from: { target, realisasi } }) => ({ target, realisasi, capaian: one }))
      .toSorted((a, b) => distance(a) - distance(b));
    if (nearest === undefined) return [];
    return [
      finding(nearest, { usual: [], sure: Math.min(one.confidence, nearest.realisasi.confidence, nearest.target.confidence) }, examined),
    ];
  });
}

const distance = ({ realisasi, target, capaian: { span } }: Triple): number =>
  Math.abs(realisasi.span.line - span.line) + Math.abs(target.span.line - span.line);

type Usual = { readonly usual: readonly WayOfCapaian[]; readonly sure: number };

function finding(triple: Triple, { usual, sure }: Usual, { structure }: Examined): Finding {
  const { target, realisasi, capaian: one } = triple;
  const name = indicatorsOf(structure).all.find(({ key }) => key === one.subject.key)?.names[0]?.passage.text ?? one.subject.name;
  const rumus = mostUsed(usual) ?? usualRumus(name);
  const computed = capaianBy(rumus, { target: target.value.value, realisasi: realisasi.value.value });
  const expected =
    computed === null ? null : `${printedText(computed, Math.max(one.value.digits, 2))}${one.value.text.includes('%') ? '%' : ''}`;
  const read = Math.min(sure, target.confidence, realisasi.confidence, one.confidence);
  const confidence = isWithinRounding(valuesOf(triple)) ? Math.min(read, 0.6) : read;
  const isDoubtful = [target, realisasi, one].some(({ value }) => value.doubtful);
  const fact = factWords({ ...one, measure: 'capaian' });
  const sum = `${FORMULA[rumus](quoted(realisasi.value.text), quoted(target.value.text))} = ${expected ?? '?'}`;
  return {
    rule: 'capaian',
    severity: 'error',
    confidence,
    message: {
      id: `${fact.id} tertulis ${quoted(one.value.text)}, padahal realisasi ${quoted(realisasi.value.text)} terhadap target ${quoted(target.value.text)} memberi ${sum}. Tidak ada rumus capaian baku yang menghasilkan ${quoted(one.value.text)}.`,
      en: `${fact.en} is printed as ${quoted(one.value.text)}, but a realisasi of ${quoted(realisasi.value.text)} against a target of ${quoted(target.value.text)} gives ${sum}. No standard formula of capaian gives ${quoted(one.value.text)}.`,
    },
    ...(expected === null ? {} : { expected }),
    key: [one.subject.key, 'capaian', one.period, quoted(one.value.text)].join('|'),
    spans: [one.span, realisasi.span, target.span],
    ...(isDoubtful ? { mungkinSalahBaca: true as const } : {}),
  };
}

const FORMULA: Readonly<Record<WayOfCapaian['rumus'], (r: string, t: string) => string>> = {
  'R/T': (r, t) => `${r} ÷ ${t} × 100`,
  '2-R/T': (r, t) => `(2 − ${r} ÷ ${t}) × 100`,
  'T/R': (r, t) => `${t} ÷ ${r} × 100`,
  stabilize: (r, t) => `100 − |${r} − ${t}| ÷ ${t} × 100`,
};

/** The formula of all other rows, where there are three or more of them and they agree. */
function mostUsed(ways: readonly WayOfCapaian[]): WayOfCapaian['rumus'] | null {
  const used = new Set(ways.map(({ rumus }) => rumus));
  return ways.length >= 3 && used.size === 1 ? ([...used][0] ?? null) : null;
}
