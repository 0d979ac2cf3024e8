import { AKIP_88_2021 } from '../calculator/akip/akip-88-2021.ts';
import type { AnakTangga, AturanAkip, SubKomponenLke } from '../calculator/akip/aturan-akip.ts';
import { type KenaikanTerkecil, kenaikanTerkecil } from '../calculator/akip/kenaikan-terkecil.ts';
import { nilaiLke, nilaiSub } from '../calculator/akip/nilai-lke.ts';
import { type Band, classifyExact } from '../calculator/bands.ts';
import { bigOf, compare, exactText, type Fraction, fraction, minus, plus, printedText, sumOf } from '../kernel/fraction.ts';
import { err, ok } from '../kernel/result.ts';
import type { RulePack } from '../rulepack/rule-pack.ts';
import { absentAnswer, step } from './answer.ts';
import type { Answer, Calculation, InputProblem } from './calculation.ts';
import { type KodeSubLke, type LkeMasuk, readLke } from './read-lke.ts';

export type InputAkipSimulasi = {
  readonly tahun?: number | undefined;
  readonly lke: LkeMasuk;
  /** Sub-komponen whose grade stays as it is. */
  readonly tetap?: readonly KodeSubLke[] | undefined;
  /** Code of the predikat that is wanted; left out: the one above the present one. */
  readonly menuju?: string | undefined;
};

export type NaikGrade = { readonly sub: string; readonly dari: string; readonly ke: string };
export type NilaiBerpredikat = { readonly nilai: string; readonly tercetak: string; readonly predikat: string };

export type HasilAkipSimulasi = NilaiBerpredikat & {
  readonly menuju: string;
  readonly keadaan: 'dapat_dicapai' | 'sudah_tercapai' | 'tidak_terjangkau';
  /** With the smallest rises that reach it; `null` unless it can be reached. */
  readonly sesudah: NilaiBerpredikat | null;
  /** How many sub-komponen are raised, by how many steps in all, in how many equally small ways. */
  readonly dinaikkan: string;
  readonly langkah: string;
  readonly jumlah: string;
  /** Those ways; not more than `MAX_SUSUNAN`, while `jumlah` counts all of them. */
  readonly susunan: readonly (readonly NaikGrade[])[];
  /** With every grade that is not fixed at the top. */
  readonly tertinggi: NilaiBerpredikat;
  readonly pack: string;
};

export const MAX_SUSUNAN = 500;

/** Which grades must rise so that the next predikat, or the one that is asked for, is reached. */
export const akipSimulasi: Calculation<InputAkipSimulasi, HasilAkipSimulasi, AturanAkip> = {
  kind: 'akip-simulasi',
  packs: [AKIP_88_2021],
  bawaan: { keluarga: 'akip' },
  compute({ lke, tetap = [], menuju }, pack) {
    const { bands } = pack.rule.predikat;
    const { grades, problems } = readLke(pack.rule, lke);
    const wrong: readonly InputProblem[] =
      menuju === undefined || bands.some(({ kode }) => kode === menuju)
        ? problems
        : [...problems, { code: 'input.out_of_range', field: 'menuju', detail: { known: bands.map(({ kode }) => kode).join(', ') } }];
    if (wrong.length > 0) return err(wrong);
    if (grades === null) return ok(absentAnswer(pack, 'no_data_yet'));
    return ok(simulate({ pack, grades, tetap: new Set<string>(tetap), menuju }));
  },
};

type Simulation = {
  readonly pack: RulePack<AturanAkip>;
  readonly grades: ReadonlyMap<string, string>;
  readonly tetap: ReadonlySet<string>;
  readonly menuju: string | undefined;
};

function simulate(simulation: Simulation): Answer<HasilAkipSimulasi> {
  const { pack, grades, tetap, menuju } = simulation;
  const komponen = nilaiLke(pack.rule, (kode) => grades.get(kode) ?? '');
  const nilai = sumOf(komponen.map((one) => one.nilai));
  const free = komponen.flatMap(({ sub }) => sub).filter(({ of }) => !tetap.has(of.kode));
  const naik = free.map(({ of, anak }): Naik => ({ kode: of.kode, gain: gainsOf(pack.rule, of, anak) }));
  const target = targetOf(pack.rule, nilai, menuju);
  const found = smallest({ nilai, naik, target });
  const parts = komponen.map(({ of, nilai: points }) => step(of.kode, points));
  return {
    output: {
      ...berpredikat(pack.rule, nilai),
      menuju: target.kode,
      ...said(simulation, found),
      tertinggi: berpredikat(pack.rule, sumOf([nilai, ...naik.flatMap(({ gain }) => gain.slice(-1))])),
      pack: pack.id,
    },
    trace: step(pack.id, nilai, parts),
  };
}

type Naik = { readonly kode: string; readonly gain: readonly Fraction[] };

/** What each grade above the present one would add, from the next one to the highest. */
function gainsOf({ tangga }: AturanAkip, of: SubKomponenLke, anak: AnakTangga): readonly Fraction[] {
  const above = tangga.slice(0, tangga.indexOf(anak)).toReversed();
  return above.map((one) => minus(nilaiSub(of, one), nilaiSub(of, anak)));
}

/** The predikat that is asked for; else the one above the present one, or the present one where there is none above. */
function targetOf({ predikat }: AturanAkip, nilai: Fraction, menuju: string | undefined): Band {
  const { bands } = predikat;
  const present = bands.findIndex(({ kode }) => kode === classifyExact(nilai, predikat)?.kode);
  const found = menuju === undefined ? bands[Math.max(0, present - 1)] : bands.find(({ kode }) => kode === menuju);
  if (found === undefined) throw new Error(`no predikat "${menuju}"`); // refused before
  return found;
}

type Found = { readonly nilai: Fraction; readonly kenaikan: KenaikanTerkecil };

function smallest({
  nilai,
  naik,
  target,
}: {
  readonly nilai: Fraction;
  readonly naik: readonly Naik[];
  readonly target: Band;
}): Found | null {
  const scale = naik.flatMap(({ gain }) => gain.map(bigOf)).reduce((common, { d }) => (common % d === 0n ? common : common * d), 1n);
  const sub = naik.map(({ kode, gain }) => ({ kode, gain: gain.map(bigOf).map(({ n, d }) => n * (scale / d)) }));
  const after = (gain: bigint): Fraction => plus(nilai, { n: gain, d: scale });
  const kenaikan = kenaikanTerkecil(sub, (gain) => reaches(after(gain), target));
  return kenaikan === null ? null : { nilai: after(kenaikan.gain), kenaikan };
}

function reaches(nilai: Fraction, { dari, termasuk }: Band): boolean {
  const side = compare(nilai, fraction(dari));
  return side > 0 || (termasuk && side === 0);
}

type Said = Pick<HasilAkipSimulasi, 'keadaan' | 'sesudah' | 'dinaikkan' | 'langkah' | 'jumlah' | 'susunan'>;

const NOTHING = { sesudah: null, dinaikkan: '0', langkah: '0', jumlah: '0', susunan: [] } as const;

function said(simulation: Simulation, found: Found | null): Said {
  if (found === null) return { keadaan: 'tidak_terjangkau', ...NOTHING };
  const { nilai, kenaikan } = found;
  if (kenaikan.dinaikkan === 0) return { keadaan: 'sudah_tercapai', ...NOTHING };
  return {
    keadaan: 'dapat_dicapai',
    sesudah: berpredikat(simulation.pack.rule, nilai),
    dinaikkan: String(kenaikan.dinaikkan),
    langkah: String(kenaikan.langkah),
    jumlah: String(kenaikan.jumlah),
    susunan: listed(simulation, kenaikan),
  };
}

function listed(simulation: Simulation, { susunan }: KenaikanTerkecil): readonly (readonly NaikGrade[])[] {
  const list: (readonly NaikGrade[])[] = [];
  for (const set of susunan()) {
    if (list.length === MAX_SUSUNAN) break;
    list.push([...set].map(([kode, langkah]) => raised(simulation, kode, langkah)));
  }
  return list;
}

function raised({ pack, grades }: Simulation, sub: string, langkah: number): NaikGrade {
  const { tangga } = pack.rule;
  const at = tangga.findIndex(({ grade }) => grade === grades.get(sub));
  return { sub, dari: tangga[at]!.grade, ke: tangga[at - langkah]!.grade };
}

const berpredikat = ({ predikat }: AturanAkip, nilai: Fraction): NilaiBerpredikat => ({
  nilai: exactText(nilai),
  tercetak: printedText(nilai),
  predikat: classifyExact(nilai, predikat)?.kode ?? '',
});
