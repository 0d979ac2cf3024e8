import type { Prose } from '../narrative/prose.ts';

/** What an office writes for its Renja beside its data. Templates hold none of this; references work in every `Prose`. */
export type IsiRenja = {
  readonly kataPengantar: Prose;
  readonly tempat: string;
  /** `YYYY-MM`: official papers print month and year. */
  readonly bulan: string;
  /** With its status before it: `Plt. Kepala …`. */
  readonly jabatanPenandatangan: string;
  readonly latarBelakang: Prose;
  readonly temaRkp: string;
  readonly dasarTema: readonly string[];
  readonly prioritasNasional: readonly string[];
  readonly penutupLatarBelakang: Prose;
  readonly ruangLingkup: Prose;
  readonly fungsi: readonly string[];
  readonly maksud: Prose;
  readonly tujuanDokumen: readonly string[];
  readonly visi: string;
  readonly misi: readonly string[];
  readonly pengantarSasaran: Prose;
  readonly pengantarEvaluasi: Prose;
  readonly kebijakanNasional: Prose;
  readonly sasaranPembangunan: readonly SasaranPembangunan[];
  readonly tujuanRencana: Prose;
  readonly pergeseran: readonly { readonly judul: string; readonly uraian: Prose }[];
  readonly pengantarTarget: Prose;
  readonly pengantarAnggaran: Prose;
  readonly penutup: Prose;
};

/** One national development target. `nilai` is `null` where the source cannot be read. */
export type SasaranPembangunan = {
  readonly nama: string;
  readonly satuan: string;
  readonly nilai: { readonly dari: string; readonly sampai: string } | null;
  readonly sumber: string;
};
