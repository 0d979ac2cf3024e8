import type { InputProblem, InputProblemCode } from '@selaras/core';

type Detail = NonNullable<InputProblem['detail']>;
type Sentences = Readonly<Record<InputProblemCode, (field: string, detail: Detail) => string>>;

const rentang = ({ min, maks }: Detail): string => {
  if (min !== undefined && maks !== undefined) return `antara ${min} dan ${maks}`;
  return min === undefined ? `paling banyak ${maks}` : `paling sedikit ${min}`;
};

/** Types as people call them. */
const JENIS: Readonly<Record<string, { readonly id: string; readonly en: string }>> = {
  object: { id: 'objek JSON', en: 'a JSON object' },
  array: { id: 'daftar, di dalam [ ]', en: 'a list, within [ ]' },
  string: { id: 'teks, di dalam tanda kutip', en: 'text, between quotes' },
  number: { id: 'bilangan JSON, tanpa tanda kutip', en: 'a JSON number, without quotes' },
  int: { id: 'bilangan bulat', en: 'a whole number' },
  boolean: { id: 'true atau false', en: 'true or false' },
};

/** What is refused for its length alone; a JSON number of many digits would be changed by whoever reads it. */
const isTooLong = (value: string | number | undefined): boolean => /^-?\d[\d.,]{15,}$/.test(String(value));

/** Only what may be waited for is answered with `null`. */
function caraMengisi({ reason, wajib }: Detail): string {
  if (reason !== undefined) return `: ${reason}`;
  return wajib === undefined ? '. Isilah, atau tulis null bila datanya memang belum ada.' : ', padahal harus ada.';
}

const id: Sentences = {
  'input.not_json': () => 'Baris ini bukan JSON. Tulis satu objek JSON utuh pada setiap baris, misalnya {"pagu":"100","realisasi":"85"}.',
  'input.unknown_field': (field, { suggestion, known }) =>
    `“${field}” tidak dikenal.${suggestion === undefined ? '' : ` Maksud Anda “${suggestion}”?`}${known ? ` Yang dikenal: ${known}.` : ''}`,
  'input.missing_field': (field, { one_of, ...rest }) =>
    one_of === undefined ? `“${field}” belum diisi${caraMengisi(rest)}` : `Isi salah satu dari: ${one_of}.`,
  'input.wrong_type': (field, { expected = '' }) =>
    field === ''
      ? 'Baris ini harus berisi satu objek JSON, misalnya {"pagu":"100","realisasi":"85"}.'
      : `“${field}” harus berupa ${JENIS[expected]?.id ?? 'jenis lain; lihat skema masukannya'}.`,
  'input.out_of_range': (field, detail) => {
    if (detail.known !== undefined) return `“${field}” harus salah satu dari: ${detail.known}.`;
    if (detail.whole !== undefined) return `“${field}” adalah cacahan: isi dengan bilangan bulat, mulai dari 0.`;
    if (detail.reason !== undefined) return `“${field}”: ${detail.reason}`;
    return `“${field}” di luar batas: isi ${rentang(detail)}.`;
  },
  'input.too_long': (field, { maks }) => `${field === '' ? 'Baris ini' : `“${field}”`} terlalu panjang: paling banyak ${maks}.`,
  'figure.malformed': (field, { value }) =>
    isTooLong(value)
      ? `“${field}” berisi ${String(value)}: bilangan JSON paling banyak 15 angka penting. Tulis sebagai teks di dalam tanda kutip, paling banyak 100 angka.`
      : `“${field}” berisi “${String(value)}”, yang bukan angka yang dapat dibaca. Tulis tanpa spasi, tanpa pemisah ribuan, dan tanpa pangkat, dengan koma atau titik desimal, misalnya "98,11".`,
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

function howToGive({ reason_en, wajib }: Detail): string {
  if (reason_en !== undefined) return `: ${reason_en}`;
  return wajib === undefined ? '. Give it, or null if there is no data yet.' : ' and must be there.';
}

const en: Sentences = {
  'input.not_json': () => 'This line is no JSON. Write one whole JSON object on each line, such as {"pagu":"100","realisasi":"85"}.',
  'input.unknown_field': (field, { suggestion, known }) =>
    `“${field}” is not known.${suggestion === undefined ? '' : ` Did you mean “${suggestion}”?`}${known ? ` Known are: ${known}.` : ''}`,
  'input.missing_field': (field, { one_of, ...rest }) =>
    one_of === undefined ? `“${field}” is missing${howToGive(rest)}` : `Give one of: ${one_of}.`,
  'input.wrong_type': (field, { expected = '' }) =>
    field === ''
      ? 'This line must hold one JSON object, such as {"pagu":"100","realisasi":"85"}.'
      : `“${field}” must be ${JENIS[expected]?.en ?? 'of another type; see the schema of what goes in'}.`,
  'input.out_of_range': (field, detail) => {
    if (detail.known !== undefined) return `“${field}” must be one of: ${detail.known}.`;
    if (detail.whole !== undefined) return `“${field}” is a count: give a whole number, 0 or more.`;
    if (detail.reason_en !== undefined) return `“${field}”: ${detail.reason_en}`;
    return `“${field}” is out of range: give ${range(detail)}.`;
  },
  'input.too_long': (field, { maks }) => `${field === '' ? 'This line' : `“${field}”`} is too long: at most ${maks}.`,
  'figure.malformed': (field, { value }) =>
    isTooLong(value)
      ? `“${field}” holds ${String(value)}: a JSON number has at most 15 significant digits. Write it as text between quotes, with at most 100 digits.`
      : `“${field}” holds “${String(value)}”, which is no figure that can be read. Write it without blanks, thousands separators and exponents, with a decimal comma or point, such as "98.11".`,
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
