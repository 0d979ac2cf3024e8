import { loadFigureInputs, loadReferring, type ReferringManual } from '@selaras/adapters/capaian/figure-inputs.queries';
import { loadReferenceMap, type ReferenceMap } from '@selaras/adapters/capaian/reference-map.queries';
import type { Tx } from '@selaras/adapters/db/in-tenant';
import { type FigureWorld, figureGraph, type ManualIku, type Nilai, type Period, rujukanManual } from '@selaras/core';
import { neededBy } from './affected.ts';

export type WorldQuestion = {
  readonly ikuId: string;
  /** Instead of the ones in force, where a manual is only being written. */
  readonly manual?: ManualIku;
};

/** Everything that the figures of one indicator are made of, in every year. Takes no lock: for looking, not for writing. */
export async function loadWorldOf(tx: Tx, { ikuId, manual }: WorldQuestion): Promise<FigureWorld> {
  const referring = await loadReferring(tx);
  const map = await loadReferenceMap(tx);
  const written = manual === undefined ? [] : asReferring(map, { ikuId, manual });
  const ikuIds = neededBy({ map, referring: [...referring, ...written] }, [ikuId]);
  const { iku, survei } = await loadFigureInputs(tx, { renstraIds: [], years: [], ikuIds, history: true });
  return { iku, survei, penempatan: map.penempatan, peta: map.peta };
}

function asReferring({ iku }: ReferenceMap, { ikuId, manual }: Required<WorldQuestion>): readonly ReferringManual[] {
  const fromChildren = manual.konsolidasiLokasi !== 'tidak';
  const rujukan = rujukanManual(manual);
  return iku
    .filter(({ id }) => id === ikuId)
    .map(({ kode, renstraId, unitId, tahunAwal: sejak, tahunAkhir }) => ({
      ikuId,
      kode,
      renstraId,
      unitId,
      sejak,
      sampai: null,
      tahunAkhir,
      fromChildren,
      rujukan,
    }));
}

export type OutsideOf = { readonly ikuId: string; readonly manual: ManualIku; readonly period: Period };

/** What a formula needs from outside the entry of a period, as it stands now; nothing is asked where it needs nothing. */
export async function outsideOf(tx: Tx, { ikuId, manual, period }: OutsideOf): Promise<ReadonlyMap<string, Nilai>> {
  if (rujukanManual(manual).every(({ jenis }) => jenis === 'paket')) return new Map();
  const world = await loadWorldOf(tx, { ikuId, manual });
  const iku = world.iku.find(({ id }) => id === ikuId);
  return iku === undefined ? new Map() : figureGraph(world).outside({ iku, manual: { isi: manual }, period });
}
