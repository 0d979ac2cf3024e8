import { err, type InputProblem, nearest, ok, type Result } from '@selaras/core';
import type * as z from 'zod';
import { mendedInput, valueAt } from './mended-input.ts';
import { acceptsNull, namesAt, schemaAt } from './schema-place.ts';

/** An input that cannot be computed: what is wrong with its shape, and what of it can still be looked at. */
export type Misshapen<Input> = { readonly problems: readonly InputProblem[]; readonly mended: Input | null };

/** Reads what came out of JSON by its schema. Problems are told all at once, each at its place, as `nilai.revisi_dipa` or `jawaban[3][2]`. */
export function readInput<Input>(schema: z.ZodType<Input>, json: unknown): Result<Input, Misshapen<Input>> {
  const read = schema.safeParse(json);
  if (read.success) return ok(read.data);
  const { issues } = read.error;
  const problems = issues.flatMap((issue) => problemsOf(issue, { json, schema }));
  return err({
    problems: problems.toSorted((a, b) => Number(isMistyped(b)) - Number(isMistyped(a))),
    mended: mendedInput(schema, json, issues),
  });
}

/** First what explains the rest: a name with a slip of the finger is also a name that is missing. */
const isMistyped = ({ code }: InputProblem): boolean => code === 'input.unknown_field';

/** What is wrong with the shape, and then what is wrong with the figures elsewhere. */
export function withFigureProblems(shape: readonly InputProblem[], figures: readonly InputProblem[]): readonly InputProblem[] {
  const told = new Set(shape.flatMap(({ field }) => field ?? []));
  return [...shape, ...figures.filter(({ field }) => field === undefined || !placesAbove(field).some((place) => told.has(place)))];
}

/** `a`, `a.b` and `a.b[3]` of `a.b[3]`. */
const placesAbove = (field: string): readonly string[] => [...field.matchAll(/(?=[.[])|$/g)].map(({ index }) => field.slice(0, index));

type Issue = z.core.$ZodIssue;
type Read = { readonly json: unknown; readonly schema: z.ZodType };

function problemsOf(issue: Issue, { json, schema }: Read): readonly InputProblem[] {
  const field = placeOf(issue.path);
  const at = field === '' ? {} : { field };
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownField([...issue.path, key], { key, names: namesAt(schema, issue.path) }));
  if (issue.code === 'invalid_key') return [unknownField(issue.path, { key: String(issue.path.at(-1)), names: [] })];
  const value = valueAt(json, issue.path);
  if (issue.path.length > 0 && value === undefined) return [missingField(issue.path, { at, schema })];
  return [valueProblem(issue, { at, value })];
}

type Valued = { readonly at: { readonly field?: string }; readonly value: unknown };

/** What is wrong with a value that is there. */
function valueProblem(issue: Issue, { at, value }: Valued): InputProblem {
  const malformed: InputProblem = { code: 'figure.malformed', ...at, detail: { value: writtenAs(value) } };
  if (issue.code === 'invalid_union' && value !== null) return malformed;
  if (issue.code === 'invalid_value') return { code: 'input.out_of_range', ...at, detail: { known: issue.values.map(String).join(', ') } };
  if (issue.code === 'too_small') return { code: 'input.out_of_range', ...at, detail: { min: String(issue.minimum) } };
  if (issue.code === 'too_big') return { code: 'input.out_of_range', ...at, detail: { maks: String(issue.maximum) } };
  const expected = 'expected' in issue ? String(issue.expected) : null;
  if (typeof value === 'symbol' && (expected === 'number' || expected === 'int')) return malformed;
  return { code: 'input.wrong_type', ...at, ...(expected === null ? {} : { detail: { expected } }) };
}

/** As it stands in the JSON; a number that would have been changed by reading it is a symbol with its text. Lists are not spelt out. */
function writtenAs(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}';
  return ((typeof value === 'symbol' ? value.description : JSON.stringify(value)) ?? '').slice(0, LONGEST_SHOWN);
}

const LONGEST_SHOWN = 40;

/** Whether it may be said that there is none yet, the schema knows. */
function missingField(
  path: readonly PropertyKey[],
  { at, schema }: { readonly at: { readonly field?: string }; readonly schema: z.ZodType },
) {
  const isAwaitable = acceptsNull(schemaAt(schema, path));
  return { code: 'input.missing_field', ...at, ...(isAwaitable ? {} : { detail: { wajib: 1 } }) } as const;
}

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
