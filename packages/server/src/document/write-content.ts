import { inSnapshot, inTransaction, type Tx } from '@selaras/adapters/db/in-tenant';
import { findLatestContent, insertContent, unknownLegalBasis } from '@selaras/adapters/publication/content.queries';
import { findOffice } from '@selaras/adapters/publication/snapshot.queries';
import type { RenjaContentWire } from '@selaras/contract';
import { type DomainError, EMPTY_ISI_RENJA, err, type FieldProblem, type IsiRenja, ok, type Result } from '@selaras/core';
import { recordEvent } from '../audit/record-event.ts';
import type { Context } from '../context.ts';
import { checkProse } from '../narrative/check-prose.ts';
import { permit } from '../permit.ts';

export type ContentInput = RenjaContentWire & { readonly tahun: number; readonly sumber: string };

/** Replaces the office's text of a Renja as a new version. Text that types a figure or refers to nothing is refused whole. */
export function writeContent(context: Context, input: ContentInput): Promise<Result<{ versi: number }, DomainError>> {
  const { db, actor, clock, zone } = context;
  return inTransaction(db, actor.tenantId, async (tx) => {
    const office = await findOffice(tx, { actor, tahun: input.tahun, on: clock.today(zone) });
    const orgPath = office?.orgPath ?? null;
    const permitted = permit({ actor, action: 'document.edit', orgPath, missing: { code: 'document.not_found' } });
    if (!permitted.ok) return permitted;
    if (office === null) return err({ code: 'document.not_found' });
    const fields = [...proseProblems(input.isi), ...(await basisProblems(tx, input.dasarHukum))];
    if (fields.length > 0) return err({ code: 'document.content_invalid', fields });
    return append(tx, context, { ...input, unitId: office.unitId });
  });
}

async function append(
  tx: Tx,
  context: Context,
  input: ContentInput & { readonly unitId: string },
): Promise<Result<{ versi: number }, DomainError>> {
  const { unitId, tahun, isi, dasarHukum, sumber } = input;
  const current = (await findLatestContent(tx, { unitId, tahun }))?.versi ?? UNWRITTEN;
  if (current !== input.versi) return err({ code: 'approval.stale_version', current });
  const versi = current + 1;
  const { actor, clock } = context;
  const row = { tenantId: actor.tenantId, unitId, tahun, versi, isi, dasarHukum, sumber, oleh: actor.id, pada: clock.now() };
  if (!(await insertContent(tx, row))) return err({ code: 'approval.stale_version', current: versi });
  await recordEvent(tx, context, { aksi: 'document.write', subjek: unitId, rincian: { jenis: 'renja', tahun, versi } });
  return ok({ versi });
}

const UNWRITTEN = 0;

/** Parts in which references work, and figures must not be typed. */
const PROSE = [
  'kataPengantar',
  'latarBelakang',
  'penutupLatarBelakang',
  'ruangLingkup',
  'maksud',
  'pengantarSasaran',
  'pengantarEvaluasi',
  'kebijakanNasional',
  'tujuanRencana',
  'pengantarTarget',
  'pengantarAnggaran',
  'penutup',
] as const satisfies readonly (keyof IsiRenja)[];

const proseProblems = (isi: IsiRenja): readonly FieldProblem[] => [
  ...PROSE.flatMap((field) => checkProse(isi[field], `isi.${field}`)),
  ...isi.pergeseran.flatMap(({ uraian }, at) => checkProse(uraian, `isi.pergeseran.${at}.uraian`)),
];

async function basisProblems(tx: Tx, kode: readonly string[]): Promise<readonly FieldProblem[]> {
  const unknown = await unknownLegalBasis(tx, kode);
  return unknown.map((one) => ({ field: 'dasarHukum', problem: 'unknown_reference', detail: { reference: one } }));
}

/** What the form opens with. */
export function readContent({ db, actor, clock, zone }: Context, tahun: number): Promise<Result<RenjaContentWire, DomainError>> {
  return inSnapshot(db, actor.tenantId, async (tx) => {
    const office = await findOffice(tx, { actor, tahun, on: clock.today(zone) });
    if (office === null) return err({ code: 'document.not_found' });
    const found = await findLatestContent(tx, { unitId: office.unitId, tahun });
    if (found === null) return ok({ versi: UNWRITTEN, isi: structuredClone(EMPTY_ISI_RENJA) as RenjaContentWire['isi'], dasarHukum: [] });
    return ok({ versi: found.versi, isi: found.isi as RenjaContentWire['isi'], dasarHukum: [...found.dasarHukum] }); // parsed when it was written
  });
}
