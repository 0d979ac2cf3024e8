import { rataGeometrik } from '../calculator/smart/rata-geometrik.ts';
import { type AturanSmart, SMART_22_2021 } from '../calculator/smart/smart-22-2021.ts';
import type { Trace } from '../formula/trace.ts';
import { Decimal, roundHalfUp } from '../kernel/decimal.ts';
import { figure } from '../kernel/figure.ts';
import {
  exactText,
  type Fraction,
  fraction,
  fractionOf,
  greater,
  isZero,
  lesser,
  minus,
  OUTPUT_DECIMALS,
  over,
  plus,
  printedText,
  sumOf,
  times,
  whole,
} from '../kernel/fraction.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { RulePack } from '../rulepack/rule-pack.ts';
import { absentAnswer, answerWhenRead, step } from './answer.ts';
import type { AngkaMasuk, Answer, Calculation, InputProblem } from './calculation.ts';
import { refuseUnlessOneOf } from './one-of.ts';
import { inputReader } from './read-input.ts';

/** Pagu and realisasi in rupiah, capaian in percent. */
export type RincianOutput = { readonly pagu: AngkaMasuk; readonly capaian: AngkaMasuk; readonly realisasi: AngkaMasuk };

/** Either the RO of a satker, for its efficiency, or capaian in percent by program, output and indicator, for that of a unit. */
export type InputSmart = {
  readonly tahun?: number | undefined;
  readonly ro?: readonly RincianOutput[] | undefined;
  readonly cop?: readonly (readonly (readonly AngkaMasuk[])[])[] | undefined;
};

export type HasilEfisiensi = {
  /** P: realisasi of pagu, percent. */
  readonly penyerapan: string;
  /** E, percent, and the same within the limits of the pack. */
  readonly efisiensi: string;
  readonly efisiensiDihitung: string;
  /** NE, from 0 to 100. */
  readonly nilai: string;
  readonly tercetak: string;
  readonly pack: string;
};
type Tercetak = { readonly nilai: string; readonly tercetak: string };
/** A geometric mean has no end as a rule: said at 20 decimals. */
export type HasilCop = Tercetak & {
  readonly program: readonly (Tercetak & { readonly output: readonly Tercetak[] })[];
  readonly pack: string;
};
export type HasilSmart = HasilEfisiensi | HasilCop;

type Answered = Result<Answer<HasilSmart>, readonly InputProblem[]>;

export const smart: Calculation<InputSmart, HasilSmart, AturanSmart> = {
  kind: 'smart',
  packs: [SMART_22_2021],
  // The pack is past and still cited; whoever asks for SMART means it.
  bawaan: { paket: SMART_22_2021.id },
  compute({ ro, cop }, pack) {
    const reader = inputReader();
    refuseUnlessOneOf(reader, { ro, cop });
    if (reader.problems.length > 0) return err(reader.problems);
    return cop === undefined ? efisiensiOf(ro ?? [], pack) : copOf(cop, pack);
  },
};

function efisiensiOf(ro: readonly RincianOutput[], pack: RulePack<AturanSmart>): Answered {
  const reader = inputReader();
  const rows = ro.map(({ pagu, capaian, realisasi }, i) => ({
    pagu: reader.figure(`ro[${i}].pagu`, pagu, { min: '0' }),
    capaian: reader.figure(`ro[${i}].capaian`, capaian, { min: '0' }),
    realisasi: reader.figure(`ro[${i}].realisasi`, realisasi),
  }));
  return answerWhenRead(reader, pack, () => {
    if (rows.length === 0) return absentAnswer(pack, 'no_data_yet');
    const pagu = sumOf(rows.map((row) => row.pagu));
    const realisasi = sumOf(rows.map((row) => row.realisasi));
    const due = sumOf(rows.map((row) => over(times(row.pagu, row.capaian), whole(100))));
    const parts = [step('pagu', pagu), step('realisasi', realisasi), step('pagu_menurut_capaian', due)];
    if (isZero(due)) return absentAnswer(pack, 'divided_by_zero', parts);
    const efisiensi = percent(minus(due, realisasi), due);
    const { dihitung, nilai } = nilaiEfisiensi(efisiensi, pack.rule);
    return {
      output: {
        penyerapan: exactText(percent(realisasi, pagu)),
        efisiensi: exactText(efisiensi),
        efisiensiDihitung: exactText(dihitung),
        nilai: exactText(nilai),
        tercetak: printedText(nilai),
        pack: pack.id,
      },
      trace: step(pack.id, nilai, [step('efisiensi_dihitung', dihitung, [step('efisiensi', efisiensi, parts)])]),
    };
  });
}

const percent = (part: Fraction, of: Fraction): Fraction => times(over(part, of), whole(100));

/** NE = 50 + E ÷ 20 × 50, with E within −20 … 20. */
function nilaiEfisiensi(efisiensi: Fraction, rule: AturanSmart): { readonly dihitung: Fraction; readonly nilai: Fraction } {
  const [batas, tengah] = [fraction(rule.batasEfisiensi), fraction(rule.nilaiTengah)];
  const dihitung = greater(lesser(efisiensi, batas), minus(whole(0), batas));
  return { dihitung, nilai: plus(tengah, times(over(dihitung, batas), tengah)) };
}

/** A mean with what it is of. */
type Rata = { readonly rata: Decimal; readonly below: readonly Rata[] };

function copOf(cop: NonNullable<InputSmart['cop']>, pack: RulePack<AturanSmart>): Answered {
  const reader = inputReader();
  const read = (value: AngkaMasuk, field: string): Rata => ({
    rata: new Decimal(exactText(reader.figure(field, value, { min: '0' }))),
    below: [],
  });
  const isEmpty = cop.length === 0 || cop.some((program) => program.length === 0 || program.some((output) => output.length === 0));
  const unit = cop.map((program, p) => program.map((output, o) => output.map((value, i) => read(value, `cop[${p}][${o}][${i}]`))));
  if (isEmpty) return reader.problems.length > 0 ? err(reader.problems) : ok(absentAnswer(pack, 'no_data_yet'));
  return answerWhenRead(reader, pack, () => {
    const found = rataOf(unit.map((program) => rataOf(program.map((output) => rataOf(output)))));
    const program = found.below.map((one) => ({ ...tercetak(one), output: one.below.map(tercetak) }));
    return { output: { ...tercetak(found), program, pack: pack.id }, trace: traced(pack.id, found) };
  });
}

const rataOf = (below: readonly Rata[]): Rata => ({ rata: rataGeometrik(below.map(({ rata }) => rata)), below });

const tercetak = ({ rata }: Rata): Tercetak => {
  const nilai = fractionOf(roundHalfUp(rata, OUTPUT_DECIMALS));
  return { nilai: exactText(nilai), tercetak: printedText(nilai) };
};

const LABELS = ['program', 'output', 'indikator'] as const;

const traced = (label: string, { rata, below }: Rata, depth = 0): Trace => ({
  label,
  result: figure(rata),
  parts: below.map((one, i) => traced(`${LABELS[depth] ?? ''}_${i + 1}`, one, depth + 1)),
});
