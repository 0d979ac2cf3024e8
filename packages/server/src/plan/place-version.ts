import { type DomainError, err, firstCorrectedYear, ok, type Result, type TahunBerlaku } from '@selaras/core';

export type HeldVersion = TahunBerlaku & { readonly id: string; readonly digantikanOleh: string | null };

export type Placing = {
  readonly baru: TahunBerlaku;
  readonly koreksi: boolean;
  readonly versions: readonly HeldVersion[];
  /** Last year of the Renstra: what has no end ends there. */
  readonly tahunAkhir: number;
};

/** What gives way to a version: some end before it begins, some are taken over whole. */
export type Placement = {
  readonly cut: readonly { readonly id: string; readonly sampaiTahun: number }[];
  readonly taken: readonly string[];
};

/**
 * Where a version finds its years. Two are never in force in one year: one without an end is ended by the next, one with an
 * end is not touched. A correction reaches back: it takes over whole what begins with it or later and ends what began
 * before, and it has to reach to the end of both, or years would be left without a manual.
 */
export function placeVersion(placing: Placing): Result<Placement, DomainError> {
  const { baru, koreksi } = placing;
  const touched = touchedBy(placing);
  const fits = touched.every((held) => (koreksi ? endOf(baru, placing) >= endOf(held, placing) : isSuccessor(baru, held)));
  if (!fits) return err({ code: 'manual.overlaps' });
  return ok({
    cut: touched.filter(({ sejakTahun }) => sejakTahun < baru.sejakTahun).map(({ id }) => ({ id, sampaiTahun: baru.sejakTahun - 1 })),
    taken: touched.filter(({ sejakTahun }) => sejakTahun >= baru.sejakTahun).map(({ id }) => id),
  });
}

/** The first year with an approved figure that would have another manual, or none: a version that changes the past is a correction. */
export function correctedSince(placing: Placing, measuredYears: readonly number[]): number | null {
  const berlaku = measuredYears.map((year) => ({ sejakTahun: year, sampaiTahun: year }));
  const years = touchedBy(placing).flatMap((held) => {
    const lost = { sejakTahun: Math.max(held.sejakTahun, placing.baru.sejakTahun), sampaiTahun: endOf(held, placing) };
    return firstCorrectedYear(lost, { berlaku, tahunIni: placing.tahunAkhir }) ?? [];
  });
  return years.length === 0 ? null : Math.min(...years);
}

/** Whether the head office has set a manual for one of these years: then the office only adds notes and proposals. */
export const isLocked = (
  placing: Omit<Placing, 'versions' | 'koreksi'> & { readonly versions: readonly (HeldVersion & { readonly pusat: boolean })[] },
): boolean => touchedBy({ ...placing, versions: placing.versions.filter(({ pusat }) => pusat) }).length > 0;

const touchedBy = (placing: Omit<Placing, 'koreksi'>): readonly HeldVersion[] =>
  placing.versions.filter(
    (held) =>
      held.digantikanOleh === null && held.sejakTahun <= endOf(placing.baru, placing) && endOf(held, placing) >= placing.baru.sejakTahun,
  );

const isSuccessor = (baru: TahunBerlaku, held: TahunBerlaku): boolean => held.sampaiTahun === null && held.sejakTahun < baru.sejakTahun;

const endOf = ({ sampaiTahun }: TahunBerlaku, { tahunAkhir }: Pick<Placing, 'tahunAkhir'>): number => sampaiTahun ?? tahunAkhir;
