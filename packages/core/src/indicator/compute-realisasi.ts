import type { Kategori } from '../calculator/bands.ts';
import type { Rincian } from '../calculator/calculator.ts';
import { calculatorById } from '../calculator/registry.ts';
import { asFigure, evaluateFormula, type Nilai } from '../formula/evaluate.ts';
import { parseFormula } from '../formula/parse.ts';
import type { Trace } from '../formula/trace.ts';
import { roundHalfUp } from '../kernel/decimal.ts';
import { type Figure, figure } from '../kernel/figure.ts';
import { assertNever } from '../kernel/result.ts';
import { type Entries, entryOf, nilaiKomponen, nilaiOf } from './komponen-values.ts';
import type { CaraHitung, ManualIku } from './manual-iku.ts';

export type Realisasi = {
  readonly realisasi: Figure;
  readonly kategori: Kategori | null;
  readonly rincian: readonly Rincian[];
  readonly trace: Trace;
};

export type RealisasiInput = { readonly manual: Pick<ManualIku, 'cara' | 'komponen' | 'pembulatan'>; readonly komponen: Entries };

/** Realisasi of one period in the IKU's satuan, the way the manual says: the manual that is printed is what computes. */
export function computeRealisasi({ manual, komponen }: RealisasiInput): Realisasi {
  const computed = computeCara({ cara: manual.cara, manual, komponen });
  return manual.pembulatan === null ? computed : roundedAsPublished(computed, manual.pembulatan);
}

/** The rounding is a step of its own in the trace, so that whoever asks sees both figures. */
function roundedAsPublished(computed: Realisasi, pembulatan: number): Realisasi {
  if (computed.realisasi.kind === 'absent') return computed;
  const realisasi = figure(roundHalfUp(computed.realisasi.value, pembulatan));
  return { ...computed, realisasi, trace: { label: 'BULATKAN', result: realisasi, parts: [computed.trace], note: String(pembulatan) } };
}

export type CaraInput = { readonly cara: CaraHitung; readonly manual: Pick<ManualIku, 'komponen'>; readonly komponen: Entries };

/** One way to a figure from the components of a manual; a pemeriksaan uses the same ways as the realisasi. */
export function computeCara({ cara, manual, komponen }: CaraInput): Realisasi {
  switch (cara.jenis) {
    case 'rumus':
      return plain(runRumus(cara.rumus, nilaiKomponen(manual, komponen)));
    case 'paket':
      return runPaket(cara.paket, { manual, komponen });
    case 'hasil':
      return plain({ label: cara.komponen, result: asFigure(nilaiOf(entryOf(komponen, cara.komponen))), parts: [] });
    default:
      return assertNever(cara);
  }
}

const plain = (trace: Trace): Realisasi => ({ realisasi: trace.result, kategori: null, rincian: [], trace });

/** A manual in force was validated, so a formula that cannot be read or a pack that does not exist is a bug. */
function runRumus(rumus: string, values: ReadonlyMap<string, Nilai>): Trace {
  const formula = parseFormula(rumus);
  if (!formula.ok) throw new Error(`the manual holds a formula that was never validated: ${formula.error.code} at ${formula.error.at}`);
  const { label, result, parts, note } = evaluateFormula(formula.value, values);
  return { label, result, parts, note: note ?? rumus };
}

function runPaket(id: string, { manual, komponen }: Omit<CaraInput, 'cara'>): Realisasi {
  const calculator = calculatorById(id);
  if (calculator === null) throw new Error(`the manual names rule pack "${id}", which does not exist`);
  const { hasil, kategori, rincian, trace } = calculator.compute(paketInputs({ manual, komponen }));
  return { realisasi: hasil, kategori, rincian, trace };
}

/** A required component that was not entered has no data yet; an optional one was left out, and the pack says what that means. */
function paketInputs({ manual, komponen }: Omit<CaraInput, 'cara'>): ReadonlyMap<string, Figure> {
  const given = manual.komponen.filter(({ kode, wajib }) => wajib || entryOf(komponen, kode) !== null);
  return new Map(given.map(({ kode }) => [kode, asFigure(nilaiOf(entryOf(komponen, kode)))]));
}
