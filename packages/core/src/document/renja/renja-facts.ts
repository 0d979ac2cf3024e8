import { isBelumTercapai, isTercapai } from '../../capaian/status-capaian.ts';
import { Decimal, parseDecimal } from '../../kernel/decimal.ts';
import { absent, type Figure, figure } from '../../kernel/figure.ts';
import { type FrozenFigure, thawFigure } from '../../kernel/frozen-figure.ts';
import { parsePlainDate } from '../../kernel/plain-date.ts';
import type { StatusRilis } from '../../measurement/entry.ts';
import type {
  FaktaAngka,
  FaktaEvaluasi,
  FaktaIndikator,
  FaktaMasukan,
  FaktaPengukuran,
  FaktaRencana,
  FaktaTahun,
  FaktaTotal,
  HitunganTahun,
  NarrativeFacts,
} from '../../narrative/facts.ts';
import { dateWords } from '../../narrative/period-words.ts';
import { ABSENCE_WORDS, BELUM_RILIS } from '../../narrative/print-figure.ts';
import type {
  AturanTahun,
  EvaluasiIku,
  FrozenTotal,
  KomponenBeku,
  PengukuranBeku,
  RencanaIku,
  RenjaSnapshot,
  TahunIku,
} from '../../publication/renja-snapshot.ts';
import { blockIds } from './block-ids.ts';
import { evaluasiCode, rencanaCode, shortLabel, slugOf } from './labels.ts';

/**
 * What narrative of a Renja may refer to. The document, the server's validation and the editor's preview all build it
 * here, from the same snapshot, so that a sentence reads the same everywhere.
 */
export function factsOf(snapshot: RenjaSnapshot): NarrativeFacts {
  const { evaluasi, strategiLama } = snapshot;
  return {
    indikator: indikatorOf(snapshot),
    hitungan: hitunganOf(evaluasi),
    npss: totalFakta(evaluasi.npss.npss, shortLabel(strategiLama.label.indikator)),
    anggaran: anggaranOf(snapshot),
    acuan: blockIds(snapshot),
  };
}

/** A frozen figure as it will be printed: with the word for its absence, or the mark of a figure that is not final yet. */
export function fakta(frozen: FrozenFigure, rilis: StatusRilis | null = null): FaktaAngka {
  const held = thawFigure(frozen);
  if (held.kind === 'value') return { figure: held, kata: '', tanda: rilis === null || rilis === 'final' ? null : rilis.replace('_', ' ') };
  const kata = held.reason === 'no_data_yet' && rilis === 'belum_rilis' ? BELUM_RILIS : ABSENCE_WORDS[held.reason];
  return { figure: held, kata, tanda: null };
}

export const totalFakta = ({ figure: held, diketahui, seluruhnya }: FrozenTotal, anggota: string): FaktaTotal => ({
  ...fakta(held),
  diketahui,
  seluruhnya,
  anggota,
});

/** An indicator that is both evaluated and planned under one code is one indicator to the narrative. */
function indikatorOf(snapshot: RenjaSnapshot): ReadonlyMap<string, FaktaIndikator> {
  const facts = new Map<string, FaktaIndikator>();
  for (const iku of snapshot.evaluasi.indikator) {
    const kode = evaluasiCode(snapshot, iku.kode);
    facts.set(slugOf(kode), {
      id: iku.id,
      slug: slugOf(kode),
      kode,
      nama: iku.nama,
      evaluasi: evaluasiFakta(iku),
      rencana: null,
      aturan: aturanFakta(snapshot, iku.tahun, iku.aturan),
    });
  }
  for (const ikk of snapshot.rencana.indikator) {
    const kode = rencanaCode(snapshot, ikk.kode);
    const slug = slugOf(kode);
    const evaluated = facts.get(slug) ?? { id: ikk.id, slug, kode, nama: ikk.nama, evaluasi: null, aturan: [] };
    const planned = aturanFakta(snapshot, [snapshot], ikk.aturan);
    facts.set(slug, { ...evaluated, rencana: rencanaFakta(ikk, snapshot.tahun), aturan: new Map([...evaluated.aturan, ...planned]) });
  }
  return facts;
}

type Tahun = { readonly tahun: number };

/** The last of the years is the one that the document is about; so it comes first. */
function aturanFakta({ paket }: RenjaSnapshot, years: readonly Tahun[], aturan: readonly AturanTahun[] = []): FaktaIndikator['aturan'] {
  return new Map(
    years.toReversed().map(({ tahun }) => {
      const id = aturan.find((one) => one.tahun === tahun)?.paket;
      const held = paket.find((one) => one.id === id);
      if (held?.uraian === undefined) return [tahun, null];
      const { dasarHukum, uraian } = held;
      return [tahun, { dasarHukum, ringkas: uraian.ringkas, komponen: new Map(Object.entries(uraian.komponen)) }];
    }),
  );
}

const evaluasiFakta = (iku: EvaluasiIku): FaktaEvaluasi => ({
  satuan: iku.satuan,
  desimal: iku.desimal,
  tahun: new Map(iku.tahun.map((tahun) => [tahun.tahun, tahunFakta(tahun)])),
  pengukuran: new Map(iku.pengukuran.map((one) => [one.periode, pengukuranFakta(one)])),
  komponen: new Map(
    iku.komponen.map(({ kode, nama, satuan, kategori }) => [kode, { nama, satuan, kategori: new Set(kategori.map((one) => one.kode)) }]),
  ),
});

export const tahunFakta = ({ target, realisasi, capaian, status, statusRilis, kategori, putus }: TahunIku): FaktaTahun => ({
  target: fakta(target),
  realisasi: fakta(realisasi, statusRilis),
  capaian: { ...fakta(capaian, statusRilis), tanda: null },
  status,
  kategori,
  putus: putus ?? null,
});

const pengukuranFakta = ({ realisasi, statusRilis, kategori, komponen }: PengukuranBeku): FaktaPengukuran => ({
  realisasi: fakta(realisasi, statusRilis),
  kategori,
  komponen: new Map(Object.entries(komponen).map(([kode, held]) => [kode, masukanFakta(held, statusRilis)])),
});

export function masukanFakta(held: KomponenBeku, rilis: StatusRilis): FaktaMasukan {
  switch (held.jenis) {
    case 'angka': {
      const nilai = parseDecimal(held.cetak.trim());
      return nilai === null ? { jenis: 'absen', kata: ABSENCE_WORDS.not_computable } : { jenis: 'angka', nilai, cetak: held.cetak };
    }
    case 'absen':
      return { jenis: 'absen', kata: fakta({ alasan: held.alasan }, rilis).kata };
    case 'daftar':
      return { jenis: 'daftar', baris: held.baris };
    case 'ya_tidak':
      return { jenis: 'kata', kata: held.ya ? 'ya' : 'tidak' };
    case 'tanggal': {
      const day = parsePlainDate(held.tanggal);
      return { jenis: 'kata', kata: day === null ? held.tanggal : dateWords(day) };
    }
    default:
      return held satisfies never;
  }
}

const rencanaFakta = (ikk: RencanaIku, tahun: number): FaktaRencana => ({
  satuan: ikk.satuan,
  desimal: ikk.desimal,
  tahun,
  targetRenja: fakta(ikk.targetRenja),
  targetRenstra: new Map(
    ikk.targetRenstra.map(({ tahun: year, target, hitungan }) => [
      year,
      { target: fakta(target), hitungan: hitungan === null ? null : `${hitungan.terpenuhi} dari ${hitungan.jumlah}` },
    ]),
  ),
  anggaran: fakta(ikk.anggaran),
});

/** Both years are there even for an office that has nothing to evaluate: then each count is zero, which is true. */
function hitunganOf({ tahun: last, indikator }: RenjaSnapshot['evaluasi']): ReadonlyMap<number, HitunganTahun> {
  const years = [last - 1, last];
  return new Map(
    years.map((year) => {
      const statuses = indikator.flatMap(({ tahun }) => tahun.filter((one) => one.tahun === year).map(({ status }) => status));
      const tercapai = statuses.filter(isTercapai).length;
      const belumTercapai = statuses.filter(isBelumTercapai).length;
      return [year, { jumlah: statuses.length, tercapai, belumTercapai, belumRilis: statuses.length - tercapai - belumTercapai }];
    }),
  );
}

function anggaranOf({ rencana, strategiBaru }: RenjaSnapshot): ReadonlyMap<string, FaktaTotal> {
  const anggota = shortLabel(strategiBaru.label.indikator);
  const sum = (members: readonly RencanaIku[]): FaktaTotal => sumAnggaran(members, anggota);
  return new Map([
    ['total', sum(rencana.indikator)],
    ...rencana.program.map(({ kode }) => [kode, sum(rencana.indikator.filter(({ program }) => program === kode))] as const),
  ]);
}

/** Every sum of a budget is made here, from the amounts of the indicators: none is ever typed. */
export function sumAnggaran(members: readonly RencanaIku[], anggota: string): FaktaTotal {
  const amounts = members.map(({ anggaran }) => thawFigure(anggaran));
  const known = amounts.flatMap((amount) => (amount.kind === 'value' ? [amount.value] : []));
  const total: Figure = known.length === 0 ? absent('no_data_yet') : figure(Decimal.sum(...known));
  return { figure: total, kata: ABSENCE_WORDS.no_data_yet, tanda: null, diketahui: known.length, seluruhnya: members.length, anggota };
}
