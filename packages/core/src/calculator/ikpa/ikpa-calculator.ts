import { leavesTotal } from '../../formula/combine.ts';
import type { Trace } from '../../formula/trace.ts';
import { Decimal } from '../../kernel/decimal.ts';
import { absent, type Figure, figure } from '../../kernel/figure.ts';
import { decimalOf, type Fraction, fraction, fractionOf, ZERO } from '../../kernel/fraction.ts';
import type { RulePack } from '../../rulepack/rule-pack.ts';
import { classify } from '../bands.ts';
import type { Calculator, KomponenPaket, Rincian } from '../calculator.ts';
import { type Inputs, readKomponen, traceKomponen } from '../inputs.ts';
import type { AturanIkpa } from './aturan-ikpa.ts';
import { akhirIkpa, aspekIkpa, type NilaiIkpa, type Tertimbang, weighIkpa } from './compose-ikpa.ts';

type Paket = RulePack<AturanIkpa>;

/**
 * nilai akhir = Σ(nilai × bobot) / Σ bobot of the indicators that are assessed − pengurang dispensasi.
 * An indicator left out is "tidak dinilai": OMSPAN takes its weight away (konversi bobot). The deduction is never assumed: 0 is given.
 */
export function ikpaCalculator(paket: Paket): Calculator {
  const indikator = paket.rule.indikator.map(
    ({ kode, nama, bobot, maksimum }): KomponenPaket => ({ kode, nama, bobot, minimum: '0', maksimum, arah: 'naik' }),
  );
  const pengurang = pengurangOf(paket.rule);
  return {
    paket,
    komponen: pengurang === null ? indikator : [...indikator, pengurang],
    compute: (inputs) => compute({ paket, indikator, pengurang, inputs }),
  };
}

function pengurangOf({ pengurang }: AturanIkpa): KomponenPaket | null {
  if (pengurang === null) return null;
  return { kode: pengurang.kode, nama: pengurang.nama, minimum: '0', maksimum: pengurang.maksimum, arah: 'turun', bertingkat: true };
}

type Computing = {
  readonly paket: Paket;
  readonly indikator: readonly KomponenPaket[];
  readonly pengurang: KomponenPaket | null;
  readonly inputs: Inputs;
};

function compute({ paket, indikator, pengurang, inputs }: Computing): ReturnType<Calculator['compute']> {
  const anyGiven = indikator.some(({ kode }) => inputs.has(kode));
  const raw = traceKomponen(inputs, indikator, absent(anyGiven ? 'not_assessed' : 'no_data_yet'));
  const parts = raw.map((part) => capped(part, paket.rule));
  const weighed = weigh(parts, paket.rule);
  const subtracted: readonly Trace[] =
    pengurang === null ? [] : [{ label: pengurang.kode, result: readKomponen(inputs, pengurang, absent('no_data_yet')), parts: [] }];
  const hasil = akhir(weighed, subtracted[0]?.result ?? null);
  const { total, konversi } = shownOf(weighed);
  return {
    hasil,
    kategori: classify(hasil, paket.rule.kategori),
    rincian: rincianOf({ rule: paket.rule, dipakai: valuesOf(parts), total, konversi }),
    trace: {
      label: paket.id,
      result: hasil,
      parts: [{ label: 'nilai_total', result: total, parts }, { label: 'konversi_bobot', result: konversi, parts: [] }, ...subtracted],
    },
  };
}

function capped(part: Trace, { capIndikator }: AturanIkpa): Trace {
  const cap = new Decimal(capIndikator);
  if (part.result.kind === 'absent' || part.result.value.lessThanOrEqualTo(cap)) return part;
  return { label: part.label, result: figure(cap), parts: [part], note: 'ikpa.cap_indikator' };
}

const valuesOf = (parts: readonly Trace[]): NilaiIkpa =>
  new Map(parts.flatMap(({ label, result }) => (result.kind === 'value' ? [[label, fractionOf(result.value)] as const] : [])));

/** What is weighed, or why there is nothing to weigh. */
type Weighed = { readonly hasil: Tertimbang } | { readonly tanpa: Figure };

/** An indicator that is still to come leaves the whole without a result; one that is not assessed leaves with its weight. */
function weigh(parts: readonly Trace[], rule: AturanIkpa): Weighed {
  const open = parts.find(({ result }) => result.kind === 'absent' && !leavesTotal(result));
  const hasil = open === undefined ? weighIkpa(rule, valuesOf(parts)) : null;
  return hasil === null ? { tanpa: open?.result ?? parts[0]?.result ?? absent('no_data_yet') } : { hasil };
}

const shownFraction = (value: Fraction): Figure => figure(decimalOf(value));

const shownOf = (weighed: Weighed): { readonly total: Figure; readonly konversi: Figure } =>
  'tanpa' in weighed
    ? { total: weighed.tanpa, konversi: weighed.tanpa }
    : { total: shownFraction(weighed.hasil.total), konversi: shownFraction(weighed.hasil.konversi) };

function akhir(weighed: Weighed, pengurang: Figure | null): Figure {
  if ('tanpa' in weighed) return weighed.tanpa;
  if (pengurang?.kind === 'absent') return pengurang.reason === 'no_data_yet' ? pengurang : absent('not_computable');
  return shownFraction(akhirIkpa(weighed.hasil, pengurang === null ? ZERO : fraction(pengurang.value.toFixed())));
}

type Detail = { readonly rule: AturanIkpa; readonly dipakai: NilaiIkpa; readonly total: Figure; readonly konversi: Figure };

function rincianOf({ rule, dipakai, total, konversi }: Detail): readonly Rincian[] {
  const means = aspekIkpa(rule, dipakai);
  const aspek = rule.aspek.map(({ kode, bagian, nama }): Rincian => {
    const mean = means[bagian];
    return { kode, nama, figure: mean === null ? absent('not_assessed') : shownFraction(mean) };
  });
  return [
    ...aspek,
    { kode: 'nilai_total', nama: 'Nilai Total', figure: total },
    { kode: 'konversi_bobot', nama: 'Konversi Bobot', figure: konversi },
  ];
}
