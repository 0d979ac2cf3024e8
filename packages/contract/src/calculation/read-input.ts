import { err, type InputProblem, nearest, ok, type Result } from '@selaras/core';
import * as z from 'zod';

/** Reads what came out of JSON by its schema. Problems are told all at once, each at its place, as `nilai.revisi_dipa` or `jawaban[3][2]`. */
export function readInput<Input>(schema: z.ZodType<Input>, json: unknown): Result<Input, readonly InputProblem[]> {
  const read = schema.safeParse(json);
  if (read.success) return ok(read.data);
  const problems = read.error.issues.flatMap((issue) => problemsOf(issue, { json, schema }));
  return err(problems.toSorted((a, b) => Number(isMistyped(b)) - Number(isMistyped(a))));
}

/** First what explains the rest: a name with a slip of the finger is also a name that is missing. */
const isMistyped = ({ code }: InputProblem): boolean => code === 'input.unknown_field';

type Issue = z.core.$ZodIssue;
type Read = { readonly json: unknown; readonly schema: z.ZodType };

function problemsOf(issue: Issue, { json, schema }: Read): readonly InputProblem[] {
  const field = placeOf(issue.path);
  const at = field === '' ? {} : { field };
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownField([...issue.path, key], { key, names: namesAt(schema, issue.path) }));
  if (issue.code === 'invalid_key') return [unknownField(issue.path, { key: String(issue.path.at(-1)), names: [] })];
  if (issue.path.length > 0 && valueAt(json, issue.path) === undefined) return [missingField(issue.path, { at, schema })];
  return [valueProblem(issue, { at, value: valueAt(json, issue.path) })];
}

type Valued = { readonly at: { readonly field?: string }; readonly value: unknown };

/** What is wrong with a value that is there. */
function valueProblem(issue: Issue, { at, value }: Valued): InputProblem {
  if (issue.code === 'invalid_union') return { code: 'figure.malformed', ...at, detail: { value: JSON.stringify(value).slice(0, 40) } };
  if (issue.code === 'invalid_value') return { code: 'input.out_of_range', ...at, detail: { known: issue.values.map(String).join(', ') } };
  if (issue.code === 'too_small') return { code: 'input.out_of_range', ...at, detail: { min: String(issue.minimum) } };
  if (issue.code === 'too_big') return { code: 'input.out_of_range', ...at, detail: { maks: String(issue.maximum) } };
  return { code: 'input.wrong_type', ...at, ...('expected' in issue ? { detail: { expected: String(issue.expected) } } : {}) };
}

/** Whether it may be said that there is none yet, the schema knows. */
function missingField(
  path: readonly PropertyKey[],
  { at, schema }: { readonly at: { readonly field?: string }; readonly schema: z.ZodType },
) {
  const isAwaitable = acceptsNull(schemaAt(schema, path));
  return { code: 'input.missing_field', ...at, ...(isAwaitable ? {} : { detail: { wajib: 1 } }) } as const;
}

const acceptsNull = (schema: unknown): boolean => schema instanceof z.ZodType && schema.safeParse(null).success;

function unknownField(
  path: readonly PropertyKey[],
  { key, names }: { readonly key: string; readonly names: readonly string[] },
): InputProblem {
  const suggestion = nearest(key, names);
  const detail = { ...(suggestion === null ? {} : { suggestion }), known: names.join(', ') };
  return { code: 'input.unknown_field', field: placeOf(path), detail };
}

const placeOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (place, step) => (typeof step === 'number' ? `${place}[${step}]` : `${place}${place === '' ? '' : '.'}${String(step)}`),
    '',
  );

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = json;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

/** The names that an object at this place may have, from the schema itself. */
function namesAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const shape: unknown = shapeOf(unwrapped(schemaAt(schema, path)));
  return typeof shape === 'object' && shape !== null ? Object.keys(shape) : [];
}

function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): unknown {
  let at: unknown = schema;
  for (const step of path) at = stepInto(unwrapped(at), step);
  return at;
}

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
