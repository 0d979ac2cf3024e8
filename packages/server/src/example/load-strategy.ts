import type { Context } from '../context.ts';
import { writeNarrative } from '../narrative/write-narrative.ts';
import { addIku } from '../plan/add-iku.ts';
import { addPanah } from '../plan/add-panah.ts';
import { addProgram } from '../plan/add-program.ts';
import { addRenstra } from '../plan/add-renstra.ts';
import { addSasaran } from '../plan/add-sasaran.ts';
import { setBudget } from '../plan/set-budget.ts';
import { setIndicatorMap } from '../plan/set-indicator-map.ts';
import { setTarget } from '../plan/set-target.ts';
import type { IkuParts, PenetapanFile, StrategyFile } from './example-files.ts';
import { loadManuals } from './load-manuals.ts';
import { loadMeasurements } from './load-measurements.ts';
import { type ExampleOffice, unitOf } from './load-office.ts';
import { must } from './must.ts';

/** Ids of the indicators of a strategy by their code. */
export type IkuIds = ReadonlyMap<string, string>;

export type StrategyInput = {
  readonly office: ExampleOffice;
  readonly strategy: StrategyFile;
  /** What stands in a file of its own; it wins over nothing: an indicator has its parts in one place. */
  readonly partsOf: (kode: string) => IkuParts | undefined;
  readonly bawaan: PenetapanFile;
  /** The strategy before, which the map of indicators leads from. */
  readonly before: IkuIds;
};

/** A Renstra with everything below it: sasaran, arrows, indicators, their manuals, targets, budgets, measurements, stories. */
export async function loadStrategy(input: StrategyInput): Promise<IkuIds> {
  const { office, strategy, partsOf, bawaan } = input;
  const planner = office.as('perencana');
  const ids = await loadTree(office, strategy);
  for (const { kode, nama, sasaran, ...own } of strategy.iku) {
    const loading = { place: `${strategy.renstra.label.indikator} ${kode}`, ikuId: idOf(ids, kode), parts: partsOf(kode) ?? own };
    const { place, ikuId, parts } = loading;
    const deskripsi = strategy.sasaran.find(({ nomor }) => nomor === sasaran)?.deskripsi ?? null;
    await loadManuals(office, { place, ikuId, manuals: parts.manual ?? [], bawaan, deskripsi });
    await loadPlan(planner, loading);
    await loadMeasurements(office, { place, ikuId, kode, nama, measurements: parts.measurements ?? [] });
    await loadNarratives(office.as('pic'), loading);
  }
  await loadMap(planner, input, ids);
  return ids;
}

/** Every indicator before the first manual: a formula may refer to one that stands below it. */
async function loadTree(office: ExampleOffice, { renstra, programs, sasaran, panah, iku }: StrategyFile): Promise<IkuIds> {
  const planner = office.as('perencana');
  const { unit, ...body } = renstra;
  const { id: renstraId } = must(renstra.nama, await addRenstra(planner, { ...body, unitId: unitOf(office.units, unit) }));
  for (const { kode, nama } of programs) must(`program ${kode}`, await addProgram(planner, { kode, nama }));
  for (const { deskripsi: _inManuals, ...one } of sasaran) must(`sasaran ${one.nomor}`, await addSasaran(planner, { ...one, renstraId }));
  for (const one of panah) must(`panah ${one.dari}–${one.ke}`, await addPanah(planner, { ...one, renstraId }));
  const ids = new Map<string, string>();
  for (const { kode, sasaran: sasaranNomor, nama, satuan, unit: owner, sumber } of iku) {
    const head = { renstraId, sasaranNomor, kode, nama, satuan, unitId: unitOf(office.units, owner), sumber };
    ids.set(kode, must(`${renstra.label.indikator} ${kode}`, await addIku(planner, head)).id);
  }
  return ids;
}

function idOf(ids: IkuIds, kode: string): string {
  const id = ids.get(kode);
  if (id === undefined) throw new Error(`the example has no indicator ${kode} there`);
  return id;
}

type Loading = { readonly place: string; readonly ikuId: string; readonly parts: IkuParts };

async function loadPlan(planner: Context, { place, ikuId, parts }: Loading): Promise<void> {
  for (const target of parts.targets ?? []) {
    must(`${place} target ${target.tahun} ${target.lapis}`, await setTarget(planner, { ...target, ikuId }));
  }
  for (const budget of parts.budget ?? []) must(`${place} anggaran ${budget.tahun}`, await setBudget(planner, { ...budget, ikuId }));
}

async function loadNarratives(author: Context, { place, ikuId, parts }: Loading): Promise<void> {
  for (const narasi of parts.narasi ?? []) {
    must(`${place} narasi ${narasi.bagian}`, await writeNarrative(author, { ...narasi, ikuId, versi: 0 }));
  }
}

async function loadMap(planner: Context, { strategy, before }: StrategyInput, ids: IkuIds): Promise<void> {
  for (const { dari, ke, jenis, alasan, contoh } of strategy.peta) {
    const entry = { dariIkuId: idOf(before, dari), keIkuId: ke === null ? null : idOf(ids, ke), jenis, alasan, contoh };
    must(`peta IKU ${dari}`, await setIndicatorMap(planner, entry));
  }
}
