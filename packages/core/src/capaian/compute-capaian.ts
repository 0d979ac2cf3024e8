import { leavesTotal } from '../formula/combine.ts';
import type { Trace } from '../formula/trace.ts';
import { Decimal } from '../kernel/decimal.ts';
import { absent, type Figure, figure } from '../kernel/figure.ts';
import type { RulePack } from '../rulepack/rule-pack.ts';
import { batasi, type Dibatasi } from './batas-capaian.ts';
import type { AturanCapaian } from './capaian-sederhana.ts';
import { CARA_CAPAIAN_BAWAAN, type CaraCapaian, type RumusCapaian } from './cara-capaian.ts';
import { isMet } from './is-met.ts';
import { paketCapaian } from './paket-capaian.ts';
import { ratioCapaian } from './ratio-capaian.ts';
import { interpolate } from './skala-stabilize.ts';

export type CapaianInput = {
  readonly target: Figure;
  readonly realisasi: Figure;
  readonly rumus: RumusCapaian;
  /** `manual.capaian`; left out: `capaian:sederhana` with nothing else said. */
  readonly cara?: CaraCapaian;
};

export type HasilCapaian = {
  /** In percent, within the limits: what counts. */
  readonly capaian: Figure;
  /** The same before the limits: what was reached. */
  readonly tanpaBatas: Figure;
  readonly dibatasi: Dibatasi | null;
  /** `null`: the manual names a pack that does not exist, and nothing was computed. */
  readonly paket: RulePack<AturanCapaian> | null;
  readonly trace: Trace;
};

/**
 * Capaian of one IKU in one period, in percent; 100 means "exactly on target". Never rounds.
 * Ratio by `rumus`, then the scale of stabilize, then "konversi 120", then the limits; each is a step of the trace only where
 * it did something. `capaian:sederhana` has no limits (PermenPANRB 53/2014 names no cap, and 133,50 is in use).
 */
export function evaluateCapaian(input: CapaianInput): HasilCapaian {
  const { cara = CARA_CAPAIAN_BAWAAN } = input;
  const paket = paketCapaian(cara.paket);
  if (paket === null) return withoutPack(input, cara.paket);
  const tanpaBatas = converted({ ...input, cara, aturan: paket.rule });
  const { trace, dibatasi } = batasi({ trace: tanpaBatas, cara, aturan: paket.rule });
  return { capaian: trace.result, tanpaBatas: tanpaBatas.result, dibatasi, paket, trace };
}

/** Only the figure that counts. */
export const computeCapaian = (input: CapaianInput): Figure => evaluateCapaian(input).capaian;

type Ruled = Required<CapaianInput> & { readonly aturan: AturanCapaian };

function converted(input: Ruled): Trace {
  const { cara, aturan } = input;
  const scaled = scaledRatio(input);
  if (!cara.konversi120 || scaled.result.kind === 'absent' || !isMet(input)) return scaled;
  const konversi: Trace = { label: 'konversi', result: figure(new Decimal(aturan.konversi)), parts: [] };
  return { label: 'konversi_120', result: konversi.result, parts: [scaled, konversi], note: 'capaian.konversi_120' };
}

function scaledRatio({ target, realisasi, rumus, cara, aturan }: Ruled): Trace {
  const ratio: Trace = {
    label: rumus,
    result: ratioFigure({ target, realisasi, rumus, cara, aturan }),
    parts: [
      { label: 'target', result: target, parts: [] },
      { label: 'realisasi', result: realisasi, parts: [] },
    ],
  };
  return rumus === 'stabilize' ? interpolate({ kedekatan: ratio, skala: cara.skalaStabilize ?? aturan.skalaStabilize }) : ratio;
}

/** What was waived needs no target; else a missing target comes before a missing realisasi. */
function ratioFigure({ target, realisasi, rumus, cara, aturan }: Ruled): Figure {
  if (leavesTotal(realisasi)) return realisasi;
  if (target.kind === 'absent') return target;
  if (realisasi.kind === 'absent') return realisasi;
  return ratioCapaian({ t: target.value, r: realisasi.value, rumus, targetNol: cara.targetNol, targetNegatif: aturan.targetNegatif });
}

function withoutPack({ target, realisasi }: CapaianInput, id: string): HasilCapaian {
  const result = absent('not_computable');
  const parts = [
    { label: 'target', result: target, parts: [] },
    { label: 'realisasi', result: realisasi, parts: [] },
  ];
  const trace: Trace = { label: id, result, parts, note: 'capaian.paket_tidak_dikenal' };
  return { capaian: result, tanpaBatas: result, dibatasi: null, paket: null, trace };
}
