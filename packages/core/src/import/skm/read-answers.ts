import { composePeriod, type Period, type PeriodKind, parsePeriod, periodsPerYear } from '../../kernel/period.ts';
import { type PlainDate, yearOf } from '../../kernel/plain-date.ts';
import type { CheckedRow } from '../checked-file.ts';
import { type ImportProblem, placeAt } from '../import-problem.ts';
import { cellText, columnName, isBlankRow, type SheetCell } from '../sheet.ts';
import { type DateOrder, orderOf, parseMoment } from './moment.ts';
import type { IsiSkm, PertanyaanSkm, ProfilSkm } from './profil-skm.ts';
import type { FormTable } from './propose-skm.ts';
import { answerKey } from './tangga-kata.ts';

export type AnswerColumns = {
  readonly unsur: readonly (readonly [PertanyaanSkm, number])[];
  readonly layanan: number | null;
  readonly waktu: number | null;
};

export type ReadForm = { readonly rows: readonly CheckedRow<IsiSkm>[]; readonly problems: readonly ImportProblem[] };
type Reading = { readonly profil: ProfilSkm; readonly columns: AnswerColumns };

/** Every respondent of a form by its profile. Where nobody can tell a day from a month, nothing is read. */
export function readAnswers(form: FormTable, reading: Reading): ReadForm {
  const order = dateOrder(form, reading);
  if (order === null) return { rows: [], problems: [{ code: 'skm.date_order_unknown', detail: { judul: reading.profil.waktu ?? '' } }] };
  const rows = form.baris.flatMap((cells, i) =>
    isBlankRow(cells) ? [] : [readRow(cells, { ...reading, order, sheet: form.sheet, row: form.head + 2 + i })],
  );
  return { rows, problems: [] };
}

/** As the profile says or the file shows; where neither does, either reading will do if it puts every answer into the same period. */
function dateOrder({ baris }: FormTable, { profil, columns: { waktu } }: Reading): DateOrder | null {
  if (waktu === null) return 'dd/mm';
  const cells = baris.map((row) => row[waktu]);
  const shown = profil.urutanTanggal ?? orderOf(cells);
  if (shown !== null) return shown;
  const isSame = cells.every((cell) => periodIn(cell, 'dd/mm', profil.jenisPeriode) === periodIn(cell, 'mm/dd', profil.jenisPeriode));
  return isSame ? 'dd/mm' : null;
}

const periodIn = (cell: SheetCell | undefined, order: DateOrder, kind: PeriodKind): Period | null => {
  const moment = parseMoment(cell, order);
  return moment === null ? null : periodOf(moment.tanggal, kind);
};

function periodOf(tanggal: PlainDate, kind: PeriodKind): Period {
  const months = 12 / periodsPerYear(kind);
  return composePeriod({ kind, year: yearOf(tanggal), index: Math.ceil(Number(tanggal.slice(5, 7)) / months) });
}

type RowReading = Reading & { readonly order: DateOrder; readonly sheet: string; readonly row: number };

function readRow(cells: readonly SheetCell[], reading: RowReading): CheckedRow<IsiSkm> {
  const place = placeAt(reading.sheet, reading.row);
  const problems: ImportProblem[] = [];
  const jawaban = answersIn(cells, { reading, problems });
  const { waktu, periode } = momentIn(cells, { reading, problems });
  if (problems.length === 0 && Object.values(jawaban).every((one) => one === null)) problems.push({ code: 'skm.no_answer', place });
  const { layanan: column } = reading.columns;
  const layanan = column === null ? reading.profil.namaLayanan : cellText(cells[column]).slice(0, 200) || null;
  return { place, kunci: null, isi: problems.length > 0 ? null : { layanan, periode, waktu, jawaban }, problems, notes: [] };
}

type Collecting = { readonly reading: RowReading; readonly problems: ImportProblem[] };

function answersIn(cells: readonly SheetCell[], { reading, problems }: Collecting): IsiSkm['jawaban'] {
  const given = reading.columns.unsur.map(([{ unsur, konversi }, column]): readonly [string, number | null] => {
    const key = answerKey(cellText(cells[column]));
    if (key === '') return [unsur, null];
    const nilai = konversi !== null && Object.hasOwn(konversi, key) ? konversi[key] : undefined; // an answer may be called constructor
    if (nilai === undefined)
      problems.push({
        code: 'skm.answer_unknown',
        place: placeAt(reading.sheet, reading.row, columnName(column)),
        detail: { unsur, value: key.slice(0, 40), known: Object.keys(konversi ?? {}).join(', ') },
      });
    return [unsur, nilai ?? null];
  });
  return Object.fromEntries(given);
}

function momentIn(
  cells: readonly SheetCell[],
  { reading, problems }: Collecting,
): { readonly waktu: string | null; readonly periode: string | null } {
  const { columns, profil, order } = reading;
  if (columns.waktu === null) return { waktu: null, periode: profil.periode === null ? null : parsePeriod(profil.periode) };
  const moment = parseMoment(cells[columns.waktu], order);
  if (moment === null) {
    problems.push({ code: 'skm.date_unreadable', place: placeAt(reading.sheet, reading.row, columnName(columns.waktu)) });
    return { waktu: null, periode: null };
  }
  const waktu = moment.jam === '' ? moment.tanggal : `${moment.tanggal} ${moment.jam}`;
  return { waktu, periode: profil.periode ?? periodOf(moment.tanggal, profil.jenisPeriode) };
}
