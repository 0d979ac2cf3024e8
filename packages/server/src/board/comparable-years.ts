import type { OfficeYear } from '@selaras/adapters/board/office-year.queries';
import type { Tx } from '@selaras/adapters/db/in-tenant';
import { listTrendManuals } from '@selaras/adapters/measurement/trend.queries';
import { putusPada } from '@selaras/core';
import { manualOf } from './cells.ts';

/**
 * The indicators whose figure of a year may be joined with the one of the year before: the same rule as the trend of their own
 * page. Whole manuals are read only of those that have another version in the two years.
 */
export async function comparableYears(tx: Tx, office: OfficeYear, tahun: number): Promise<ReadonlySet<string>> {
  const { renstra, iku } = office;
  if (tahun <= renstra.tahunAwal) return new Set();
  const changed = iku.filter(({ id }) => manualOf(office, { ikuId: id, year: tahun }) !== manualOf(office, { ikuId: id, year: tahun - 1 }));
  const ids = changed.map(({ id }) => id);
  const manuals = ids.length === 0 ? [] : await listTrendManuals(tx, ids);
  const joined = iku.filter(
    ({ id }) =>
      putusPada(
        manuals.filter(({ ikuId }) => ikuId === id),
        tahun,
      ) === null,
  );
  return new Set(joined.map(({ id }) => id));
}
