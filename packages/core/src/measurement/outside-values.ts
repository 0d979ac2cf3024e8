import type { Nilai } from '../formula/evaluate.ts';
import { type Rujukan, rujukanKey } from '../formula/formula.ts';
import { rujukanManual } from '../indicator/rujukan-manual.ts';
import { Decimal } from '../kernel/decimal.ts';
import { absent, type Figure, figure } from '../kernel/figure.ts';
import { type Period, yearOfPeriod } from '../kernel/period.ts';
import { assertNever } from '../kernel/result.ts';
import { childrenOf, ikuByKode, targetPada, type WorldIku, type WorldManual } from './figure-world.ts';
import type { Graph } from './graph-figure.ts';
import { ikuPada } from './iku-pada.ts';
import { shiftPeriod } from './shift-period.ts';

export type OutsideQuestion = { readonly iku: WorldIku; readonly manual: Pick<WorldManual, 'isi'>; readonly period: Period };

/** What the formula of a manual needs from outside its entry, by `rujukanKey`. What is not there has no data yet. */
export function outsideValues(graph: Graph, { iku, manual, period }: OutsideQuestion): ReadonlyMap<string, Nilai> {
  const rujukan = rujukanManual(manual.isi).filter(({ jenis }) => jenis !== 'paket'); // a pack computes from the own components
  return new Map(rujukan.map((one) => [rujukanKey(one), valueOf(graph, one, { iku, period })]));
}

type Here = { readonly iku: WorldIku; readonly period: Period };
const NO_DATA = absent('no_data_yet');

function valueOf(graph: Graph, rujukan: Rujukan, here: Here): Nilai {
  switch (rujukan.jenis) {
    case 'iku':
      return rujukan.unit === 'anak' ? seriesOf(graph, rujukan, here) : ofSameRenstra(graph, rujukan, here);
    case 'anggaran':
      return budgetOf(graph, rujukan.kode, here);
    case 'survei': {
      const of = shiftPeriod(here.period, rujukan.periode);
      const found = graph.world.survei.find(
        ({ unitId, kode, period }) => unitId === here.iku.unitId && kode === rujukan.kode && period === of,
      );
      return found === undefined ? NO_DATA : figure(new Decimal(found.nilai));
    }
    case 'paket':
      return NO_DATA;
    default:
      return assertNever(rujukan);
  }
}

type IkuRujukan = Extract<Rujukan, { jenis: 'iku' }>;

function ofSameRenstra(graph: Graph, rujukan: IkuRujukan, { iku, period }: Here): Figure {
  const other = ikuByKode(graph.world, { renstraId: iku.renstraId, kode: rujukan.kode });
  return other === null ? NO_DATA : ukuranOf(graph, rujukan, { iku: other, period });
}

function seriesOf(graph: Graph, rujukan: IkuRujukan, { iku, period }: Here): Nilai {
  const of = shiftPeriod(period, rujukan.periode);
  const children = childrenOf(graph.world, { unitId: iku.unitId, kode: rujukan.kode, period: of });
  return { kind: 'deret', anggota: children.map((child) => ukuranOf(graph, rujukan, { iku: child, period })) };
}

/** A reference that reaches back before the Renstra follows the map; where the line has ended there is nothing to compute with. */
function ukuranOf(graph: Graph, { ukuran, periode }: IkuRujukan, { iku, period }: Here): Figure {
  const of = shiftPeriod(period, periode);
  const then = ikuPada(graph.world, iku, yearOfPeriod(of));
  if (then.jenis !== 'iku') return then.jenis === 'putus' ? absent('not_computable') : NO_DATA;
  switch (ukuran) {
    case 'realisasi':
      return graph.realisasi(then.iku, of).trace.result;
    case 'capaian':
      return graph.capaian(then.iku, of).trace.result;
    case 'target':
      return targetPada(then.iku, { period: of, lapis: 'berlaku' }).figure;
    default:
      return assertNever(ukuran);
  }
}

function budgetOf({ world }: Graph, kode: string | null, { iku, period }: Here): Figure {
  const of = kode === null ? iku : ikuByKode(world, { renstraId: iku.renstraId, kode });
  const found = of?.anggaran.find(({ tahun }) => tahun === yearOfPeriod(period));
  return found === undefined ? NO_DATA : figure(new Decimal(found.jumlah));
}
