import type { Tx } from '@selaras/adapters/db/in-tenant';
import type { IkuHead } from '@selaras/adapters/plan/iku.queries';
import { readReferencesOf } from '@selaras/adapters/plan/reference.queries';
import {
  type DomainError,
  type KonteksManual,
  type ManualIku,
  type PlainDate,
  plainDate,
  type Result,
  validateManual,
} from '@selaras/core';

export type Validating = { readonly iku: IkuHead; readonly tahun: number; readonly manual: ManualIku };

/** Whether a manual can be executed for its indicator, with everything that its formula may refer to outside itself. */
export async function validateIn(tx: Tx, { iku, tahun, manual }: Validating): Promise<Result<ManualIku, DomainError>> {
  return validateManual(manual, await konteksOf(tx, { iku, tahun }));
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
