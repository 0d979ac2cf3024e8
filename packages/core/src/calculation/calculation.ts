import type { Trace } from '../formula/trace.ts';
import type { Absence } from '../kernel/figure.ts';
import { exactText, type Fraction, printedText } from '../kernel/fraction.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { findPack, packInForce, type RulePack } from '../rulepack/rule-pack.ts';

/** A figure as others hand it over: text with a comma or a point, a JSON number; `null`: needed, and not there yet. */
export type AngkaMasuk = string | number | null;

/** What can be wrong with an input. `field` is its place (`nilai.revisi_dipa`, `jawaban[3][2]`); sentences are the contract's. */
export type InputProblem = {
  readonly code: InputProblemCode;
  readonly field?: string;
  readonly detail?: Readonly<Record<string, string | number>>;
};
export const INPUT_PROBLEM_CODES = [
  'input.not_json',
  'input.unknown_field',
  'input.missing_field',
  'input.wrong_type',
  'input.out_of_range',
  'input.too_long',
  'figure.malformed',
  'rule.not_known',
  'pack.unknown',
  'pack.none_in_force',
] as const;
export type InputProblemCode = (typeof INPUT_PROBLEM_CODES)[number];

/** There is no result, and why; `pack` is the one that was asked. */
export type Absen = { readonly absen: Absence; readonly pack: string };

/** Figures of `output` are text: exact where they have an end, else 20 decimals half up; `tercetak` as official papers print it. */
export type Answer<Output> = { readonly output: Output | Absen; readonly trace: Trace };

/** One official calculation: what `selaras calc <kind>` and `POST /api/calculate/<kind>` do. Pure: equal inputs give equal results. */
export type Calculation<Input, Output, Rule> = {
  readonly kind: string;
  readonly packs: readonly RulePack<Rule>[];
  /** Which pack is meant where none is named: the one of a family in force on the day, or always the same. */
  readonly bawaan: { readonly keluarga: string } | { readonly paket: string };
  /** Whether a figure means nothing without its year: then the year is given, or the pack is named. */
  readonly perluTahun?: true;
  readonly compute: (input: Input, pack: RulePack<Rule>) => Result<Answer<Output>, readonly InputProblem[]>;
};

export type Asked = {
  /** Id of the pack that is meant, whatever is in force. */
  readonly paket?: string | undefined;
  /** The day whose rules are meant, where the input names no year: today, of whoever calls. */
  readonly pada: PlainDate;
};

/** A year is never `null`: without it nobody knows whose rules are meant. */
export const TANPA_TAHUN: InputProblem = {
  code: 'input.missing_field',
  field: 'tahun',
  detail: { reason: 'isi tahun yang dihitung, misalnya 2024.', reason_en: 'give the year that is computed, such as 2024.' },
};

/** Computes by the pack that is asked for; else by that in force on 31 December of the input's `tahun`; else by that of the day. */
export function calculate<Input extends { readonly tahun?: number | undefined }, Output, Rule>(
  calculation: Calculation<Input, Output, Rule>,
  input: Input,
  asked: Asked,
): Result<Answer<Output>, readonly InputProblem[]> {
  const pack = packFor(calculation, input.tahun, asked);
  const found = pack.ok ? calculation.compute(input, pack.value) : pack;
  if (calculation.perluTahun !== true || input.tahun !== undefined || asked.paket !== undefined) return found;
  // Whatever else is wrong is told too, by the rules of the day; which year's those should be is the first thing to mend.
  const others = found.ok || !pack.ok ? [] : found.error.filter(({ field }) => field !== 'tahun');
  return err([TANPA_TAHUN, ...others]);
}

function packFor<Input, Output, Rule>(
  { packs, bawaan }: Calculation<Input, Output, Rule>,
  tahun: number | undefined,
  { paket, pada }: Asked,
): Result<RulePack<Rule>, readonly InputProblem[]> {
  const id = paket ?? ('paket' in bawaan ? bawaan.paket : undefined);
  if (id !== undefined) {
    const found = findPack(packs, id);
    const known = packs.map((one) => one.id).join(', ');
    return found === null ? err([{ code: 'pack.unknown', detail: { pack: id, known } }]) : ok(found);
  }
  const known = knownFor(packs).get(tahun ?? pada);
  if (known !== undefined) return known;
  const keluarga = 'keluarga' in bawaan ? bawaan.keluarga : '';
  const on = tahun === undefined ? pada : plainDate(`${tahun}-12-31`);
  const found = packInForce({ packs, keluarga, on });
  if (found.ok) knownFor(packs).set(tahun ?? pada, found);
  if (found.ok) return found;
  return err([{ code: 'pack.none_in_force', ...(tahun === undefined ? {} : { field: 'tahun' }), detail: { pack: keluarga, on } }]);
}

type KnownPacks<Rule> = Map<number | PlainDate, Result<RulePack<Rule>, never>>;

/** The pack of a year or day, once it was found: a file asks for the same one in each of its lines, and packs do not change. */
const KNOWN = new WeakMap<readonly RulePack<unknown>[], KnownPacks<unknown>>();

function knownFor<Rule>(packs: readonly RulePack<Rule>[]): KnownPacks<Rule> {
  const known = KNOWN.get(packs) ?? new Map();
  KNOWN.set(packs, known);
  return known as KnownPacks<Rule>; // only packs of this very list are put there
}

/** The two ways in which every figure of an answer is said. */
export const said = (value: Fraction): { readonly tepat: string; readonly tercetak: string } => ({
  tepat: exactText(value),
  tercetak: printedText(value),
});
