import { Decimal } from '../../kernel/decimal.ts';
import { compare, type Fraction, fraction, isNegative, times, whole } from '../../kernel/fraction.ts';
import { scaleInterval } from '../../kernel/interval.ts';
import { type ImportProblem, placeAt } from '../import-problem.ts';
import { cellFigure, columnName, type PrintedFigure, type SheetCell } from '../sheet.ts';
import { type KomposisiIkpa, urutanKolom } from './komposisi-ikpa.ts';
import type { TabelIkpa } from './read-table.ts';
import type { PublishedRow } from './solve-mask.ts';

/** Where the columns of a table are, and by which composition they are read. */
export type TataLetak = { readonly komposisi: KomposisiIkpa; readonly mulai: number };

/** The figures of one satker. */
export type BarisTerbaca = PublishedRow & {
  readonly konversiPersen: Fraction;
  readonly pengurang: PrintedFigure | null;
  /** `null`: the file has no such column, or nothing in it. */
  readonly akhir: PrintedFigure | null;
};

export type Terbaca = { readonly baris: BarisTerbaca | null; readonly problems: readonly ImportProblem[] };

/** The highest that sub-scores of any pack reach: a total or a final value above it is in the wrong column, or misread. */
const MAKS_NILAI = '120';
const MAKS_KONVERSI = '100';

/** Column of a code; `null` where the table ends before it or another heading stands there. */
export function columnOf({ komposisi, mulai }: TataLetak, kode: string, { asing }: Pick<TabelIkpa, 'asing'>): number | null {
  const at = urutanKolom(komposisi).indexOf(kode);
  return at < 0 || asing.has(mulai + at) ? null : mulai + at;
}

type Row = { readonly tabel: TabelIkpa; readonly row: number };

/** Reads the figures where the layout says they are. Without a total and a konversi bobot there is nothing to hold a row against. */
export function readRow(cells: readonly SheetCell[], tataLetak: TataLetak, { tabel, row }: Row): Terbaca {
  const { komponen, pengurang: deduction } = tataLetak.komposisi;
  const problems: ImportProblem[] = [];
  const read = (kode: string, maks: string, isNeeded = false): PrintedFigure | null => {
    const column = columnOf(tataLetak, kode, tabel);
    const cell = column === null ? null : cells[column];
    const figure = cellFigure(cell);
    const place = placeAt(tabel.sheet, row, column === null ? undefined : columnName(column));
    const problem = problemOf(figure, { kode, maks, isNeeded });
    if (problem !== null) problems.push({ ...problem, place });
    return figure ?? null;
  };
  const nilai = new Map(komponen.map(({ kode, maksimum }) => [kode, read(kode, maksimum)]));
  const total = read('nilai_total', MAKS_NILAI, true);
  const konversi = read('konversi_bobot', MAKS_KONVERSI, true);
  const pengurang = deduction === null ? null : read('pengurang', deduction.maksimum);
  const akhir = read('nilai_akhir', MAKS_NILAI);
  if (total === null || konversi === null || problems.length > 0) return { baris: null, problems };
  return { baris: { nilai, total, ...inPercent(konversi), pengurang, akhir }, problems };
}

type Expected = { readonly kode: string; readonly maks: string; readonly isNeeded: boolean };

function problemOf(figure: PrintedFigure | null | undefined, { kode, maks, isNeeded }: Expected): Omit<ImportProblem, 'place'> | null {
  if (figure === undefined) return { code: 'import.not_a_figure', detail: { kolom: kode } };
  if (figure === null) return isNeeded ? { code: 'ikpa.figure_missing', detail: { kolom: kode } } : null;
  const isOutside = isNegative(figure.nilai) || compare(figure.nilai, fraction(maks)) > 0;
  return isOutside ? { code: 'import.out_of_range', detail: { kolom: kode, value: figure.teks, min: '0', maks } } : null;
}

/** Written as `90`, `90 %` or `0,9`: the smallest weight is 5, so what is at most 1,5 is a share. */
function inPercent({ nilai, selang, isPersen }: PrintedFigure): Pick<BarisTerbaca, 'konversi' | 'konversiPersen'> {
  if (isPersen || compare(nilai, fraction('1.5')) > 0) return { konversi: selang, konversiPersen: nilai };
  return { konversi: scaleInterval(selang, new Decimal(100)), konversiPersen: times(nilai, whole(100)) };
}
