import type { InputProblem, InputProblemCode } from '@selaras/core';

type Detail = NonNullable<InputProblem['detail']>;
type Sentences = Readonly<Record<InputProblemCode, (field: string, detail: Detail) => string>>;

const rentang = ({ min, maks }: Detail): string => {
  if (min !== undefined && maks !== undefined) return `antara ${min} dan ${maks}`;
  return min === undefined ? `paling banyak ${maks}` : `paling sedikit ${min}`;
};

const id: Sentences = {
  'input.not_json': () => 'Baris ini bukan JSON. Tulis satu objek JSON utuh pada setiap baris, misalnya {"pagu":"100","realisasi":"85"}.',
  'input.unknown_field': (field, { suggestion, known }) =>
    `“${field}” tidak dikenal.${suggestion === undefined ? '' : ` Maksud Anda “${suggestion}”?`}${known ? ` Yang dikenal: ${known}.` : ''}`,
  'input.missing_field': (field, { one_of }) =>
    one_of === undefined ? `“${field}” belum diisi. Isi angkanya, atau null bila memang belum ada.` : `Isi salah satu dari: ${one_of}.`,
  'input.wrong_type': (field, { expected }) =>
    `${field === '' ? 'Isi baris ini' : `“${field}”`} bukan jenis yang diharapkan${expected === undefined ? '' : ` (${expected})`}. Lihat --schema.`,
  'input.out_of_range': (field, detail) => {
    if (detail.known !== undefined) return `“${field}” harus salah satu dari: ${detail.known}.`;
    if (detail.whole !== undefined) return `“${field}” adalah cacahan: isi dengan bilangan bulat, mulai dari 0.`;
    if (detail.reason !== undefined) return `“${field}”: ${detail.reason}`;
    return `“${field}” di luar batas: isi ${rentang(detail)}.`;
  },
  'input.too_long': (field, { maks }) => `${field === '' ? 'Baris ini' : `“${field}”`} terlalu panjang: paling banyak ${maks}.`,
  'figure.malformed': (field, { value }) =>
    `“${field}” berisi ${value}, yang bukan angka yang dapat dibaca. Tulis tanpa pemisah ribuan dan tanpa pangkat, dengan koma atau titik desimal, misalnya "98,11".`,
  'rule.not_known': (field, { pack }) =>
    `Aturan untuk menghitung “${field}” tidak ada di paket ${pack}: bunyi aturannya belum diketahui. Masukkan nilainya yang sudah jadi.`,
  'pack.unknown': (_field, { pack, known }) => `Paket aturan ${pack} tidak dikenal. Yang ada: ${known}.`,
  'pack.none_in_force': (_field, { pack, on }) =>
    `Tidak ada paket aturan ${pack} yang berlaku pada ${on}. Periksa tahunnya, atau sebut paketnya.`,
};

const range = ({ min, maks }: Detail): string => {
  if (min !== undefined && maks !== undefined) return `between ${min} and ${maks}`;
  return min === undefined ? `at most ${maks}` : `at least ${min}`;
};

const en: Sentences = {
  'input.not_json': () => 'This line is no JSON. Write one whole JSON object on each line, such as {"pagu":"100","realisasi":"85"}.',
  'input.unknown_field': (field, { suggestion, known }) =>
    `“${field}” is not known.${suggestion === undefined ? '' : ` Did you mean “${suggestion}”?`}${known ? ` Known are: ${known}.` : ''}`,
  'input.missing_field': (field, { one_of }) =>
    one_of === undefined ? `“${field}” is missing. Give the figure, or null if there is none yet.` : `Give one of: ${one_of}.`,
  'input.wrong_type': (field, { expected }) =>
    `${field === '' ? 'This line' : `“${field}”`} is not of the expected type${expected === undefined ? '' : ` (${expected})`}. See --schema.`,
  'input.out_of_range': (field, detail) => {
    if (detail.known !== undefined) return `“${field}” must be one of: ${detail.known}.`;
    if (detail.whole !== undefined) return `“${field}” is a count: give a whole number, 0 or more.`;
    if (detail.reason_en !== undefined) return `“${field}”: ${detail.reason_en}`;
    return `“${field}” is out of range: give ${range(detail)}.`;
  },
  'input.too_long': (field, { maks }) => `${field === '' ? 'This line' : `“${field}”`} is too long: at most ${maks}.`,
  'figure.malformed': (field, { value }) =>
    `“${field}” holds ${value}, which is no figure that can be read. Write it without thousands separators and exponents, with a decimal comma or point, such as "98.11".`,
  'rule.not_known': (field, { pack }) =>
    `The rule that computes “${field}” is not in the pack ${pack}: its text is not known yet. Give the finished value instead.`,
  'pack.unknown': (_field, { pack, known }) => `The rule pack ${pack} is not known. There are: ${known}.`,
  'pack.none_in_force': (_field, { pack, on }) => `No rule pack ${pack} is in force on ${on}. Check the year, or name the pack.`,
};

const SENTENCES = { id, en } as const;

/** One sentence that says what is wrong, where, and what to do. */
export const inputSentence = ({ code, field = '', detail = {} }: InputProblem, lang: 'id' | 'en'): string =>
  SENTENCES[lang][code](field, detail);

/** How every way in says that an input was refused: the first problem, and the others beside it. */
export type SaidProblem = { readonly code: InputProblemCode; readonly field?: string; readonly message: string };
export type RefusedInput = SaidProblem & { readonly others?: readonly SaidProblem[] };

export function refusedInput(problems: readonly InputProblem[], lang: 'id' | 'en'): RefusedInput {
  const [first, ...others] = problems.map(
    (problem): SaidProblem => ({
      code: problem.code,
      ...(problem.field === undefined ? {} : { field: problem.field }),
      message: inputSentence(problem, lang),
    }),
  );
  if (first === undefined) throw new Error('refused without a problem');
  return others.length === 0 ? first : { ...first, others: others.slice(0, MAX_OTHERS) };
}

/** Enough to mend a file; a list of a hundred thousand would help nobody. */
const MAX_OTHERS = 99;
