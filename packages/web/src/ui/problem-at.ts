/** The problem of a field or of anything inside it. */
export function problemAt(problems: ReadonlyMap<string, string>, field: string): string | null {
  const exact = problems.get(field);
  if (exact !== undefined) return exact;
  return [...problems].find(([name]) => name.startsWith(`${field}.`))?.[1] ?? null;
}
