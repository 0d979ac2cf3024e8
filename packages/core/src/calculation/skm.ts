import { type AturanSkm, kodeUnsur } from '../calculator/skm/aturan-skm.ts';
import { nilaiIkm, unsurIkm } from '../calculator/skm/compute-ikm.ts';
import { nrrOf, type RekapUnsur, rekapJawaban, semuaNrr } from '../calculator/skm/rekap-jawaban.ts';
import { SKM_14_2017 } from '../calculator/skm/skm-14-2017.ts';
import { SKM_25_2004 } from '../calculator/skm/skm-25-2004.ts';
import type { Trace } from '../formula/trace.ts';
import { absent } from '../kernel/figure.ts';
import { exactText, type Fraction, fraction, printedText, sumOf, whole } from '../kernel/fraction.ts';
import type { Result } from '../kernel/result.ts';
import type { RulePack } from '../rulepack/rule-pack.ts';
import { absentAnswer, answered, answerWhenRead, step } from './answer.ts';
import type { AngkaMasuk, Answer, Calculation, InputProblem } from './calculation.ts';
import { refuseUnlessOneOf } from './one-of.ts';
import { type InputReader, inputReader, placesIn } from './read-input.ts';
import { type BobotMasuk, readBobot, readJawaban } from './read-survei.ts';

/** Either the NRR of every unsur, in the order of their codes, or the answers themselves: rows respondents, columns unsur. */
export type InputSkm = {
  readonly tahun?: number | undefined;
  readonly nrr?: readonly AngkaMasuk[] | undefined;
  /** `null`: this respondent did not answer this unsur. */
  readonly jawaban?: readonly (readonly AngkaMasuk[])[] | undefined;
  readonly bobot?: BobotMasuk | undefined;
};

export type HasilSkm = {
  readonly ikm: string;
  readonly tercetak: string;
  readonly mutu: string;
  /** Every unsur with the lowest NRR. */
  readonly unsurTerendah: readonly string[];
  readonly pack: string;
};

const nrrAt = placesIn('nrr');

type SkmResult = Result<Answer<HasilSkm>, readonly InputProblem[]>;

/** IKM = Σ(NRR × bobot) × 25. An unsur that nobody answered makes the index wait. */
export const skm: Calculation<InputSkm, HasilSkm, AturanSkm> = {
  kind: 'skm',
  packs: [SKM_14_2017, SKM_25_2004],
  bawaan: { keluarga: 'skm' },
  compute(input, pack) {
    const reader = inputReader();
    refuseUnlessOneOf(reader, { nrr: input.nrr, jawaban: input.jawaban });
    return input.nrr === undefined ? fromJawaban(reader, input, pack) : fromNrr(reader, { nrr: input.nrr, bobot: input.bobot }, pack);
  },
};

function fromNrr(
  reader: InputReader,
  input: { readonly nrr: readonly AngkaMasuk[]; readonly bobot: BobotMasuk | undefined },
  pack: RulePack<AturanSkm>,
): SkmResult {
  const rentang = { min: pack.rule.skala.minimum, maks: pack.rule.skala.maksimum };
  const nrr = input.nrr.map((value, i) => reader.figure(nrrAt(i), value, rentang));
  const bobot = readBobot(reader, input.bobot, { n: nrr.length, aturan: pack.rule });
  return answerWhenRead(reader, pack, () =>
    nrr.length === 0 ? absentAnswer(pack, 'no_data_yet') : answer(pack, { nrr, bobot, rekap: [] }),
  );
}

function fromJawaban(reader: InputReader, { jawaban = [], bobot: masuk }: InputSkm, pack: RulePack<AturanSkm>): SkmResult {
  const rows = readJawaban(reader, jawaban, pack.rule);
  const unsur = jawaban[0]?.length ?? 0;
  const bobot = readBobot(reader, masuk, { n: unsur, aturan: pack.rule });
  return answerWhenRead(reader, pack, () => {
    const rekap = rekapJawaban(rows, { unsur, skala: pack.rule.skala });
    const nrr = semuaNrr(rekap);
    return nrr === null ? absentAnswer(pack, 'no_data_yet', rekap.map(waitingUnsur)) : answer(pack, { nrr, bobot, rekap });
  });
}

type Terbaca = { readonly nrr: readonly Fraction[]; readonly bobot: readonly Fraction[]; readonly rekap: readonly RekapUnsur[] };

/** `rekap` is there where the answers were; its sums then explain each NRR. */
function answer(pack: RulePack<AturanSkm>, { nrr, bobot, rekap }: Terbaca): Answer<HasilSkm> {
  const ikm = nilaiIkm(nrr, bobot, pack.rule);
  const output = {
    ikm: exactText(ikm.ikm),
    tercetak: printedText(ikm.ikm),
    mutu: ikm.mutu.kode,
    unsurTerendah: ikm.terendah,
    pack: pack.id,
  };
  return answered(output, () => {
    const unsur = unsurIkm(nrr, bobot);
    const parts = unsur.map((one, u) =>
      step(one.kode, one.tertimbang, [step('nrr', one.nrr, jumlahOf(rekap[u])), step('bobot', one.bobot)]),
    );
    const jumlah = sumOf(unsur.map(({ tertimbang }) => tertimbang));
    return step(pack.id, ikm.ikm, [step('nrr_tertimbang', jumlah, parts), step('pengali', fraction(pack.rule.pengali))]);
  });
}

const jumlahOf = (rekap: RekapUnsur | undefined): readonly Trace[] =>
  rekap === undefined ? [] : [step('jumlah', whole(rekap.jumlah)), step('terisi', whole(rekap.terisi))];

/** What there is of an unsur while another one has no answer. */
function waitingUnsur(rekap: RekapUnsur, u: number): Trace {
  const nrr = nrrOf(rekap);
  return nrr === null
    ? { label: kodeUnsur(u), result: absent('no_data_yet'), parts: jumlahOf(rekap) }
    : step(kodeUnsur(u), nrr, jumlahOf(rekap));
}
