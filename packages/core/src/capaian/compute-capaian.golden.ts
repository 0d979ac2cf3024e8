/**
 * Worked by hand or printed in a source. Read it with the regulation open, not with the code open.
 * `expected` is compared at the precision it is written with. New row first, then the code.
 */
export const CAPAIAN_GOLDEN = [
  // id                   rumus    target            realisasi       expected           source
  ['IKU 2 of 2024', 'R/T', '100', '100', '100.00', 'Renja: 49 of 49'],
  ['IKU 3 of 2024', 'R/T', '95', '99.01', '104.22', 'Renja target and realisasi'],
  ['IKU 4 of 2024', 'R/T', '95', '93.365', '98.28', 'unrounded realisasi'],
  ['IKU 7 of 2024', 'R/T', '100', '91.666666666666666666666666666666666667', '91.67', 'CAP-9: 11 of 12 layanan'],
  ['IKU 9 of 2024', 'R/T', '84', '85.01', '101.2', 'Renja prints 101,2'],
  ['IKU 10 of 2024', 'R/T', '100', '96.24', '96.24', 'Renja'],
  ['IKU 11 of 2024', 'R/T', '85', '81.15', '95.47', 'Renja'],
  ['IKU 12 of 2024', 'R/T', '85', '73.05', '85.94', 'Renja'],
  ['IKU 13 of 2024', 'R/T', '97', '98.40', '101.44', 'CAP-8: IKPA 98,40 of 97'],
  ['IKU 1 of 2023', 'R/T', '60', '69.39', '115.65', 'Renja'],
  ['KMK example', 'R/T', '4.39', '4.56', '103.87', 'CAP-1; the paper prints 114,26 (erratum)'],
  ['no cap', 'R/T', '60', '80.1', '133.50', '133,50 is used in a sister office LKj'],
  ['zero realisasi', 'R/T', '80', '0', '0.00', 'zero is a result'],
  ['less is better', '2-R/T', '0.1', '0.0101', '189.90', 'CAP-3, before a cap'],
  ['less is better, missed', '2-R/T', '10', '12', '80.00', '2 − 1,2'],
  ['far too much', '2-R/T', '10', '21', '-10.00', 'CAP-4, before a floor'],
  ['nothing of it', '2-R/T', '10', '0', '200.00', '2 − 0'],
  ['inverse', 'T/R', '10', '8', '125.00', 'variant met in other LKj'],
  ['inverse of nothing', 'T/R', '10', '0', 'divided_by_zero', 'the manual must say'],
  ['inverse of a negative', 'T/R', '10', '-5', 'not_computable', 'the sign would turn'],
  ['not yet', 'R/T', '80', 'no_data_yet', 'no_data_yet', 'never 0%'],
  ['not assessed', 'R/T', '80', 'not_assessed', 'not_assessed', 'its weight is removed, not zeroed'],
  ['no target', 'R/T', 'target_missing', '81', 'target_missing', 'never 100%'],
  ['neither', 'R/T', 'target_missing', 'no_data_yet', 'target_missing', 'the target comes first'],
  ['waived without target', 'R/T', 'target_missing', 'waived', 'waived', 'what is waived needs no target'],
  ['zero target', 'R/T', '0', '0', 'divided_by_zero', 'the manual must say'],
  ['zero target, less is better', '2-R/T', '0', '4', 'divided_by_zero', 'CAP-5 without terburuk'],
  ['negative target', 'R/T', '-10', '-11', 'not_computable', 'CAP-2: R/T would call worse 110'],
] as const;
