import { RULE_PACKS } from '../calculator/registry.ts';
import type { FrozenTrace } from '../formula/frozen-trace.ts';
import { paketManual } from '../indicator/paket-manual.ts';
import { canonicalJson, type Json } from '../kernel/canonical.ts';
import type { FrozenFigure } from '../kernel/frozen-figure.ts';
import type { FigureWorld } from '../measurement/figure-world.ts';
import type { Anggota, GraphFigure } from '../measurement/graph-figure.ts';
import type { RulePack } from '../rulepack/rule-pack.ts';

export const DERIVATION_FORMAT = 'selaras-derivation/1';

/**
 * A figure with everything it was made of: whoever has this file can compute it again without the database it came from.
 * People are ids and moments; nobody's name is in it.
 */
export type Derivation = {
  readonly format: typeof DERIVATION_FORMAT;
  readonly engine: string;
  readonly iku: { readonly id: string; readonly kode: string; readonly nama: string; readonly satuan: string; readonly label: string };
  readonly tahun: number;
  /** What every figure in the file is computed from: manuals, targets, entries, budgets, surveys, and how the units stood. */
  readonly dunia: FigureWorld;
  readonly asal: readonly AsalEntri[];
  readonly penetapan: readonly PenetapanManual[];
  readonly paket: readonly RulePack<Json>[];
  /** Calculations that entries were taken from; left out where there are none. */
  readonly perhitungan?: readonly PerhitunganTurunan[] | undefined;
  /** What was stored, and must come out again. */
  readonly angka: readonly AngkaTurunan[];
  /** SHA-256 of the canonical text of everything above. */
  readonly segel: string;
};

/** Where one entry comes from, who had which part in it, and the files that support it. */
export type AsalEntri = {
  readonly measurementId: string;
  readonly nomor: number;
  readonly sumber: string;
  readonly surat: string | null;
  readonly dicatat: { readonly oleh: string; readonly pada: string };
  readonly disetujui: { readonly oleh: string; readonly pada: string } | null;
  readonly bukti: readonly { readonly sha256: string; readonly jenis: string; readonly ukuran: number; readonly pada: string }[];
};

export type PenetapanManual = {
  readonly manualId: string;
  readonly versi: number;
  readonly jenisPerubahan: string;
  readonly alasan: string;
  readonly penetapan: { readonly jenis: string; readonly nomor: string; readonly tanggal: string; readonly penandatangan: string } | null;
};

export type AngkaTurunan = {
  readonly ikuId: string;
  readonly jenis: string;
  readonly period: string;
  readonly figure: FrozenFigure;
  readonly anggota: Anggota | null;
  readonly trace: FrozenTrace;
  readonly inputsHash: string;
  readonly manualId: string | null;
  readonly paket: string | null;
  readonly engine: string;
};

/** A kept calculation: `selaras calc <kind> --pack <paket>` makes the output from the input again. */
export type PerhitunganTurunan = {
  readonly id: string;
  readonly kind: string;
  readonly paket: string;
  readonly input: Json;
  readonly inputHash: string;
  readonly output: Json;
  readonly engine: string;
  readonly oleh: string;
  readonly pada: string;
};

export type Sha256 = (text: string) => string;

export type HashedInputs = Pick<GraphFigure, 'paket' | 'inputs'> & { readonly engine: string; readonly jenis: string };

/** The text whose hash says whether a figure must be computed anew. Lists in a fixed order: equal inputs are equal text. */
export const inputsText = ({ engine, jenis, paket, inputs }: HashedInputs): string => JSON.stringify([engine, jenis, paket, inputs]);

/** The text that the seal is over: all of the file but the seal. */
export function sealedText({ segel: _segel, ...rest }: Derivation): string {
  return canonicalJson(rest as unknown as Json); // every part of it is JSON; the compiler cannot see that of the manual
}

export const seal = (open: Omit<Derivation, 'segel'>, sha256: Sha256): Derivation => {
  const unsealed: Derivation = { ...open, segel: '' };
  return { ...unsealed, segel: sha256(sealedText(unsealed)) };
};

/** The rule packs behind the figures of some indicators, with the data of their rules. */
export function paketOf({ iku }: FigureWorld): readonly RulePack<Json>[] {
  const used = new Set(iku.flatMap(({ manuals }) => manuals.flatMap(({ isi }) => [isi.capaian.paket, ...paketManual(isi)])));
  return RULE_PACKS.filter(({ id }) => used.has(id)).map((pack) => ({ ...pack, rule: pack.rule as Json })); // a rule is plain data
}
