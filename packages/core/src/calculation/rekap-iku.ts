import type { AturanRekap, TingkatKendali, TingkatValiditas } from '../capaian/aturan-rekap.ts';
import { bobotIku } from '../capaian/bobot-iku.ts';
import { computeRekap } from '../capaian/compute-rekap.ts';
import { PERAN_PERSPEKTIF, peranPerspektif } from '../capaian/peran-perspektif.ts';
import { type AnggotaRekap, type RekapTepat, rekapTepat } from '../capaian/rekap-tepat.ts';
import { exactText, type Fraction, fractionOf, printedText, whole } from '../kernel/fraction.ts';
import type { Result } from '../kernel/result.ts';
import type { RulePack } from '../rulepack/rule-pack.ts';
import { absentAnswer, answerWhenRead } from './answer.ts';
import type { AngkaMasuk, Answer, InputProblem } from './calculation.ts';
import { type InputReader, inputReader } from './read-input.ts';

/** One member of a roll-up. `capaian` in percent; left out: not assessed; `null`: not there yet. */
export type IkuMasuk = {
  readonly perspektif: string;
  readonly sasaran: string;
  readonly capaian?: AngkaMasuk | undefined;
};

/** What only some packs weigh by. */
export type IkuBerbobotMasuk = IkuMasuk & {
  readonly validitas?: TingkatValiditas | undefined;
  readonly kendali?: TingkatKendali | undefined;
};

export type InputRekap<Iku extends IkuMasuk> = { readonly tahun?: number | undefined; readonly iku: readonly Iku[] };

export type HasilRekap = {
  readonly tercetak: string;
  /** Whether every member that is assessed has a value. */
  readonly lengkap: boolean;
  /** Points of each perspektif; `null` while none of its members has a value. */
  readonly nkp: Readonly<Record<string, string | null>>;
  /** Mean capaian of each sasaran, percent. One that stands in several perspektif is written `perspektif/sasaran`. */
  readonly nss: Readonly<Record<string, string | null>>;
  readonly pack: string;
};

type Rekap = { readonly nilai: string; readonly rest: HasilRekap };
type Pack = RulePack<AturanRekap>;

/** Everything that NPSS and NKO have in common; `named` gives the last figure its name. */
export function computeRekapIku<Output>(
  { iku }: InputRekap<IkuBerbobotMasuk>,
  pack: Pack,
  named: (rekap: Rekap) => Output,
): Result<Answer<Output>, readonly InputProblem[]> {
  const reader = inputReader();
  const isSendiri = sendirian(iku);
  const anggota = iku.map((one, i) => readAnggota(reader, one, { pack, field: `iku[${i}]`, isSendiri: isSendiri(one) }));
  const bobot = bobotPerspektif(reader, iku, pack);
  return answerWhenRead(reader, pack, () => {
    const found = rekapTepat({ label: pack.rule.nilaiAkhir, anggota, bobot });
    if (typeof found.nilai === 'string') return absentAnswer(pack, found.nilai, found.trace.parts);
    const rest = {
      tercetak: printedText(found.nilai),
      lengkap: found.lengkap,
      nkp: Object.fromEntries(found.nkp.map(({ perspektif, nilai }) => [perspektif, textOf(nilai)])),
      nss: nssTexts(found),
      pack: pack.id,
    };
    return {
      output: named({ nilai: exactText(found.nilai), rest }),
      trace: { label: pack.id, result: found.trace.result, parts: [found.trace] },
    };
  });
}

const textOf = (nilai: Fraction | string): string | null => (typeof nilai === 'string' ? null : exactText(nilai));

function nssTexts({ nss }: RekapTepat): Readonly<Record<string, string | null>> {
  const seen = new Set<string>();
  const twice = new Set(nss.flatMap(({ sasaran }) => (seen.has(sasaran) ? [sasaran] : (seen.add(sasaran), []))));
  return Object.fromEntries(
    nss.map(({ perspektif, sasaran, nilai }) => [twice.has(sasaran) ? `${perspektif}/${sasaran}` : sasaran, textOf(nilai)]),
  );
}

/** Which members are the only one of their sasaran that is assessed: whatever weight they had, it would cancel out. */
function sendirian(iku: readonly IkuMasuk[]): (one: IkuMasuk) => boolean {
  const keyOf = ({ perspektif, sasaran }: IkuMasuk): string => JSON.stringify([perspektif, sasaran]);
  const count = new Map<string, number>();
  for (const one of iku) if (one.capaian !== undefined) count.set(keyOf(one), (count.get(keyOf(one)) ?? 0) + 1);
  return (one) => count.get(keyOf(one)) === 1;
}

type Place = { readonly pack: Pack; readonly field: string; readonly isSendiri: boolean };

function readAnggota(reader: InputReader, iku: IkuBerbobotMasuk, place: Place): AnggotaRekap {
  const { field } = place;
  const { perspektif, sasaran, capaian } = iku;
  const named = { label: field, perspektif, sasaran };
  if (capaian === undefined) return { ...named, capaian: 'not_assessed', bobot: whole(1) };
  const nilai = reader.optional(`${field}.capaian`, capaian);
  return nilai === null
    ? { ...named, capaian: 'no_data_yet', bobot: whole(1) }
    : { ...named, capaian: nilai, bobot: readBobot(reader, iku, place) };
}

/** A member that the pack cannot weigh is not weighed as one. */
function readBobot(reader: InputReader, { validitas, kendali }: IkuBerbobotMasuk, { pack, field, isSendiri }: Place): Fraction {
  const bobot = bobotIku(pack.rule, { validitas: validitas ?? null, kendali: kendali ?? null });
  if (bobot.ok) return fractionOf(bobot.value);
  if (bobot.error === 'belum_ditetapkan' && isSendiri) return whole(1);
  if (validitas === undefined) reader.refuse({ code: 'input.missing_field', field: `${field}.validitas`, detail: { wajib: 1 } });
  if (kendali === undefined) reader.refuse({ code: 'input.missing_field', field: `${field}.kendali`, detail: { wajib: 1 } });
  if (bobot.error === 'tidak_diperbolehkan') {
    const detail = {
      reason: `pasangan validitas ${validitas} dan kendali ${kendali} tidak diperbolehkan oleh paket ${pack.id}.`,
      reason_en: `the pack ${pack.id} does not allow validitas ${validitas} with kendali ${kendali}.`,
    };
    reader.refuse({ code: 'input.out_of_range', field: `${field}.kendali`, detail });
  }
  return whole(1);
}

/** By role where the pack weighs by it: as a perspektif is called, or by their order where there are exactly four. */
function bobotPerspektif(reader: InputReader, iku: readonly IkuMasuk[], pack: Pack): ReadonlyMap<string, Fraction> {
  const labels = [...new Set(iku.map(({ perspektif }) => perspektif))];
  const roles = peranPerspektif(labels.map((kode) => ({ kode })));
  const weighed = computeRekap({ iku: [], perspektif: roles.map(({ kode, peran }) => ({ id: kode, peran })), aturan: pack.rule });
  const bobot = new Map<string, Fraction>();
  for (const { perspektifId, bobot: weight } of weighed.perspektif) {
    if (weight === null) reader.refuse(withoutRole(iku.findIndex(({ perspektif }) => perspektif === perspektifId)));
    bobot.set(perspektifId, weight === null ? whole(1) : fractionOf(weight));
  }
  return bobot;
}

const withoutRole = (at: number): InputProblem => ({
  code: 'input.out_of_range',
  field: `iku[${at}].perspektif`,
  detail: {
    reason: `bobot perspektif ini tidak diketahui. Pakai ${PERAN_PERSPEKTIF.join(', ')}, atau tepat empat perspektif menurut urutan itu.`,
    reason_en: `the weight of this perspektif is not known. Use ${PERAN_PERSPEKTIF.join(', ')}, or exactly four perspektif in that order.`,
  },
});
