/** One choice of a field or of a column. */
export type Pilihan = { readonly nilai: string; readonly nama: string };

/** What a field or a cell takes. `sebagai`: what its text becomes in the input. */
export type JenisIsian =
  | { readonly jenis: 'angka' }
  | {
      readonly jenis: 'teks';
      readonly sebagai?: 'daftar' /** Offered; anything else may be written too. */;
      readonly saran?: readonly string[];
    }
  | { readonly jenis: 'tanggal'; readonly kosong?: 'null' }
  | { readonly jenis: 'pilihan'; readonly pilihan: readonly Pilihan[]; readonly sebagai?: 'bilangan' | 'ya'; readonly kosong?: 'null' };

/** One field. `tempat` is its place in the input; joined by points it is also its key and the name that problems use. */
export type Isian = JenisIsian & {
  readonly tempat: readonly string[];
  readonly nama: string;
  readonly satuan?: string;
  readonly bantuan?: string;
  readonly opsional?: true;
  /** What to think with: the criteria behind a grade. */
  readonly rincian?: { readonly judul: string; readonly daftar: readonly string[] };
};

export type Kolom = JenisIsian & { readonly kode: string; readonly nama: string; readonly opsional?: true };

/** Rows as a spreadsheet has them. `larik`: a row is a list (answers of a respondent), not an object. */
export type Tabel = {
  readonly tempat: readonly string[];
  readonly nama: string;
  readonly bantuan?: string;
  readonly kolom: readonly Kolom[];
  readonly larik?: true;
  /** Its last column is a figure, the others say under what it stands (program, output): the rows become lists in lists. */
  readonly jenjang?: true;
  /** What one row is called: "Responden", "Pegawai". */
  readonly baris: string;
};

/** A column of figures of which each has a name: NRR of the unsur, realisasi of the triwulan. */
export type Deret = { readonly tempat: readonly string[]; readonly nama: readonly string[]; readonly wajib?: true };

export type Bagian = {
  readonly kode: string;
  readonly judul?: string;
  readonly bantuan?: string;
  readonly isian?: readonly Isian[];
  readonly deret?: readonly Deret[];
  readonly tabel?: readonly Tabel[];
};

/** One way of giving the input; `lembar`: its parts are so many that one is shown at a time. */
export type Cara = { readonly kode: string; readonly nama: string; readonly lembar?: true; readonly bagian: readonly Bagian[] };

export type Baris = Readonly<Record<string, string>>;

/** The form as typed: text stays text until it is computed with. */
export type Draf = { readonly teks: Readonly<Record<string, string>>; readonly tabel: Readonly<Record<string, readonly Baris[]>> };

export const DRAF_KOSONG: Draf = { teks: {}, tabel: {} };

/** Nothing else is typed in one than in the other; a field that was emptied again is as if it had never been touched. */
export function isDrafSama(one: Draf, other: Draf): boolean {
  const [typed, before] = [terketik(one), terketik(other)];
  return typed.size === before.size && [...typed].every(([place, text]) => before.get(place) === text);
}

function terketik({ teks, tabel }: Draf): ReadonlyMap<string, string> {
  const cells = Object.entries(tabel).flatMap(([place, rows]) =>
    rows.flatMap((row, i) => Object.entries(row).map(([kode, text]) => [`${place}[${i}].${kode}`, text] as const)),
  );
  return new Map([...Object.entries(teks), ...cells].filter(([, text]) => text.trim() !== ''));
}

export const kunci = (tempat: readonly string[]): string => tempat.join('.');

export const kunciDeret = (tempat: readonly string[], i: number): string => `${kunci(tempat)}[${i}]`;

export const isBarisKosong = (baris: Baris): boolean => Object.values(baris).every((teks) => teks.trim() === '');

/** Empty last rows are no rows; an empty one between others is, and its problems stand at its place. */
export function barisTerisi(rows: readonly Baris[]): readonly Baris[] {
  return rows.slice(0, rows.findLastIndex((row) => !isBarisKosong(row)) + 1);
}
