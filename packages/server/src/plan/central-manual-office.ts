import { lockFigures, lockStructure } from '@selaras/adapters/capaian/capaian.queries';
import { inTransaction, type Tx } from '@selaras/adapters/db/in-tenant';
import type { OfficeBelow } from '@selaras/adapters/plan/central-manual.queries';
import { enactVersion, type StoredManual } from '@selaras/adapters/plan/manual.queries';
import type { CentralManualsBody } from '@selaras/contract';
import { canonicalJson, type DomainError, err, kindOfChange, type ManualIku, ok, type Result } from '@selaras/core';
import { recordEvent } from '../audit/record-event.ts';
import { checkCycle } from '../capaian/check-cycle.ts';
import { recompute } from '../capaian/recompute.ts';
import type { Context } from '../context.ts';
import type { JobPart } from '../job/job-kind.ts';
import { malformed } from '../malformed.ts';
import { loadManualPlace, type ManualPlace, placingOf } from './manual-place.ts';
import { validateIn } from './manual-validity.ts';
import { correctedSince, placeVersion } from './place-version.ts';
import { rangeProblems } from './save-manual-draft.ts';
import { yearsBetween } from './years.ts';

export type CentralFor = { readonly office: OfficeBelow; readonly body: CentralManualsBody };
type Putting = CentralFor & Pick<JobPart, 'enter'>;
/** Why one manual cannot be in force in an office, with the place in words. */
export type CentralProblem = { readonly tempat: string; readonly error: DomainError };

/**
 * Puts the manuals of the head office in force in one office: all that it has an indicator for, or none. Every reason
 * against it is told at once. What is in force already stays as it is, so that an import may be repeated. Answers how many are new.
 */
export function putInOffice(context: Context, { office, body, enter }: Putting): Promise<Result<number, readonly CentralProblem[]>> {
  const { actor, db } = context;
  return inTransaction<number, readonly CentralProblem[]>(db, actor.tenantId, async (tx) => {
    await lockStructure(tx);
    await lockFigures(tx, office.renstraId);
    const problems: CentralProblem[] = [];
    const changed: ManualPlace[] = [];
    for (const iku of office.iku) {
      const put = await putOne(tx, context, { iku, body });
      if (!put.ok) problems.push({ tempat: placeOf(office, iku.kode), error: put.error });
      else if (put.value !== null) changed.push(put.value);
    }
    if (problems.length === 0) problems.push(...(await circlesIn(tx, { office, body, changed })));
    if (problems.length > 0) return err(problems);
    const [first] = changed;
    if (first === undefined) return ok(0);
    const years = yearsBetween(body.sejakTahun, first.iku.tahunAkhir);
    await recompute(tx, context, { renstraId: office.renstraId, years, ikuIds: changed.map(({ iku }) => iku.id) });
    for (const { iku } of changed) await recordEvent(tx, context, eventOf(iku.id, body));
    await enter(tx, changed.length);
    return ok(changed.length);
  });
}

const eventOf = (subjek: string, { sejakTahun, sampaiTahun, alasan, penetapan }: CentralManualsBody) => ({
  aksi: 'manual.central',
  subjek,
  rincian: { sejakTahun, sampaiTahun, alasan, penetapan: penetapan.nomor },
});

type One = { readonly iku: OfficeBelow['iku'][number]; readonly body: CentralManualsBody };

/** `null`: this very manual is in force already. */
async function putOne(tx: Tx, context: Context, { iku, body }: One): Promise<Result<ManualPlace | null, DomainError>> {
  const given = givenFor(body, iku.kode);
  const found = await loadManualPlace(tx, context, { ikuId: iku.id, action: 'manual.central' });
  if (!found.ok) return found;
  const place = found.value;
  if (place.versions.some((version) => isSame(version, { body, isi: given.manual }))) return ok(null);
  if (!isSameSatuan(iku.satuan, given.satuan)) return err({ code: 'manual.satuan_differs', ada: iku.satuan, diminta: given.satuan });
  const fields = rangeProblems(body, place.iku);
  if (fields.length > 0) return malformed(...fields);
  const valid = await validateIn(tx, { iku: place.iku, tahun: body.sejakTahun, manual: given.manual });
  if (!valid.ok) return valid;
  return enactCentral(tx, context, { place, body, isi: valid.value });
}

type Changing = CentralFor & { readonly changed: readonly ManualPlace[] };

/** Asked when all of them stand in their place: beside the manual that another one of the file replaces, one may seem to run in a circle. */
async function circlesIn(tx: Tx, { office, body, changed }: Changing): Promise<readonly CentralProblem[]> {
  const problems: CentralProblem[] = [];
  for (const { iku } of changed) {
    const given = givenFor(body, iku.kode);
    const cycle = await checkCycle(tx, { ...body, iku, manual: given.manual });
    if (!cycle.ok) problems.push({ tempat: placeOf(office, iku.kode), error: cycle.error });
  }
  return problems;
}

const placeOf = ({ nama, label }: OfficeBelow, kode: string): string => `${nama} · ${label} ${kode}`;

function givenFor({ manuals }: CentralManualsBody, kode: string): CentralManualsBody['manuals'][number] {
  const given = manuals.find((one) => one.kode === kode);
  if (given === undefined) throw new Error(`an office was found for indicator ${kode}, which the file does not have`);
  return given;
}

type Enacting = { readonly place: ManualPlace; readonly body: CentralManualsBody; readonly isi: ManualIku };

/** A manual for everybody corrects no figure of anybody: where it would, the office gets a correction of its own. */
async function enactCentral(
  tx: Tx,
  { actor, clock, newId }: Context,
  { place, body, isi }: Enacting,
): Promise<Result<ManualPlace, DomainError>> {
  const { iku, versions, measuredYears } = place;
  const { sejakTahun, sampaiTahun, alasan, penetapan } = body;
  const before = versions.at(-1);
  const jenisPerubahan = before === undefined ? 'pertama' : kindOfChange(before.isi, isi).jenis;
  const placing = placingOf(place, { sejakTahun, sampaiTahun, jenisPerubahan });
  const tahun = correctedSince(placing, measuredYears);
  if (tahun !== null) return err({ code: 'manual.correction_required', tahun });
  const placement = placeVersion(placing);
  if (!placement.ok) return placement;
  const head = { tenantId: actor.tenantId, id: newId(), ikuId: iku.id, versi: versions.length + 1, sejakTahun, sampaiTahun, isi };
  const rest = { jenisPerubahan, alasan, penetapan, smart: null, pusat: true, ditulisOleh: actor.id, ditinjauOleh: null } as const;
  await enactVersion(tx, { version: { ...head, ...rest, oleh: actor.id, pada: clock.now() }, ...placement.value });
  return ok(place);
}

const isSame = (
  { pusat, sejakTahun, sampaiTahun, digantikanOleh, isi: held }: StoredManual,
  { body, isi }: { readonly body: CentralManualsBody; readonly isi: ManualIku },
): boolean =>
  pusat &&
  digantikanOleh === null &&
  sejakTahun === body.sejakTahun &&
  sampaiTahun === body.sampaiTahun &&
  canonicalJson(held) === canonicalJson(isi);

const isSameSatuan = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
