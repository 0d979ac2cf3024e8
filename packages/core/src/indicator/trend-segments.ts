import type { JenisPerubahan } from './decide-manual.ts';
import { type KindOfChange as Kind, kindOfChange } from './diff-manual.ts';
import type { PetaIku } from './indicator-map.ts';
import type { ManualIku } from './manual-iku.ts';

/** An indicator of the chain with the years of its Renstra; the label belongs to that Renstra. */
export type TrendIku = {
  readonly id: string;
  readonly label: string;
  readonly nama: string;
  readonly satuan: string;
  readonly tahunAwal: number;
  readonly tahunAkhir: number;
};

/** A version of a manual that nothing has taken over. */
export type TrendManual = {
  readonly ikuId: string;
  readonly versi: number;
  readonly sejakTahun: number;
  readonly sampaiTahun: number | null;
  readonly jenisPerubahan: JenisPerubahan;
  readonly alasan: string;
  readonly manual: ManualIku;
};

export type TrendInput = {
  /** Oldest first, as `chainOf` gives them. */
  readonly iku: readonly TrendIku[];
  readonly manuals: readonly TrendManual[];
  readonly peta: readonly PetaIku[];
};

/** Years that may be compared with each other. Its name is the newest one. */
export type TrendRuas = { readonly iku: TrendIku; readonly tahun: readonly { readonly tahun: number; readonly ikuId: string }[] };

export type TrendPutus = {
  /** The first year after the change. */
  readonly tahun: number;
  readonly jenis: 'diganti' | 'formula' | 'cakupan' | 'koreksi' | 'nomenklatur' | 'ganti_nama';
  readonly memutus: boolean;
  /** Number of the version that changed it; `null` where the next Renstra did. */
  readonly versi: number | null;
  /** From one Renstra into the next; `null` within one. */
  readonly pindah: { readonly dari: readonly string[]; readonly ke: string } | null;
  /** As its author gave it, without a full stop; empty where none was given. */
  readonly alasan: string;
};

export type Trend = { readonly ruas: readonly TrendRuas[]; readonly putus: readonly TrendPutus[] };

/**
 * The years of an indicator and of what it was before and after, cut where they cannot be compared: where another indicator
 * took its place, and where a manual changed what or whom it measures, whatever its author called the change. Mere new names
 * are told and join.
 */
export function trendSegments(input: TrendInput): Trend {
  const pieces = input.iku.map((iku) => piecesOf(iku, input));
  const putus = pieces.flatMap((one) => one.putus);
  const ruas: TrendRuas[] = [];
  pieces.forEach((one, at) => {
    const [first, ...rest] = one.ruas;
    if (first === undefined) return;
    const step = at === 0 ? null : stepTo(one.iku, { ...input, before: ruas.at(-1) });
    if (step !== null) putus.push(step);
    const last = ruas.at(-1);
    if (last !== undefined && step !== null && !step.memutus)
      ruas[ruas.length - 1] = { iku: first.iku, tahun: [...last.tahun, ...first.tahun] };
    else ruas.push(first);
    ruas.push(...rest);
  });
  return { ruas, putus: putus.toSorted((a, b) => a.tahun - b.tahun) };
}

type Pieces = { readonly iku: TrendIku; readonly ruas: readonly TrendRuas[]; readonly putus: readonly TrendPutus[] };

/**
 * Why the figure of a year cannot be compared with that of the year before, by the manuals of one indicator in one Renstra;
 * `null`: it can.
 */
export function putusPada(manuals: readonly TrendManual[], tahun: number): TrendPutus | null {
  const own = manuals.toSorted((a, b) => a.sejakTahun - b.sejakTahun);
  const at = own.findIndex(({ sejakTahun }) => sejakTahun === tahun);
  const [before, after] = [own[at - 1], own[at]];
  if (before === undefined || after === undefined) return null;
  return changeBetween(before, after).find(({ memutus }) => memutus) ?? null;
}

/** One indicator over its Renstra, cut at its own versions. */
function piecesOf(iku: TrendIku, { manuals }: TrendInput): Pieces {
  const own = manuals.filter(({ ikuId }) => ikuId === iku.id).toSorted((a, b) => a.sejakTahun - b.sejakTahun);
  const putus = own.flatMap((version, at) => {
    const before = own[at - 1];
    return before === undefined || version.sejakTahun <= iku.tahunAwal || version.sejakTahun > iku.tahunAkhir
      ? []
      : changeBetween(before, version);
  });
  const cuts = new Set(putus.filter(({ memutus }) => memutus).map(({ tahun }) => tahun));
  const ruas: TrendRuas[] = [];
  for (let tahun = iku.tahunAwal; tahun <= iku.tahunAkhir; tahun += 1) {
    const last = ruas.at(-1);
    const point = { tahun, ikuId: iku.id };
    if (last === undefined || cuts.has(tahun)) ruas.push({ iku, tahun: [point] });
    else ruas[ruas.length - 1] = { iku, tahun: [...last.tahun, point] };
  }
  return { iku, ruas, putus };
}

function changeBetween(before: TrendManual, after: TrendManual): readonly TrendPutus[] {
  const kind = kindOfChange(before.manual, after.manual);
  const named = after.jenisPerubahan;
  const memutus = kind.substansial || named === 'formula' || named === 'cakupan';
  const jenis = breakKind(named, kind.jenis);
  if (jenis === null) return [];
  return [{ tahun: after.sejakTahun, jenis, memutus, versi: after.versi, pindah: null, alasan: trimmed(after.alasan) }];
}

type Substance = Kind['jenis'];

/** The author's word where it says as much as the difference does; the difference where it says more. */
function breakKind(named: JenisPerubahan, found: Substance): TrendPutus['jenis'] | null {
  if (named === 'formula' || named === 'cakupan' || named === 'koreksi') return named;
  if (found === 'formula' || found === 'cakupan') return found;
  return named === 'nomenklatur' || found === 'nomenklatur' ? 'nomenklatur' : null;
}

type Step = TrendInput & { readonly before: TrendRuas | undefined };

/** From the Renstra before to this indicator. Joined only when one became one, measured alike, in the same satuan. */
function stepTo(ke: TrendIku, { before, peta, manuals, iku }: Step): TrendPutus | null {
  const entries = peta.filter(({ keIkuId }) => keIkuId === ke.id);
  const dari = iku.filter(({ id }) => entries.some(({ dariIkuId }) => dariIkuId === id));
  const [from] = dari;
  const [entry] = entries;
  if (from === undefined || entry === undefined) return null;
  const isOneToOne = entries.length === 1 && before?.iku.id === from.id && peta.filter((one) => one.dariIkuId === from.id).length === 1;
  const goesOn = isOneToOne && entry.jenis !== 'diganti' && from.satuan === ke.satuan;
  const measured = goesOn ? measuredAlike(manuals, { dari: from, ke }) : null;
  const memutus = measured === null || measured.substansial;
  const jenis = measured === null ? 'diganti' : measured.substansial ? substance(measured.jenis) : 'ganti_nama';
  const reasons = [...new Set(entries.map(({ alasan }) => trimmed(alasan)))].filter((reason) => reason !== '');
  const pindah = { dari: dari.map(({ label }) => label), ke: ke.label };
  return { tahun: ke.tahunAwal, jenis, memutus, versi: null, pindah, alasan: reasons.join('; ') };
}

/** `null` where either end has no manual: what is not known to be alike is not joined. */
function measuredAlike(manuals: readonly TrendManual[], { dari, ke }: { readonly dari: TrendIku; readonly ke: TrendIku }): Kind | null {
  const last = manuals.find((one) => one.ikuId === dari.id && covers(one, dari.tahunAkhir));
  const first = manuals.find((one) => one.ikuId === ke.id && covers(one, ke.tahunAwal));
  return last === undefined || first === undefined ? null : kindOfChange(last.manual, first.manual);
}

const substance = (jenis: Substance): 'formula' | 'cakupan' => (jenis === 'cakupan' ? 'cakupan' : 'formula');

const covers = ({ sejakTahun, sampaiTahun }: TrendManual, tahun: number): boolean =>
  sejakTahun <= tahun && (sampaiTahun === null || tahun <= sampaiTahun);

const trimmed = (text: string): string => text.trim().replace(/[.;,\s]+$/u, '');
