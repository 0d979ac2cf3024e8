/** What came back: the body as JSON where it is JSON, else as bytes. */
export type Answer = { readonly status: number; readonly body: unknown };

/** Somebody signed in to a running server, over the network. A request that gets no answer rejects. */
export type LiveSession = {
  readonly cookie: string;
  get(path: string): Promise<Answer>;
  post(path: string, body: unknown): Promise<Answer>;
  upload(path: string, file: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }): Promise<Answer>;
};

export type Credentials = { readonly url: string; readonly email: string; readonly password: string };

const TIME_LIMIT = 30_000;

export async function signInLive({ url, email, password }: Credentials): Promise<LiveSession> {
  const response = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${email} could not sign in: ${response.status} ${text}`);
  return sessionOf(url, response.headers.getSetCookie().map(nameAndValue).join('; '));
}

/** A form names its own type. */
type Sending = { readonly method?: 'POST'; readonly type?: string; readonly body?: string | FormData };

const nameAndValue = (cookie: string): string => cookie.split(';')[0] ?? '';

function sessionOf(url: string, cookie: string): LiveSession {
  const send = async (path: string, { type, ...init }: Sending = {}): Promise<Answer> => {
    const headers = { cookie, ...(type && { 'content-type': type }) };
    const response = await fetch(`${url}${path}`, { ...init, headers, signal: AbortSignal.timeout(TIME_LIMIT) });
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, body: isJson ? await response.json() : new Uint8Array(await response.arrayBuffer()) };
  };
  return {
    cookie,
    get: (path) => send(path),
    post: (path, body) => send(path, { method: 'POST', type: 'application/json', body: JSON.stringify(body) }),
    upload(path, { name, bytes }) {
      const form = new FormData();
      form.set('file', new File([bytes], name));
      return send(path, { method: 'POST', body: form });
    },
  };
}
