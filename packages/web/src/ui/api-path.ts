export type RequestParts = {
  readonly params?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
};

/** `'GET /api/iku/:id'` with its params and query becomes a method and an address. A missing param is a bug, so it throws. */
export function requestLine(key: string, { params = {}, query = {} }: RequestParts): { readonly method: string; readonly url: string } {
  const [method = '', template = ''] = key.split(' ');
  const path = template.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(text(params[name], `${key} needs ${name}`)));
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, text(value, name)]])),
  ).toString();
  return { method, url: search === '' ? path : `${path}?${search}` };
}

function text(value: unknown, problem: string): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new Error(problem);
}
