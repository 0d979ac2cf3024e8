import { err, ok, type PlainDate, type Result } from '@selaras/core';

/** Where a unit stands in `[from, to)`. */
export type Segment = {
  readonly unitId: string;
  readonly kode: string;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly parentId: string | null;
};
export type PlacedSegment = Segment & { readonly path: string };

/**
 * The paths of every unit from a day on. Parents change on days, so the time is cut at each of them: inside a slice
 * the tree stands still, a path is simply the chain of parents, and a circle is seen where it would really be. Cutting
 * matters: A below B until 2025 and B below A from 2026 is no circle.
 */
export function placeUnits(segments: readonly Segment[], from: PlainDate): Result<readonly PlacedSegment[], { readonly circleAt: string }> {
  const days = [from, ...segments.flatMap(({ from: start, to }) => (to === null ? [start] : [start, to]))];
  const cuts = [...new Set(days)].filter((day) => day >= from).toSorted();
  const placed: PlacedSegment[] = [];
  for (const [index, start] of cuts.entries()) {
    const inForce = segments.filter((one) => one.from <= start && (one.to === null || start < one.to));
    const slice = pathsOf(new Map(inForce.map((one) => [one.unitId, one])));
    if (!slice.ok) return slice;
    const to = cuts[index + 1] ?? null;
    for (const [one, path] of slice.value) placed.push({ ...one, from: start, to, path });
  }
  return ok(merged(placed));
}

function pathsOf(units: ReadonlyMap<string, Segment>): Result<readonly (readonly [Segment, string])[], { readonly circleAt: string }> {
  const paths: (readonly [Segment, string])[] = [];
  for (const unit of units.values()) {
    const path = pathOf(unit, units);
    if (path === null) return err({ circleAt: unit.unitId });
    paths.push([unit, path]);
  }
  return ok(paths);
}

function pathOf(unit: Segment, units: ReadonlyMap<string, Segment>): string | null {
  const seen = new Set<string>();
  let path = '';
  for (let at: Segment | undefined = unit; at; at = at.parentId === null ? undefined : parentOf(at, units)) {
    if (seen.has(at.unitId)) return null;
    seen.add(at.unitId);
    path = `${at.kode}/${path}`;
  }
  return path;
}

function parentOf(unit: Segment, units: ReadonlyMap<string, Segment>): Segment {
  const parent = units.get(unit.parentId ?? '');
  if (!parent) throw new Error(`unit ${unit.unitId} stands below ${unit.parentId}, which is not there on that day`);
  return parent;
}

/** Neighbouring slices in which a unit stands still are one placement. */
function merged(placed: readonly PlacedSegment[]): readonly PlacedSegment[] {
  const byUnit = Map.groupBy(placed, (one) => one.unitId);
  return [...byUnit.values()].flatMap((own) => {
    const kept: PlacedSegment[] = [];
    for (const next of own) {
      const last = kept.at(-1);
      const goesOn = last && last.to === next.from && last.path === next.path && last.parentId === next.parentId;
      if (goesOn) kept[kept.length - 1] = { ...last, to: next.to };
      else kept.push(next);
    }
    return kept;
  });
}
