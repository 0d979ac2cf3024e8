type Told = { readonly field: string; readonly text: string };

/** What is to be said at each field: a field with several problems says all of them, each once. */
export function textsByField(told: readonly Told[]): ReadonlyMap<string, string> {
  const grouped = new Map<string, ReadonlySet<string>>();
  for (const { field, text } of told) grouped.set(field, new Set([...(grouped.get(field) ?? []), text]));
  return new Map([...grouped].map(([field, texts]) => [field, [...texts].join(' ')]));
}

/** The problems of a field, or where it has none itself, of everything inside it. */
export function problemAt(problems: ReadonlyMap<string, string>, field: string): string | null {
  const exact = problems.get(field);
  if (exact !== undefined) return exact;
  const inside = [...problems].filter(([name]) => name.startsWith(`${field}.`)).map(([, text]) => text);
  return inside.length === 0 ? null : [...new Set(inside)].join(' ');
}
