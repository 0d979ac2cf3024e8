/**
 * Formulas as Manual IKU write them, over the values of `GOLDEN_VALUES`. `expected` is compared at the precision it is written with.
 */
export const GOLDEN_VALUES = {
  a: '6',
  b: '28',
  c: '12',
  d: '2',
  e: '1',
  s1: '98.58',
  s2: '99.44',
  nol: '0',
  belum: 'no_data_yet',
  tidak: 'not_assessed',
  bebas: 'waived',
} as const;

/** Rows of a list: 8 digital services with a category each. */
export const GOLDEN_LIST = ['digital', 'digital', 'manual', 'digital', 'Digital', 'sebagian', 'digital', 'manual'] as const;

export const FORMULA_GOLDEN = [
  // formula                                  expected           source
  ['(a + b) / (a + b + c + d + e) * 100', '69.39', 'NSPK-1: (6+28)/49'],
  ['(a+b)/JUMLAH(a;b;c;d;e)×100', '69.39', 'the same, as a function and with the sign of documents'],
  ['RATA(s1; s2)', '99.01', 'IKM-4: mean of semesters'],
  ['rata(s1; s2)', '99.01', 'functions in any case'],
  ['11 / 12 * 100', '91.67', 'CAP-9'],
  ['2 + 3 * 4', '14', 'precedence'],
  ['(2 + 3) * 4', '20', 'parentheses'],
  ['10 - 4 - 3', '3', 'left-associative minus'],
  ['100 / 5 / 2', '10', 'left-associative division'],
  ['-2 * -3', '6', 'unary minus binds tighter than a product'],
  ['−2 + 5', '3', 'the minus sign of documents'],
  ['10 - -4', '14', 'minus a negative'],
  ['1,5 + 1.5', '3.0', 'comma and point are both decimal'],
  ['RATA(1,5; 2,5)', '2.0', 'a semicolon separates, a comma never does'],
  ['MIN(a; b; c)', '6', 'smallest'],
  ['MAKS(a; b; c)', '28', 'largest'],
  ['0.1 + 0.2', '0.30', 'decimals, not binary floats'],
  ['0.1 + 0.2 - 0.3', '0', 'exactly nothing is left'],
  ['1 / 3 * 3', '1.000000', 'carried at 40 digits'],
  ['nol', '0', 'zero is a figure'],
  ['nol / a', '0', 'zero is a result'],
  ['CACAH(layanan)', '8', 'all rows'],
  ['CACAH(layanan; digital)', '4', 'categories are told apart by case'],
  ['CACAH(layanan; tiada)', '0', 'no row of a category is a count'],
  ['CACAH(layanan; digital) / CACAH(layanan) * 100', '50.00', 'share of a list'],
] as const;

/** What happens when something is not there: never a zero, always a reason. */
export const ABSENCE_GOLDEN = [
  ['a + belum', 'no_data_yet', 'absence travels through every operator'],
  ['belum * nol', 'no_data_yet', 'nothing times zero is still nothing'],
  ['tidak - a', 'not_assessed', 'and keeps its reason'],
  ['-bebas', 'waived', 'also through a sign'],
  ['belum / nol', 'no_data_yet', 'the left reason is told first'],
  ['nol / belum', 'no_data_yet', 'an unknown divisor is not a zero divisor'],
  ['a / nol', 'divided_by_zero', 'the manual must say'],
  ['a / (b - 28)', 'divided_by_zero', 'also when the zero is computed'],
  ['RATA(a; belum; b)', 'no_data_yet', 'a mean over an unknown member is not known'],
  ['RATA(a; tidak; b)', '17', 'a member that is not assessed leaves, weight and all'],
  ['JUMLAH(a; bebas; b)', '34', 'a waived member leaves'],
  ['RATA(tidak; bebas)', 'not_assessed', 'when all have left, the result has left'],
  ['MAKS(a; tidak)', '6', 'leaving holds for every function'],
  ['MIN(a / nol; tidak)', 'divided_by_zero', 'an open reason outlives one that left'],
  ['RATA(belum; a / nol)', 'no_data_yet', 'of two open reasons the first is told'],
  ['RATA(a / nol; belum)', 'divided_by_zero', 'of two open reasons the first is told'],
  ['CACAH(kosong)', 'no_data_yet', 'a list that was not given is not an empty list'],
  ['layanan + 1', 'not_computable', 'a list is not a figure'],
  ['CACAH(a)', 'not_computable', 'a figure is not a list'],
] as const;

/** Texts that are not formulas; `at` is the offset where that shows. */
export const SYNTAX_GOLDEN = [
  // text                    code                     at
  ['', 'empty', 0],
  ['   ', 'empty', 0],
  ['a +', 'unexpected_end', 3],
  ['(a + b', 'unexpected_end', 6],
  ['a + b)', 'unexpected_token', 5],
  ['a b', 'unexpected_token', 2],
  ['2a', 'unexpected_token', 1],
  ['+a', 'unexpected_token', 0],
  ['a */ b', 'unexpected_token', 3],
  ['()', 'unexpected_token', 1],
  ['RATA()', 'unexpected_token', 5],
  ['RATA(a;)', 'unexpected_token', 7],
  ['RATA(a b)', 'unexpected_token', 7],
  ['RATA(a, b)', 'unexpected_character', 6],
  ['RATA(a', 'unexpected_end', 6],
  ['a; b', 'unexpected_token', 1],
  ['1.000.000', 'unexpected_character', 5],
  ['1,2,3', 'unexpected_character', 3],
  ['50%', 'unexpected_character', 2],
  ['a = b', 'unexpected_character', 2],
  ['a ^ 2', 'unexpected_character', 2],
  ['MEDIAN(a; b)', 'unknown_function', 0],
  ['1 + iif(a)', 'unknown_function', 4],
  ['CACAH(a; b; c)', 'argument_count', 0],
  ['CACAH(a + 1)', 'unexpected_token', 8],
  ['CACAH(a; 1)', 'unexpected_token', 9],
  ['CACAH(2; 1)', 'unexpected_token', 6],
  ['1234567890123456789012345', 'number_too_long', 0],
] as const;

/** What an attacker or a spreadsheet would try. None of it is a formula. */
export const SECURITY_GOLDEN = [
  'constructor.constructor("return process")()',
  'a.__proto__',
  'a["b"]',
  'process.exit(1)',
  '`x`',
  '=HYPERLINK("http://x")',
  "cmd|' /C calc'!A0",
  'a; DROP TABLE measurement',
  'require(a)',
  '${a}',
  'a // b',
  '1e999',
  '\u0000a',
] as const;
