import { headingOf } from '../sheet.ts';

/**
 * The unsur of PermenPANRB 14/2017 by the words of its question. By words and never by order: the sample questionnaire asks for
 * sarana before pengaduan, the codes are the other way round.
 */
const KATA: readonly (readonly [unsur: string, words: RegExp])[] = [
  ['U8', /pengaduan|keluhan|saran dan masukan/],
  ['U9', /sarana|prasarana|fasilitas/],
  ['U4', /biaya|tarif|ongkos/],
  ['U3', /waktu|kecepatan/],
  ['U2', /prosedur|mekanisme|alur pelayanan/],
  ['U1', /syarat/],
  ['U6', /kompetensi|kemampuan|keterampilan|pengetahuan/],
  ['U7', /perilaku|sikap|kesopanan|keramahan|sopan/],
  ['U5', /produk|spesifikasi|hasil (?:pelayanan|layanan)/],
];

/** `null`: the heading speaks of none of them. A code in front (`U3. …`) is believed before any word. */
export function unsurOf(heading: string): string | null {
  const key = headingOf(heading);
  const code = /^u([1-9]\d?)(?= |$)/.exec(key)?.[1];
  return code === undefined ? (KATA.find(([, words]) => words.test(key))?.[0] ?? null) : `U${code}`;
}

/** Columns that may name a person; they end in the reader. A name of a service names nobody. */
export const isPersonal = (heading: string): boolean => {
  const key = headingOf(heading);
  return (
    /\b(?:nama|nip|nik|e ?mail|email|surel|alamat|telepon|telp|hp|whatsapp|wa|username|nama pengguna)\b/.test(key) &&
    !/layanan|instansi|unit kerja/.test(key)
  );
};

export const isMoment = (heading: string): boolean =>
  /^(?:timestamp|cap waktu|stempel waktu|waktu (?:pengisian|selesai|mulai)|tanggal|completion time|start time)/.test(headingOf(heading));

export const isService = (heading: string): boolean =>
  /(?:jenis|nama|unit|macam) (?:pe)?layanan|^(?:pe)?layanan(?: |$)|layanan (?:yang|apa)/.test(headingOf(heading));
