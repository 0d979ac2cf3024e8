import {
  type Answer,
  type Asked,
  akip,
  akipSimulasi,
  type Calculation,
  calculate,
  capaian,
  err,
  type InputProblem,
  ikpa,
  ikpaKomponen,
  ikpaSimulasi,
  ipAsn,
  nka,
  nko,
  npss,
  nspk,
  type Result,
  rb,
  sampel,
  serapan,
  skm,
  smart,
  spbe,
  tindakLanjut,
} from '@selaras/core';
import * as z from 'zod';
import { akipInput } from './akip-input.ts';
import { akipSimulasiInput } from './akip-simulasi-input.ts';
import { capaianInput } from './capaian-input.ts';
import { ikpaInput } from './ikpa-input.ts';
import { ikpaKomponenInput } from './ikpa-komponen-input.ts';
import { ikpaSimulasiInput } from './ikpa-simulasi-input.ts';
import { ipAsnInput } from './ip-asn-input.ts';
import { nkaInput } from './nka-input.ts';
import { nspkInput } from './nspk-input.ts';
import { rbInput } from './rb-input.ts';
import { readInput, withFigureProblems } from './read-input.ts';
import { nkoInput, npssInput } from './rekap-input.ts';
import { sampelInput } from './sampel-input.ts';
import { serapanInput } from './serapan-input.ts';
import { skmInput } from './skm-input.ts';
import { smartInput } from './smart-input.ts';
import { spbeInput } from './spbe-input.ts';
import { tindakLanjutInput } from './tindak-lanjut-input.ts';

/** A kind with what goes in: read strictly, then computed. The same for the command line, the API and the screens. */
export type CalculationEntry = {
  readonly input: z.ZodType;
  readonly packs: readonly string[];
  /** What came out of JSON: text, numbers, lists, objects. */
  readonly run: (json: unknown, asked: Asked) => Result<Answer<object>, readonly InputProblem[]>;
};

function entry<Input extends { readonly tahun?: number | undefined }, Output extends object, Rule>(
  calculation: Calculation<Input, Output, Rule>,
  input: z.ZodType<Input>,
): CalculationEntry {
  return {
    input,
    packs: calculation.packs.map(({ id }) => id),
    run(json, asked) {
      const read = readInput(input, json);
      if (read.ok) return calculate(calculation, read.value, asked);
      const { problems, mended } = read.error;
      // Without the year that was meant, bounds of another year would be told.
      const isComparable = mended !== null && !problems.some(({ field }) => field === 'tahun');
      const beside = isComparable ? calculate(calculation, mended, asked) : null;
      return err(beside === null || beside.ok ? problems : withFigureProblems(problems, beside.error));
    },
  };
}

/** Every kind, in the order in which they are listed. A new one is one line. */
export const CALCULATIONS = {
  akip: entry(akip, akipInput),
  'akip-simulasi': entry(akipSimulasi, akipSimulasiInput),
  capaian: entry(capaian, capaianInput),
  ikpa: entry(ikpa, ikpaInput),
  'ikpa-komponen': entry(ikpaKomponen, ikpaKomponenInput),
  'ikpa-simulasi': entry(ikpaSimulasi, ikpaSimulasiInput),
  'ip-asn': entry(ipAsn, ipAsnInput),
  nka: entry(nka, nkaInput),
  nko: entry(nko, nkoInput),
  npss: entry(npss, npssInput),
  nspk: entry(nspk, nspkInput),
  rb: entry(rb, rbInput),
  sampel: entry(sampel, sampelInput),
  serapan: entry(serapan, serapanInput),
  skm: entry(skm, skmInput),
  smart: entry(smart, smartInput),
  spbe: entry(spbe, spbeInput),
  'tindak-lanjut': entry(tindakLanjut, tindakLanjutInput),
} as const satisfies Record<string, CalculationEntry>;

export type CalculationKind = keyof typeof CALCULATIONS;
export const CALCULATION_KINDS = Object.keys(CALCULATIONS) as readonly CalculationKind[];

export const isCalculationKind = (text: string): text is CalculationKind => Object.hasOwn(CALCULATIONS, text);

/** JSON Schema (2020-12) of what a kind reads. */
export const inputSchema = (kind: CalculationKind): object => z.toJSONSchema(CALCULATIONS[kind].input, { io: 'input' });
