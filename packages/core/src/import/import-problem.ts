/** Where something is: a sheet, a row as the spreadsheet numbers it (from 1), a column by its letters. */
export type Place = { readonly sheet: string; readonly row?: number; readonly column?: string };

/** What was found. Without a place it is about the whole file. No sentence here: sentences are the contract's. */
export type ImportProblem = {
  readonly code: ImportProblemCode;
  readonly place?: Place;
  readonly detail?: Readonly<Record<string, string | number>>;
};

export const IMPORT_PROBLEM_CODES = [
  'file.empty',
  'file.too_big',
  'file.unpacks_too_big',
  'file.too_many_rows',
  'file.too_many_columns',
  'file.too_many_sheets',
  'file.encrypted',
  'file.old_excel',
  'file.other_spreadsheet',
  'file.web_page',
  'file.not_a_table',
  'file.broken',
  'file.quote_open',
  'file.too_slow',
  'import.not_recognised',
  'import.key_conflict',
  'import.no_result',
  'import.not_a_figure',
  'import.out_of_range',
  'ikpa.satker_missing',
  'ikpa.period_unknown',
  'ikpa.layout_by_heading',
  'ikpa.layout_ambiguous',
  'ikpa.columns_shifted',
  'ikpa.block_broken',
  'ikpa.figure_missing',
  'ikpa.total_differs',
  'ikpa.final_differs',
  'ikpa.aspek_differs',
  'ikpa.bobot_differs',
  'ikpa.mask_ambiguous',
  'ikpa.nothing_assessed',
  'ipasn.dimension_missing',
  'ipasn.total_differs',
  'ipasn.total_rounding',
  'ipasn.excluded',
  'ipasn.excluded_with_score',
  'ipasn.person_missing',
  'ipasn.namesake',
  'ipasn.population_differs',
  'ipasn.excluded_differs',
  'ipasn.mean_differs',
  'skm.no_unsur',
  'skm.unsur_twice',
  'skm.column_unused',
  'skm.question_left',
  'skm.column_missing',
  'skm.scale_undeclared',
  'skm.conversion_out_of_range',
  'skm.answer_unknown',
  'skm.no_answer',
  'skm.date_unreadable',
  'skm.date_order_unknown',
  'skm.period_missing',
  'skm.duplicate',
  'skm.straight_line',
  'skm.personal_dropped',
  'lke.sub_missing',
  'lke.grade_missing',
  'lke.grade_unknown',
  'lke.two_grade_columns',
  'lke.score_differs',
  'lke.total_differs',
  'lke.komponen_only',
] as const;
export type ImportProblemCode = (typeof IMPORT_PROBLEM_CODES)[number];

/** For a problem at a cell. */
export const placeAt = (sheet: string, row: number, columnName?: string): Place => ({
  sheet,
  row,
  ...(columnName === undefined ? {} : { column: columnName }),
});
