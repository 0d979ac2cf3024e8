import type { Tx } from '../db/in-tenant.ts';

export type ContentKey = { readonly unitId: string; readonly tahun: number };
export type Content = { readonly versi: number; readonly isi: object; readonly dasarHukum: readonly string[] };

/** The office's own text of a Renja, newest version. */
export async function findLatestContent(tx: Tx, { unitId, tahun }: ContentKey): Promise<Content | null> {
  const found = await tx
    .selectFrom('document_content')
    .select(['versi', 'isi', 'dasar_hukum as dasarHukum'])
    .where('unit_id', '=', unitId)
    .where('jenis', '=', 'renja')
    .where('tahun', '=', tahun)
    .orderBy('versi', 'desc')
    .limit(1)
    .executeTakeFirst();
  return found ?? null;
}

export type NewContent = ContentKey &
  Content & { readonly tenantId: string; readonly sumber: string; readonly oleh: string; readonly pada: string };

/** Appends a version; `false` when somebody else wrote that version first. */
export async function insertContent(
  tx: Tx,
  { tenantId, unitId, tahun, versi, isi, dasarHukum, sumber, oleh, pada }: NewContent,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('document_content')
    .values({
      tenant_id: tenantId,
      unit_id: unitId,
      jenis: 'renja',
      tahun,
      versi,
      isi: JSON.stringify(isi),
      dasar_hukum: [...dasarHukum],
      sumber,
      oleh,
      pada,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** The codes among `kode` that are no legal basis of this instansi. */
export async function unknownLegalBasis(tx: Tx, kode: readonly string[]): Promise<readonly string[]> {
  const known = await tx.selectFrom('legal_basis').select('kode').execute();
  return kode.filter((one) => !known.some((row) => row.kode === one));
}
