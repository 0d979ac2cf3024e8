import type { MeasurementEntryBody, MeasurementFormWire } from '@selaras/contract';
import type { Absence, StatusRilis } from '@selaras/core';

export type Baris = { readonly nama: string; readonly kategori: string; readonly keterangan: string };

/** One component as it is being typed: text stays text until it is sent. */
export type KomponenDraft =
  | { readonly mode: 'angka'; readonly teks: string }
  | { readonly mode: 'absen'; readonly alasan: Absence }
  | { readonly mode: 'daftar'; readonly baris: readonly Baris[] };

export type SourceField = 'sumber' | 'surat' | 'tahunData' | 'tahunPenilaian' | 'catatan';

/** The form as typed. What is empty is not sent. */
export type EntryDraft = {
  readonly statusRilis: StatusRilis;
  readonly komponen: Readonly<Record<string, KomponenDraft>>;
} & Readonly<Record<SourceField, string>>;

type Manual = MeasurementFormWire['manual'];

const emptyKomponen = ({ jenis }: Manual['komponen'][number]): KomponenDraft =>
  jenis === 'daftar' ? { mode: 'daftar', baris: [] } : { mode: 'angka', teks: '' };

/** What the form opens with: the saved entry, or an empty one that already names the source of the manual. */
export function draftOf({ manual, measurement }: Pick<MeasurementFormWire, 'manual' | 'measurement'>): EntryDraft {
  const { entry } = measurement;
  return {
    statusRilis: entry?.statusRilis ?? 'final',
    sumber: entry?.sumber ?? manual.sumberData,
    surat: entry?.surat ?? '',
    tahunData: entry?.tahunData?.toString() ?? '',
    tahunPenilaian: entry?.tahunPenilaian?.toString() ?? '',
    catatan: entry?.catatan ?? '',
    komponen: Object.fromEntries(manual.komponen.map((komponen) => [komponen.kode, komponenDraft(komponen, entry)])),
  };
}

function komponenDraft(komponen: Manual['komponen'][number], entry: MeasurementEntryBody | null): KomponenDraft {
  const held = entry?.komponen[komponen.kode];
  if (held === undefined) return emptyKomponen(komponen);
  if (held.jenis === 'absen') return { mode: 'absen', alasan: held.alasan };
  if (held.jenis === 'angka') return { mode: 'angka', teks: held.nilai.replace('.', ',') };
  return { mode: 'daftar', baris: held.baris.map(({ nama, kategori, keterangan = '' }) => ({ nama, kategori, keterangan })) };
}

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

function sentKomponen(held: KomponenDraft): MeasurementEntryBody['komponen'][string] | null {
  if (held.mode === 'absen') return { jenis: 'absen', alasan: held.alasan };
  if (held.mode === 'angka') return held.teks.trim() === '' ? null : { jenis: 'angka', nilai: held.teks.trim() };
  const baris = held.baris.filter(({ nama, kategori, keterangan }) => `${nama}${kategori}${keterangan}`.trim() !== '');
  if (baris.length === 0) return null;
  return {
    jenis: 'daftar',
    baris: baris.map(({ nama, kategori, keterangan }) => ({
      nama: nama.trim(),
      kategori,
      ...(keterangan.trim() === '' ? {} : { keterangan: keterangan.trim() }),
    })),
  };
}

const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
/** A year that is not four digits is sent as -1, so that the check can point at it instead of dropping what was typed. */
const yearOrNull = (text: string): number | null => (text.trim() === '' ? null : /^\d{4}$/.test(text.trim()) ? Number(text) : -1);

export type DraftChange =
  | { readonly jenis: 'statusRilis'; readonly nilai: StatusRilis }
  | { readonly jenis: 'isian'; readonly nama: SourceField; readonly teks: string }
  | { readonly jenis: 'komponen'; readonly kode: string; readonly isi: KomponenDraft }
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
    case 'tempel':
      return { ...draft, komponen: pasteColumn(draft.komponen, change) };
    default:
      return draft;
  }
}

type Paste = { readonly kode: string; readonly nilai: readonly string[] };

function pasteColumn(komponen: EntryDraft['komponen'], { kode, nilai }: Paste): EntryDraft['komponen'] {
  const numbers = Object.keys(komponen).filter((one) => komponen[one]?.mode !== 'daftar');
  const from = numbers.indexOf(kode);
  if (from < 0) return komponen;
  const pasted = nilai.slice(0, numbers.length - from).map((teks, i) => [numbers[from + i] ?? kode, { mode: 'angka', teks }] as const);
  return { ...komponen, ...Object.fromEntries(pasted) };
}

export const sameDraft = (a: EntryDraft, b: EntryDraft): boolean => JSON.stringify(a) === JSON.stringify(b);
