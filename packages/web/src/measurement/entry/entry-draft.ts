import type { MeasurementEntryBody, MeasurementFormWire } from '@selaras/contract';
import type { Absence, StatusRilis } from '@selaras/core';
import { assertNever } from '@selaras/core/kernel/result';

export type Baris = {
  readonly nama: string;
  readonly kategori: string;
  readonly keterangan: string;
  /** By the codes of the manual; what was not chosen is not there, or empty. */
  readonly atribut: Readonly<Record<string, string>>;
};

/** A kept calculation, and the place of the figure in it. */
export type AsalPerhitungan = { readonly id: string; readonly bagian: string };

/** One component as it is being typed: text stays text until it is sent. */
export type KomponenDraft =
  /** `perhitungan`: the kept calculation that the figure was taken from; typing another figure lets go of it. */
  | { readonly mode: 'angka'; readonly teks: string; readonly perhitungan?: AsalPerhitungan }
  | { readonly mode: 'absen'; readonly alasan: Absence }
  | { readonly mode: 'ya_tidak'; readonly ya: boolean | null }
  | { readonly mode: 'tanggal'; readonly tanggal: string }
  /** `isTetap`: whose rows they are is given, so a row says something only once it has a category or a note. */
  | { readonly mode: 'daftar'; readonly baris: readonly Baris[]; readonly isTetap: boolean };

export type SourceField = 'sumber' | 'surat' | 'tahunData' | 'tahunPenilaian' | 'catatan';

/** The form as typed. What is empty is not sent. */
export type EntryDraft = {
  readonly statusRilis: StatusRilis;
  readonly komponen: Readonly<Record<string, KomponenDraft>>;
} & Readonly<Record<SourceField, string>>;

type Form = Pick<MeasurementFormWire, 'manual' | 'measurement' | 'anggota'>;
type Komponen = MeasurementFormWire['manual']['komponen'][number];

/** The rows that a list must have: named by the manual, or the instansi of the period. `null`: any. */
export function membersOf({ kode, anggota }: Komponen, form: Pick<Form, 'anggota'>): readonly string[] | null {
  if (anggota.jenis === 'bebas') return null;
  return anggota.jenis === 'tetap' ? anggota.nama : (form.anggota?.[kode] ?? null);
}

export const emptyRow = (nama = ''): Baris => ({ nama, kategori: '', keterangan: '', atribut: {} });

/** What the field of a component starts with. */
export function emptyKomponen(komponen: Komponen, form: Pick<Form, 'anggota'>): KomponenDraft {
  switch (komponen.jenis) {
    case 'daftar':
      return listDraft([], membersOf(komponen, form));
    case 'ya_tidak':
      return { mode: 'ya_tidak', ya: null };
    case 'tanggal':
      return { mode: 'tanggal', tanggal: '' };
    case 'cacah':
    case 'nilai':
    case 'rupiah':
    case 'persen':
    case 'indeks_100':
    case 'indeks_4':
    case 'indeks':
      return { mode: 'angka', teks: '' };
    default:
      return assertNever(komponen.jenis);
  }
}

/** Given members in their order, with what was recorded of them; recorded rows that are no members stay, so that they can be seen. */
export function listDraft(baris: readonly Baris[], members: readonly string[] | null): KomponenDraft {
  if (members === null) return { mode: 'daftar', baris, isTetap: false };
  const held = new Map(baris.map((row) => [row.nama, row]));
  const known = new Set(members);
  const rows = members.map((nama) => held.get(nama) ?? emptyRow(nama));
  return { mode: 'daftar', baris: [...rows, ...baris.filter(({ nama }) => !known.has(nama))], isTetap: true };
}

/** What the form opens with: the saved entry, or an empty one that already names the source of the manual. */
export function draftOf(form: Form): EntryDraft {
  const { manual, measurement } = form;
  const { entry } = measurement;
  return {
    statusRilis: entry?.statusRilis ?? 'final',
    sumber: entry?.sumber ?? manual.sumberData,
    surat: entry?.surat ?? '',
    tahunData: entry?.tahunData?.toString() ?? '',
    tahunPenilaian: entry?.tahunPenilaian?.toString() ?? '',
    catatan: entry?.catatan ?? '',
    komponen: Object.fromEntries(
      manual.komponen.map((komponen) => [komponen.kode, komponenDraft(komponen, { form, held: entry?.komponen[komponen.kode] })]),
    ),
  };
}

type Sent = MeasurementEntryBody['komponen'][string];
type Recorded = { readonly form: Form; readonly held: Sent | undefined };

function komponenDraft(komponen: Komponen, { form, held }: Recorded): KomponenDraft {
  if (held === undefined) return emptyKomponen(komponen, form);
  switch (held.jenis) {
    case 'absen':
      return { mode: 'absen', alasan: held.alasan };
    case 'angka':
      return { mode: 'angka', teks: held.nilai.replace('.', ','), ...takenFrom(held.perhitungan) };
    case 'ya_tidak':
      return { mode: 'ya_tidak', ya: held.ya };
    case 'tanggal':
      return { mode: 'tanggal', tanggal: held.tanggal };
    case 'daftar':
      return listDraft(held.baris.map(rowOf), membersOf(komponen, form));
    default:
      return assertNever(held);
  }
}

const takenFrom = (perhitungan: AsalPerhitungan | undefined): { readonly perhitungan?: AsalPerhitungan } =>
  perhitungan === undefined ? {} : { perhitungan };

type SentRow = Extract<Sent, { jenis: 'daftar' }>['baris'][number];
/** A recorded row as it is typed. */
export const rowOf = ({ nama, kategori, keterangan = '', atribut = {} }: SentRow): Baris => ({ nama, kategori, keterangan, atribut });

/** What would be sent now. */
export function entryOf(draft: EntryDraft, period: string): MeasurementEntryBody {
  const komponen = Object.entries(draft.komponen).flatMap(([kode, held]) => {
    const sent = sentKomponen(held);
    return sent === null ? [] : [[kode, sent] as const];
  });
  return {
    period,
    komponen: Object.fromEntries(komponen),
    statusRilis: draft.statusRilis,
    sumber: draft.sumber.trim(),
    surat: textOrNull(draft.surat),
    tahunData: yearOrNull(draft.tahunData),
    tahunPenilaian: yearOrNull(draft.tahunPenilaian),
    catatan: textOrNull(draft.catatan),
  };
}

function sentKomponen(held: KomponenDraft): Sent | null {
  switch (held.mode) {
    case 'absen':
      return { jenis: 'absen', alasan: held.alasan };
    case 'angka':
      return held.teks.trim() === '' ? null : { jenis: 'angka', nilai: held.teks.trim(), ...takenFrom(held.perhitungan) };
    case 'ya_tidak':
      return held.ya === null ? null : { jenis: 'ya_tidak', ya: held.ya };
    case 'tanggal':
      return held.tanggal === '' ? null : { jenis: 'tanggal', tanggal: held.tanggal };
    case 'daftar':
      return sentRows(held);
    default:
      return assertNever(held);
  }
}

/** Empty rows are not sent, nor a given list of which nothing was said yet. */
function sentRows({ baris, isTetap }: Extract<KomponenDraft, { mode: 'daftar' }>): Sent | null {
  const rows = baris.filter((row) => row.nama.trim() !== '' || isAnswered(row));
  if (rows.length === 0 || (isTetap && !rows.some(isAnswered))) return null;
  return { jenis: 'daftar', baris: rows.map(sentRow) };
}

const isAnswered = ({ kategori, keterangan, atribut }: Baris): boolean =>
  [kategori, keterangan, ...Object.values(atribut)].some((text) => text.trim() !== '');

function sentRow({ nama, kategori, keterangan, atribut }: Baris): SentRow {
  const chosen = Object.entries(atribut).filter(([, pilihan]) => pilihan !== '');
  return {
    nama: nama.trim(),
    kategori,
    ...(keterangan.trim() === '' ? {} : { keterangan: keterangan.trim() }),
    ...(chosen.length === 0 ? {} : { atribut: Object.fromEntries(chosen) }),
  };
}

const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
/** A year that is not four digits is sent as -1, so that the check can point at it instead of dropping what was typed. */
const yearOrNull = (text: string): number | null => (text.trim() === '' ? null : /^\d{4}$/.test(text.trim()) ? Number(text) : -1);

export type DraftChange =
  | { readonly jenis: 'statusRilis'; readonly nilai: StatusRilis }
  | { readonly jenis: 'isian'; readonly nama: SourceField; readonly teks: string }
  | { readonly jenis: 'komponen'; readonly kode: string; readonly isi: KomponenDraft }
  /** Figures of kept calculations, several at once. */
  | { readonly jenis: 'ambil'; readonly isi: Readonly<Record<string, KomponenDraft>> }
  /** A column from a spreadsheet: fills the components from `kode` on, in order. */
  | { readonly jenis: 'tempel'; readonly kode: string; readonly nilai: readonly string[] };

export function changeDraft(draft: EntryDraft, change: DraftChange): EntryDraft {
  switch (change.jenis) {
    case 'statusRilis':
      return { ...draft, statusRilis: change.nilai };
    case 'isian':
      return { ...draft, [change.nama]: change.teks };
    case 'komponen':
      return { ...draft, komponen: { ...draft.komponen, [change.kode]: change.isi } };
    case 'ambil':
      return { ...draft, komponen: { ...draft.komponen, ...change.isi } };
    case 'tempel':
      return { ...draft, komponen: pasteColumn(draft.komponen, change) };
    default:
      return draft;
  }
}

type Paste = { readonly kode: string; readonly nilai: readonly string[] };

function pasteColumn(komponen: EntryDraft['komponen'], { kode, nilai }: Paste): EntryDraft['komponen'] {
  const numbers = Object.keys(komponen).filter((one) => komponen[one]?.mode === 'angka' || komponen[one]?.mode === 'absen');
  const from = numbers.indexOf(kode);
  if (from < 0) return komponen;
  const pasted = nilai.slice(0, numbers.length - from).map((teks, i) => [numbers[from + i] ?? kode, { mode: 'angka', teks }] as const);
  return { ...komponen, ...Object.fromEntries(pasted) };
}

export const sameDraft = (a: EntryDraft, b: EntryDraft): boolean => JSON.stringify(a) === JSON.stringify(b);
