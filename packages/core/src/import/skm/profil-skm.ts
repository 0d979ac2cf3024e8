import type { PeriodKind } from '../../kernel/period.ts';

/** What kind of answers a question has. Only `1-4` is the scale of the survey: every other is mapped to it by somebody's declaration. */
export const SKALA_SKM = ['1-4', '1-5', 'ya-tidak', 'kata'] as const;
export type SkalaSkm = (typeof SKALA_SKM)[number];

/** Each answer as it is written (in small letters, without stops) → 1, 2, 3 or 4. */
export type KonversiSkm = Readonly<Record<string, number>>;

/** One question of the form. It is found by its heading, so the columns of the next export may stand elsewhere. */
export type PertanyaanSkm = {
  readonly judul: string;
  /** `U1` … `U9`. */
  readonly unsur: string;
  readonly skala: SkalaSkm;
  /** `null`: nobody has declared it yet, and nothing is read. */
  readonly konversi: KonversiSkm | null;
};

/** How the files of one form are read: plain data, proposed from the headings, corrected by a person, kept for the next file. */
export type ProfilSkm = {
  readonly pertanyaan: readonly PertanyaanSkm[];
  /** Heading of the column of services; `null`: the form is of one service, named by `namaLayanan`. */
  readonly layanan: string | null;
  readonly namaLayanan: string | null;
  /** Heading of the column of moments; `null`: all answers are of `periode`. */
  readonly waktu: string | null;
  readonly periode: string | null;
  /** Into which periods the moments are divided. */
  readonly jenisPeriode: PeriodKind;
  /** How `03/05/2024` is meant; `null`: decided by the file where it can be. */
  readonly urutanTanggal: 'dd/mm' | 'mm/dd' | null;
};

/** A column that asks for an unsur or was answered by a scale: what a person may map. */
export type KolomSkm = {
  readonly judul: string;
  /** `null`: its answers are no scale that is known. */
  readonly skala: SkalaSkm | null;
  readonly konversi: KonversiSkm | null;
  /** The different answers that were given, as `konversi` spells them. */
  readonly jawaban: readonly string[];
};

/** One respondent, without anything that names one. */
export type IsiSkm = {
  readonly layanan: string | null;
  readonly periode: string | null;
  readonly waktu: string | null;
  readonly jawaban: Readonly<Record<string, number | null>>;
};

/** The answers of one service and period: what `calc skm` reads. */
export type KelompokSkm = {
  readonly layanan: string | null;
  readonly periode: string | null;
  /** Codes of the columns of `jawaban`. */
  readonly unsur: readonly string[];
  readonly jawaban: readonly (readonly (number | null)[])[];
};

export type IkhtisarSkm = {
  /** What the file was read by; with open questions it is a proposal. */
  readonly profil: ProfilSkm;
  readonly kolom: readonly KolomSkm[];
  /** Headings of the file. */
  readonly judul: readonly string[];
  readonly kelompok: readonly KelompokSkm[];
  readonly kembar: number;
  readonly lurus: number;
};
