import { aggregate } from '../../formula/combine.ts';
import type { Trace } from '../../formula/trace.ts';
import { absent, type Figure, figure } from '../../kernel/figure.ts';
import type { RulePack } from '../../rulepack/rule-pack.ts';
import { classify } from '../bands.ts';
import type { Calculator, HasilPaket, KomponenPaket } from '../calculator.ts';
import { traceKomponen } from '../inputs.ts';
import type { AturanSkm } from './aturan-skm.ts';

/**
 * IKM = Σ(NRR × 1/n) × 25. The weight is the exact fraction: with the printed 0,11 nine times "4" would be 99 instead of 100.
 * Unsur that are not assessed leave n (the regulation allows fewer); mutu is read from the IKM at two decimals, so nothing falls between two bands.
 */
export function skmCalculator(paket: RulePack<AturanSkm>): Calculator {
  const { unsur, skala, pengali, mutu } = paket.rule;
  const komponen = unsur.map((nama, i): KomponenPaket => ({ kode: `u${i + 1}`, nama, ...skala, arah: 'naik' }));
  return {
    paket,
    komponen,
    compute(inputs) {
      const parts = traceKomponen(inputs, komponen, absent('no_data_yet'));
      const results = parts.map(({ result }) => result);
      const rata: Trace = { label: 'RATA', result: aggregate('RATA', results), parts };
      const sum = aggregate('JUMLAH', results);
      const n = results.filter(({ kind }) => kind === 'value').length;
      const hasil: Figure = sum.kind === 'absent' ? sum : figure(sum.value.mul(pengali).div(n));
      return {
        hasil,
        kategori: classify(hasil, mutu),
        rincian: tertimbang(parts, { n, unsur }),
        trace: { label: paket.id, result: hasil, parts: [rata] },
      };
    },
  };
}

/** NRR tertimbang of each unsur: NRR × 1/n. */
const tertimbang = (
  parts: readonly Trace[],
  { n, unsur }: { readonly n: number; readonly unsur: readonly string[] },
): HasilPaket['rincian'] =>
  parts.map(({ label, result }, i) => ({
    kode: `tertimbang_${label}`,
    nama: unsur[i] ?? label,
    figure: result.kind === 'absent' ? result : figure(result.value.div(n)),
  }));
