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
  /** Columns with a heading that has nothing to do with IKPA, such as Bulan or Peringkat. */
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
const ASPEK = /^(?:aspek_|kode_|uraian_|bulan|tahun)/;
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
  const head = sheet.baris.slice(0, HEAD_ROWS);
  const known = head.map((row) => figureHeadings(row));
  const last = known.findLastIndex((count) => count >= 3);
  if (last < 0 || Math.max(...known) < 4) return null;
  const { judul, asing, kepala } = readHead(sheet.baris.slice(0, last + 1));
  const satker = judul.get('kode_satker');
  const baris: BarisMentah[] = [];
  let skipped = last + 1;
  for (const [i, cells] of sheet.baris.entries()) {
    if (i <= last) continue;
    if (isBlankRow(cells) || isFootnote(cells, satker)) skipped += 1;
    else baris.push({ row: i + 1, cells, bobot: null, aspek: null, isBroken: false });
  }
  return { sheet: sheet.nama, bentuk: 'datar', judul, asing, baris, skipped, kepala };
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
  new Set(row.map(kodeOf).filter((kode) => kode !== null && !ASPEK.test(kode))).size;

function readHead(rows: Sheet['baris']): Pick<TabelIkpa, 'judul' | 'asing' | 'kepala'> {
  const judul = new Map<string, number>();
  const asing = new Set<number>();
  for (const row of rows) {
    const isHeading = figureHeadings(row) >= 3;
    for (const [column, cell] of row.entries()) {
      const kode = kodeOf(cell);
      if (kode !== null && !judul.has(kode)) judul.set(kode, column);
      if (isHeading && headingOf(cell) !== '' && (kode === null || ASPEK.test(kode))) asing.add(column);
    }
  }
  const kepala = rows.flatMap((row) => row.map(cellText)).filter((text) => text !== '');
  return { judul, asing, kepala: kepala.join(' | ') };
}
