import type { Tx } from '@selaras/adapters/db/in-tenant';
import type { IkuHead } from '@selaras/adapters/plan/iku.queries';
import { readReferencesOf } from '@selaras/adapters/plan/reference.queries';
import {
  type DomainError,
  type FieldProblem,
  type KonteksManual,
  type ManualIku,
  type PlainDate,
  plainDate,
  type Result,
  type TahunBerlaku,
  validateManual,
} from '@selaras/core';
import { checkCycle } from '../capaian/check-cycle.ts';

export type Validating = { readonly iku: IkuHead; readonly tahun: number; readonly manual: ManualIku };

/** Whether a manual can be executed for its indicator, with everything that its formula may refer to outside itself. */
export async function validateIn(tx: Tx, { iku, tahun, manual }: Validating): Promise<Result<ManualIku, DomainError>> {
  return validateManual(manual, await konteksOf(tx, { iku, tahun }));
}

export type Executing = TahunBerlaku & Omit<Validating, 'tahun'>;

/** The same for every year that the manual is meant for, and that it runs in no circle with those in force in any of them. */
export async function validateForYears(
  tx: Tx,
  { iku, manual, sejakTahun, sampaiTahun }: Executing,
): Promise<Result<ManualIku, DomainError>> {
  const valid = await validateIn(tx, { iku, tahun: sejakTahun, manual });
  if (!valid.ok) return valid;
  const cycle = await checkCycle(tx, { iku, manual, sejakTahun, sampaiTahun });
  return cycle.ok ? valid : cycle;
}

/** What keeps a manual from being executed, each problem at its place. A draft may have some: it is still being written. */
export async function problemsIn(tx: Tx, executing: Executing): Promise<readonly FieldProblem[]> {
  const valid = await validateForYears(tx, executing);
  return valid.ok || !('fields' in valid.error) ? [] : valid.error.fields;
}

async function konteksOf(tx: Tx, { iku, tahun }: Omit<Validating, 'manual'>): Promise<KonteksManual> {
  const found = await readReferencesOf(tx, { renstraId: iku.renstraId, tahun, on: lastDayOf(tahun) });
  return {
    iku: new Map(found.iku.map(({ kode, satuan }) => [kode, { satuan }])),
    survei: new Set(found.survei.map(({ kode }) => kode)),
    satuan: iku.satuan,
  };
}

const lastDayOf = (tahun: number): PlainDate => plainDate(`${tahun}-12-31`);
