import { inTenant } from '@selaras/adapters/db/in-tenant';
import { insertRole } from '@selaras/adapters/org/role.queries';
import { plainDate } from '@selaras/core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { expectOk, givenAccount, givenOffice, type TestAccount, type TestOffice } from '../../test-support/factories.ts';
import { openTestDatabase, type TestDatabase } from '../../test-support/test-database.ts';
import { addSupervised } from './add-supervised.ts';
import { addUnit } from './add-unit.ts';
import { moveUnit } from './move-unit.ts';
import { readSupervised } from './read-supervised.ts';
import { readUnits } from './read-units.ts';
import { renameUnit } from './rename-unit.ts';

let database: TestDatabase;
let office: TestOffice;
let admin: TestAccount;

beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  office = await givenOffice(database.parts);
  admin = await givenAccount(database.parts, office, [['admin', 'pusat']]);
});
afterAll(() => database.close());

const day = plainDate;
const NEW = { kode: 'baru', nama: 'Baru', namaPendek: 'Baru', kota: null, sejak: plainDate('2025-01-01') };

async function pathsOn(text: string, who = admin): Promise<string[]> {
  return expectOk(await readUnits(await who.context(), day(text))).map((unit) => unit.path);
}

async function lastEvent(): Promise<Record<string, unknown> | undefined> {
  const rows = await database.query('select aksi, subjek, rincian from audit_event where tenant_id = $1 order by nomor desc limit 1', [
    office.tenantId,
  ]);
  return rows[0];
}

describe('a unit that moves', () => {
  test('stands in the new place from that day on, with everything below it; earlier days stay as they were', async () => {
    const { kr07, kr08 } = office.units;
    expectOk(await moveUnit(await admin.context(), { id: kr07, parentId: kr08, sejak: day('2025-07-01') }));
    expect(await pathsOn('2025-06-30')).toEqual(['pusat/', 'pusat/kr07/', 'pusat/kr07/tu/', 'pusat/kr08/']);
    expect(await pathsOn('2025-07-01')).toEqual(['pusat/', 'pusat/kr08/', 'pusat/kr08/kr07/', 'pusat/kr08/kr07/tu/']);
    expect(await lastEvent()).toEqual({
      aksi: 'unit.move',
      subjek: kr07,
      rincian: { dari: office.units.pusat, ke: kr08, sejak: '2025-07-01', jalur: 'pusat/kr07/', ditulis: 0 },
    });
  });

  test('may move again: back, earlier, and on the same day', async () => {
    const { tu, kr07, kr08, pusat } = office.units;
    const move = async (parentId: string, sejak: string) =>
      expectOk(await moveUnit(await admin.context(), { id: tu, parentId, sejak: day(sejak) }));
    await move(kr08, '2025-07-01');
    await move(kr07, '2026-01-01');
    expect([await pathsOn('2025-08-01'), await pathsOn('2026-01-01')].map((paths) => paths.find((path) => path.endsWith('tu/')))).toEqual([
      'pusat/kr08/tu/',
      'pusat/kr07/tu/',
    ]);
    await move(pusat, '2025-03-01');
    await move(kr08, '2025-03-01');
    const rows = await database.query(
      `select path, lower(berlaku)::text as sejak, upper(berlaku)::text as sampai from org_unit_placement where unit_id = $1 order by 2`,
      [tu],
    );
    expect(rows).toEqual([
      { path: 'pusat/kr07/tu/', sejak: '2000-01-01', sampai: '2025-03-01' },
      { path: 'pusat/kr08/tu/', sejak: '2025-03-01', sampai: null },
    ]);
  });

  test('takes the rights of people with it: whoever is responsible above decides', async () => {
    const { tu, kr08 } = office.units;
    const [before, after] = [
      await givenAccount(database.parts, office, [['verifikator', 'kr07']]),
      await givenAccount(database.parts, office, [['verifikator', 'kr08']]),
    ];
    expectOk(await moveUnit(await admin.context(), { id: tu, parentId: kr08, sejak: day('2026-01-01') }));
    expect(await pathsOn('2026-02-01', before)).toEqual(['pusat/kr07/']);
    expect(await pathsOn('2026-02-01', after)).toEqual(['pusat/kr08/', 'pusat/kr08/tu/']);
  });

  test('cannot stand below itself, nor below what is below it', async () => {
    const { kr07, tu } = office.units;
    for (const parentId of [kr07, tu])
      expect(await moveUnit(await admin.context(), { id: kr07, parentId, sejak: day('2025-07-01') })).toEqual({
        ok: false,
        error: { code: 'unit.moves_below_itself' },
      });
    expect(await pathsOn('2026-01-01')).toEqual(['pusat/', 'pusat/kr07/', 'pusat/kr07/tu/', 'pusat/kr08/']);
  });

  test('needs the right in both places', async () => {
    const { tu, kr08 } = office.units;
    const half = await givenAccount(database.parts, office, [
      ['admin', 'kr07'],
      ['pic', 'kr08'],
    ]);
    const move = { id: tu, parentId: kr08, sejak: day('2025-07-01') };
    expect(await moveUnit(await half.context(), move)).toEqual({ ok: false, error: { code: 'access.denied', action: 'org.manage' } });
    const blind = await givenAccount(database.parts, office, [['admin', 'kr07']]);
    expect(await moveUnit(await blind.context(), move)).toEqual({ ok: false, error: { code: 'unit.not_found' } });
  });

  test('two moves at once happen one after the other, and no circle comes of it', async () => {
    const { kr07, kr08 } = office.units;
    const context = await admin.context();
    const results = await Promise.all([
      moveUnit(context, { id: kr07, parentId: kr08, sejak: day('2025-07-01') }),
      moveUnit(context, { id: kr08, parentId: kr07, sejak: day('2025-07-01') }),
    ]);
    expect(results.map((result) => (result.ok ? 'moved' : result.error.code)).toSorted()).toEqual(['moved', 'unit.moves_below_itself']);
  });
});

describe('a new unit', () => {
  test('stands below its parent, as the parent stands on that day', async () => {
    const { kr07, kr08 } = office.units;
    expectOk(await moveUnit(await admin.context(), { id: kr07, parentId: kr08, sejak: day('2025-07-01') }));
    expectOk(await addUnit(await admin.context(), { ...NEW, parentId: kr07, sejak: day('2025-08-01') }));
    expect(await pathsOn('2025-08-01')).toContain('pusat/kr08/kr07/baru/');
    expect(await pathsOn('2025-07-31')).not.toContain('pusat/kr08/kr07/baru/');
  });

  test('has a code of its own in the whole instansi', async () => {
    const given = { ...NEW, kode: 'tu', parentId: office.units.kr08 };
    expect(await addUnit(await admin.context(), given)).toEqual({ ok: false, error: { code: 'unit.code_taken', kode: 'tu' } });
  });

  test('may share its code with a unit of another instansi', async () => {
    const other = await givenOffice(database.parts);
    const theirAdmin = await givenAccount(database.parts, other, [['admin', 'pusat']]);
    expectOk(await addUnit(await admin.context(), { ...NEW, parentId: office.units.kr08 }));
    expect(await addUnit(await theirAdmin.context(), { ...NEW, parentId: other.units.kr08 })).toMatchObject({ ok: true });
  });

  test('at the top is for whoever manages the whole instansi, and they become its administrator', async () => {
    const local = await givenAccount(database.parts, office, [['admin', 'kr07']]);
    expect(await addUnit(await local.context(), { ...NEW, parentId: null })).toMatchObject({ error: { code: 'access.denied' } });
    const { id } = expectOk(await addUnit(await admin.context(), { ...NEW, parentId: null }));
    expect(expectOk(await readUnits(await admin.context(), null)).map((unit) => unit.path)).toContain('baru/');
    expectOk(await addUnit(await admin.context(), { ...NEW, kode: 'lagi', parentId: id }));
  });

  test('below a unit of another instansi does not exist', async () => {
    const other = await givenOffice(database.parts);
    const given = { ...NEW, parentId: other.units.kr07 };
    expect(await addUnit(await admin.context(), given)).toEqual({ ok: false, error: { code: 'unit.not_found' } });
  });
});

test('a name is corrected, and the audit trail keeps both', async () => {
  const name = { nama: 'Bagian Tata Usaha', namaPendek: 'Bagian TU', kota: 'Palembang' };
  expectOk(await renameUnit(await admin.context(), { id: office.units.tu, ...name }));
  expect(expectOk(await readUnits(await admin.context(), null)).find((unit) => unit.id === office.units.tu)).toMatchObject(name);
  expect((await lastEvent())?.rincian).toEqual({ dari: { nama: 'Unit tu', namaPendek: 'tu', kota: null }, ke: name });
});

test('instansi di wilayah kerja are seen from their day on, by the unit that supervises them and those inside it', async () => {
  const { kr07 } = office.units;
  const instansi = [
    { nama: 'Provinsi Jambi', jenis: 'provinsi', wilayah: 'Jambi' },
    { nama: 'Kota Jambi', jenis: 'kota', wilayah: 'Jambi' },
  ] as const;
  expectOk(await addSupervised(await admin.context(), { unitId: kr07, sejak: day('2024-01-01'), sumber: 'uji', instansi }));
  const [inside, sibling] = [
    await givenAccount(database.parts, office, [['pic', 'tu']]),
    await givenAccount(database.parts, office, [['pic', 'kr08']]),
  ];
  const names = async (who: TestAccount, on: string) => expectOk(await readSupervised(await who.context(), day(on))).map((one) => one.nama);
  expect(await names(admin, '2024-01-01')).toEqual(['Provinsi Jambi', 'Kota Jambi']);
  expect(await names(inside, '2024-01-01')).toEqual(['Provinsi Jambi', 'Kota Jambi']);
  expect(await names(sibling, '2024-01-01')).toEqual([]);
  expect(await names(admin, '2023-12-31')).toEqual([]);
});

test('two placements of a unit on one day cannot be stored, whatever the application believes', async () => {
  const insert = inTenant(database.db, office.tenantId, async (tx) => {
    await tx
      .insertInto('org_unit_placement')
      .values({ tenant_id: office.tenantId, unit_id: office.units.tu, berlaku: '[2025-01-01,)', parent_id: null, path: 'tu/' })
      .execute();
  });
  await expect(insert).rejects.toMatchObject({ code: '23P01' });
  const role = {
    tenantId: office.tenantId,
    id: database.parts.newId(),
    accountId: admin.id,
    role: 'admin',
    unitId: office.units.pusat,
  } as const;
  await expect(inTenant(database.db, office.tenantId, (tx) => insertRole(tx, { ...role, sejak: day('2025-01-01') }))).rejects.toMatchObject(
    {
      code: '23P01',
    },
  );
});
