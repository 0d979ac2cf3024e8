import { statusIku } from '../capaian/status-capaian.ts';
import { effectiveTarget } from '../capaian/target-layers.ts';
import { type IkuBerlabel, kalimatPeta } from '../indicator/indicator-map.ts';
import type { KomponenIku } from '../indicator/manual-iku.ts';
import type { TabelBukti } from '../indicator/tabel-bukti.ts';
import { putusPada } from '../indicator/trend-segments.ts';
import { absent } from '../kernel/figure.ts';
import { freezeFigure, thawFigure } from '../kernel/frozen-figure.ts';
import { yearOfPeriod } from '../kernel/period.ts';
import { yearMarks } from '../measurement/year-marks.ts';
import type { Strategi } from '../strategy/strategy.ts';
import { manualOf } from './manual-of.ts';
import { narasiOf } from './narasi-of.ts';
import { aturanOf } from './paket-used.ts';
import type { ApprovedRow, FigureRow, RenjaRows } from './renja-rows.ts';
import type { EvaluasiIku, FrozenFigure, FrozenTotal, KomponenBeku, PengukuranBeku, RingkasanNpss, TahunIku } from './renja-snapshot.ts';

type Indikator = Strategi['indikator'][number];

/** The evaluation of last year beside the year before it, for every indicator of the Renstra that was in force. */
export function buildEvaluation(
  rows: RenjaRows,
  lama: Strategi,
): { tahun: number; indikator: readonly EvaluasiIku[]; npss: RingkasanNpss } {
  const tahun = rows.tahun - 1;
  return {
    tahun,
    indikator: lama.indikator.map((indikator) => ({ ...evaluasiIku(rows, indikator), ...kelanjutan(rows, lama, indikator) })),
    npss: ringkasanNpss(rows, lama, tahun),
  };
}

/** The sentence on what becomes of an indicator when its Renstra ends; in the middle of a Renstra there is nothing to say. */
function kelanjutan({ peta, baru }: RenjaRows, lama: Strategi, indikator: Indikator): Pick<EvaluasiIku, 'kelanjutan'> {
  const entry = peta.find(({ dariIkuId }) => dariIkuId === indikator.id);
  if (entry === undefined || lama.nama === baru.nama) return {};
  const { jenis, alasan, contoh, keIkuId } = entry;
  const successor = baru.indikator.find(({ id }) => id === keIkuId);
  const ke = successor === undefined ? null : berlabel(baru, successor);
  const sentence = kalimatPeta({ dari: berlabel(lama, indikator), ke, jenis, alasan }, baru);
  return { kelanjutan: contoh ? `${sentence} Pemetaan ini adalah contoh.` : sentence };
}

const berlabel = (strategi: Strategi, { kode, nama }: Indikator): IkuBerlabel => ({
  label: `${strategi.label.indikator} ${kode}`,
  nama,
  renstra: strategi,
});

function evaluasiIku(rows: RenjaRows, indikator: Indikator): EvaluasiIku {
  const years = [rows.tahun - 2, rows.tahun - 1];
  const manuals = years.flatMap((year) => manualOf(rows, indikator.id, year) ?? []).toReversed();
  const measured = rows.measurements.filter((row) => row.ikuId === indikator.id && years.includes(yearOfPeriod(row.period)));
  const [latest] = manuals;
  return {
    ...indikator,
    desimal: latest?.desimal ?? DESIMAL,
    definisi: latest?.definisi ?? '',
    tahun: years.map((year) => tahunIku(rows, indikator.id, year)),
    pengukuran: measured.map(pengukuran),
    tabel: firstByKode<TabelBukti>(manuals.flatMap(({ tabel }) => tabel)),
    komponen: firstByKode<KomponenIku>(manuals.flatMap(({ komponen }) => komponen)).map(({ kode, nama, satuan, kategori }) => ({
      kode,
      nama,
      satuan,
      kategori,
    })),
    narasi: narasiOf(rows, indikator.id),
    ...aturanOf({ rows, ikuId: indikator.id, tahun: years }),
  };
}

/** Decimals printed for an indicator that has no manual yet. */
export const DESIMAL = 2;

/** The newest manual speaks first; what only an older one has stays. */
const firstByKode = <T extends { readonly kode: string }>(all: readonly T[]): readonly T[] =>
  all.filter((one, at) => all.findIndex(({ kode }) => kode === one.kode) === at);

function tahunIku(rows: RenjaRows, ikuId: string, tahun: number): TahunIku {
  const target = effectiveTarget(rows.targets.filter((row) => row.ikuId === ikuId && row.tahun === tahun));
  const capaian = computed(rows.figures, { jenis: 'capaian', subjek: ikuId, tahun });
  const measured = rows.measurements.filter((row) => row.ikuId === ikuId);
  const manual = manualOf(rows, ikuId, tahun);
  return {
    tahun,
    target: target === null ? { alasan: 'target_missing' } : { nilai: target.nilai },
    realisasi: computed(rows.figures, { jenis: 'realisasi', subjek: ikuId, tahun }),
    capaian,
    status: statusIku(thawFigure(capaian), manual?.capaian.paket ?? null),
    ...yearMarks({ manual, year: tahun, measured }),
    ...putusTahun(rows, ikuId, tahun),
  };
}

/** A cut is one of formula, cakupan or koreksi: new words leave the line whole. */
function putusTahun({ manuals }: RenjaRows, ikuId: string, tahun: number): Pick<TahunIku, 'putus'> {
  const own = manuals.filter((row) => row.ikuId === ikuId);
  const putus = putusPada(own, tahun);
  if (putus === null) return {};
  const jenis = putus.jenis === 'cakupan' || putus.jenis === 'koreksi' ? putus.jenis : 'formula';
  return { putus: { jenis, alasan: putus.alasan } };
}

type FigureQuestion = Pick<FigureRow, 'jenis' | 'subjek' | 'tahun'>;

const figureRow = (figures: readonly FigureRow[], { jenis, subjek, tahun }: FigureQuestion): FigureRow | undefined =>
  figures.find((row) => row.jenis === jenis && row.subjek === subjek && row.tahun === tahun);

/** A figure that was never computed is not there yet; it is not zero. */
const computed = (figures: readonly FigureRow[], question: FigureQuestion): FrozenFigure =>
  freezeFigure(figureRow(figures, question)?.figure ?? absent('no_data_yet'));

const pengukuran = ({ period, realisasi, komponen, ...row }: ApprovedRow): PengukuranBeku => ({
  periode: period,
  realisasi: freezeFigure(realisasi),
  statusRilis: row.statusRilis,
  surat: row.surat,
  sumber: row.sumber,
  kategori: row.kategori,
  komponen: Object.fromEntries(Object.entries(komponen).map(([kode, entry]) => [kode, komponenBeku(entry)])),
  pemeriksaan: row.pemeriksaan,
});

function komponenBeku(entry: ApprovedRow['komponen'][string]): KomponenBeku {
  if (entry.jenis === 'angka') return { jenis: 'angka', cetak: entry.nilai };
  if (entry.jenis === 'absen' || entry.jenis === 'ya_tidak' || entry.jenis === 'tanggal') return entry;
  return {
    jenis: 'daftar',
    baris: entry.baris.map(({ nama, kategori, keterangan }) => ({ nama, kategori, keterangan: keterangan ?? null })),
  };
}

function ringkasanNpss(rows: RenjaRows, lama: Strategi, tahun: number): RingkasanNpss {
  const total = (jenis: string, subjek: string): FrozenTotal => frozenTotal(rows, { jenis, subjek, tahun }, lama);
  return {
    npss: total('npss', ''),
    perspektif: lama.perspektif.map(({ id, nama }) => ({ id, nama, skor: total('perspektif', id), nkp: total('nkp', id) })),
    sasaran: lama.sasaran.map(({ id }) => ({ id, nss: total('nss', id) })),
  };
}

function frozenTotal({ figures }: RenjaRows, question: FigureQuestion, { indikator }: Strategi): FrozenTotal {
  const row = figureRow(figures, question);
  if (row === undefined || row.diketahui === null || row.seluruhnya === null) {
    return { figure: { alasan: 'no_data_yet' }, diketahui: 0, seluruhnya: indikator.length };
  }
  return { figure: freezeFigure(row.figure), diketahui: row.diketahui, seluruhnya: row.seluruhnya };
}
