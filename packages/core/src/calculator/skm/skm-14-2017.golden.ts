/** NRR of U1 … U9. */
export const SKM_GOLDEN = [
  ['IKM-1: all answers 4', ['4', '4', '4', '4', '4', '4', '4', '4', '4'], '100', 'A'],
  ['all answers 1', ['1', '1', '1', '1', '1', '1', '1', '1', '1'], '25', 'D'],
  [
    'IKM-2: IKU 3, semester 1 (0,11 would give 97,57)',
    ['3.97', '3.93', '3.95', '3.97', '3.95', '3.93', '3.92', '3.93', '3.93'],
    '98.56',
    'A',
  ],
  ['IKM-3: IKU 3, semester 2', ['4.00', '4.00', '4.00', '4.00', '4.00', '4.00', '4.00', '3.91', '3.91'], '99.50', 'A'],
  ['an unsur that is not assessed leaves n', ['4', '4', '4', 'not_assessed', '4', '4', '4', '4', '2'], '93.75', 'A'],
  ['an unsur without data is waited for', ['4', '4', '4', '–', '4', '4', '4', '4', '4'], 'no_data_yet', null],
  ['nothing is assessed', Array.from({ length: 9 }, () => 'not_assessed'), 'not_assessed', null],
  ['above the scale', ['4.01', '4', '4', '4', '4', '4', '4', '4', '4'], 'not_computable', null],
  ['below the scale', ['0.99', '4', '4', '4', '4', '4', '4', '4', '4'], 'not_computable', null],
] as const;

/** IKM-6, and the values between two printed bands: mutu is read from two decimals. */
export const MUTU_GOLDEN = [
  ['24.99', null],
  ['25.00', 'D'],
  ['64.99', 'D'],
  ['64.994', 'D'],
  ['64.995', 'C'],
  ['65.00', 'C'],
  ['76.60', 'C'],
  ['76.604', 'C'],
  ['76.605', 'B'],
  ['76.61', 'B'],
  ['88.30', 'B'],
  ['88.304', 'B'],
  ['88.305', 'A'],
  ['88.31', 'A'],
  ['100', 'A'],
] as const;
