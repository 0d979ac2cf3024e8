import { dayOf } from '@selaras/adapters/clock';
import { inSnapshot, type Tx } from '@selaras/adapters/db/in-tenant';
import { findIku, manualInForce } from '@selaras/adapters/plan/iku.queries';
import { listStoredManuals } from '@selaras/adapters/plan/manual.queries';
import { listIkuWithManual, readManualNames, readStepTimes } from '@selaras/adapters/plan/manual-document.queries';
import { findProposal } from '@selaras/adapters/plan/manual-note.queries';
import { findOffice } from '@selaras/adapters/publication/snapshot.queries';
import {
  type DocumentModel,
  type DomainError,
  err,
  type ManualCetak,
  manualDocument,
  manualsDocument,
  ok,
  proposalDocument,
  type Result,
  sopDocument,
  yearOf,
} from '@selaras/core';
import type { Context } from '../context.ts';
import { loadManualPlace, type ManualPlace } from '../plan/manual-place.ts';
import { type PrintedVersion, readManualCetak } from './manual-print.ts';

/** A document and what its file is called. */
export type NamedDocument = { readonly model: DocumentModel; readonly name: string };
type Made = Promise<Result<NamedDocument, DomainError>>;

/** `draf`: the version that is being written; `null`: the one in force, or else the latest. */
export type ManualQuestion = { readonly ikuId: string; readonly versi: number | 'draf' | null };

export function manualModel(context: Context, { ikuId, versi }: ManualQuestion): Made {
  const { actor, db, clock, zone } = context;
  return inSnapshot(db, actor.tenantId, async (tx): Made => {
    const found = await loadManualPlace(tx, context, { ikuId, action: 'data.read' });
    if (!found.ok) return found;
    const today = clock.today(zone);
    const { iku, versions } = found.value;
    const version = versionOf(found.value, { versi, tahun: yearOf(today) });
    if (version === null) return err({ code: 'document.not_found' });
    const tahun = yearPrinted(version, yearOf(today));
    const cetak = await readManualCetak(tx, context, { iku, versions, version, tahun });
    const tanggal = cetak.versi.penetapan?.tanggal ?? today;
    const head = { tahun, tanggal, unit: { nama: iku.unitNama } };
    const indikator: readonly [ManualCetak] = [cetak];
    const model = manualDocument({ ...head, indikator }, { draf: versi === 'draf' });
    return ok({ model, name: `manual-${slug(cetak.label)}-${versi === 'draf' ? 'draf' : `v${version.versi}`}` });
  });
}

function versionOf(
  { versions, draft }: ManualPlace,
  { versi, tahun }: { readonly versi: ManualQuestion['versi']; readonly tahun: number },
): PrintedVersion | null {
  if (versi === 'draf') return draft === null ? null : { ...draft, versi: nextNumber(versions), pusat: false, penetapan: null };
  if (versi !== null) return versions.find((one) => one.versi === versi) ?? null;
  const inForce = manualInForce(versions, tahun)?.id;
  return versions.find(({ id }) => id === inForce) ?? versions.at(-1) ?? null;
}

const nextNumber = (versions: ManualPlace['versions']): number => Math.max(0, ...versions.map(({ versi }) => versi)) + 1;

/** The running year where the version is in force in it, else the nearest year that it has. */
const yearPrinted = ({ sejakTahun, sampaiTahun }: PrintedVersion, tahun: number): number =>
  Math.max(sejakTahun, Math.min(sampaiTahun ?? tahun, tahun));

/** Every manual of the office whose Renstra is in force in a year, as one book; read by all who work in or above it. */
export function manualsModel(context: Context, tahun: number): Made {
  const { actor, db, clock, zone } = context;
  return inSnapshot(db, actor.tenantId, async (tx): Made => {
    const on = clock.today(zone);
    const office = await findOffice(tx, { actor, tahun, on });
    if (office === null) return err({ code: 'document.not_found' });
    const indikator: ManualCetak[] = [];
    for (const ikuId of await listIkuWithManual(tx, { renstraId: office.renstraId, tahun })) {
      const cetak = await inForce(tx, context, { ikuId, tahun });
      if (cetak !== null) indikator.push(cetak);
    }
    const [first] = indikator;
    if (first === undefined) return err({ code: 'measurement.manual_missing', period: String(tahun) });
    const nama = (await readManualNames(tx, first.id))?.renstraUnitNama ?? '';
    return ok({ model: manualsDocument({ tahun, tanggal: on, unit: { nama }, indikator }), name: `manual-${tahun}` });
  });
}

async function inForce(tx: Tx, context: Context, { ikuId, tahun }: YearQuestion): Promise<ManualCetak | null> {
  const iku = await findIku(tx, { ikuId, on: context.clock.today(context.zone) });
  const versions = await listStoredManuals(tx, ikuId);
  const id = manualInForce(versions, tahun)?.id;
  const version = versions.find((one) => one.id === id);
  return iku === null || version === undefined ? null : readManualCetak(tx, context, { iku, versions, version, tahun });
}

export type YearQuestion = { readonly ikuId: string; readonly tahun: number };

export function sopModel(context: Context, { ikuId, tahun }: YearQuestion): Made {
  const { actor, db, clock, zone } = context;
  return inSnapshot(db, actor.tenantId, async (tx): Made => {
    const found = await loadManualPlace(tx, context, { ikuId, action: 'data.read' });
    if (!found.ok) return found;
    const { iku, versions } = found.value;
    const version = manualInForce(versions, tahun);
    if (version === null) return err({ code: 'measurement.manual_missing', period: String(tahun) });
    const label = `${iku.label} ${iku.kode}`;
    const model = sopDocument({
      tahun,
      tanggal: clock.today(zone),
      unit: { nama: iku.unitNama },
      iku: { label, nama: iku.nama },
      manual: version.isi,
      waktu: await readStepTimes(tx, { ikuId, tahun, zone }),
    });
    return ok({ model, name: `sop-${slug(label)}-${tahun}` });
  });
}

export function proposalModel(context: Context, id: string): Made {
  const { actor, db, zone } = context;
  return inSnapshot(db, actor.tenantId, async (tx): Made => {
    const proposal = await findProposal(tx, id);
    if (proposal === null) return err({ code: 'document.not_found' });
    const found = await loadManualPlace(tx, context, { ikuId: proposal.ikuId, action: 'data.read' });
    if (!found.ok) return err({ code: 'document.not_found' });
    const { iku, versions } = found.value;
    const against = versions.find((one) => one.id === proposal.manualId);
    if (against === undefined) throw new Error('a proposal was written against a version that is not there');
    const { perihal, alasan, versi, usulan } = proposal;
    const label = `${iku.label} ${iku.kode}`;
    const model = proposalDocument({
      tanggal: dayOf(proposal.pada, zone),
      unit: { nama: iku.unitNama },
      iku: { label, nama: iku.nama },
      perihal,
      alasan,
      versi,
      pusat: against.pusat,
      berlaku: against.isi,
      usulan,
    });
    return ok({ model, name: `usulan-manual-${slug(label)}` });
  });
}

const slug = (label: string): string => label.toLowerCase().replace(/[^a-z0-9]+/g, '-');
