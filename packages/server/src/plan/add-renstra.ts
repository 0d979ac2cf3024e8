import { inTransaction } from '@selaras/adapters/db/in-tenant';
import { findUnitPath, insertPerspektif, insertRenstra, insertTujuan, yearRange } from '@selaras/adapters/plan/plan.queries';
import type { RenstraBody } from '@selaras/contract';
import { type DomainError, err, type FieldProblem, ok, paketRekap, type Result } from '@selaras/core';
import { recordEvent } from '../audit/record-event.ts';
import type { Context } from '../context.ts';
import { malformed } from '../malformed.ts';
import { permit } from '../permit.ts';
import { duplicateFields } from './duplicate-fields.ts';

/** Opens a Renstra period of a unit with its labels, perspektif and tujuan. Two periods of a unit never share a year. */
export function addRenstra(context: Context, input: RenstraBody): Promise<Result<{ readonly id: string }, DomainError>> {
  const { actor, clock, zone, db, newId } = context;
  return inTransaction(db, actor.tenantId, async (tx) => {
    const orgPath = await findUnitPath(tx, { unitId: input.unitId, on: clock.today(zone) });
    const allowed = permit({ actor, action: 'plan.edit', orgPath, missing: { code: 'unit.not_found' } });
    if (!allowed.ok) return allowed;
    const fields = problemsOf(input);
    if (fields.length > 0) return malformed(...fields);

    const { unitId, nama, tahunAwal, tahunAkhir, label, sumber } = input;
    const [id, tenant_id] = [newId(), actor.tenantId];
    const added = await insertRenstra(tx, {
      tenant_id,
      id,
      unit_id: unitId,
      nama,
      tahun: yearRange(tahunAwal, tahunAkhir),
      label_sasaran: label.sasaran,
      label_indikator: label.indikator,
      sumber,
      ...(input.paketRekap === undefined ? {} : { paket_rekap: input.paketRekap }),
    });
    if (!added) return err({ code: 'renstra.overlaps' });
    await insertPerspektif(
      tx,
      input.perspektif.map(({ kode, nama, peran = null }, urutan) => ({ tenant_id, renstra_id: id, kode, nama, urutan, peran })),
    );
    await insertTujuan(
      tx,
      input.tujuan.map(({ nomor, judul, uraian }) => ({ tenant_id, renstra_id: id, nomor, judul, uraian })),
    );
    await recordEvent(tx, context, {
      aksi: 'renstra.add',
      subjek: id,
      rincian: { nama, tahunAwal, tahunAkhir, paketRekap: input.paketRekap ?? null },
    });
    return ok({ id });
  });
}

function problemsOf({ tahunAwal, tahunAkhir, perspektif, tujuan, paketRekap: paket }: RenstraBody): readonly FieldProblem[] {
  return [
    ...(tahunAkhir < tahunAwal ? [{ field: 'tahunAkhir', problem: 'below_minimum', detail: { minimum: tahunAwal } } as const] : []),
    ...(paket === undefined || paketRekap(paket) !== null
      ? []
      : [{ field: 'paketRekap', problem: 'unknown_reference', detail: { kode: paket } } as const]),
    ...duplicateFields(
      perspektif.map(({ kode }) => kode),
      (i) => `perspektif.${i}.kode`,
    ),
    ...duplicateFields(
      tujuan.map(({ nomor }) => String(nomor)),
      (i) => `tujuan.${i}.nomor`,
    ),
  ];
}
