import type { Context } from '../context.ts';
import { writeNarrative } from '../narrative/write-narrative.ts';
import { addIku } from '../plan/add-iku.ts';
import { addManual } from '../plan/add-manual.ts';
import { addPanah } from '../plan/add-panah.ts';
import { addProgram } from '../plan/add-program.ts';
import { addRenstra } from '../plan/add-renstra.ts';
import { addSasaran } from '../plan/add-sasaran.ts';
import { setBudget } from '../plan/set-budget.ts';
import { setTarget } from '../plan/set-target.ts';
import type { IkuParts, StrategyFile } from './example-files.ts';
import { loadMeasurements } from './load-measurements.ts';
import { type ExampleOffice, unitOf } from './load-office.ts';
import { must } from './must.ts';

export type StrategyInput = {
  readonly office: ExampleOffice;
  readonly strategy: StrategyFile;
  /** What stands in a file of its own; it wins over nothing: an indicator has its parts in one place. */
  readonly partsOf: (kode: string) => IkuParts | undefined;
};

/** A Renstra with everything below it: sasaran, arrows, indicators, their manuals, targets, budgets, measurements, stories. */
export async function loadStrategy({ office, strategy, partsOf }: StrategyInput): Promise<void> {
  const { renstra, programs, sasaran, panah, iku } = strategy;
  const planner = office.as('perencana');
  const { unit, ...body } = renstra;
  const { id: renstraId } = must(renstra.nama, await addRenstra(planner, { ...body, unitId: unitOf(office.units, unit) }));
  for (const { kode, nama } of programs) must(`program ${kode}`, await addProgram(planner, { kode, nama }));
  for (const one of sasaran) must(`sasaran ${one.nomor}`, await addSasaran(planner, { ...one, renstraId }));
  for (const one of panah) must(`panah ${one.dari}–${one.ke}`, await addPanah(planner, { ...one, renstraId }));
  for (const { kode, sasaran: sasaranNomor, nama, satuan, unit: owner, sumber, ...own } of iku) {
    const place = `${renstra.label.indikator} ${kode}`;
    const head = { renstraId, sasaranNomor, kode, nama, satuan, unitId: unitOf(office.units, owner), sumber };
    const { id: ikuId } = must(place, await addIku(planner, head));
    const parts = partsOf(kode) ?? own;
    await loadPlan(planner, { place, ikuId, parts });
    await loadMeasurements(office, { place, ikuId, kode, nama, measurements: parts.measurements ?? [] });
    await loadNarratives(office.as('pic'), { place, ikuId, parts });
  }
}

type Loading = { readonly place: string; readonly ikuId: string; readonly parts: IkuParts };

async function loadPlan(planner: Context, { place, ikuId, parts }: Loading): Promise<void> {
  for (const { sejakTahun, sampaiTahun, manual, alasan } of parts.manual ?? []) {
    must(`${place} manual ${sejakTahun}`, await addManual(planner, { ikuId, sejakTahun, sampaiTahun, manual, alasan }));
  }
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
