import { inTenant, inTransaction } from '@selaras/adapters/db/in-tenant';
import { insertInstansi } from '@selaras/adapters/org/instansi.queries';
import { insertPlacement } from '@selaras/adapters/org/placement.queries';
import { insertRole } from '@selaras/adapters/org/role.queries';
import { insertUnit } from '@selaras/adapters/org/unit.queries';
import { plainDate, type Result, type Role } from '@selaras/core';
import { hashPassword } from 'better-auth/crypto';
import type { Context } from '../src/context.ts';
import { insertWithSignIn } from '../src/org/add-account.ts';
import { type ContextParts, contextOf } from '../src/session/context-of.ts';

export const PASSWORD = 'kata sandi uji coba';
const LONG_AGO = plainDate('2000-01-01');

/** Hashing is slow on purpose: once per file is enough. */
let hash: Promise<string> | undefined;

let counter = 0;

export type TestOffice = {
  readonly tenantId: string;
  /** `pusat/`, below it `pusat/kr07/` and `pusat/kr08/`, below the first `pusat/kr07/tu/`. */
  readonly units: Readonly<Record<'pusat' | 'kr07' | 'kr08' | 'tu', string>>;
};

/** An instansi with four units and nobody in it. */
export async function givenOffice(parts: ContextParts): Promise<TestOffice> {
  const { db, newId } = parts;
  const tenantId = newId();
  const units = { pusat: newId(), kr07: newId(), kr08: newId(), tu: newId() };
  const tree = [
    ['pusat', null, 'pusat/'],
    ['kr07', units.pusat, 'pusat/kr07/'],
    ['kr08', units.pusat, 'pusat/kr08/'],
    ['tu', units.kr07, 'pusat/kr07/tu/'],
  ] as const;
  const instansi = { nama: 'Badan Uji', singkatan: 'BU', zona: 'Asia/Jakarta', contoh: false };
  await inTenant(db, tenantId, async (tx) => {
    await insertInstansi(tx, tenantId, instansi);
    for (const [kode, parentId, path] of tree) {
      await insertUnit(tx, { tenantId, id: units[kode], kode, nama: `Unit ${kode}`, namaPendek: kode, kota: null });
      await insertPlacement(tx, tenantId, { unitId: units[kode], from: LONG_AGO, to: null, parentId, path });
    }
  });
  return { tenantId, units };
}

export type TestAccount = { readonly id: string; readonly email: string; readonly tenantId: string; context(): Promise<Context> };

/** Somebody with these roles, who signs in with `PASSWORD`. `context()` is built anew each time, as in a request. */
export async function givenAccount(
  parts: ContextParts,
  office: TestOffice,
  roles: readonly (readonly [Role, keyof TestOffice['units']])[],
): Promise<TestAccount> {
  const { db, newId } = parts;
  const { tenantId, units } = office;
  const email = `orang-${process.pid}-${counter++}@uji.example`;
  hash ??= hashPassword(PASSWORD);
  const passwordHash = await hash;
  const [[role, unit] = ['pic', 'tu'] as const, ...others] = roles;
  const added = await inTransaction(db, tenantId, async (tx) => {
    const first = await insertWithSignIn(
      tx,
      { actor: { tenantId }, newId },
      { email, nama: email, passwordHash, role, unitId: units[unit], sejak: LONG_AGO },
    );
    if (!first.ok) return first;
    for (const [other, where] of others)
      await insertRole(tx, { tenantId, id: newId(), accountId: first.value.id, role: other, unitId: units[where], sejak: LONG_AGO });
    return first;
  });
  const { id } = expectOk(added);
  return { id, email, tenantId, context: async () => expectOk(await contextOf(parts, { tenantId, accountId: id })) };
}

/** For steps that prepare a test: their refusal is a fault of the test. */
export function expectOk<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}
