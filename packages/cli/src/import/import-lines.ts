import { type SaidImportProblem, saidProblem } from '@selaras/contract';
import type { BarisIkpa, ImportProblem, IsiIpAsn, IsiLke, IsiSkm } from '@selaras/core';
import type { Language } from '../language.ts';
import type { Ended, EndedRow } from './ended-rows.ts';

/** One row of a file as scripts read it: figures are text, exact; `status` is how the row ends. */
export type ImportLine = Readonly<Record<string, unknown>> & { readonly status: string };

type Said = { readonly reasons: readonly SaidImportProblem[]; readonly notes: readonly SaidImportProblem[] };

const said = (
  { problems, notes }: { readonly problems: readonly ImportProblem[]; readonly notes: readonly ImportProblem[] },
  lang: Language,
): Said => ({
  reasons: problems.map((problem) => saidProblem(problem, lang)),
  notes: notes.map((problem) => saidProblem(problem, lang)),
});

export type EndedIkpa = Ended<BarisIkpa>;

/** `mask`: the components that are assessed, `"ambiguous"` where several sets fit (they are `masks`), `null` where none does. */
export function ikpaLine(row: EndedIkpa, lang: Language): ImportLine {
  const { isi, hitungan, outcome, place, satker } = row;
  const masks = isi?.masks ?? [];
  return {
    satker,
    status: outcome,
    mask: masks.length > 1 ? 'ambiguous' : (masks[0] ?? null),
    shift: hitungan.shift,
    total_recomputed: hitungan.total?.recomputed ?? null,
    total_published: hitungan.tercetak,
    difference: hitungan.total?.difference ?? null,
    ...(masks.length > 1 ? { masks } : {}),
    final_recomputed: hitungan.akhir?.recomputed ?? null,
    final_published: hitungan.akhir?.published ?? null,
    final_difference: hitungan.akhir?.difference ?? null,
    aspek: hitungan.aspek,
    sheet: place.sheet,
    row: place.row ?? null,
    ba: isi?.ba ?? null,
    kppn: isi?.kppn ?? null,
    period: isi?.periode ?? null,
    pack: isi?.paket ?? null,
    nilai: isi?.nilai ?? null,
    konversi: isi?.konversi ?? null,
    pengurang: isi?.pengurang ?? null,
    ...said(row, lang),
  };
}

export const ipAsnLine = (row: EndedRow<IsiIpAsn>, lang: Language): ImportLine => ({
  row: row.place.row ?? null,
  status: row.outcome,
  pseudonim: row.isi?.pseudonim ?? null,
  satuan_kerja: row.isi?.satuanKerja ?? null,
  dimensi: row.isi?.dimensi ?? null,
  total: row.isi?.total ?? null,
  dikecualikan: row.isi?.dikecualikan ?? null,
  ...said(row, lang),
});

export const skmLine = (row: EndedRow<IsiSkm>, lang: Language): ImportLine => ({
  row: row.place.row ?? null,
  status: row.outcome,
  layanan: row.isi?.layanan ?? null,
  periode: row.isi?.periode ?? null,
  waktu: row.isi?.waktu ?? null,
  jawaban: row.isi?.jawaban ?? null,
  ...said(row, lang),
});

export const lkeLine = (row: EndedRow<IsiLke>, lang: Language): ImportLine => ({
  row: row.place.row ?? null,
  status: row.outcome,
  kode: row.kunci,
  grade: row.isi?.jenis === 'sub' ? row.isi.grade : null,
  nilai: row.isi?.jenis === 'komponen' ? row.isi.nilai : null,
  ...said(row, lang),
});
