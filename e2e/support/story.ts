import {
  type APIRequestContext,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  type Page,
  request,
} from '@playwright/test';
import { newDataFolder, type Server, startServer } from './server.ts';
import { type Credentials, credentialsOf, openSession, type Role, sessionOf } from './sign-in.ts';

/** `bersama` is shared and its figures stay as they are; the others are a server of their own for who names them. */
export type Office = 'bersama' | `contoh:${string}` | `kosong:${string}`;

export type Person = Role | Credentials;

type WorkerParts = {
  readonly office: Office;
  readonly server: Pick<Server, 'url'> & Partial<Server>;
  /** The browsers of those who only look, by person. */
  readonly visitors: Map<Role | null, Promise<BrowserContext>>;
};
type Parts = {
  /** A browser of this person, signed in; null is somebody at the door. Every call opens another one. */
  readonly as: (person: Person | null, options?: BrowserContextOptions) => Promise<Page>;
  /** A page in a browser that others have used before, so that nothing is fetched twice: for who only looks. */
  readonly visit: (role: Role | null) => Promise<Page>;
  /** The HTTP API as this person. */
  readonly apiAs: (person: Person) => Promise<APIRequestContext>;
};

/** People of the example share a session; whoever a story has made gets a new one each time, as on another device. */
const cookiesOf = (url: string, person: Person) =>
  typeof person === 'string' ? sessionOf(url, credentialsOf(person)) : openSession(url, person);

type Opening = {
  readonly browser: Browser;
  readonly url: string;
  readonly person: Person | null;
  readonly options: BrowserContextOptions;
};

async function contextOf({ browser, url, person, options }: Opening): Promise<BrowserContext> {
  const session = person === null ? {} : { storageState: await cookiesOf(url, person) };
  return browser.newContext({ baseURL: url, ...session, ...options });
}

export const test = base.extend<Parts, WorkerParts>({
  office: ['bersama', { option: true, scope: 'worker' }],
  server: [
    async ({ office }, use) => {
      const shared = process.env['SELARAS_E2E_URL'];
      if (office === 'bersama' && shared !== undefined) return use({ url: shared });
      const withExample = !office.startsWith('kosong:');
      const like = withExample ? process.env['SELARAS_E2E_EXAMPLE'] : undefined;
      const server = await startServer({ withExample, dataDir: newDataFolder(like) });
      await use(server);
      await server.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  // oxlint-disable-next-line no-empty-pattern -- a fixture names what it needs, and this one needs nothing
  visitors: [async ({}, use) => use(new Map()), { scope: 'worker' }],
  baseURL: async ({ server }, use) => use(server.url),
  as: async ({ browser, server }, use) => {
    const opened: BrowserContext[] = [];
    const broken: Error[] = [];
    await use(async (person, options = {}) => {
      const context = await contextOf({ browser, url: server.url, person, options });
      context.on('weberror', (thrown) => broken.push(thrown.error()));
      opened.push(context);
      return context.newPage();
    });
    await Promise.all(opened.map((context) => context.close()));
    const [first] = broken;
    if (first !== undefined) throw first;
  },
  visit: async ({ browser, server, visitors }, use) => {
    const opened: Page[] = [];
    const broken: Error[] = [];
    await use(async (role) => {
      const context = visitors.get(role) ?? contextOf({ browser, url: server.url, person: role, options: {} });
      visitors.set(role, context);
      const page = await (await context).newPage();
      page.on('pageerror', (error) => broken.push(error));
      opened.push(page);
      return page;
    });
    await Promise.all(opened.map((page) => page.close()));
    const [first] = broken;
    if (first !== undefined) throw first;
  },
  apiAs: async ({ server }, use) => {
    const opened: APIRequestContext[] = [];
    await use(async (person) => {
      const storageState = await sessionOf(server.url, typeof person === 'string' ? credentialsOf(person) : person);
      const context = await request.newContext({ baseURL: server.url, storageState });
      opened.push(context);
      return context;
    });
    await Promise.all(opened.map((context) => context.dispose()));
  },
});

export { expect } from '@playwright/test';
