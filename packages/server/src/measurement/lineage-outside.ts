import { manualInForce } from '@selaras/adapters/plan/iku.queries';
import {
  childrenOf,
  effectiveTarget,
  type Figure,
  type FigureWorld,
  type GeserPeriode,
  ikuByKode,
  ikuPada,
  type Period,
  type PetaDunia,
  shiftPeriod,
  type WorldIku,
  yearOfPeriod,
} from '@selaras/core';
import { periodWords } from '@selaras/core/narrative/period-words';
import type { LineageInput, LineageSource } from './lineage-input.ts';
import { figureNode, type LineageNode, stepDecimals } from './lineage-node.ts';
import { lineageOf, realisasiNode, targetNode } from './lineage-of.ts';
import { periodNode } from './lineage-period.ts';

/** How many indicators deep the steps are shown at once; beyond it the reader opens the other indicator. */
const DEPTH = 3;

export type Outside = {
  readonly world: FigureWorld;
  /** By indicator; those that the reader may not see are not among them. */
  readonly sources: ReadonlyMap<string, LineageSource>;
};

export type Entering = { readonly ikuId: string; readonly year: number; readonly depth: number };

/** Everything that the lineage of an indicator in a year needs; `null` when the reader may not see it. */
export function inputOf(outside: Outside, { ikuId, year, depth }: Entering): LineageInput | null {
  const source = outside.sources.get(ikuId);
  const iku = outside.world.iku.find(({ id }) => id === ikuId);
  if (source === undefined || iku === undefined) return null;
  return {
    ...source,
    year,
    manual: manualInForce(source.manuals, year),
    target: effectiveTarget(source.targets.filter(({ tahun }) => tahun === year)),
    outside: (of) => (label, figure) => outsideNode(outside, { label, figure, iku, of, depth }),
  };
}

type Step = { readonly label: string; readonly figure: Figure; readonly iku: WorldIku; readonly of: Period; readonly depth: number };

function outsideNode(outside: Outside, step: Step): LineageNode | null {
  const { label } = step;
  const ofIku = /^iku:(.+):(realisasi|target|capaian):(ini|lalu|tahun_lalu):(ini|anak)(?:\[(\d+)\])?$/.exec(label);
  if (ofIku !== null) return referenceNode(outside, { ...step, reference: ofIku });
  const budget = /^anggaran:(.*)$/.exec(label);
  if (budget !== null) {
    const of = budget[1] === '' ? 'indikator ini' : `IKU ${budget[1]}`;
    return leaf(step, {
      label: `Anggaran ${of} tahun ${yearOfPeriod(step.of)}`,
      satuan: 'rupiah',
      keterangan: ['Dari tab Anggaran pada Perencanaan'],
    });
  }
  const survey = /^survei:(.+):(ini|lalu|tahun_lalu)$/.exec(label);
  if (survey !== null) {
    const period = shiftPeriod(step.of, shiftOf(survey[2]));
    return leaf(step, {
      label: `Hasil survei ${survey[1]}, ${periodWords(period)}`,
      satuan: null,
      keterangan: ['Dari daftar hasil survei pada Perencanaan'],
    });
  }
  const unit = outside.world.iku.find(({ unitId, kode }) => unitId === label && kode === step.iku.kode);
  return unit === undefined ? null : entered(outside, { ...step, other: unit, period: step.of, ukuran: 'realisasi' });
}

const shiftOf = (text: string | undefined): GeserPeriode => (text === 'lalu' || text === 'tahun_lalu' ? text : 'ini');

type Reference = Step & { readonly reference: RegExpExecArray };

function referenceNode(outside: Outside, { reference, ...step }: Reference): LineageNode {
  const [, kode = '', ukuran = '', shift, where, position] = reference;
  const period = shiftPeriod(step.of, shiftOf(shift));
  const { iku } = step;
  const other =
    where === 'anak'
      ? childrenOf(outside.world, { unitId: iku.unitId, kode, period })[Number(position) - 1]
      : ikuByKode(outside.world, { renstraId: iku.renstraId, kode });
  if (other === undefined || other === null)
    return leaf(step, {
      label: `IKU ${kode}, ${periodWords(period)}`,
      satuan: null,
      keterangan: ['Indikator ini tidak ada pada Renstra yang sama'],
    });
  const then = ikuPada(outside.world, other, yearOfPeriod(period));
  if (then.jenis === 'iku') return entered(outside, { ...step, other: then.iku, period, ukuran });
  const keterangan = then.jenis === 'putus' ? endedWords(then.peta, other) : NO_PAST;
  return leaf(step, { label: `IKU ${kode}, ${periodWords(period)}`, satuan: null, keterangan: [keterangan] });
}

const NO_PAST = 'Indikator ini belum ada pada Renstra sebelumnya menurut peta indikator';

/** Why an earlier Renstra has no figure for the indicator, with the reason that the map gives. */
function endedWords({ jenis, keIkuId, alasan, dari }: PetaDunia, other: WorldIku): string {
  const old = `IKU ${dari.kode} pada Renstra ${dari.tahunAwal}–${dari.tahunAkhir}`;
  const became =
    jenis === 'dihentikan' || keIkuId === null ? 'dihentikan' : keIkuId === other.id ? 'diganti' : 'dilanjutkan sebagai indikator lain';
  const reason = alasan.trim().replace(/[.;,\s]+$/u, '');
  return `${old} ${became}, sehingga nilainya tidak dipakai${reason === '' ? '' : ` (${reason})`}`;
}

type Entered = Step & { readonly other: WorldIku; readonly period: Period; readonly ukuran: string };

/** The other indicator with its own steps. What stands in this figure is shown, whatever became of the other one since. */
function entered(outside: Outside, { other, period, ukuran, depth, ...step }: Entered): LineageNode {
  const input = inputOf(outside, { ikuId: other.id, year: yearOfPeriod(period), depth: depth + 1 });
  if (input === null)
    return leaf({ ...step, depth }, { label: `IKU ${other.kode}, ${periodWords(period)}`, satuan: null, keterangan: [NOT_YOURS] });
  const { label, kode, nama, unitNama, satuan } = input.iku;
  const head = { label: `${label} ${kode} ${nama}, ${unitNama}, ${periodWords(period)}`, satuan: ukuran === 'capaian' ? '%' : satuan };
  if (depth + 1 >= DEPTH)
    return leaf({ ...step, depth }, { ...head, keterangan: [`Langkah selanjutnya ada pada halaman ${label} ${kode}`] });
  const node = whichNode(input, { period, ukuran });
  const keterangan = ukuran === 'realisasi' ? node.keterangan : [node.label, ...node.keterangan];
  return { ...leaf({ ...step, depth }, { ...head, keterangan }), parts: node.parts };
}

const NOT_YOURS = 'Rinciannya milik unit lain dan tidak dapat Anda lihat';

function whichNode(input: LineageInput, { period, ukuran }: Pick<Entered, 'period' | 'ukuran'>): LineageNode {
  const isYear = period.length === 4;
  if (ukuran === 'target') return targetNode(input);
  if (ukuran === 'capaian' && isYear) return lineageOf(input);
  return isYear ? realisasiNode(input) : periodNode(input, period);
}

const leaf = ({ figure }: Step, head: Pick<LineageNode, 'label' | 'satuan' | 'keterangan'>): LineageNode =>
  figureNode({ ...head, jenis: 'realisasi', figure, desimal: Math.min(4, stepDecimals(figure)) });
