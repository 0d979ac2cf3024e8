import { inTenant, type Tx } from '@selaras/adapters/db/in-tenant';
import { findDocumentText, listDocuments, setCheckPackage } from '@selaras/adapters/linter/check.queries';
import { checkPaketInThread } from '@selaras/adapters/linter/check-in-thread';
import type { MatriksPaketWire } from '@selaras/contract';
import { type DomainError, type MatrixRow, ok, type PaketReport, type Result, type SourceText } from '@selaras/core';
import type { Context } from '../context.ts';
import type { JobPart } from '../job/job-kind.ts';
import { permittedCheck } from './permitted-check.ts';
import { type StoredPackage, textOfStored } from './stored-result.ts';

type Readable = { readonly nomor: number; readonly nama: string; readonly source: SourceText };

/** The last part of a check of several documents: what they say of the same indicators. Those that could not be read are left out. */
export async function checkPackage(context: Context, { enter }: JobPart, checkId: string): Promise<Result<number, DomainError>> {
  const { db, actor } = context;
  const found = await inTenant(db, actor.tenantId, (tx) => readableIn(tx, context, checkId));
  if (!found.ok) return found.error.code === 'check.not_found' ? ok(0) : found;
  const report = await checkPaketInThread({ documents: found.value });
  const paket = storedPackage(report, found.value);
  await inTenant(db, actor.tenantId, async (tx) => {
    await setCheckPackage(tx, { id: checkId, paket });
    await enter(tx, 1);
  });
  return ok(1);
}

async function readableIn(tx: Tx, context: Context, checkId: string): Promise<Result<readonly Readable[], DomainError>> {
  const check = await permittedCheck(tx, context, checkId);
  if (!check.ok) return check;
  const readable: Readable[] = [];
  for (const { nomor, nama } of await listDocuments(tx, [checkId])) {
    const text = textOfStored(await findDocumentText(tx, { checkId, nomor }));
    if (text !== null) readable.push({ nomor, nama, source: { format: 'txt', ...text } });
  }
  return ok(readable);
}

/** Documents get the numbers that the check has given them. */
function storedPackage({ matrix, findings }: PaketReport, readable: readonly Readable[]): StoredPackage {
  const nomorOf = (dokumen: number): number => readable[dokumen]?.nomor ?? 0;
  const places = findings.map(({ places: held, ...finding }) => ({
    ...finding,
    places: held.map(({ dokumen, ...place }) => ({ ...place, nomor: nomorOf(dokumen) })),
  }));
  return { matriks: { indikator: matrix.map((row) => rowView(row, nomorOf)) }, findings: places };
}

const rowView = (
  { kunci, nama, ragu, ukuran }: MatrixRow,
  nomorOf: (dokumen: number) => number,
): MatriksPaketWire['indikator'][number] => ({
  kunci,
  nama,
  ragu,
  ukuran: ukuran.map((one) => ({
    nama: { ...one.nama },
    sel: one.sel.map(({ dokumen, teks, place, berbeda }) => ({ nomor: nomorOf(dokumen), teks, line: place?.line ?? null, berbeda })),
  })),
});
