import { listHeads } from '@selaras/adapters/board/tasks.queries';
import { inSnapshot } from '@selaras/adapters/db/in-tenant';
import { type DomainError, ok, type PlainDate, type Result } from '@selaras/core';
import type { Context } from '../context.ts';
import { manualOf } from './cells.ts';
import { officeYear } from './office-year.ts';
import { type Task, tasksOf } from './tasks-of.ts';

export type Tasks = { readonly hariIni: PlainDate; readonly untukAnda: readonly Task[] };

/** What is due from this person, was returned to them, or waits for them; the most urgent first. */
export function readTasks(context: Context, { tahun }: { readonly tahun: number }): Promise<Result<Tasks, DomainError>> {
  const { actor, clock, zone, db } = context;
  return inSnapshot(db, actor.tenantId, async (tx): Promise<Result<Tasks, DomainError>> => {
    const today = clock.today(zone);
    const office = await officeYear(tx, context, { tahun, years: [tahun] });
    if (!office.ok) return office;
    const heads = await listHeads(tx, { ikuIds: office.value.iku.map(({ id }) => id), tahun });
    const untukAnda = office.value.iku.flatMap((iku) => {
      const manual = manualOf(office.value, { ikuId: iku.id, year: tahun });
      const own = heads.filter(({ ikuId }) => ikuId === iku.id);
      return manual === null ? [] : tasksOf({ iku, manual, heads: own, tahun, today, actor });
    });
    return ok({ hariIni: today, untukAnda: untukAnda.toSorted((a, b) => a.sisaHari - b.sisaHari) });
  });
}
