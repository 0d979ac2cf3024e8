import { cellFigure, cellText, headingOf, type PrintedFigure, type SheetCell } from '../sheet.ts';
import type { DinyatakanIpAsn } from './isi-ip-asn.ts';

/** Sentences with a number above or below the rows: `Jumlah pegawai : 98`, `Dikecualikan 12 orang`, `Rata-rata … 85,01`. */
export type Statement = { readonly kode: keyof DinyatakanIpAsn | 'rata_rata' | 'jumlah'; readonly figure: PrintedFigure | null };

const LABELS: readonly (readonly [Statement['kode'], RegExp])[] = [
  ['rata_rata', /^(?:rata rata|rerata|nilai rata rata)/],
  ['dikecualikan', /^(?:jumlah |pegawai )*(?:yang )?(?:dikecualikan|tidak (?:dinilai|diukur|dihitung))/],
  ['dinilai', /^(?:jumlah |pegawai |asn )*(?:yang )?(?:dinilai|diukur)/],
  ['populasi', /^(?:jumlah|total) (?:seluruh )?(?:pegawai|asn|pns)|^populasi/],
  ['jumlah', /^(?:jumlah|total)$/],
];

/** `null`: this row is no such sentence. Rows of people have a figure under every dimension; sentences have one or two in all. */
export function readStatement(cells: readonly SheetCell[], totalColumn: number | undefined): Statement | null {
  const at = cells.findIndex((cell) => cellText(cell) !== '');
  const heading = headingOf(cells[at]);
  const kode = LABELS.find(([, pattern]) => pattern.test(heading))?.[0];
  if (kode === undefined) return null;
  if (kode === 'rata_rata') return { kode, figure: cellFigure(cells[totalColumn ?? -1]) ?? null };
  const inside = /(\d{1,6})(?:\s*(?:orang|pegawai|asn))?\s*$/.exec(cellText(cells[at]))?.[1];
  const beside = cells.slice(at + 1).map((cell) =>
    cellFigure(
      cellText(cell)
        .replace(/\s*(?:orang|pegawai)$/i, '')
        .replace(/^:\s*/, ''),
    ),
  );
  return { kode, figure: (inside === undefined ? beside.find((figure) => figure) : cellFigure(inside)) ?? null };
}

/** The first of each that the file states. */
export function statedIn(statements: readonly Statement[]): DinyatakanIpAsn {
  const count = (kode: Statement['kode']): number | null => {
    const figure = statements.find((one) => one.kode === kode && one.figure !== null)?.figure;
    return figure ? Number(figure.teks) : null;
  };
  return { populasi: count('populasi'), dinilai: count('dinilai'), dikecualikan: count('dikecualikan') };
}
