import {
  type Bagian,
  type Baris,
  barisTerisi,
  type Cara,
  type Deret,
  type Draf,
  type JenisIsian,
  kunci,
  kunciDeret,
  type Tabel,
} from './isian.ts';
import { barisJenjang, susunJenjang } from './jenjang.ts';

type Objek = { [kode: string]: unknown };

/** What is computed: the same JSON that `selaras calc` reads. */
export function masukanOf(cara: Cara, draf: Draf, tahun: number): Objek {
  const masukan: Objek = { tahun };
  for (const bagian of cara.bagian) fill(masukan, bagian, draf);
  const setelan = Object.entries(draf.teks).filter(([nama, teks]) => nama.startsWith('setelan.') && teks !== '');
  for (const [nama, teks] of setelan) put(masukan, nama.split('.'), teks);
  return masukan;
}

function fill(masukan: Objek, { isian = [], deret = [], tabel = [] }: Bagian, draf: Draf): void {
  for (const one of isian) {
    const value = nilaiOf(one, draf.teks[kunci(one.tempat)] ?? '', one.opsional === true);
    if (value !== undefined) put(masukan, one.tempat, value);
  }
  for (const one of deret) {
    const values = deretOf(one, draf);
    if (values.length > 0) put(masukan, one.tempat, values);
  }
  for (const one of tabel) {
    const rows = barisTerisi(draf.tabel[kunci(one.tempat)] ?? []);
    if (rows.length > 0) put(masukan, one.tempat, one.jenjang === true ? jenjangOf(one, rows) : rows.map((row) => barisOf(one, row)));
  }
}

/** Of a list that must be whole every empty place waits; of another one the empty end is left out. */
function deretOf({ tempat, nama, wajib }: Deret, draf: Draf): readonly (string | null)[] {
  const texts = nama.map((_, i) => (draf.teks[kunciDeret(tempat, i)] ?? '').trim());
  const end = wajib === true ? texts.length : texts.findLastIndex((teks) => teks !== '') + 1;
  return texts.slice(0, end).map((teks) => (teks === '' ? null : teks));
}

const jenjangOf = (tabel: Tabel, rows: readonly Baris[]): readonly unknown[] =>
  susunJenjang(tabel, rows, (teks) => nilaiOf({ jenis: 'angka' }, teks, false)).isi;

function barisOf({ kolom, larik }: Tabel, row: Baris): unknown {
  if (larik === true) return kolom.map((one) => nilaiOf(one, row[one.kode] ?? '', false));
  const held: Objek = {};
  for (const one of kolom) {
    const value = nilaiOf(one, row[one.kode] ?? '', one.opsional === true);
    if (value !== undefined) held[one.kode] = value;
  }
  return held;
}

/** `undefined`: it is left out. A figure that is needed and not there yet is `null`, never 0. */
function nilaiOf(isian: JenisIsian, typed: string, isOptional: boolean): unknown {
  const teks = typed.trim();
  if (teks === '') {
    if (isOptional) return undefined;
    return isian.jenis === 'angka' || ('kosong' in isian && isian.kosong === 'null') ? null : undefined;
  }
  if (isian.jenis === 'teks' && isian.sebagai === 'daftar') return teks.split(/[\s,;]+/).filter((one) => one !== '');
  if (isian.jenis !== 'pilihan') return teks;
  if (isian.sebagai === 'ya') return teks === 'ya';
  return isian.sebagai === 'bilangan' ? Number(teks) : teks;
}

function put(masukan: Objek, tempat: readonly string[], value: unknown): void {
  const last = tempat.at(-1);
  if (last === undefined) return;
  let at = masukan;
  for (const step of tempat.slice(0, -1)) {
    const held = at[step];
    const next: Objek = isObjek(held) ? held : {};
    at[step] = next;
    at = next;
  }
  at[last] = value;
}

export const isObjek = (value: unknown): value is Objek => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The form of an input that was kept. What the form cannot show (another way in) is left out. */
export function drafOf(cara: Cara, masukan: unknown): Draf {
  const teks: Record<string, string> = {};
  const tabel: Record<string, readonly Baris[]> = {};
  const at = (tempat: readonly string[]): unknown =>
    tempat.reduce<unknown>((held, step) => (isObjek(held) ? held[step] : undefined), masukan);
  for (const { isian = [], deret = [], tabel: tables = [] } of cara.bagian) {
    for (const { tempat } of isian) teks[kunci(tempat)] = teksOf(at(tempat));
    for (const { tempat } of deret) listAt(at(tempat)).forEach((value, i) => (teks[kunciDeret(tempat, i)] = teksOf(value)));
    for (const one of tables)
      tabel[kunci(one.tempat)] = one.jenjang === true ? barisJenjang(one, at(one.tempat), teksOf) : barisDari(one, listAt(at(one.tempat)));
  }
  const setelan = at(['setelan']);
  if (isObjek(setelan)) for (const [kode, value] of Object.entries(setelan)) teks[`setelan.${kode}`] = teksOf(value);
  return { teks, tabel };
}

const barisDari = ({ kolom }: Tabel, rows: readonly unknown[]): readonly Baris[] =>
  rows.map((row) => Object.fromEntries(kolom.map(({ kode }) => [kode, teksOf(isObjek(row) ? row[kode] : listAt(row)[Number(kode)])])));

const listAt = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function teksOf(value: unknown): string {
  if (typeof value === 'string') return /^-?\d+\.\d+$/.test(value) ? value.replace('.', ',') : value;
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value === 'boolean') return value ? 'ya' : 'tidak';
  return Array.isArray(value) ? value.map(teksOf).join(', ') : '';
}

/** The way whose fields an input has; the first one where none fits. */
export function caraOf(semua: readonly Cara[], masukan: unknown): Cara | undefined {
  const has = ({ bagian }: Cara): boolean =>
    isObjek(masukan) &&
    bagian.some(({ isian = [], deret = [], tabel = [] }) =>
      [...isian, ...deret, ...tabel].some(({ tempat: [first = ''] }) => first !== 'bobot' && masukan[first] !== undefined),
    );
  return semua.find(has) ?? semua[0];
}
