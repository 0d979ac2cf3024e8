import * as z from 'zod';

/** What a schema says about one place of an input. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): unknown {
  let at: unknown = schema;
  for (const step of path) at = stepInto(unwrapped(at), step);
  return at;
}

/** The names that an object at this place may have, from the schema itself. */
export function namesAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const shape: unknown = shapeOf(unwrapped(schemaAt(schema, path)));
  return typeof shape === 'object' && shape !== null ? Object.keys(shape) : [];
}

/** Whether it may be said that there is none yet. */
export const acceptsNull = (schema: unknown): boolean => schema instanceof z.ZodType && schema.safeParse(null).success;

const shapeOf = (schema: unknown): unknown => (hasDef(schema) && schema.def.type === 'object' ? schema.def.shape : null);

function stepInto(schema: unknown, step: PropertyKey): unknown {
  if (!hasDef(schema)) return null;
  if (schema.def.type === 'array') return schema.def.element;
  const shape = shapeOf(schema);
  return typeof shape === 'object' && shape !== null ? Reflect.get(shape, step) : null;
}

function unwrapped(schema: unknown): unknown {
  let at = schema;
  while (hasDef(at) && at.def.innerType !== undefined) at = at.def.innerType;
  return at;
}

type Def = { readonly type: string; readonly shape?: unknown; readonly element?: unknown; readonly innerType?: unknown };
const hasDef = (schema: unknown): schema is { readonly def: Def } => typeof schema === 'object' && schema !== null && 'def' in schema;
