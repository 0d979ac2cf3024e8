import { absent, type Figure } from '../kernel/figure.ts';
import { type CapaianInput, evaluateCapaian, type HasilCapaian } from './compute-capaian.ts';
import { effectiveTarget, type TargetLayer } from './target-layers.ts';

export type TargetBerlapis = TargetLayer & { readonly figure: Figure };

export type LayersInput<T extends TargetBerlapis> = Omit<CapaianInput, 'target'> & {
  /** Every layer of one year (or of one sub-period), in any order. */
  readonly targets: readonly T[];
};

/** One layer of the target and what was reached of it; `target` is `null` where it was never set. */
export type CapaianLapis<T> = { readonly target: T | null; readonly hasil: HasilCapaian };

/**
 * Capaian against the promise in effect (the latest revision of the PK, else what stands before it), which is the one that
 * counts, and beside it against the Renstra, which the LKj reports too: a target that was lowered on the way stays visible.
 */
export function capaianLayers<T extends TargetBerlapis>({
  targets,
  ...rest
}: LayersInput<T>): { readonly efektif: CapaianLapis<T>; readonly renstra: CapaianLapis<T> } {
  const against = (target: T | null): CapaianLapis<T> => ({
    target,
    hasil: evaluateCapaian({ ...rest, target: target?.figure ?? absent('target_missing') }),
  });
  return { efektif: against(effectiveTarget(targets)), renstra: against(targets.find(({ lapis }) => lapis === 'renstra') ?? null) };
}
