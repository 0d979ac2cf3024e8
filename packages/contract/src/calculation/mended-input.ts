import type * as z from 'zod';
import { acceptsNull, schemaAt } from './schema-place.ts';

/**
 * An input without what its schema refused, so that the figures beside it can be looked at too: unknown names are taken away, and what
 * has the wrong shape becomes "none yet". `null` where that is not possible: what the rest then means is not known.
 */
export function mendedInput<Input>(schema: z.ZodType<Input>, json: unknown, issues: readonly z.core.$ZodIssue[]): Input | null {
  const copy = copyOf(json);
  if (!issues.every((issue) => mend(copy, issue, schema))) return null;
  const read = schema.safeParse(copy);
  return read.success ? read.data : null;
}

type Held = Record<PropertyKey, unknown>;
const isHeld = (value: unknown): value is Held => typeof value === 'object' && value !== null;

function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  return isHeld(value) ? Object.fromEntries(Object.entries(value).map(([name, held]) => [name, copyOf(held)])) : value;
}

function mend(copy: unknown, issue: z.core.$ZodIssue, schema: z.ZodType): boolean {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const held = valueAt(copy, path);
    return isHeld(held) && issue.keys.every((key) => delete held[key]);
  }
  const [last] = path.slice(-1);
  const above = valueAt(copy, path.slice(0, -1));
  if (last === undefined || !isHeld(above)) return false;
  return acceptsNull(schemaAt(schema, path)) && Reflect.set(above, last, null);
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
