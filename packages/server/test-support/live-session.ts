import { randomUUID } from 'node:crypto';
import { type IncomingHttpHeaders, request } from 'node:http';

/** What came back: the body as JSON where it is JSON, else as bytes. */
export type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: unknown };

/** Somebody signed in to a running server, over the network. A request that gets no answer rejects. */
export type LiveSession = {
  readonly cookie: string;
  get(path: string): Promise<Answer>;
  post(path: string, body: unknown): Promise<Answer>;
  upload(path: string, file: { readonly name: string; readonly bytes: Uint8Array }): Promise<Answer>;
};

export type Credentials = { readonly url: string; readonly email: string; readonly password: string };

const TIME_LIMIT = 30_000;

export async function signInLive({ url, email, password }: Credentials): Promise<LiveSession> {
  const { status, headers, body } = await send(`${url}/api/auth/sign-in/email`, json({ email, password }));
  if (status !== 200) throw new Error(`${email} could not sign in: ${status} ${JSON.stringify(body)}`);
  const cookie = (headers['set-cookie'] ?? []).map((one) => one.split(';')[0]).join('; ');
  return {
    cookie,
    get: (path) => send(`${url}${path}`, { cookie }),
    post: (path, content) => send(`${url}${path}`, { cookie, ...json(content) }),
    upload: (path, file) => send(`${url}${path}`, { cookie, ...form(file) }),
  };
}

type Sending = { readonly cookie?: string; readonly type?: string; readonly content?: Uint8Array };

const json = (body: unknown): Sending => ({ type: 'application/json', content: Buffer.from(JSON.stringify(body)) });

function form({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): Sending {
  const boundary = randomUUID();
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
  const content = Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
  return { type: `multipart/form-data; boundary=${boundary}`, content };
}

/** A connection for each request: one that is kept may be the one that the server closes, or dies with, at this moment. */
function send(url: string, { cookie, type, content }: Sending): Promise<Answer> {
  const headers = {
    ...(cookie && { cookie }),
    ...(type && { 'content-type': type }),
    ...(content && { 'content-length': content.length }),
  };
  return new Promise((resolve, reject) => {
    const options = { method: content ? 'POST' : 'GET', headers, agent: false, signal: AbortSignal.timeout(TIME_LIMIT) };
    const sending = request(url, options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const isJson = /json/.test(response.headers['content-type'] ?? '');
        const bytes = Buffer.concat(chunks);
        const body: unknown = isJson ? JSON.parse(bytes.toString('utf8')) : bytes;
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    });
    sending.on('error', reject);
    sending.end(content);
  });
}
