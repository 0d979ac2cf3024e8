import type * as z from 'zod';
import { acceptsNull, schemaAt } from './schema-place.ts';

/**
 * An input without what its schema refused, so that the figures beside it can be looked at too: unknown names are taken away, and what
 * has the wrong shape becomes "none yet". `null` where that is not possible: what the rest then means is not known.
 */
export function mendedInput<Input>(schema: z.ZodType<Input>, json: unknown, issues: readonly z.core.$ZodIssue[]): Input | null {
  const changeable = changeableCopy(json);
  for (const issue of issues) if (!mend(issue, { changeable, schema })) return null;
  const read = schema.safeParse(changeable([]));
  return read.success ? read.data : null;
}

type Held = Record<PropertyKey, unknown>;
const isHeld = (value: unknown): value is Held => typeof value === 'object' && value !== null;

/** Hands over what stands at a place, to be changed: copied is only the way to it, and every part of it once. */
type Changeable = (path: readonly PropertyKey[]) => Held | null;

function changeableCopy(json: unknown): Changeable {
  const copies = new WeakSet<Held>();
  const root: Held = { json };
  return (path) => {
    let held = root;
    for (const step of ['json', ...path]) {
      const below = Object.hasOwn(held, step) ? held[step] : null;
      if (!isHeld(below)) return null;
      const copy = copies.has(below) ? below : shallow(below);
      copies.add(copy);
      held[step] = copy;
      held = copy;
    }
    return held;
  };
}

const shallow = (held: Held): Held => (Array.isArray(held) ? ([...held] as unknown as Held) : { ...held });

type Mending = { readonly changeable: Changeable; readonly schema: z.ZodType };

function mend(issue: z.core.$ZodIssue, { changeable, schema }: Mending): boolean {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const held = changeable(path);
    return held !== null && issue.keys.every((key) => Reflect.deleteProperty(held, key));
  }
  const [last] = path.slice(-1);
  const above = last === undefined ? null : changeable(path.slice(0, -1));
  if (last === undefined || above === null || !acceptsNull(schemaAt(schema, path))) return false;
  above[last] = null;
  return true;
}

/** What stands at a place; `undefined` where nothing does. */
export function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = json;
  for (const step of path) {
    if (!isHeld(value) || !Object.hasOwn(value, step)) return undefined;
    value = value[step];
  }
  return value;
}
