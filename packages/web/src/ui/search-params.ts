export type Search = Readonly<Record<string, unknown>>;
const text = (value: unknown): string | undefined => (typeof value === 'string' || typeof value === 'number' ? String(value) : undefined);

/** Picks named texts from the query string; what is not there stays absent, so addresses stay short. */
export const pick =
  <N extends string>(...names: readonly N[]) =>
  (search: Search): { [name in N]?: string | undefined } => {
    const held: { [name in N]?: string | undefined } = {};
    for (const name of names) {
      const value = text(search[name]);
      if (value !== undefined) held[name] = value;
    }
    return held;
  };
