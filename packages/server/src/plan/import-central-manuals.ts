import { inSnapshot } from '@selaras/adapters/db/in-tenant';
import { listOfficesBelow } from '@selaras/adapters/plan/central-manual.queries';
import type { CentralManualsBody } from '@selaras/contract';
import {
  circleOf,
  type DomainError,
  dependenciesOf,
  err,
  type FieldProblem,
  manualKelengkapan,
  ok,
  type Result,
  rujukanManual,
  scopesFor,
  validateManual,
} from '@selaras/core';
import type { Context } from '../context.ts';
import { startJob } from '../job/start-job.ts';
import { malformed } from '../malformed.ts';
import { permitSomewhere } from '../permit.ts';
import { duplicateFields } from './duplicate-fields.ts';

/** `saran`: manuals of the file that leave fields of the ministry's form empty. What the head office has set is not refused for that. */
export type CentralImport = {
  readonly jobId: string;
  readonly saran: readonly { readonly kode: string; readonly kurang: readonly string[] }[];
};

/**
 * Puts the manuals of the head office in force in every office below that has an indicator with their code in its Renstra of
 * that year. One office after another, so it is a job: an office where one does not fit gets none, and is listed with the reason.
 */
export async function importCentralManuals(context: Context, body: CentralManualsBody): Promise<Result<CentralImport, DomainError>> {
  const { actor, clock, zone, db } = context;
  const allowed = permitSomewhere(actor, 'manual.central');
  if (!allowed.ok) return allowed;
  const checked = checkFile(body);
  if (!checked.ok) return checked;
  const question = {
    above: scopesFor(actor, 'manual.central'),
    tahun: body.sejakTahun,
    kode: body.manuals.map(({ kode }) => kode),
    on: clock.today(zone),
  };
  const offices = await inSnapshot(db, actor.tenantId, (tx) => listOfficesBelow(tx, question));
  if (offices.length === 0) return err({ code: 'manual.no_office_below', year: body.sejakTahun });
  const { contoh, ...penetapan } = body.penetapan;
  const isi = { ...body, penetapan: contoh === undefined ? penetapan : { ...penetapan, contoh } };
  const started = await startJob(context, {
    jenis: 'central_manual',
    isi,
    langkah: offices.map(({ unitId, nama }) => ({ id: unitId, tempat: nama })),
  });
  if (!started.ok) return started;
  const kurang = body.manuals.map(({ kode, manual }) => ({ kode, kurang: manualKelengkapan(manual) }));
  return ok({ ...started.value, saran: kurang.filter((one) => one.kurang.length > 0) });
}

/** What no office could use is refused before the first is touched, with every place in the file. */
function checkFile(body: CentralManualsBody): Result<true, DomainError> {
  const { sejakTahun, sampaiTahun, manuals } = body;
  const fields: readonly FieldProblem[] = [
    ...(sampaiTahun !== null && sampaiTahun < sejakTahun
      ? [{ field: 'sampaiTahun', problem: 'below_minimum', detail: { minimum: sejakTahun } } as const]
      : []),
    ...duplicateFields(
      manuals.map(({ kode }) => kode),
      (i) => `manuals.${i}.kode`,
    ),
    ...manuals.flatMap((one, i) =>
      [...problemsOf(one.manual), ...circleIn(body, one)].map((problem) => ({ ...problem, field: `manuals.${i}.${problem.field}` })),
    ),
  ];
  return fields.length === 0 ? { ok: true, value: true } : malformed(...fields);
}

type Given = CentralManualsBody['manuals'][number];

/** A circle within the file stands in the way of every office. */
function circleIn({ manuals, sejakTahun: tahun }: CentralManualsBody, { kode, manual }: Given): readonly FieldProblem[] {
  const others = new Map(manuals.map((one) => [one.kode, dependenciesOf(rujukanManual(one.manual))]));
  const circle = circleOf({ iku: { kode, label: 'IKU' }, manual, others, tahun });
  return circle === null ? [] : [circle.problem];
}

function problemsOf(manual: Given['manual']): readonly FieldProblem[] {
  const valid = validateManual(manual);
  return valid.ok || valid.error.code !== 'manual.invalid' ? [] : valid.error.fields;
}
