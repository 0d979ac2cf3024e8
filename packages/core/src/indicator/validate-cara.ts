import { calculatorById } from '../calculator/registry.ts';
import { parseFormula } from '../formula/parse.ts';
import { type Ref, refsOf } from '../formula/refs.ts';
import type { FieldProblem } from '../kernel/domain-error.ts';
import { assertNever } from '../kernel/result.ts';
import type { CaraHitung, KomponenIku } from './manual-iku.ts';

export type CaraCheck = {
  readonly cara: CaraHitung;
  readonly komponen: readonly KomponenIku[];
  /** Path of the cara within the manual: `cara`, `pemeriksaan.0.cara`. */
  readonly field: string;
  /** Whether `rincian` components may take part: in a pemeriksaan they may, in the realisasi they may not. */
  readonly withRincian: boolean;
};

/** What keeps one way of computing from being run: an unreadable formula, a foreign component, an unknown pack. */
export function caraProblems(check: CaraCheck): readonly FieldProblem[] {
  switch (check.cara.jenis) {
    case 'rumus':
      return rumusProblems(check, check.cara.rumus);
    case 'paket':
      return paketProblems(check, check.cara.paket);
    case 'hasil':
      return komponenProblems(check, { field: `${check.field}.komponen`, kode: check.cara.komponen });
    default:
      return assertNever(check.cara);
  }
}

function rumusProblems(check: CaraCheck, rumus: string): readonly FieldProblem[] {
  const field = `${check.field}.rumus`;
  const formula = parseFormula(rumus);
  if (!formula.ok) {
    const { code, at, found } = formula.error;
    return [code === 'empty' ? { field, problem: 'required' } : { field, problem: 'syntax', detail: { code, at, found } }];
  }
  return refsOf(formula.value).flatMap((ref) => refProblems(check, { field, ref }));
}

/** A figure is needed where a figure is used, a list where rows are counted, and a category that the list has. */
function refProblems(check: CaraCheck, { field, ref }: { readonly field: string; readonly ref: Ref }): readonly FieldProblem[] {
  if (ref.sebagai === 'angka') return komponenProblems(check, { field, kode: ref.kode, at: ref.at });
  const found = usable(check, ref.kode);
  if (found === undefined) return [{ field, problem: 'unknown_component', detail: { kode: ref.kode, at: ref.at } }];
  if (found.jenis !== 'daftar') return [{ field, problem: 'not_computable', detail: { kode: ref.kode, at: ref.at } }];
  const kategori = ref.syarat?.jenis === 'di' ? ref.syarat.pilihan : [];
  return kategori
    .filter((one) => !found.kategori.some(({ kode }) => kode === one))
    .map((one) => ({ field, problem: 'unknown_reference', detail: { kode: one, at: ref.at } }));
}

function paketProblems(check: CaraCheck, id: string): readonly FieldProblem[] {
  const field = `${check.field}.paket`;
  const calculator = calculatorById(id);
  if (calculator === null) return [{ field, problem: 'unknown_reference', detail: { kode: id } }];
  return calculator.komponen.flatMap(({ kode }) => komponenProblems(check, { field, kode }));
}

type Mention = { readonly field: string; readonly kode: string; readonly at?: number };

function komponenProblems(check: CaraCheck, { field, kode, at }: Mention): readonly FieldProblem[] {
  const found = usable(check, kode);
  const detail = at === undefined ? { kode } : { kode, at };
  if (found === undefined) return [{ field, problem: 'unknown_component', detail }];
  return found.jenis === 'daftar' ? [{ field, problem: 'not_computable', detail }] : [];
}

const usable = ({ komponen, withRincian }: CaraCheck, kode: string): KomponenIku | undefined =>
  komponen.find((one) => one.kode === kode && (withRincian || one.peran === 'rumus'));
