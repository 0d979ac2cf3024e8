import type { FrozenTrace } from '@selaras/core/formula/frozen-trace';
import { type Fraction, fraction } from '@selaras/core/kernel/fraction';

/** A step below this one, by its label. */
export const langkahDi = (trace: FrozenTrace, label: string): FrozenTrace | undefined => trace.parts.find((part) => part.label === label);

/** Its figure; `null` while there is none. */
export const angkaDi = (trace: FrozenTrace | undefined): Fraction | null =>
  trace === undefined || 'alasan' in trace.result ? null : fraction(trace.result.nilai);
