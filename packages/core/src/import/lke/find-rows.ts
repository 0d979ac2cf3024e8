import type { AturanAkip, KomponenLke, SubKomponenLke } from '../../calculator/akip/aturan-akip.ts';
import { cellText, headingOf, type Sheet, type SheetCell } from '../sheet.ts';

export type SubRow = { readonly sub: SubKomponenLke; readonly row: number; readonly cells: readonly SheetCell[]; readonly kodeAt: number };
export type KomponenRow = { readonly komponen: KomponenLke; readonly row: number; readonly cells: readonly SheetCell[] };

export type LkeRows = {
  readonly sheet: string;
  readonly sub: readonly SubRow[];
  readonly komponen: readonly KomponenRow[];
  /** The row that says the sum of all. */
  readonly total: { readonly row: number; readonly cells: readonly SheetCell[] } | null;
  /** Headings above the first row that was found, column by column. */
  readonly judul: ReadonlyMap<number, string>;
  readonly skipped: number;
};

const KODE = /^([1-4]) ?[.\-)]? ?([a-c])[.)]?$/i;
const HURUF = /^([a-c])[.)]?$/i;

/** Names of the komponen as templates write them; all but the last are whole headings, so that criteria are not mistaken for them. */
const NAMA: readonly RegExp[] = [
  /^(?:komponen )?(?:[1-4]|i{1,3}v?|[a-d])? ?perencanaan kinerja$/,
  /^(?:komponen )?(?:[1-4]|i{1,3}v?|[a-d])? ?pengukuran kinerja$/,
  /^(?:komponen )?(?:[1-4]|i{1,3}v?|[a-d])? ?pelaporan kinerja$/,
  /^(?:komponen )?(?:[1-4]|i{1,3}v?|[a-d])? ?evaluasi (?:akuntabilitas )?(?:kinerja )?internal$|^(?:komponen )?(?:4|iv|d)? ?evaluasi akuntabilitas kinerja$/,
];
const JUMLAH = /^(?:nilai (?:akuntabilitas|hasil evaluasi|akhir|total|sakip|akip)|jumlah|total)/;

/** The rows that an LKE is made of, wherever a template has put them. Criteria (`1.a.1`) are none of them. */
export function findRows({ nama, baris }: Sheet, { komponen }: AturanAkip): LkeRows {
  const found: { sub: SubRow[]; komponen: KomponenRow[]; total: LkeRows['total'] } = { sub: [], komponen: [], total: null };
  let current: KomponenLke | null = null;
  for (const [i, cells] of baris.entries()) {
    const row = i + 1;
    const named = komponenOf(cells, komponen);
    if (named !== null) {
      current = named;
      found.komponen.push({ komponen: named, row, cells });
      continue;
    }
    const sub = subOf(cells, { komponen, current });
    if (sub !== null) found.sub.push({ ...sub, row, cells });
    else if (cells.some((cell) => JUMLAH.test(headingOf(cell)))) found.total = { row, cells };
  }
  const first = Math.min(...[...found.sub, ...found.komponen].map(({ row }) => row));
  const used = found.sub.length + found.komponen.length + (found.total === null ? 0 : 1);
  return {
    sheet: nama,
    ...found,
    judul: headingsAbove(baris.slice(0, Number.isFinite(first) ? first - 1 : 0)),
    skipped: baris.length - used,
  };
}

const komponenOf = (cells: readonly SheetCell[], komponen: readonly KomponenLke[]): KomponenLke | null => {
  const at = NAMA.findIndex((name) => cells.some((cell) => name.test(headingOf(cell))));
  return komponen[at] ?? null;
};

type Context = { readonly komponen: readonly KomponenLke[]; readonly current: KomponenLke | null };

/** By its code; by its letter under a komponen; by its name under a komponen. */
function subOf(
  cells: readonly SheetCell[],
  { komponen, current }: Context,
): { readonly sub: SubKomponenLke; readonly kodeAt: number } | null {
  const all = komponen.flatMap(({ sub }) => sub);
  for (const [kodeAt, cell] of cells.entries()) {
    const [, number, letter] = KODE.exec(cellText(cell)) ?? [];
    const sub = letter === undefined ? undefined : all.find(({ kode }) => kode === `${number}.${letter.toLowerCase()}`);
    if (sub !== undefined) return { sub, kodeAt };
  }
  if (current === null) return null;
  const first = cells.findIndex((cell) => cellText(cell) !== '');
  const letter = HURUF.exec(cellText(cells[first]))?.[1]?.toLowerCase();
  const lettered = current.sub.find(({ kode }) => kode.endsWith(`.${letter}`));
  if (letter !== undefined && lettered !== undefined && cells.slice(first + 1).some((cell) => cellText(cell).length > 3))
    return { sub: lettered, kodeAt: first };
  return named(cells, current);
}

const DIMENSI = {
  keberadaan: /^(?:[a-c] )?keberadaan/,
  kualitas: /^(?:[a-c] )?kualitas$/,
  pemanfaatan: /^(?:[a-c] )?pemanfaatan/,
} as const;

function named(cells: readonly SheetCell[], { sub }: KomponenLke): { readonly sub: SubKomponenLke; readonly kodeAt: number } | null {
  for (const [kodeAt, cell] of cells.entries()) {
    const heading = headingOf(cell);
    const found = sub.find(
      ({ dimensi, nama }) => DIMENSI[dimensi].test(heading) || (heading.length > 20 && headingOf(nama.id).startsWith(heading.slice(0, 40))),
    );
    if (found !== undefined) return { sub: found, kodeAt };
  }
  return null;
}

function headingsAbove(rows: Sheet['baris']): ReadonlyMap<number, string> {
  const judul = new Map<number, string>();
  for (const row of rows) for (const [column, cell] of row.entries()) if (/\p{L}/u.test(cellText(cell))) judul.set(column, headingOf(cell));
  return judul;
}
