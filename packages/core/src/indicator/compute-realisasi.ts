import type { Kategori } from '../calculator/bands.ts';
import type { Rincian } from '../calculator/calculator.ts';
import { type AturanHasil, jawabanPembagiNol, terapkanAturan } from '../formula/aturan-hasil.ts';
import { asFigure, evaluateFormula, type Nilai } from '../formula/evaluate.ts';
import { type Formula, rujukanKey } from '../formula/formula.ts';
import { parseFormula } from '../formula/parse.ts';
import { rujukanOf } from '../formula/refs.ts';
import { boundedInput } from '../formula/size.ts';
import type { Trace } from '../formula/trace.ts';
import { absent, type Figure, figure } from '../kernel/figure.ts';
import { assertNever } from '../kernel/result.ts';
import { decimalOf } from './batas-komponen.ts';
import { type Entries, entryOf, nilaiKomponen, nilaiOf } from './komponen-values.ts';
import type { CaraHitung, ManualIku, PembagiNol } from './manual-iku.ts';
import { runPaket } from './run-paket.ts';

export type Realisasi = {
  readonly realisasi: Figure;
  readonly kategori: Kategori | null;
  readonly rincian: readonly Rincian[];
  readonly trace: Trace;
};

export type RealisasiInput = {
  readonly manual: Pick<ManualIku, 'cara' | 'komponen' | 'pembulatan' | 'lokalAngka' | 'pembagiNol'>;
  readonly komponen: Entries;
  /** Figures from outside the entry by their `rujukanKey`; one that is needed and not given has no data yet. */
  readonly luar?: ReadonlyMap<string, Nilai>;
};

/** Realisasi of one period in the IKU's satuan, the way the manual says: the manual that is printed is what computes. */
export function computeRealisasi({ manual, komponen, luar = NOTHING_OUTSIDE }: RealisasiInput): Realisasi {
  const aturan = aturanHasil(manual);
  const computed = pembagiNolApplied(computeCara({ cara: manual.cara, manual, komponen, luar }), { aturan, manual });
  return manual.pembulatan === null ? computed : roundedAsPublished(computed, { aturan, pembulatan: manual.pembulatan });
}

/** What the manual declares about its result, for whoever computes it. Only a formula of its own divides. */
export function aturanHasil({ cara, pembagiNol, pembulatan }: Pick<ManualIku, 'cara' | 'pembagiNol' | 'pembulatan'>): AturanHasil {
  return { pembagiNol: cara.jenis !== 'rumus' || pembagiNol === null ? null : declared(pembagiNol), pembulatan };
}

const NOTHING_OUTSIDE: ReadonlyMap<string, Nilai> = new Map();

/** The rounding is a step of its own in the trace, so that whoever asks sees both figures. */
function roundedAsPublished(
  computed: Realisasi,
  { aturan, pembulatan }: { readonly aturan: AturanHasil; readonly pembulatan: number },
): Realisasi {
  if (computed.realisasi.kind === 'absent') return computed;
  const realisasi = terapkanAturan(computed.realisasi, aturan);
  return { ...computed, realisasi, trace: { label: 'BULATKAN', result: realisasi, parts: [computed.trace], note: String(pembulatan) } };
}

/** What the manual declares for a division by zero is a step of its own too, named `PEMBAGI_NOL`, with the rule as its note. */
function pembagiNolApplied(computed: Realisasi, { aturan, manual: { pembagiNol } }: Declaring): Realisasi {
  const realisasi = jawabanPembagiNol(computed.realisasi, aturan);
  if (realisasi === null || pembagiNol === null) return computed;
  return { ...computed, realisasi, trace: { label: 'PEMBAGI_NOL', result: realisasi, parts: [computed.trace], note: pembagiNol.jenis } };
}
type Declaring = { readonly aturan: AturanHasil; readonly manual: Pick<ManualIku, 'pembagiNol'> };

function declared(rule: PembagiNol): Figure | null {
  switch (rule.jenis) {
    case 'tolak':
      return null;
    case 'tidak_dinilai':
      return absent('not_assessed');
    case 'nilai':
      return figure(decimalOf(rule.nilai));
    default:
      return assertNever(rule);
  }
}

export type CaraInput = {
  readonly cara: CaraHitung;
  readonly manual: Pick<ManualIku, 'komponen' | 'lokalAngka'>;
  readonly komponen: Entries;
  readonly luar?: ReadonlyMap<string, Nilai>;
};

/** One way to a figure from the components of a manual; a pemeriksaan uses the same ways as the realisasi. */
export function computeCara(input: CaraInput): Realisasi {
  const { cara, manual, komponen } = input;
  switch (cara.jenis) {
    case 'rumus':
      return plain(runRumus(cara.rumus, input));
    case 'paket': {
      const { hasil, kategori, rincian, trace } = runPaket(cara.paket, { manual, komponen });
      return { realisasi: hasil, kategori, rincian, trace };
    }
    case 'hasil':
      return plain({ label: cara.komponen, result: asFigure(nilaiOf(entryOf(komponen, cara.komponen))), parts: [] });
    default:
      return assertNever(cara);
  }
}

const plain = (trace: Trace): Realisasi => ({ realisasi: trace.result, kategori: null, rincian: [], trace });

/** A manual in force was validated, so a formula that cannot be read or a pack that does not exist is a bug. */
function runRumus(rumus: string, input: CaraInput): Trace {
  const formula = parseFormula(rumus, { lokal: input.manual.lokalAngka });
  if (!formula.ok) throw new Error(`the manual holds a formula that was never validated: ${formula.error.code} at ${formula.error.at}`);
  const { nilai, traces } = rumusInputs(formula.value, input);
  const { label, result, parts, note } = withPaketSteps(evaluateFormula(formula.value, nilai), traces);
  return { label, result, parts, note: note ?? rumus };
}

export type RumusInputs = { readonly nilai: ReadonlyMap<string, Nilai>; readonly traces: ReadonlyMap<string, Trace> };

/** Every name that a formula may need, with what it holds; `traces`: the steps of the packs among them. */
export function rumusInputs(formula: Formula, { manual, komponen, luar = NOTHING_OUTSIDE }: Omit<CaraInput, 'cara'>): RumusInputs {
  const nilai = new Map<string, Nilai>();
  const traces = new Map<string, Trace>();
  for (const [kode, held] of nilaiKomponen(manual, komponen)) nilai.set(kode, boundedInput(held));
  for (const rujukan of rujukanOf(formula)) {
    const key = rujukanKey(rujukan);
    if (rujukan.jenis === 'paket') traces.set(key, runPaket(rujukan.paket, { manual, komponen }).trace);
    nilai.set(key, boundedInput(traces.get(key)?.result ?? luar.get(key) ?? absent('no_data_yet')));
  }
  return { nilai, traces };
}

/** A pack inside a formula shows its own steps below the place where it is used. */
const withPaketSteps = (trace: Trace, traces: ReadonlyMap<string, Trace>): Trace => {
  const steps = traces.get(trace.label);
  return { ...trace, parts: steps === undefined ? trace.parts.map((part) => withPaketSteps(part, traces)) : [steps] };
};
