import type { InputReader } from './read-input.ts';

/** The same thing can be handed over in several ways, of which exactly one is meant: `nrr` or `jawaban`. */
export function refuseUnlessOneOf(reader: InputReader, ways: Readonly<Record<string, unknown>>): void {
  if (isOne(ways)) return;
  const names = Object.keys(ways);
  const [first, ...others] = names.filter((name) => ways[name] !== undefined);
  if (first === undefined)
    reader.refuse({ code: 'input.missing_field', field: names[0] ?? '', detail: { one_of: quoted(names).join(', ') } });
  for (const field of others)
    reader.refuse({
      code: 'input.out_of_range',
      field,
      detail: {
        reason: `isi salah satu saja: ${quoted(names).join(' atau ')}.`,
        reason_en: `give only one of ${quoted(names).join(' and ')}.`,
      },
    });
}

/** Nearly always so: no lists are made then. */
function isOne(ways: Readonly<Record<string, unknown>>): boolean {
  let given = 0;
  for (const name in ways) if (Object.hasOwn(ways, name) && ways[name] !== undefined) given += 1;
  return given === 1;
}

const quoted = (names: readonly string[]): readonly string[] => names.map((name) => `“${name}”`);
