import type { Absence, Figure } from '../kernel/figure.ts';
import { showPrinted, showUnrounded } from './display-number.ts';
import { DISPLAY_WORDS } from './display-words.ts';
import type { Bahasa } from './explain-names.ts';
import type { LokalAngka } from './formula.ts';
import type { Trace } from './trace.ts';

export type TraceStyle = {
  readonly bahasa: Bahasa;
  readonly lokal: LokalAngka;
  /** Decimals that are printed. */
  readonly desimal: number;
};

/**
 * The calculation with its values: each component by what it held (`(6 + 28) ÷ (6 + 28 + 12 + 2 + 1) × 100`), then with its sums done
 * (`34 ÷ 49 × 100`), then the unrounded result, then what is printed, where that is another number.
 */
export type TraceLine = {
  readonly langkah: readonly string[];
  /** Unrounded, cut with `…` where it is longer, or why there is none. */
  readonly hasil: string;
  /** `null`: nothing was rounded. */
  readonly dicetak: string | null;
};

const ABSENCES: Readonly<Record<Bahasa, Readonly<Record<Absence, string>>>> = {
  id: {
    no_data_yet: 'belum ada data',
    not_due: 'belum waktunya',
    not_assessed: 'tidak dinilai',
    waived: 'dibebaskan',
    target_missing: 'target belum ditetapkan',
    divided_by_zero: 'pembagi nol',
    not_computable: 'tidak dapat dihitung',
  },
  en: {
    no_data_yet: 'no data yet',
    not_due: 'not due yet',
    not_assessed: 'not assessed',
    waived: 'waived',
    target_missing: 'no target set',
    divided_by_zero: 'divisor is zero',
    not_computable: 'not computable',
  },
};

export function traceLine(trace: Trace, style: TraceStyle): TraceLine {
  const { result } = trace;
  const written = writtenOut(trace, { ...style, isShort: false });
  const short = isPlain(trace) ? written : writtenOut(trace, { ...style, isShort: true });
  const langkah = [...new Set([written.text, short.text])];
  if (result.kind === 'absent') return { langkah, hasil: ABSENCES[style.bahasa][result.reason], dicetak: null };
  const isRounded = result.value.decimalPlaces() > style.desimal;
  return { langkah, hasil: showUnrounded(result.value, style), dicetak: isRounded ? showPrinted(result.value, style) : null };
}

/** The same as one line of text: `34 ÷ 49 × 100 = 69,3877…; dibulatkan menjadi 69,39`. */
export function formatTrace(trace: Trace, style: TraceStyle): string {
  const { langkah, hasil, dicetak } = traceLine(trace, style);
  const steps = [...langkah.filter((step) => step !== hasil), hasil].join(' = ');
  if (dicetak === null) return steps;
  return `${steps}; ${style.bahasa === 'id' ? 'dibulatkan menjadi' : 'rounded to'} ${dicetak}`;
}

type Site = TraceStyle & { readonly isShort: boolean };
/** `binding`: how tightly it holds together, as in `display.ts`; what binds no more than its place is set in parentheses. */
type Written = { readonly text: string; readonly binding: number };

const BINDING: Readonly<Record<string, number>> = { '=': 2, '<>': 2, '<': 2, '<=': 2, '>': 2, '>=': 2, '+': 3, '-': 3, '*': 4, '/': 4 };
const SIGNS: Readonly<Record<string, string>> = { '*': '×', '/': '÷', '-': '−', '<>': '≠', '<=': '≤', '>=': '≥' };
const CLOSED = 7;

const NEGATIVE = 5;
const BY_MANUAL = { id: 'pembagi nol, nilai menurut manual', en: 'divisor is zero, value by the manual' } as const;

const closed = (text: string): Written => ({ text, binding: CLOSED });
/** Two signs never stand beside each other. */
const afterSign = (of: Written, binding: number): string => within(of, of.binding === NEGATIVE ? NEGATIVE : binding);
const within = ({ text, binding }: Written, least: number): string => (binding <= least ? `(${text})` : text);

function shownOf(result: Figure, { bahasa, lokal, desimal }: TraceStyle): Written {
  if (result.kind === 'absent') return closed(ABSENCES[bahasa][result.reason]);
  const text = showUnrounded(result.value, { desimal: Math.max(desimal, 4), lokal });
  return { text, binding: result.value.isNegative() ? NEGATIVE : CLOSED };
}

function writtenOut(trace: Trace, site: Site, depth = 0): Written {
  const { label, parts, note } = trace;
  const of = (part: Trace): Written => writtenOut(part, site, depth + 1);
  if (parts.length === 0 || (site.isShort && depth > 0 && isPlain(trace))) return shownOf(trace.result, site);
  const [first, second] = parts;
  if (first === undefined) return shownOf(trace.result, site);
  const binding = BINDING[label];
  if (binding !== undefined && second !== undefined)
    return { text: `${within(of(first), binding - 1)} ${SIGNS[label] ?? label} ${afterSign(of(second), binding)}`, binding };
  if (label === '-') return { text: `−${within(of(first), NEGATIVE)}`, binding: NEGATIVE };
  if (label === '^') return { text: `${within(of(first), 6)}^${(note ?? '').replace('-', '−')}`, binding: 6 };
  if (label === 'ABS') return closed(`|${of(first).text}|`);
  if (label === 'JIKA') return of(second ?? first);
  if (label === 'PEMBAGI_NOL') return closed(`${of(first).text} (${BY_MANUAL[site.bahasa]})`);
  return called(trace, { site, parts: parts.map(of) });
}

/** Functions by their names; a step of a rule pack has words of its own elsewhere and is shown by what it gave. */
function called({ label, result, note }: Trace, { site, parts }: { readonly site: Site; readonly parts: readonly Written[] }): Written {
  const words = DISPLAY_WORDS[site.bahasa];
  const texts = parts.map(({ text }) => text);
  switch (label) {
    case 'RATA':
    case 'JUMLAH':
    case 'MIN':
    case 'MAKS':
      return closed(`${words[label]}(${texts.join('; ')})`);
    case 'RATA_TERTIMBANG':
      return closed(`${words.tertimbang}(${pairsOf(parts).join('; ')})`);
    case 'BULATKAN':
      return closed(`${words.bulatkan}(${[...texts, note ?? ''].join('; ')})`);
    case 'BATAS':
      return closed(`${words.batas}(${texts.join('; ')})`);
    case 'DAN':
    case 'ATAU':
      return { text: parts.map((part) => within(part, 1)).join(` ${words[label]} `), binding: 1 };
    case 'BUKAN':
      return { text: `${words.bukan} ${parts.map((part) => within(part, 2)).join('')}`, binding: 1 };
    default:
      return shownOf(result, site);
  }
}

const pairsOf = (parts: readonly Written[]): readonly string[] =>
  parts.flatMap((part, i) => {
    const weight = parts[i + 1];
    return i % 2 === 0 && weight !== undefined ? [`${within(part, 3)} × ${within(weight, 3)}`] : [];
  });

/** Sums, differences and products of what was entered, which anybody can check in the head. */
const isPlain = ({ label, parts, result }: Trace): boolean =>
  result.kind === 'value' && result.value.precision() <= 15 && (parts.length === 0 || PLAIN.has(label)) && parts.every(isPlain);

const PLAIN = new Set(['+', '-', '*', 'JUMLAH']);
