import { cellText, headingOf, isBlankRow, type Sheet, type SheetCell } from '../sheet.ts';

/** One satker as it stands in the file. */
export type BarisMentah = {
  /** As the spreadsheet numbers it; of a block, its first row. */
  readonly row: number;
  readonly cells: readonly SheetCell[];
  /** Of a block: the row of weights and that of nilai aspek. */
  readonly bobot: readonly SheetCell[] | null;
  readonly aspek: readonly SheetCell[] | null;
  /** A block whose four rows are not all there, in their order. */
  readonly isBroken: boolean;
};

export type TabelIkpa = {
  readonly sheet: string;
  /** Four rows a satker, as OM-SPAN exports it, or one row a satker. */
  readonly bentuk: 'blok' | 'datar';
  /** The column that each known heading stands over. It is what the file claims, not what it holds. */
  readonly judul: ReadonlyMap<string, number>;
  /** Columns to the right of the table's own that have a heading too, such as Bulan or Peringkat: no figure of IKPA is there. */
  readonly asing: ReadonlySet<number>;
  readonly baris: readonly BarisMentah[];
  readonly skipped: number;
  /** All that is written above the first satker: the period is somewhere in it. */
  readonly kepala: string;
};

const JUDUL: readonly (readonly [kode: string, heading: RegExp])[] = [
  ['kode_kppn', /^(?:kode )?kppn$/],
  ['kode_ba', /^(?:kode )?ba$/],
  ['kode_satker', /^kode satker$/],
  ['uraian_satker', /^(?:uraian|nama) satker$/],
  ['revisi_dipa', /^revisi dipa/],
  ['deviasi_hal3', /^deviasi hal(?:aman)? (?:iii|3)/],
  ['penyerapan', /^penyerapan/],
  ['kontraktual', /^(?:belanja )?kontraktual/],
  ['tagihan', /^penyelesaian tagihan/],
  ['up_tup', /^(?:pengelolaan )?up(?: dan)? tup/],
  ['capaian_output', /^capaian output/],
  ['dispensasi_spm', /^dispensasi spm/],
  ['nilai_total', /^nilai total$/],
  ['konversi_bobot', /^konversi bobot/],
  ['nilai_akhir', /^nilai akhir/],
  ['aspek_perencanaan', /^kualitas perencanaan/],
  ['aspek_pelaksanaan', /^kualitas (?:pelaksanaan|implementasi)/],
  ['aspek_hasil', /^kualitas hasil/],
  ['bulan', /^bulan$/],
  ['tahun', /^tahun(?: anggaran)?$/],
];
/** Headings beside the figures: they tell no table. */
const BUKAN_ANGKA = /^(?:aspek_|kode_|uraian_|bulan|tahun)/;
/** Headings stand in the first rows; further down they are data. */
const HEAD_ROWS = 25;
const LABEL_BLOK = ['nilai', 'bobot', 'nilai akhir', 'nilai aspek'] as const;

/** Finds the IKPA table of a sheet, in either form; `null`: there is none. */
export function readTable(sheet: Sheet): TabelIkpa | null {
  const label = labelColumn(sheet.baris);
  return label === null ? readFlat(sheet) : readBlocks(sheet, label);
}

/** The column in which Nilai, Bobot, Nilai Akhir and Nilai Aspek follow each other. */
function labelColumn(rows: Sheet['baris']): number | null {
  for (const [i, row] of rows.slice(0, HEAD_ROWS * 2).entries()) {
    const column = row.findIndex((cell, k) => headingOf(cell) === 'nilai' && headingOf(rows[i + 1]?.[k]) === 'bobot');
    if (column >= 0) return column;
  }
  return null;
}

function readBlocks(sheet: Sheet, label: number): TabelIkpa {
  const rows = sheet.baris;
  const labelAt = (i: number): string => headingOf(rows[i]?.[label]);
  const first = rows.findIndex((_row, i) => labelAt(i) === 'nilai' && labelAt(i + 1) === 'bobot');
  const baris: BarisMentah[] = [];
  let skipped = first;
  for (let i = first; i < rows.length; ) {
    const at = LABEL_BLOK.indexOf(labelAt(i) as (typeof LABEL_BLOK)[number]);
    if (at < 0) {
      skipped += 1;
      i += 1;
      continue;
    }
    let end = at;
    while (LABEL_BLOK[end + 1] !== undefined && labelAt(i + end + 1 - at) === LABEL_BLOK[end + 1]) end += 1;
    const isWhole = at === 0 && end === LABEL_BLOK.length - 1;
    baris.push({
      row: i + 1,
      cells: rows[i] ?? [],
      bobot: isWhole ? (rows[i + 1] ?? []) : null,
      aspek: isWhole ? (rows[i + 3] ?? []) : null,
      isBroken: !isWhole,
    });
    i += end - at + 1;
  }
  return { sheet: sheet.nama, bentuk: 'blok', baris, skipped, ...readHead(rows.slice(0, first)) };
}

function readFlat(sheet: Sheet): TabelIkpa | null {
  const known = sheet.baris.slice(0, HEAD_ROWS).map(figureHeadings);
  const first = known.findIndex((count) => count >= 4);
  if (first < 0) return null;
  const last = first + known.slice(first).findIndex((count, i) => i > 0 && count < 3) - 1;
  const end = last < first ? known.length - 1 : last;
  const { judul, asing, kepala } = readHead(sheet.baris.slice(0, end + 1));
  const satker = judul.get('kode_satker');
  const baris: BarisMentah[] = [];
  let skipped = end + 1;
  for (const [i, cells] of sheet.baris.entries()) {
    if (i <= end) continue;
    if (isBlankRow(cells) || figureHeadings(cells) >= 3 || isNumbering(cells) || isFootnote(cells, satker)) skipped += 1;
    else baris.push({ row: i + 1, cells, bobot: null, aspek: null, isBroken: false });
  }
  return { sheet: sheet.nama, bentuk: 'datar', judul, asing, baris, skipped, kepala };
}

/** Under the headings some reports number their columns: (1) (2) (3) … */
function isNumbering(cells: readonly SheetCell[]): boolean {
  const numbers = cells.flatMap((cell) => (cellText(cell) === '' ? [] : [/^\(?(\d{1,2})\)?$/.exec(cellText(cell))?.[1]]));
  return numbers.length >= 5 && numbers.every((number, i) => number !== undefined && Number(number) === Number(numbers[0]) + i);
}

/** A sentence below the table: no code, and hardly a figure. */
const isFootnote = (cells: readonly SheetCell[], satker: number | undefined): boolean =>
  (satker === undefined || !/\d/.test(cellText(cells[satker]))) &&
  cells.filter((cell) => /^-?\d+(?:[.,]\d+)? ?%?$/.test(cellText(cell))).length < 3;

const kodeOf = (cell: SheetCell | undefined): string | null => {
  const heading = headingOf(cell);
  return JUDUL.find(([, pattern]) => pattern.test(heading))?.[0] ?? null;
};

const figureHeadings = (row: readonly SheetCell[]): number =>
  new Set(row.map(kodeOf).filter((kode) => kode !== null && !BUKAN_ANGKA.test(kode))).size;

function readHead(rows: Sheet['baris']): Pick<TabelIkpa, 'judul' | 'asing' | 'kepala'> {
  const judul = new Map<string, number>();
  const named = rows.flatMap((row) => row.map((cell, column) => ({ column, heading: headingOf(cell), kode: kodeOf(cell) })));
  for (const { kode, column } of named) if (kode !== null && !judul.has(kode)) judul.set(kode, column);
  const rightmost = Math.max(-1, ...[...judul].filter(([kode]) => !BUKAN_ANGKA.test(kode)).map(([, column]) => column));
  const asing = new Set(named.filter(({ column, heading }) => column > rightmost && heading !== '').map(({ column }) => column));
  const kepala = rows.flatMap((row) => row.map(cellText)).filter((text) => text !== '');
  return { judul, asing, kepala: kepala.join(' | ') };
}
