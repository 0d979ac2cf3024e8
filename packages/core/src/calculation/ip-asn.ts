import { classifyExact } from '../calculator/bands.ts';
import { type AturanIpAsn, DIMENSI_IP_ASN, type DimensiIpAsn, type SkorIpAsn } from '../calculator/ip-asn/aturan-ip-asn.ts';
import { IP_ASN_8_2019 } from '../calculator/ip-asn/ip-asn-8-2019.ts';
import { IP_ASN_2024 } from '../calculator/ip-asn/ip-asn-2024.ts';
import { type UnitIpAsn, unitIpAsn } from '../calculator/ip-asn/nilai-unit.ts';
import { type HasilPegawai, ipAsnScores, isDikecualikan, type SkorDimensi, setiapDimensi } from '../calculator/ip-asn/skor-pegawai.ts';
import type { Trace } from '../formula/trace.ts';
import { exactText, type Fraction, printedText, sumOf, whole } from '../kernel/fraction.ts';
import { err, type Result } from '../kernel/result.ts';
import type { RulePack } from '../rulepack/rule-pack.ts';
import { absentAnswer, answered, answerWhenRead, step } from './answer.ts';
import type { AngkaMasuk, Answer, Calculation, InputProblem } from './calculation.ts';
import { refuseUnlessOneOf } from './one-of.ts';
import { type InputReader, inputReader } from './read-input.ts';
import { type PegawaiMasuk, readPegawai } from './read-pegawai.ts';

/** Either the four dimensions of a person or unit, such as final scores of SIASN, or the persons themselves. */
export type InputIpAsn = {
  readonly tahun?: number | undefined;
  readonly dimensi?: Readonly<Record<DimensiIpAsn, AngkaMasuk>> | undefined;
  readonly pegawai?: readonly PegawaiMasuk[] | undefined;
};

export type HasilIpAsn = {
  readonly nilai: string;
  readonly tercetak: string;
  readonly kategori: string;
  /** Means over the persons measured; where persons went in. */
  readonly dimensi?: Readonly<Record<DimensiIpAsn, string>>;
  /** How many persons were measured, and how many left out. */
  readonly dinilai?: string;
  readonly dikecualikan?: string;
  readonly pack: string;
};

type Pack = RulePack<AturanIpAsn>;
type IpAsnResult = Result<Answer<HasilIpAsn>, readonly InputProblem[]>;

/** nilai = kualifikasi + kompetensi + kinerja + disiplin; of a unit, of their means over the persons measured. */
export const ipAsn: Calculation<InputIpAsn, HasilIpAsn, AturanIpAsn> = {
  kind: 'ip-asn',
  packs: [IP_ASN_8_2019, IP_ASN_2024],
  bawaan: { keluarga: 'ipasn' },
  compute({ dimensi, pegawai }, pack) {
    const reader = inputReader();
    refuseUnlessOneOf(reader, { dimensi, pegawai });
    if (pegawai === undefined) return dimensi === undefined ? err(reader.problems) : fromDimensi(reader, dimensi, pack);
    const { skor } = pack.rule;
    if (skor === null) reader.refuse({ code: 'rule.not_known', field: 'pegawai', detail: { pack: pack.id } });
    return skor === null ? err(reader.problems) : fromPegawai(reader, { pegawai, skor }, pack);
  },
};

function fromDimensi(reader: InputReader, dimensi: Readonly<Record<DimensiIpAsn, AngkaMasuk>>, pack: Pack): IpAsnResult {
  const { maksimum } = pack.rule;
  const nilai = setiapDimensi((kode) => reader.figure(`dimensi.${kode}`, dimensi[kode], { min: '0', maks: maksimum[kode] }));
  return answerWhenRead(reader, pack, () => answer(pack, nilai, () => DIMENSI_IP_ASN.map((kode) => step(kode, nilai[kode]))));
}

function fromPegawai(
  reader: InputReader,
  { pegawai, skor }: { readonly pegawai: readonly PegawaiMasuk[]; readonly skor: SkorIpAsn },
  pack: Pack,
): IpAsnResult {
  const persons = readPegawai(reader, pegawai, skor);
  return answerWhenRead(reader, pack, () => {
    const scores = [...ipAsnScores(persons, skor)];
    const unit = unitIpAsn(scores);
    const dikecualikan = scores.length - unit.dinilai;
    if (unit.rerata === null) return absentAnswer(pack, dikecualikan === 0 ? 'no_data_yet' : 'not_assessed');
    const { dimensi } = unit.rerata;
    const found = answer(pack, dimensi, () => [...meanSteps(unit, dimensi), ...personSteps(scores)]);
    const counts = { dinilai: String(unit.dinilai), dikecualikan: String(dikecualikan) };
    const { pack: id, ...figures } = found.output;
    return answered({ ...figures, dimensi: setiapDimensi((kode) => exactText(dimensi[kode])), ...counts, pack: id }, () => found.trace);
  });
}

function answer(pack: Pack, dimensi: SkorDimensi, parts: () => readonly Trace[]): { readonly output: HasilIpAsn; readonly trace: Trace } {
  const nilai = sumOf(Object.values<Fraction>(dimensi));
  const kategori = classifyExact(nilai, pack.rule.kategori);
  if (kategori === null) throw new Error('an index below every category');
  const output = { nilai: exactText(nilai), tercetak: printedText(nilai), kategori: kategori.nama, pack: pack.id };
  return answered(output, () => step(pack.id, nilai, parts()));
}

const meanSteps = ({ jumlah, dinilai }: UnitIpAsn, dimensi: SkorDimensi): readonly Trace[] =>
  DIMENSI_IP_ASN.map((kode) => step(kode, dimensi[kode], [step('jumlah', jumlah[kode]), step('dinilai', whole(dinilai))]));

/** Persons are listed one by one where somebody can still read the list; of more, their sums explain the index. */
const MAX_LISTED = 100;

const personSteps = (scores: readonly HasilPegawai[]): readonly Trace[] =>
  scores.length > MAX_LISTED
    ? []
    : scores.flatMap((one, i) =>
        isDikecualikan(one)
          ? []
          : [
              step(
                `pegawai[${i}]`,
                one.total,
                DIMENSI_IP_ASN.map((kode) => step(kode, one[kode])),
              ),
            ],
      );
