import { AKIP_88_2021 } from '../calculator/akip/akip-88-2021.ts';
import type { AturanAkip } from '../calculator/akip/aturan-akip.ts';
import { type NilaiSub, nilaiLke } from '../calculator/akip/nilai-lke.ts';
import { classifyExact } from '../calculator/bands.ts';
import type { Trace } from '../formula/trace.ts';
import { exactText, type Fraction, fraction, printedText, sumOf } from '../kernel/fraction.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { RulePack } from '../rulepack/rule-pack.ts';
import { absentAnswer, answered, answerWhenRead, step } from './answer.ts';
import type { AngkaMasuk, Answer, Calculation, InputProblem } from './calculation.ts';
import { refuseUnlessOneOf } from './one-of.ts';
import { inputReader, placesIn } from './read-input.ts';
import { type LkeMasuk, readLke } from './read-lke.ts';

/** Either the scores of the four komponen, in the order of the pack, or the grades of the twelve sub-komponen. */
export type InputAkip = {
  readonly tahun?: number | undefined;
  readonly komponen?: readonly AngkaMasuk[] | undefined;
  readonly lke?: LkeMasuk | undefined;
};
export type HasilAkip = {
  readonly nilai: string;
  readonly tercetak: string;
  /** Code: `BB`. */
  readonly predikat: string;
  readonly komponen: readonly string[];
  readonly pack: string;
};

const komponenAt = placesIn('komponen');

type Pack = RulePack<AturanAkip>;
type Problems = readonly InputProblem[];

/** nilai = Σ nilai komponen; of an LKE, nilai komponen = Σ bobot × angka of the grade. */
export const akip: Calculation<InputAkip, HasilAkip, AturanAkip> = {
  kind: 'akip',
  packs: [AKIP_88_2021],
  bawaan: { keluarga: 'akip' },
  compute({ komponen, lke }, pack) {
    const reader = inputReader();
    refuseUnlessOneOf(reader, { komponen, lke });
    if (reader.problems.length > 0) return err(reader.problems);
    return lke === undefined ? fromKomponen(komponen ?? [], pack) : fromLke(lke, pack);
  },
};

function fromKomponen(masuk: readonly AngkaMasuk[], pack: Pack): Result<Answer<HasilAkip>, Problems> {
  const { komponen } = pack.rule;
  const reader = inputReader();
  const nilai = komponen.map(({ bobot }, i) => {
    const field = komponenAt(i);
    const value = masuk[i];
    if (value === undefined) reader.refuse({ code: 'input.missing_field', field });
    return reader.figure(field, value ?? null, { min: '0', maks: bobot });
  });
  if (masuk.length > komponen.length) reader.refuse(tooMany(komponen.length));
  return answerWhenRead(reader, pack, () => answer(pack, nilai, []));
}

const tooMany = (jumlah: number): InputProblem => ({
  code: 'input.out_of_range',
  field: 'komponen',
  detail: {
    reason: `isi tepat ${jumlah} nilai komponen, menurut urutannya.`,
    reason_en: `give exactly ${jumlah} scores, in the order of the komponen.`,
  },
});

function fromLke(lke: LkeMasuk, pack: Pack): Result<Answer<HasilAkip>, Problems> {
  const { grades, problems } = readLke(pack.rule, lke);
  if (problems.length > 0) return err(problems);
  if (grades === null) return ok(absentAnswer(pack, 'no_data_yet'));
  const found = nilaiLke(pack.rule, (kode) => grades.get(kode) ?? '');
  return ok(
    answer(
      pack,
      found.map(({ nilai }) => nilai),
      found.map(
        ({ sub }) =>
          () =>
            sub.map(subStep),
      ),
    ),
  );
}

const subStep = ({ of, anak, nilai }: NilaiSub): Trace =>
  step(of.kode, nilai, [step(anak.grade, fraction(anak.angka)), step('bobot', fraction(of.bobot))]);

function answer(pack: Pack, komponen: readonly Fraction[], below: readonly (() => readonly Trace[])[]): Answer<HasilAkip> {
  const nilai = sumOf(komponen);
  const predikat = classifyExact(nilai, pack.rule.predikat);
  if (predikat === null) throw new Error('a score that is not below zero has a predikat');
  const output = {
    nilai: exactText(nilai),
    tercetak: printedText(nilai),
    predikat: predikat.kode,
    komponen: komponen.map(exactText),
    pack: pack.id,
  };
  return answered(output, () => {
    const parts = pack.rule.komponen.map(({ kode }, i) => step(kode, komponen[i]!, below[i]?.()));
    return step(pack.id, nilai, parts);
  });
}
