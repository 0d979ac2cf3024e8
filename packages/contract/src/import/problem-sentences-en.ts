import { angka, dimensi, type ImportSentences, jenisBerkas, kolom, skala } from './problem-words.ts';

const a = (value: string | number | undefined): string => angka(value, 'en');

export const importSentencesEn: ImportSentences = {
  'file.empty': () => 'This file is empty. Check that its export was finished.',
  'file.too_big': ({ maks }) => `The file is too big: at most ${maks} MB. Split it, for instance by month.`,
  'file.unpacks_too_big': ({ maks }) =>
    `The file unpacks to more than is safe (${maks} MB). Open it in a spreadsheet, copy its data into a new workbook and save that.`,
  'file.too_many_rows': ({ maks }) => `Too many rows: at most ${maks}. Delete blank rows below the table, or split the file.`,
  'file.too_many_columns': ({ maks }) => `Too many columns: at most ${maks}. Delete those that are not used.`,
  'file.too_many_sheets': ({ maks }) => `Too many sheets: at most ${maks}. Keep only those that are needed.`,
  'file.encrypted': () => 'This file is locked with a password. Open it, remove the password and save it again.',
  'file.old_excel': () => 'This file has the old format of Excel (.xls). Open it in Excel and save it as an Excel Workbook (.xlsx).',
  'file.other_spreadsheet': () => 'This format of spreadsheet is not read. Save it as an Excel Workbook (.xlsx) or as CSV.',
  'file.web_page': () =>
    'This file is really a web page with the name of a spreadsheet. Open it in Excel and save it as an Excel Workbook (.xlsx).',
  'file.not_a_table': () => 'This file is no table. What is read: Excel Workbook (.xlsx) and CSV.',
  'file.broken': () => 'This file is damaged or cut off. Download or export it again.',
  'file.quote_open': () => 'A quotation mark (") is never closed in this CSV. Export it again, or save it as .xlsx.',
  'file.too_slow': () => 'Reading this file took too long and was stopped. Split it into smaller files.',
  'import.not_recognised': ({ kind }) =>
    `This file holds no ${(jenisBerkas[String(kind)]?.en ?? String(kind)).replace(/^an? /, '')}. Check that it is the right file and still has its headings.`,
  'import.key_conflict': ({ rows }) =>
    `This row and row ${rows} are about the same thing and say something else. Delete the wrong one and import again.`,
  'import.no_result': () => 'There is not enough data to compute; of a survey, nobody answered some unsur for this service and period.',
  'import.not_a_figure': (detail) => `The column ${kolom(detail)} holds no figure here. Mend the cell.`,
  'import.out_of_range': (detail) =>
    `The column ${kolom(detail)}${detail['value'] === undefined ? '' : ` (${a(detail['value'])})`} is outside ${a(detail['min'])}–${a(detail['maks'])}. Check the decimal comma, and the column.`,
  'ikpa.satker_missing': () => 'There is no six-digit code of a satker on this row.',
  'ikpa.period_unknown': () => 'Neither the file nor its name tells the month or the year. Give them before it is kept.',
  'ikpa.layout_by_heading': ({ pack }) =>
    `Not a single row adds up by any rule of IKPA. The columns were read as their headings say, by ${pack}.`,
  'ikpa.layout_ambiguous': ({ pack }) => `The figures fit more than one rule of IKPA; they were read by ${pack}. Give the year to be sure.`,
  'ikpa.columns_shifted': ({ shift }) =>
    `The headings do not stand over their figures: those are ${shift} columns away. Columns were found by arithmetic, not by headings.`,
  'ikpa.block_broken': () =>
    'The four rows of this satker (Nilai, Bobot, Nilai Akhir, Nilai Aspek) are not whole. Export them again from OM-SPAN.',
  'ikpa.figure_missing': (detail) => `The column ${kolom(detail)} is empty, so this row cannot be checked.`,
  'ikpa.total_differs': ({ recomputed, published, konversi }) =>
    `Nilai Total says ${a(published)}, its components give ${a(recomputed)}; with a Konversi Bobot of ${a(konversi)} no set of components fits.`,
  'ikpa.final_differs': ({ recomputed, published }) =>
    `Nilai Akhir says ${a(published)}, but Nilai Total ÷ Konversi Bobot less the deduction is ${a(recomputed)}.`,
  'ikpa.aspek_differs': ({ aspek, recomputed, published }) =>
    `Nilai aspek ${aspek} says ${a(published)}, the mean of its components is ${a(recomputed)}. What the file says of it is not used.`,
  'ikpa.bobot_differs': (detail) =>
    `The weight of ${kolom(detail)} says ${a(detail['published'])}, the rule says ${a(detail['bobot'])}. The rule's weight was used.`,
  'ikpa.mask_ambiguous': ({ count }) =>
    `${count} sets of assessed components give the same result. All are kept; choose one if you know which is right.`,
  'ikpa.nothing_assessed': () => 'No component is assessed yet.',
  'ipasn.dimension_missing': (detail) => `There is no score for ${dimensi(detail)}. Give it, or the reason why this person is left out.`,
  'ipasn.total_differs': ({ recomputed, published }) =>
    `The total says ${a(published)}, the dimensions make ${a(recomputed)}; rounding does not explain it.`,
  'ipasn.total_rounding': ({ difference }) => `The total is ${a(difference)} away from the sum of its dimensions, by rounding.`,
  'ipasn.excluded': ({ alasan }) => `Not measured: ${alasan}.`,
  'ipasn.excluded_with_score': () => 'This person is left out and has a score all the same. Delete one of the two.',
  'ipasn.person_missing': () => 'This row has a score and neither NIP nor name, so it cannot be told from others.',
  'ipasn.namesake': () => 'The same name, position and unit stand above. Both are counted; without a NIP they cannot be told apart.',
  'ipasn.population_differs': ({ stated, found, dinilai, dikecualikan }) =>
    `The file speaks of ${stated} people, its rows are ${found} (${dinilai} measured, ${dikecualikan} left out).`,
  'ipasn.excluded_differs': ({ stated, found }) => `${stated} are said to be left out, ${found} are listed.`,
  'ipasn.mean_differs': ({ recomputed, published }) => `The mean says ${a(published)}, the rows give ${a(recomputed)}.`,
  'skm.no_unsur': () => 'No question was recognised as an unsur of SKM. Map the columns to U1–U9.',
  'skm.unsur_twice': ({ judul, unsur }) => `Two columns are mapped to ${unsur}; the second is “${judul}”. Choose one.`,
  'skm.column_unused': ({ judul }) => `The column “${judul}” is not used: its unsur is not recognised, or its answers are no scale.`,
  'skm.question_left': ({ judul, unsur }) => `The question “${judul}” (${unsur}) is in this file, but its mapping does not use it.`,
  'skm.column_missing': ({ judul }) => `The column “${judul}” is in the profile and not in this file.`,
  'skm.scale_undeclared': (detail) =>
    `${detail['unsur']} (“${detail['judul']}”) is answered on the scale ${skala[String(detail['skala'])]?.en ?? detail['skala']}. Say for each answer whether it is 1, 2, 3 or 4; nothing is assumed.`,
  'skm.conversion_out_of_range': ({ judul, unsur }) => `The conversion of ${unsur} (“${judul}”) must give 1, 2, 3 or 4.`,
  'skm.answer_unknown': ({ unsur, value, known }) => `The answer “${value}” to ${unsur} is not known. Known are: ${known}.`,
  'skm.no_answer': () => 'Not a single unsur is answered.',
  'skm.date_unreadable': () => 'The moment of answering cannot be read, so its period is not known.',
  'skm.date_order_unknown': ({ judul }) =>
    `Dates in “${judul}” can be day/month as well as month/day, and fall into other periods. Say which is meant.`,
  'skm.period_missing': () => 'There is no column of moments. Give the period of this survey.',
  'skm.duplicate': ({ row }) => `The same as row ${row} to the second: perhaps sent twice. It is counted.`,
  'skm.straight_line': () => 'Every unsur has the same answer. It is counted.',
  'skm.personal_dropped': ({ count }) => `${count} columns may hold personal data and were not read.`,
  'lke.sub_missing': ({ kode }) => `Sub-komponen ${kode} was not found.`,
  'lke.grade_missing': ({ kode }) => `Sub-komponen ${kode} has no grade yet. Give AA, A, BB, B, CC, C, D or E.`,
  'lke.grade_unknown': ({ kode, value, known }) => `The grade “${value}” of sub-komponen ${kode} is not known. Known are: ${known}.`,
  'lke.two_grade_columns': ({ columns }) => `Several columns hold different grades or scores (${columns}). Say which one counts.`,
  'lke.score_differs': ({ kode, grade, recomputed, published }) =>
    `Sub-komponen ${kode} has the grade ${grade}, which is ${a(recomputed)}, and says ${a(published)}. ${grade} was used.`,
  'lke.total_differs': ({ recomputed, published }) => `The sum says ${a(published)}, the rows give ${a(recomputed)}.`,
  'lke.komponen_only': () => 'There are no grades of sub-komponen; the scores of the four komponen were read.',
};
