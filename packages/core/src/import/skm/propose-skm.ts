import { cellText, isBlankRow, type Sheet, type SheetCell } from '../sheet.ts';
import { isMoment, isPersonal, isService, unsurOf } from './kata-unsur.ts';
import type { KolomSkm, KonversiSkm, PertanyaanSkm, ProfilSkm, SkalaSkm } from './profil-skm.ts';
import { answerKey, bentukIn, tanggaOf } from './tangga-kata.ts';

/** What a person has declared, so that scales other than 1–4 can be read at all. */
export type DeklarasiSkala = Readonly<Partial<Record<SkalaSkm, KonversiSkm>>>;

export type FormTable = {
  readonly sheet: string;
  /** Index of the row of headings. */
  readonly head: number;
  readonly judul: readonly string[];
  readonly baris: readonly (readonly SheetCell[])[];
};

export type Usulan = {
  readonly profil: ProfilSkm;
  readonly kolom: readonly KolomSkm[];
  /** Headings that ask for an unsur over answers that are no scale, and scales whose unsur nobody can tell. */
  readonly tidakDipakai: readonly string[];
  /** Headings of columns that may name a person. */
  readonly pribadi: readonly string[];
};

const HEAD_ROWS = 15;

/** The answers of a form: its headings are the questions, mostly in the first row. `null`: no row asks for an unsur. */
export function formOf(sheets: readonly Sheet[]): FormTable | null {
  const found = sheets.flatMap(({ nama, baris }) =>
    baris.slice(0, HEAD_ROWS).map((row, head): FormTable & { readonly asked: number } => {
      const judul = row.map(cellText);
      return {
        sheet: nama,
        head,
        judul,
        baris: baris.slice(head + 1),
        asked: new Set(judul.map((text) => (isMoment(text) ? null : unsurOf(text)))).size,
      };
    }),
  );
  const [best] = found.toSorted((a, b) => b.asked - a.asked);
  return best === undefined || best.asked < 3 ? null : best;
}

/** How a form would be read. A column is a question where its answers are a scale; its unsur is told by its words. */
export function proposeSkm(form: FormTable, deklarasi: DeklarasiSkala): Usulan {
  const columns = form.judul.map((judul, column) => ({ judul, answers: answersOf(form, column) }));
  const asked = columns.filter(({ judul }) => judul !== '' && !isMoment(judul) && !isPersonal(judul) && !isServiceColumn(judul));
  const bentuk = asked.map(({ answers }) => bentukIn(answers)).find((one) => one !== null) ?? null;
  const read = asked.map(({ judul, answers }) => ({ judul, answers, unsur: unsurOf(judul), tangga: tanggaOf(answers, bentuk) }));
  const scaled = read.flatMap(({ judul, unsur, tangga }) => (tangga === null ? [] : [{ judul, unsur, tangga }]));
  const isFive = scaled.some(({ unsur, tangga }) => unsur !== null && tangga.skala === '1-5');
  const pertanyaan = scaled.flatMap(({ judul, unsur, tangga }): readonly PertanyaanSkm[] => {
    if (unsur === null) return [];
    // A form has one scale of numbers: where one question was answered with 5, a 4 is not the highest anywhere.
    const skala = isFive && tangga.skala === '1-4' ? '1-5' : tangga.skala;
    return [
      { judul, unsur, skala, konversi: skala === tangga.skala && tangga.konversi !== null ? tangga.konversi : (deklarasi[skala] ?? null) },
    ];
  });
  const kolom = read.flatMap(({ judul, answers, unsur, tangga }): readonly KolomSkm[] => {
    if (unsur === null && tangga === null) return [];
    const jawaban = differentIn(answers);
    if (jawaban.length > MOST_ANSWERS || jawaban.some((answer) => answer.length > LONGEST_ANSWER)) return [];
    const asking = pertanyaan.find((one) => one.judul === judul);
    const { skala, konversi } = asking ?? tangga ?? { skala: null, konversi: null };
    return [{ judul, skala, konversi, jawaban }];
  });
  return {
    kolom,
    profil: {
      pertanyaan,
      layanan: form.judul.find((judul) => isServiceColumn(judul) && !isPersonal(judul)) ?? null,
      namaLayanan: null,
      waktu: form.judul.find(isMoment) ?? null,
      periode: null,
      jenisPeriode: 'semester',
      urutanTanggal: null,
    },
    tidakDipakai: read.filter(({ unsur, tangga }) => (unsur === null) !== (tangga === null)).map(({ judul }) => judul),
    pribadi: form.judul.filter(isPersonal),
  };
}

/** A column with more different answers than any scale has, or longer ones, holds remarks: those are nobody's to show. */
const MOST_ANSWERS = 12;
const LONGEST_ANSWER = 40;

const differentIn = (answers: readonly string[]): readonly string[] =>
  [...new Set(answers.map(answerKey))].filter((answer) => answer !== '').toSorted();

/** A question about an unsur may well speak of a service too. */
const isServiceColumn = (judul: string): boolean => isService(judul) && unsurOf(judul) === null;

const answersOf = ({ baris }: FormTable, column: number): readonly string[] =>
  baris.filter((row) => !isBlankRow(row)).map((row) => cellText(row[column]));
