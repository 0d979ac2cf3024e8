import { inOneTransaction } from '@selaras/adapters/db/in-one-transaction';
import { inTenant } from '@selaras/adapters/db/in-tenant';
import { findInstansi } from '@selaras/adapters/org/instansi.queries';
import { listTenants } from '@selaras/adapters/session/sign-in.queries';
import { type DomainError, err, ok, type Result } from '@selaras/core';
import type { ClientConfig } from 'pg';
import { writeContent } from '../document/write-content.ts';
import { withParts } from '../open-parts.ts';
import { addLegalBasis } from '../plan/add-legal-basis.ts';
import type { ContextParts } from '../session/context-of.ts';
import { type ExampleData, readExample } from './example-files.ts';
import { newPassword } from './example-password.ts';
import { type ExampleOffice, loadOffice } from './load-office.ts';
import { type IkuIds, loadStrategy } from './load-strategy.ts';
import { must } from './must.ts';
import { publishExample } from './publish-example.ts';

export type ExampleOptions = {
  readonly connection: ClientConfig;
  readonly dataDir: string;
  readonly log: (line: string) => void;
  /** For every account, instead of generated ones. */
  readonly password: string | null;
  /** Real offices only: refused. */
  readonly production?: boolean;
};

export type ExampleAccount = { readonly email: string; readonly password: string | null; readonly role: string };
export type Example = { readonly loaded: boolean; readonly accounts: readonly ExampleAccount[] };

/**
 * The example office, for who asks for it: refused in production, and in an installation that holds a real office.
 * All of it is one transaction, so a crash leaves nothing; only Tetapkan comes after, and is made up for at the next start.
 */
export function loadExample({
  connection,
  dataDir,
  log,
  password,
  production = false,
}: ExampleOptions): Promise<Result<Example, DomainError>> {
  if (production) return Promise.resolve(err({ code: 'example.refused_in_production' }));
  return withParts({ connection, dataDir }, async (parts): Promise<Result<Example, DomainError>> => {
    const data = await readExample();
    const passwords = new Map(data.office.accounts.map(({ email }) => [email, password ?? newPassword()]));
    const accounts = data.office.accounts.map(({ email, role }) => ({ email, role, password: passwords.get(email) ?? null }));
    const loaded = await loadOnce(parts, data, passwords);
    if (!loaded.ok) return loaded;
    await publishExample({ parts, data, log });
    const isNew = loaded.value === 'now';
    return ok({ loaded: isNew, accounts: accounts.map((one) => (isNew ? one : { ...one, password: null })) });
  });
}

/** The same for a start of the server: a real office beside which there is no example is not a reason not to start. */
export async function ensureExample(options: ExampleOptions): Promise<Example> {
  const loaded = await loadExample(options);
  if (loaded.ok) return loaded.value;
  if (loaded.error.code === 'example.refused_in_production') return { loaded: false, accounts: [] };
  throw new Error(`data contoh tidak dapat dimuat: ${JSON.stringify(loaded.error)}`);
}

/** `now`: this call has loaded it. `before`: it was there. */
type Loaded = 'now' | 'before';

async function loadOnce(
  parts: ContextParts,
  data: ExampleData,
  passwords: ReadonlyMap<string, string>,
): Promise<Result<Loaded, DomainError>> {
  const there = await isLoaded(parts);
  if (!there.ok) return there;
  if (there.value) return ok('before');
  const passwordOf = (email: string): string => passwords.get(email) ?? newPassword();
  const loaded = await inOneTransaction(parts.db, async (db): Promise<Result<Loaded, DomainError>> => {
    const office = await loadOffice({ parts: { ...parts, db }, data, passwordOf });
    if (!office.ok) return office;
    await loadAll(office.value, data);
    return ok('now');
  });
  if (loaded.ok || loaded.error.code !== 'instansi.exists') return loaded;
  // Somebody set an office up at the same moment: what they made decides.
  const now = await isLoaded(parts);
  return now.ok ? ok('before') : now;
}

/** Whether the example is there; refused beside a real office. */
async function isLoaded({ db }: ContextParts): Promise<Result<boolean, DomainError>> {
  const tenants = await listTenants(db);
  const found = await Promise.all(tenants.map((id) => inTenant(db, id, findInstansi)));
  if (found.some((instansi) => instansi?.contoh === true)) return ok(true);
  return tenants.length === 0 ? ok(false) : err({ code: 'example.refused_in_production' });
}

async function loadAll(office: ExampleOffice, data: ExampleData): Promise<void> {
  const planner = office.as('perencana');
  for (const { dicabutOleh: digantiOleh, ...rest } of data.legal.peraturan) {
    must(`dasar-hukum.yaml: ${rest.kode}`, await addLegalBasis(planner, { ...rest, digantiOleh }));
  }
  const [first] = data.strategies;
  let before: IkuIds = new Map();
  for (const strategy of data.strategies) {
    const partsOf = (kode: string) => (strategy === first ? data.iku.get(kode) : undefined);
    before = await loadStrategy({ office, strategy, partsOf, bawaan: data.penetapan, before });
  }
  const { tahun, isi, sumber } = data.renja;
  must('renja-2025.yaml', await writeContent(planner, { tahun, isi, sumber, versi: 0, dasarHukum: data.legal.renja2025 }));
}
