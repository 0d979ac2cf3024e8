import type { UnitWire } from '@selaras/contract';

/** How deep a unit stands among the units that are shown: whoever sees a part of the tree sees it from the left edge. */
export function depthIn(units: readonly UnitWire[]): (unit: UnitWire) => number {
  const paths = new Set(units.map(({ path }) => path));
  return ({ path }) => [...paths].filter((other) => other !== path && path.startsWith(other)).length;
}

export const unitsBelow = (units: readonly UnitWire[], unit: UnitWire): readonly UnitWire[] =>
  units.filter(({ id, path }) => id !== unit.id && path.startsWith(unit.path));

/** Every unit but the unit itself and what is below it: where it can go. */
export const parentsFor = (units: readonly UnitWire[], unit: UnitWire): readonly UnitWire[] =>
  units.filter(({ path }) => !path.startsWith(unit.path));

/** Choices of a select, indented by non-breaking spaces like the tree. */
export function unitChoices(
  units: readonly UnitWire[],
  within: readonly UnitWire[] = units,
): readonly { readonly value: string; readonly label: string }[] {
  const depth = depthIn(within);
  return units.map((unit) => ({ value: unit.id, label: `${'\u00a0\u00a0\u00a0'.repeat(depth(unit))}${unit.namaPendek}` }));
}
