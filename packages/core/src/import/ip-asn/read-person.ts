import { withoutPersonalNumbers } from '../../calculator/ip-asn/alasan-dikecualikan.ts';
import { DIMENSI_IP_ASN, type DimensiIpAsn } from '../../calculator/ip-asn/aturan-ip-asn.ts';
import { IP_ASN_8_2019 } from '../../calculator/ip-asn/ip-asn-8-2019.ts';
import { compare, exactText, fraction, isNegative, isZero, minus, sumOf } from '../../kernel/fraction.ts';
import { addIntervals, intervalsOverlap } from '../../kernel/interval.ts';
import type { CheckedRow } from '../checked-file.ts';
import type { FoundHead } from '../find-columns.ts';
import { type ImportProblem, type Place, placeAt } from '../import-problem.ts';
import { cellFigure, cellText, columnName, type PrintedFigure, type SheetCell } from '../sheet.ts';
import type { IsiIpAsn, Pseudonym } from './isi-ip-asn.ts';

export type PersonRow = { readonly sheet: string; readonly row: number; readonly cells: readonly SheetCell[] };
export type Reading = { readonly columns: FoundHead['columns']; readonly pseudonym: Pseudonym };

/** `isNamed`: told apart by name and position, because there is no NIP. */
export type ReadPerson = { readonly row: CheckedRow<IsiIpAsn>; readonly isNamed: boolean };

type Scores = Readonly<Record<DimensiIpAsn, PrintedFigure | null>>;

/**
 * One person of the file. What is wrong is told by its place alone: a value under a wrong heading may be a name, so no problem
 * repeats what stands in a cell.
 */
export function readPerson(person: PersonRow, reading: Reading): ReadPerson {
  const problems: ImportProblem[] = [];
  const place = placeAt(person.sheet, person.row);
  const identity = identityOf(person, reading);
  if (identity === null) problems.push({ code: 'ipasn.person_missing', place });
  const scores = readScores(person, { reading, problems });
  const total = read('total', null, { person, reading, problems });
  const alasan = exclusionOf(person, { reading, isScored: DIMENSI_IP_ASN.some((kode) => scores[kode] !== null) });
  const notes: ImportProblem[] = [];
  if (alasan === null) judgeScores(scores, total, { place, problems, notes });
  else if (DIMENSI_IP_ASN.some((kode) => scores[kode] !== null)) problems.push({ code: 'ipasn.excluded_with_score', place });
  else notes.push({ code: 'ipasn.excluded', place, detail: { alasan } });
  const isNamed = identity?.isNamed === true;
  if (identity === null || problems.length > 0) return { row: { place, kunci: null, isi: null, problems, notes }, isNamed };
  const pseudonim = reading.pseudonym(identity.teks);
  const isi = isiOf({ pseudonim, person, reading, scores, total, alasan });
  return { row: { place, kunci: pseudonim, isi, problems, notes }, isNamed };
}

/** NIP where there is one; else name and position, which tell most namesakes apart. */
function identityOf({ cells }: PersonRow, { columns }: Reading): { readonly teks: string; readonly isNamed: boolean } | null {
  const text = (kode: string): string => cellText(cells[columns.get(kode) ?? -1]).toLowerCase();
  const nip = text('nip').replaceAll(/\D/g, '');
  if (nip.length >= 8) return { teks: `nip:${nip}`, isNamed: false };
  const nama = text('nama');
  return nama === '' ? null : { teks: `nama:${nama}|${text('jabatan')}|${text('satuan_kerja')}`, isNamed: true };
}

type Collecting = { readonly person: PersonRow; readonly reading: Reading; readonly problems: ImportProblem[] };

function readScores(person: PersonRow, { reading, problems }: Omit<Collecting, 'person'>): Scores {
  const { maksimum } = IP_ASN_8_2019.rule;
  const scored = DIMENSI_IP_ASN.map((kode) => [kode, read(kode, maksimum[kode], { person, reading, problems })] as const);
  return Object.fromEntries(scored) as Scores; // of every dimension, once
}

function read(kode: string, maks: string | null, { person, reading, problems }: Collecting): PrintedFigure | null {
  const column = reading.columns.get(kode);
  if (column === undefined) return null;
  const figure = cellFigure(person.cells[column]);
  const place = placeAt(person.sheet, person.row, columnName(column));
  if (figure === undefined) problems.push({ code: 'import.not_a_figure', place, detail: { kolom: kode } });
  else if (figure !== null && (isNegative(figure.nilai) || (maks !== null && compare(figure.nilai, fraction(maks)) > 0)))
    problems.push({ code: 'import.out_of_range', place, detail: { kolom: kode, min: '0', maks: maks ?? '100' } });
  return figure ?? null;
}

/** Words by which offices say that somebody is not measured, where a column says more than that. */
const NOT_MEASURED =
  /tugas belajar|pppk|cltn|cuti di luar|meninggal|pensiun|mutasi|pindah|diperbantukan|dipekerjakan|dikecualikan|tidak (?:dinilai|diukur|dihitung)|diberhentikan|cpns/i;

/** A column of exclusions speaks for itself; in one of remarks only known words, or any word where there is no score. */
function exclusionOf(
  { cells }: PersonRow,
  { reading, isScored }: { readonly reading: Reading; readonly isScored: boolean },
): string | null {
  const at = (kode: string): string => withoutNumbers(cellText(cells[reading.columns.get(kode) ?? -1]));
  const stated = at('dikecualikan');
  if (stated !== '' && !/^(?:tidak|-|0)$/i.test(stated)) return stated;
  const remark = at('keterangan');
  return remark !== '' && (!isScored || NOT_MEASURED.test(remark)) ? remark : null;
}

/** A remark may carry a number of a person or a letter: the reason does not need it. */
const withoutNumbers = (text: string): string => withoutPersonalNumbers(text).slice(0, 100);

type Judging = { readonly place: Place; readonly problems: ImportProblem[]; readonly notes: ImportProblem[] };

/** Σ dimensi = total. What rounding explains is told and kept; what it does not is refused. */
function judgeScores(scores: Scores, total: PrintedFigure | null, { place, problems, notes }: Judging): void {
  const missing = DIMENSI_IP_ASN.filter((kode) => scores[kode] === null);
  if (problems.length > 0) return;
  if (missing.length > 0) problems.push({ code: 'ipasn.dimension_missing', place, detail: { dimensi: missing.join(', ') } });
  const given = DIMENSI_IP_ASN.flatMap((kode) => scores[kode] ?? []);
  if (missing.length > 0 || total === null) return;
  const difference = minus(sumOf(given.map(({ nilai }) => nilai)), total.nilai);
  if (isZero(difference)) return;
  const detail = {
    recomputed: exactText(sumOf(given.map(({ nilai }) => nilai))),
    published: total.teks,
    difference: exactText(difference),
  };
  const isRounding = intervalsOverlap(given.map(({ selang }) => selang).reduce(addIntervals), total.selang);
  if (isRounding) notes.push({ code: 'ipasn.total_rounding', place, detail });
  else problems.push({ code: 'ipasn.total_differs', place, detail });
}

type Read = {
  readonly pseudonim: string;
  readonly person: PersonRow;
  readonly reading: Reading;
  readonly scores: Scores;
  readonly total: PrintedFigure | null;
  readonly alasan: string | null;
};

function isiOf({ pseudonim, person, reading, scores, total, alasan }: Read): IsiIpAsn {
  const satuanKerja = withoutNumbers(cellText(person.cells[reading.columns.get('satuan_kerja') ?? -1]));
  const teks = DIMENSI_IP_ASN.map((kode) => [kode, scores[kode]?.teks ?? '']);
  return {
    pseudonim,
    satuanKerja: satuanKerja === '' ? null : satuanKerja,
    dimensi: alasan === null ? (Object.fromEntries(teks) as Record<DimensiIpAsn, string>) : null, // all four are there
    total: alasan === null ? (total?.teks ?? null) : null,
    dikecualikan: alasan,
  };
}
