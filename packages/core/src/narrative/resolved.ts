import { type Decimal } from '../kernel/decimal.ts';
import type { FieldProblemCode } from '../kernel/domain-error.ts';
import { formatRupiah } from '../kernel/format.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { FaktaAngka, FaktaEvaluasi, Ukuran } from './facts.ts';
import { angkaWords } from './phrases.ts';
import { targetDecimals } from './print-figure.ts';

/** `figure` names the figure for lineage (`realisasi/<id of the IKU>/2024`); `to` is the id of a table or figure. */
export type ResolvedReference =
  | { readonly kind: 'figure'; readonly text: string; readonly figure: string }
  | { readonly kind: 'reference'; readonly to: string }
  | { readonly kind: 'text'; readonly text: string };

export type Unresolved = Extract<FieldProblemCode, 'unknown_reference' | 'unknown_component'>;
export type Resolved = Result<ResolvedReference, Unresolved>;

/** The evaluated side of one indicator, with the id that lineage knows it by. */
export type OfEvaluasi = { readonly id: string; readonly evaluasi: FaktaEvaluasi };

export const bound = (text: string, ...path: readonly (string | number)[]): Resolved =>
  ok({ kind: 'figure', text, figure: path.join('/') });
export const unknownReference: Resolved = err('unknown_reference');
export const unknownComponent: Resolved = err('unknown_component');

/** A target with the decimals it was set with. */
export function targetWords(target: FaktaAngka, { satuan, desimal }: Ukuran): string {
  const { figure } = target;
  return angkaWords(target, { satuan, desimal: figure.kind === 'value' ? targetDecimals(figure.value, desimal) : desimal });
}

/** Amount and currency are never parted at the end of a line. */
export const rupiah = (value: Decimal): string => formatRupiah(value).replace(' ', '\u00A0');
