import { Decimal } from '../kernel/decimal.ts';
import type { Strategi } from '../strategy/strategy.ts';
import { DESIMAL } from './build-evaluation.ts';
import { manualOf } from './manual-of.ts';
import { narasiOf } from './narasi-of.ts';
import { aturanOf } from './paket-used.ts';
import type { RenjaRows, TargetLayerRow } from './renja-rows.ts';
import type { RencanaIku } from './renja-snapshot.ts';

/** What is planned: every indicator of the Renstra in force, its targets of the whole period, its budget and its reasons. */
export const buildPlan = (rows: RenjaRows): readonly RencanaIku[] => rows.baru.indikator.map((indikator) => rencanaIku(rows, indikator));

function rencanaIku(rows: RenjaRows, indikator: Strategi['indikator'][number]): RencanaIku {
  const { tahunAwal, tahunAkhir } = rows.baru;
  const targets = rows.targets.filter((row) => row.ikuId === indikator.id);
  const renja = targets.find((row) => row.lapis === 'renja' && row.tahun === rows.tahun);
  const renstra = targets.filter((row) => row.lapis === 'renstra' && row.tahun >= tahunAwal && row.tahun <= tahunAkhir);
  const budget = rows.budgets.find((row) => row.ikuId === indikator.id);
  return {
    ...indikator,
    desimal: manualOf(rows, indikator.id, rows.tahun)?.desimal ?? DESIMAL,
    targetRenstra: renstra
      .toSorted((a, b) => a.tahun - b.tahun)
      .map((row) => ({ tahun: row.tahun, target: { nilai: row.nilai }, hitungan: hitungan(row) })),
    targetRenja: renja === undefined ? { alasan: 'target_missing' } : { nilai: renja.nilai },
    program: budget?.program ?? '',
    anggaran: budget === undefined ? { alasan: 'no_data_yet' } : { nilai: new Decimal(budget.jumlah).toFixed() },
    contoh: (budget?.contoh ?? false) || targets.some(({ contoh }) => contoh),
    alasanTarget: narasiOf(rows, indikator.id).alasan_target ?? '',
    ...aturanOf({ rows, ikuId: indikator.id, tahun: [rows.tahun] }),
  };
}

const hitungan = ({ terpenuhi, jumlah }: TargetLayerRow): RencanaIku['targetRenstra'][number]['hitungan'] =>
  terpenuhi === null || jumlah === null ? null : { terpenuhi, jumlah };
