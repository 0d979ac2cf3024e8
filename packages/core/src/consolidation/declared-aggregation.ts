import type { DomainError } from '../kernel/domain-error.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { KonsolidasiPeriode } from './consolidate-periods.ts';
import type { KonsolidasiLokasi } from './konsolidasi-lokasi.ts';

export type Aggregation = KonsolidasiLokasi | KonsolidasiPeriode;

/** What a manual declares, and what somebody wants to do with its figures. */
export type AggregationQuestion<T extends Aggregation> = { readonly declared: T; readonly asked: T };

/**
 * The one door to adding up figures of an indicator: only what its manual declares. A mean of percentages, say, gives a unit
 * with two cases the weight of one with two hundred; who wants it has to declare it, and then it is printed.
 */
export function declaredAggregation<T extends Aggregation>({
  declared,
  asked,
}: AggregationQuestion<T>): Result<Exclude<T, 'tidak'>, DomainError> {
  return asked === declared && isAggregation(asked) ? ok(asked) : err({ code: 'aggregation.not_declared', asked, declared });
}

const isAggregation = <T extends Aggregation>(asked: T): asked is Exclude<T, 'tidak'> => asked !== 'tidak';
