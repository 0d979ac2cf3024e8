import type { ReferringManual } from '@selaras/adapters/capaian/figure-inputs.queries';
import type { MappedIku, ReferenceMap } from '@selaras/adapters/capaian/reference-map.queries';
import { type GeserPeriode, goesOn, type Rujukan } from '@selaras/core';
import { yearsBetween } from '../plan/years.ts';

/** One indicator in one year: the unit of recomputing. */
export type Affected = { readonly ikuId: string; readonly renstraId: string; readonly year: number };

export type Following = {
  readonly map: ReferenceMap;
  readonly referring: readonly ReferringManual[];
};

/**
 * What changes when some indicators change in some years: they themselves, and whatever uses them, of the same office, of the
 * year after, or of the unit above, step by step and each once. In the order found, so that an office comes before the one above it.
 */
export function affectedBy(following: Following, seeds: readonly Affected[]): readonly Affected[] {
  const found = new Map(seeds.map((seed) => [keyOf(seed), seed]));
  const waiting = [...seeds];
  for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
    for (const next of dependantsOf(following, one)) {
      if (found.has(keyOf(next))) continue;
      found.set(keyOf(next), next);
      waiting.push(next);
    }
  }
  return [...found.values()];
}

const keyOf = ({ ikuId, year }: Affected): string => `${ikuId} ${year}`;

function dependantsOf({ map, referring }: Following, { ikuId, year }: Affected): readonly Affected[] {
  const changed = map.iku.find(({ id }) => id === ikuId);
  if (changed === undefined) return [];
  return referring.flatMap((manual) => yearsUsing(map, { manual, changed, year }).flatMap((used) => inForce(manual, used)));
}

type Using = { readonly manual: ReferringManual; readonly changed: MappedIku; readonly year: number };

/** In which years a manual uses what changed in one: a reference backwards is used in the year after too. */
function yearsUsing(map: ReferenceMap, { manual, changed, year }: Using): readonly number[] {
  const isAbove = stoodBelow(map, { unitId: changed.unitId, parentId: manual.unitId, year });
  const isBeside = manual.renstraId === changed.renstraId;
  const later = new Set(successorsOf(map, changed.id).flatMap(({ renstraId, kode }) => (renstraId === manual.renstraId ? [kode] : [])));
  const own = manual.fromChildren && isAbove && manual.kode === changed.kode ? [year] : [];
  const referred = manual.rujukan.flatMap((rujukan) => {
    if (rujukan.jenis === 'iku' && rujukan.kode === changed.kode && (rujukan.unit === 'anak' ? isAbove : isBeside))
      return yearsAfter(rujukan.periode, year);
    if (looksBack(rujukan) && later.has(rujukan.kode)) return yearsAfter(rujukan.periode, year);
    return rujukan.jenis === 'anggaran' && rujukan.kode === changed.kode && isBeside ? [year] : [];
  });
  return [...own, ...referred];
}

type LookingBack = Extract<Rujukan, { jenis: 'iku' }>;

/** Such a reference may reach into the Renstra before, where the map of indicators says what the other one was. */
export const looksBack = (rujukan: Rujukan): rujukan is LookingBack =>
  rujukan.jenis === 'iku' && rujukan.unit === 'ini' && rujukan.periode !== 'ini';

/** What an indicator became, and what it was, in one line over every Renstra. */
const successorsOf = (map: ReferenceMap, ikuId: string): readonly MappedIku[] =>
  along(map, ikuId, ({ dariIkuId, keIkuId }, id) => (dariIkuId === id ? keIkuId : null));
const predecessorsOf = (map: ReferenceMap, ikuId: string): readonly MappedIku[] =>
  along(map, ikuId, ({ dariIkuId, keIkuId }, id) => (keIkuId === id ? dariIkuId : null));

type Step = (peta: ReferenceMap['peta'][number], ikuId: string) => string | null;

function along({ iku, peta }: ReferenceMap, from: string, step: Step): readonly MappedIku[] {
  const line = peta.filter(goesOn);
  const found = new Set<string>();
  const waiting = [from];
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    for (const next of line.flatMap((one) => step(one, id ?? '') ?? [])) {
      if (next === from || found.has(next)) continue;
      found.add(next);
      waiting.push(next);
    }
  }
  return iku.filter(({ id }) => found.has(id));
}

const yearsAfter = (periode: GeserPeriode, year: number): readonly number[] =>
  periode === 'ini' ? [year] : periode === 'lalu' ? [year, year + 1] : [year + 1];

const inForce = ({ ikuId, renstraId, sejak, sampai, tahunAkhir }: ReferringManual, year: number): readonly Affected[] =>
  sejak <= year && year <= Math.min(sampai ?? tahunAkhir, tahunAkhir) ? [{ ikuId, renstraId, year }] : [];

type Standing = { readonly unitId: string; readonly parentId: string; readonly year: number };

/** On some day of the year. */
const stoodBelow = ({ penempatan }: ReferenceMap, { unitId, parentId, year }: Standing): boolean =>
  penempatan.some(
    (held) =>
      held.unitId === unitId &&
      held.parentId === parentId &&
      held.sejak <= `${year}-12-31` &&
      (held.sampai === null || held.sampai >= `${year}-01-01`),
  );

export type SurveyResult = { readonly unitId: string; readonly kode: string; readonly year: number };

/** Indicators whose formula uses a result of a survey. */
export const usingSurvey = (referring: readonly ReferringManual[], { unitId, kode, year }: SurveyResult): readonly Affected[] =>
  referring
    .filter((manual) => manual.unitId === unitId)
    .flatMap((manual) =>
      manual.rujukan.flatMap((rujukan) =>
        rujukan.jenis === 'survei' && rujukan.kode === kode
          ? yearsAfter(rujukan.periode, year).flatMap((used) => inForce(manual, used))
          : [],
      ),
    );

/** An indicator of which something else is said now, and what it became by the words before and now. */
export type Remapped = { readonly dariIkuId: string; readonly keIkuIds: readonly string[] };

/** Indicators that look back from the first year of their Renstra to one whose past was told differently, or ended. */
export function usingMap({ map, referring }: Following, { dariIkuId, keIkuIds }: Remapped): readonly Affected[] {
  const dari = map.iku.find(({ id }) => id === dariIkuId);
  if (dari === undefined) return [];
  const isConcerned = ({ id, kode, unitId, tahunAwal }: MappedIku): boolean =>
    keIkuIds.includes(id) || (kode === dari.kode && unitId === dari.unitId && tahunAwal > dari.tahunAkhir);
  const concerned = map.iku.filter(isConcerned);
  return referring.flatMap((manual) =>
    concerned
      .filter(({ renstraId, kode }) => renstraId === manual.renstraId && manual.rujukan.some((one) => looksBack(one) && one.kode === kode))
      .flatMap(({ tahunAwal }) => inForce(manual, tahunAwal)),
  );
}

/** A unit that stands, or no longer stands, below others from a year on. */
export type UnitMoved = { readonly parentIds: readonly string[]; readonly sejakTahun: number };

/** Indicators of the units above that are made of those below them, in every year that the move reaches. */
export const usingChildren = (referring: readonly ReferringManual[], { parentIds, sejakTahun }: UnitMoved): readonly Affected[] =>
  parentIds.flatMap((parentId) =>
    referring
      .filter(({ unitId, fromChildren, rujukan }) => unitId === parentId && (fromChildren || rujukan.some(isOfChildren)))
      .flatMap((manual) => yearsOf(manual).flatMap((year) => (year < sejakTahun ? [] : inForce(manual, year)))),
  );

const isOfChildren = (rujukan: Rujukan): boolean => rujukan.jenis === 'iku' && rujukan.unit === 'anak';

const yearsOf = ({ sejak, tahunAkhir }: ReferringManual): readonly number[] => yearsBetween(sejak, tahunAkhir);

/** Whatever the figures of some indicators are made of, step by step: those it must be possible to look up. */
export function neededBy({ map, referring }: Following, ikuIds: readonly string[]): readonly string[] {
  const found = new Set(ikuIds);
  const waiting = [...ikuIds];
  for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
    for (const id of sourcesOf(
      map,
      referring.filter(({ ikuId }) => ikuId === one),
    )) {
      if (found.has(id)) continue;
      found.add(id);
      waiting.push(id);
    }
  }
  return [...found];
}

const sourcesOf = (map: ReferenceMap, manuals: readonly ReferringManual[]): readonly string[] =>
  manuals.flatMap((manual) => [
    ...(manual.fromChildren ? below(map, { unitId: manual.unitId, kode: manual.kode }) : []),
    ...manual.rujukan.flatMap((rujukan) => sourceOf(map, manual, rujukan)),
  ]);

function sourceOf(map: ReferenceMap, { unitId, renstraId }: ReferringManual, rujukan: Rujukan): readonly string[] {
  if (rujukan.jenis === 'iku' && rujukan.unit === 'anak') return below(map, { unitId, kode: rujukan.kode });
  const kode = rujukan.jenis === 'iku' || rujukan.jenis === 'anggaran' ? rujukan.kode : null;
  const ids = map.iku.filter((iku) => iku.renstraId === renstraId && iku.kode === kode).map(({ id }) => id);
  return looksBack(rujukan) ? [...ids, ...ids.flatMap((id) => predecessorsOf(map, id).map((before) => before.id))] : ids;
}

/** Of every unit that ever stood directly below: which of them did on the day is decided when the figure is computed. */
function below({ iku, penempatan }: ReferenceMap, { unitId, kode }: Pick<MappedIku, 'unitId' | 'kode'>): readonly string[] {
  const units = new Set(penempatan.filter(({ parentId }) => parentId === unitId).map((held) => held.unitId));
  return iku.filter((one) => one.kode === kode && units.has(one.unitId)).map(({ id }) => id);
}
