import { calculatorById } from '../calculator/registry.ts';
import { checkFormula, type FormulaProblem } from '../formula/check.ts';
import { parseFormula } from '../formula/parse.ts';
import { rujukanOf } from '../formula/refs.ts';
import type { FieldProblem } from '../kernel/domain-error.ts';
import { assertNever } from '../kernel/result.ts';
import { type KonteksManual, type LingkupInput, lingkupManual } from './lingkup-manual.ts';
import type { CaraHitung, KomponenIku, ManualIku } from './manual-iku.ts';

export type CaraCheck = {
  readonly cara: CaraHitung;
  readonly manual: LingkupInput['manual'] & Pick<ManualIku, 'lokalAngka'>;
  readonly konteks: KonteksManual;
  /** Path of the cara within the manual: `cara`, `pemeriksaan.0.cara`. */
  readonly field: string;
  /** Whether `rincian` components may take part: in a pemeriksaan they may, in the realisasi they may not. */
  readonly untuk: LingkupInput['untuk'];
};

/** What keeps one way of computing from being run: a formula that does not hold, a foreign component, an unknown pack. */
export function caraProblems(check: CaraCheck): readonly FieldProblem[] {
  switch (check.cara.jenis) {
    case 'rumus':
      return rumusProblems(check, check.cara.rumus);
    case 'paket':
      return paketProblems(check, { field: `${check.field}.paket`, id: check.cara.paket });
    case 'hasil':
      return komponenProblems(check, { field: `${check.field}.komponen`, kode: check.cara.komponen });
    default:
      return assertNever(check.cara);
  }
}

function rumusProblems(check: CaraCheck, rumus: string): readonly FieldProblem[] {
  const field = `${check.field}.rumus`;
  const lokal = check.manual.lokalAngka;
  const found = checkFormula({ formula: rumus, lokal, scope: lingkupManual(check) });
  const formula = parseFormula(rumus, { lokal });
  const packs = formula.ok ? rujukanOf(formula.value).flatMap((one) => (one.jenis === 'paket' ? [one.paket] : [])) : [];
  return [
    ...found.map((problem) => fieldProblem(field, problem)),
    ...packs.filter((id) => calculatorById(id) !== null).flatMap((id) => paketProblems(check, { field, id })),
  ];
}

const fieldProblem = (field: string, { code, at, length, params }: FormulaProblem): FieldProblem =>
  code === 'empty' ? { field, problem: 'required' } : { field, problem: 'formula', detail: { code, at, length, ...params } };

/** A pack needs every component that it composes. */
function paketProblems(check: CaraCheck, { field, id }: { readonly field: string; readonly id: string }): readonly FieldProblem[] {
  const calculator = calculatorById(id);
  if (calculator === null) return [{ field, problem: 'unknown_reference', detail: { kode: id } }];
  return calculator.komponen.flatMap(({ kode }) => komponenProblems(check, { field, kode }));
}

type Mention = { readonly field: string; readonly kode: string };

const NOT_FIGURES: readonly KomponenIku['jenis'][] = ['daftar', 'ya_tidak', 'tanggal'];

function komponenProblems({ manual: { komponen }, untuk }: CaraCheck, { field, kode }: Mention): readonly FieldProblem[] {
  const found = komponen.find((one) => one.kode === kode && (untuk === 'pemeriksaan' || one.peran === 'rumus'));
  if (found === undefined) return [{ field, problem: 'unknown_component', detail: { kode } }];
  return NOT_FIGURES.includes(found.jenis) ? [{ field, problem: 'not_computable', detail: { kode } }] : [];
}
