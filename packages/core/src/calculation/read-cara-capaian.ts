import type { BatasCapaian, CaraCapaian, RumusCapaian, TitikSkala } from '../capaian/cara-capaian.ts';
import { compare, exactText, type Fraction, ZERO } from '../kernel/fraction.ts';
import type { AngkaMasuk, InputProblem } from './calculation.ts';
import type { InputReader } from './read-input.ts';

export type CaraMasuk = {
  readonly paket: string;
  readonly rumus: RumusCapaian;
  readonly isTargetNol: boolean;
  readonly skala?: readonly (readonly AngkaMasuk[])[] | undefined;
  readonly terburuk?: AngkaMasuk | undefined;
  readonly konversi120?: boolean | undefined;
  readonly batas?: { readonly min?: AngkaMasuk | undefined; readonly maks?: AngkaMasuk | undefined } | undefined;
};

/** How capaian is bounded and what its edges mean, by the same rules as a Manual IKU. */
export function readCara(reader: InputReader, masuk: CaraMasuk): CaraCapaian {
  const { paket, konversi120 = false } = masuk;
  return {
    paket,
    ...readBatas(reader, masuk),
    targetNol: readTargetNol(reader, masuk),
    konversi120,
    skalaStabilize: readSkala(reader, masuk),
  };
}

function readBatas(reader: InputReader, { batas = {} }: CaraMasuk): Pick<CaraCapaian, 'batasAtas' | 'batasBawah'> {
  const { min, maks } = batas;
  const before = reader.problems.length;
  const [lower, upper] = [limit(reader, 'batas.min', min), limit(reader, 'batas.maks', maks)];
  const isComparable = reader.problems.length === before;
  if (isComparable && lower !== null && upper !== null && compare(upper, lower) < 0)
    reader.refuse({ code: 'input.out_of_range', field: 'batas.maks', detail: { min: exactText(lower) } });
  return { batasAtas: batasOf(maks, upper), batasBawah: batasOf(min, lower) };
}

const limit = (reader: InputReader, field: string, value: AngkaMasuk | undefined): Fraction | null => reader.optional(field, value ?? null);

function batasOf(masuk: AngkaMasuk | undefined, value: Fraction | null): BatasCapaian {
  if (masuk === undefined) return { jenis: 'paket' };
  return value === null ? { jenis: 'tanpa' } : { jenis: 'nilai', nilai: exactText(value) };
}

/** A worst value that is not there yet is only waited for where the target is zero. */
function readTargetNol(reader: InputReader, { terburuk, rumus, isTargetNol }: CaraMasuk): CaraCapaian['targetNol'] {
  if (terburuk === undefined) return { jenis: 'tidak_dapat_dihitung' };
  if (rumus !== '2-R/T' && rumus !== 'T/R')
    reader.refuse(notFor('terburuk', ['bila makin kecil makin baik (minimize)', 'where less is better (minimize)']));
  const worst = terburuk === null && !isTargetNol ? null : reader.figure('terburuk', terburuk);
  if (worst === null || terburuk === null) return { jenis: 'tidak_dapat_dihitung' };
  if (compare(worst, ZERO) <= 0) reader.refuse(NOT_ABOVE_ZERO);
  return { jenis: 'terburuk', nilai: exactText(worst) };
}

const NOT_ABOVE_ZERO: InputProblem = {
  code: 'input.out_of_range',
  field: 'terburuk',
  detail: { reason: 'isi dengan angka di atas 0.', reason_en: 'give a figure above 0.' },
};

function notFor(field: string, [when, whenEn]: readonly [string, string]): InputProblem {
  return {
    code: 'input.out_of_range',
    field,
    detail: { reason: `hanya dipakai ${when}; hapus bila tidak berlaku.`, reason_en: `is only used ${whenEn}; leave it out otherwise.` },
  };
}

/** Closer is never worse, and no closeness is told twice: otherwise there is no line between two points. */
function readSkala(reader: InputReader, { skala, rumus }: CaraMasuk): readonly TitikSkala[] | null {
  if (skala === undefined) return null;
  if (rumus !== 'stabilize') reader.refuse(notFor('skala', ['untuk polarisasi stabilize', 'with polarisasi stabilize']));
  if (skala.length < 2) reader.refuse({ code: 'input.out_of_range', field: 'skala', detail: TOO_FEW });
  const points = skala.map((titik, i) => readTitik(reader, titik, `skala[${i}]`));
  // What cannot be read was told at its own place.
  const told = reader.problems.map(({ field = '' }) => field);
  const isReadable = (i: number): boolean => !told.some((field) => field.startsWith(`skala[${i}]`));
  for (const [i, { x, y }] of points.entries()) {
    const before = points[i - 1];
    if (isReadable(i) && isReadable(i - 1) && before !== undefined && (compare(x, before.x) <= 0 || compare(y, before.y) < 0))
      reader.refuse({ code: 'input.out_of_range', field: `skala[${i}]`, detail: NOT_RISING });
  }
  return points.map(({ x, y }) => ({ kedekatan: exactText(x), indeks: exactText(y) }));
}

const TOO_FEW = { reason: 'isi paling sedikit dua titik.', reason_en: 'give at least two points.' } as const;
const NOT_A_PAIR = { reason: 'isi dua angka: kedekatan dan indeks.', reason_en: 'give two figures: closeness and index.' } as const;
const NOT_RISING = {
  reason: 'kedekatan harus lebih besar daripada titik sebelumnya, dan indeksnya tidak boleh lebih kecil.',
  reason_en: 'the closeness must be above that of the point before, and the index not below it.',
} as const;

function readTitik(reader: InputReader, titik: readonly AngkaMasuk[], field: string): { readonly x: Fraction; readonly y: Fraction } {
  const [x = null, y = null] = titik;
  if (titik.length !== 2) {
    reader.refuse({ code: 'input.out_of_range', field, detail: NOT_A_PAIR });
    return { x: ZERO, y: ZERO };
  }
  return { x: reader.figure(`${field}[0]`, x), y: reader.figure(`${field}[1]`, y) };
}
