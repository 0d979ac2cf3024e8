import type { Trace } from '../../../formula/trace.ts';
import { exactText } from '../../../kernel/fraction.ts';
import type { HasilKomponen } from './hasil-komponen.ts';

/** A nilai as it is said, or `null` where nothing is assessed. */
export const said = ({ nilai }: HasilKomponen): string | null => (nilai === null ? null : exactText(nilai));

/** A step by its path: `tunai.gup_disebulankan`. */
export function stepAt({ langkah }: HasilKomponen, path: string): string | null {
  let at: Trace | undefined;
  for (const label of path.split('.')) at = (at?.parts ?? langkah).find((one) => one.label === label);
  return at?.result.kind === 'value' ? at.result.value.toFixed(2) : null;
}
