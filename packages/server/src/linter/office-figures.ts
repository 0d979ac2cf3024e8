import type { OfficeYear } from '@selaras/adapters/board/office-year.queries';
import { readOfficeYear } from '@selaras/adapters/board/office-year.queries';
import type { Tx } from '@selaras/adapters/db/in-tenant';
import { type OfficeFigure, scopesFor } from '@selaras/core';
import { DESIMAL, figureOf, manualOf } from '../board/cells.ts';
import type { Context } from '../context.ts';

/** How far back and ahead of this year a document may speak of the office's own figures. */
const YEARS_BACK = 5;

/** What the office of a unit holds of its indicators, as far as the person who checks may see it. A unit without a Renstra holds nothing. */
export async function officeFigures(tx: Tx, { actor, clock, zone }: Context, unitId: string): Promise<readonly OfficeFigure[]> {
  const on = clock.today(zone);
  const now = Number(on.slice(0, 4));
  const years = Array.from({ length: YEARS_BACK + 2 }, (_, i) => now - YEARS_BACK + i);
  const scopes = scopesFor(actor, 'data.read');
  const found: OfficeFigure[] = [];
  const seen = new Set<string>();
  for (const tahun of years) {
    const office = await readOfficeYear(tx, { unitId, tahun, years: [tahun], scopes, on });
    if (office !== null) found.push(...figuresIn(office, tahun, seen));
  }
  return found;
}

/** Two Renstra may both know a year: the one in force in it counts. */
function figuresIn(office: OfficeYear, tahun: number, seen: Set<string>): readonly OfficeFigure[] {
  return office.iku.flatMap((iku): readonly OfficeFigure[] => {
    if (seen.has(`${iku.id}|${tahun}`)) return [];
    seen.add(`${iku.id}|${tahun}`);
    const base = { nomor: iku.kode, nama: iku.nama, tahun, desimal: manualOf(office, { ikuId: iku.id, year: tahun })?.desimal ?? DESIMAL };
    const targets = office.targets.filter((held) => held.ikuId === iku.id && held.tahun === tahun).map(({ nilai }) => nilai);
    const computed = (['realisasi', 'capaian'] as const).flatMap((measure) => {
      const figure = figureOf(office, { jenis: measure, subjek: iku.id, period: String(tahun) });
      return figure.kind === 'value' ? [{ ...base, measure, nilai: [figure.value.toFixed()] }] : [];
    });
    return targets.length === 0 ? computed : [{ ...base, measure: 'target', nilai: targets }, ...computed];
  });
}
