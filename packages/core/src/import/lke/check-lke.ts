import { AKIP_88_2021 } from '../../calculator/akip/akip-88-2021.ts';
import { nilaiSub } from '../../calculator/akip/nilai-lke.ts';
import { decimalOf, exactText, type Fraction, fraction, isNegative, sumOf } from '../../kernel/fraction.ts';
import { exactInterval, intervalsOverlap } from '../../kernel/interval.ts';
import type { CheckedFile, CheckedRow, Importer } from '../checked-file.ts';
import { type ImportProblem, placeAt } from '../import-problem.ts';
import { cellFigure, cellText, columnName, type PrintedFigure, type Sheet } from '../sheet.ts';
import { type ChosenColumn, gradeColumn, gradeIn, scoreColumn, scoreIn } from './choose-column.ts';
import { findRows, type LkeRows, type SubRow } from './find-rows.ts';
import type { IkhtisarLke, IsiLke, MasukanLke, SetelanImporLke } from './isi-lke.ts';

const ATURAN = AKIP_88_2021.rule;
const SUB = ATURAN.komponen.flatMap(({ sub }) => sub);

/** LKE AKIP: templates differ, what they share are the sub-komponen and their grades. */
export const lkeImporter = {
  kind: 'lke',
  recognises: (sheets) => sheets.some((sheet) => isLke(findRows(sheet, ATURAN))),
  check: checkLke,
} as const satisfies Importer<SetelanImporLke, IsiLke, IkhtisarLke>;

type BerkasLke = CheckedFile<IsiLke, IkhtisarLke>;

const isLke = ({ sub, komponen }: LkeRows): boolean =>
  new Set(sub.map((one) => one.sub.kode)).size >= 6 || new Set(komponen.map((one) => one.komponen.kode)).size === 4;

export function checkLke(sheets: readonly Sheet[], { kolom }: SetelanImporLke): BerkasLke {
  const found = sheets.map((sheet) => findRows(sheet, ATURAN)).filter(isLke);
  const graded = found.map((rows) => ({ rows, column: gradeColumn(rows, ATURAN, kolom) })).filter(({ column }) => column !== null);
  const [best] = graded.toSorted((a, b) => gradesIn(b.rows, b.column) - gradesIn(a.rows, a.column));
  if (best?.column) return checkSub(best.rows, best.column);
  const scored = found.flatMap((rows) => {
    const column = scoreColumn(rows, kolom);
    return column === null ? [] : [{ rows, column }];
  });
  const [komponen] = scored;
  if (komponen !== undefined) return checkKomponen(komponen.rows, komponen.column);
  const [ungraded] = found;
  return ungraded === undefined ? unknown() : checkSub(ungraded, { column: -1, rivals: [] });
}

const gradesIn = ({ sub }: LkeRows, column: ChosenColumn | null): number =>
  sub.filter(({ cells }) => gradeIn(cells[column?.column ?? -1], ATURAN) !== null).length;

const unknown = (): BerkasLke => ({
  kind: 'lke',
  problems: [{ code: 'import.not_recognised', detail: { kind: 'lke' } }],
  notes: [],
  rows: [],
  skipped: 0,
  ikhtisar: { sheet: null, kolom: null, masukan: null, total: null, tercetak: null },
});

function rivalProblem({ sheet }: LkeRows, { column, rivals }: ChosenColumn): readonly ImportProblem[] {
  if (rivals.length === 0) return [];
  const columns = [column, ...rivals].toSorted((a, b) => a - b).map(columnName);
  return [{ code: 'lke.two_grade_columns', place: { sheet }, detail: { columns: columns.join(', ') } }];
}

function checkSub(found: LkeRows, chosen: ChosenColumn): BerkasLke {
  const rows = found.sub.map((one) => subRow(one, { sheet: found.sheet, column: chosen.column }));
  const missing = SUB.filter(({ kode }) => !found.sub.some((one) => one.sub.kode === kode));
  const problems: readonly ImportProblem[] = [
    ...rivalProblem(found, chosen),
    ...missing.map(({ kode }): ImportProblem => ({ code: 'lke.sub_missing', place: { sheet: found.sheet }, detail: { kode } })),
  ];
  const grades = new Map(rows.flatMap(({ isi }) => (isi?.jenis === 'sub' ? [[isi.kode, isi.grade] as const] : [])));
  const isWhole = problems.length === 0 && grades.size === SUB.length;
  const total = isWhole ? sumOf(SUB.map((sub) => scoreOf(sub.kode, grades.get(sub.kode) ?? '') ?? fraction('0'))) : null;
  return assembled(found, { chosen, rows, problems, masukan: isWhole ? { lke: Object.fromEntries(grades) } : null, total, notes: [] });
}

/** Points of a grade; `null`: there is no such grade. */
function scoreOf(kode: string, grade: string): Fraction | null {
  const [sub, anak] = [SUB.find((one) => one.kode === kode), ATURAN.tangga.find((one) => one.grade === grade)];
  return sub === undefined || anak === undefined ? null : nilaiSub(sub, anak);
}

function subRow({ sub, row, cells }: SubRow, { sheet, column }: { readonly sheet: string; readonly column: number }): CheckedRow<IsiLke> {
  const place = placeAt(sheet, row);
  const at = column < 0 ? place : placeAt(sheet, row, columnName(column));
  const grade = gradeIn(cells[column], ATURAN);
  const written = cellText(cells[column]);
  const known = ATURAN.tangga.map((one) => one.grade).join(', ');
  if (grade === null) {
    const problem: ImportProblem =
      written === ''
        ? { code: 'lke.grade_missing', place: at, detail: { kode: sub.kode } }
        : { code: 'lke.grade_unknown', place: at, detail: { kode: sub.kode, value: written.slice(0, 40), known } };
    return { place, kunci: sub.kode, isi: null, problems: [problem], notes: [] };
  }
  return {
    place,
    kunci: sub.kode,
    isi: { jenis: 'sub', kode: sub.kode, grade },
    problems: [],
    notes: scoreNotes({ sub, row, cells, grade, sheet }),
  };
}

type Graded = Pick<SubRow, 'sub' | 'row' | 'cells'> & { readonly grade: string; readonly sheet: string };

/** A figure beside the grade that is neither its score, its weight nor its percent was made by another rule: told, and not believed. */
function scoreNotes({ sub, row, cells, grade, sheet }: Graded): readonly ImportProblem[] {
  const score = scoreOf(sub.kode, grade);
  const anak = ATURAN.tangga.find((one) => one.grade === grade);
  if (score === null || anak === undefined) return [];
  const figures = cells.flatMap((cell) => cellFigure(cell) ?? []);
  const others = figures.filter(
    (one) =>
      ![exactText(score), sub.bobot, anak.angka, exactText(fraction(`0.${anak.angka.padStart(2, '0')}`))].includes(exactText(one.nilai)),
  );
  const last = others.at(-1);
  const isScoreThere = figures.some((one) => intervalsOverlap(exactInterval(decimalOf(score)), one.selang));
  if (last === undefined || isScoreThere) return [];
  return [
    {
      code: 'lke.score_differs',
      place: placeAt(sheet, row),
      detail: { kode: sub.kode, grade, recomputed: exactText(score), published: last.teks },
    },
  ];
}

function checkKomponen(found: LkeRows, chosen: ChosenColumn): BerkasLke {
  const rows = found.komponen.map((one): CheckedRow<IsiLke> => {
    const { kode } = one.komponen;
    const nilai = scoreIn(one, chosen.column)?.teks ?? '0'; // the column was chosen because all four are there
    return { place: placeAt(found.sheet, one.row), kunci: kode, isi: { jenis: 'komponen', kode, nilai }, problems: [], notes: [] };
  });
  const nilai = ATURAN.komponen.map(({ kode }) => rows.find(({ kunci }) => kunci === kode)?.isi);
  const scores = nilai.flatMap((isi) => (isi?.jenis === 'komponen' ? [isi.nilai] : []));
  const problems = rivalProblem(found, chosen);
  const isWhole = problems.length === 0 && scores.length === ATURAN.komponen.length;
  return assembled(found, {
    chosen,
    rows,
    problems,
    masukan: isWhole ? { komponen: scores } : null,
    total: isWhole ? sumOf(scores.map(fraction)) : null,
    notes: [{ code: 'lke.komponen_only', place: { sheet: found.sheet } }],
  });
}

type Assembling = {
  readonly chosen: ChosenColumn;
  readonly rows: BerkasLke['rows'];
  readonly problems: readonly ImportProblem[];
  readonly notes: readonly ImportProblem[];
  readonly masukan: MasukanLke | null;
  readonly total: Fraction | null;
};

function assembled(found: LkeRows, { chosen, rows, problems, notes, masukan, total }: Assembling): BerkasLke {
  const printed = printedTotal(found);
  const differs = total !== null && printed !== null && !intervalsOverlap(exactInterval(decimalOf(total)), printed.selang);
  const said: readonly ImportProblem[] = differs
    ? [{ code: 'lke.total_differs', place: { sheet: found.sheet }, detail: { recomputed: exactText(total), published: printed.teks } }]
    : [];
  return {
    kind: 'lke',
    problems,
    notes: [...notes, ...said],
    rows,
    skipped: found.skipped,
    ikhtisar: {
      sheet: found.sheet,
      kolom: chosen.column < 0 ? null : columnName(chosen.column),
      masukan,
      total: total === null ? null : exactText(total),
      tercetak: printed?.teks ?? null,
    },
  };
}

/** The last figure of the row of sums that can be a total. */
function printedTotal({ total }: LkeRows): PrintedFigure | null {
  const figures = (total?.cells ?? []).flatMap((cell) => cellFigure(cell) ?? []);
  return figures.findLast(({ nilai, teks }) => !isNegative(nilai) && Number(teks) <= 100 && teks !== '100') ?? figures.at(-1) ?? null;
}
