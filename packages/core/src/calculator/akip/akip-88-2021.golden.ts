/** Perencanaan, pengukuran, pelaporan, evaluasi. */
export const AKIP_GOLDEN = [
  ['AKIP-1: the Kanreg in 2024', ['22.80', '22.50', '10.50', '17.25'], '73.05', 'BB'],
  ['AKIP-3: all BB', ['24', '24', '12', '20'], '80.00', 'BB'],
  ['AKIP-4: all AA', ['30', '30', '15', '25'], '100', 'AA'],
  ['AKIP-4: all E', ['0', '0', '0', '0'], '0', 'D'],
  ['AKIP-5: all A, but 4.c is D', ['27', '27', '13.5', '15'], '82.50', 'A'],
  ['a component without data', ['22.80', '22.50', '–', '17.25'], 'no_data_yet', null],
  ['a component that is not assessed cannot be weighed away', ['22.80', '22.50', 'not_assessed', '17.25'], 'not_computable', null],
  ['perencanaan above 30', ['30.01', '30', '15', '25'], 'not_computable', null],
  ['pengukuran above 30', ['30', '30.01', '15', '25'], 'not_computable', null],
  ['pelaporan above 15', ['30', '30', '15.01', '25'], 'not_computable', null],
  ['evaluasi above 25', ['30', '30', '15', '25.01'], 'not_computable', null],
] as const;

/** Half-open: the upper bound belongs to the lower band. */
export const PREDIKAT_GOLDEN = [
  ['90.01', 'AA'],
  ['90', 'A'],
  ['80.01', 'A'],
  ['80', 'BB'],
  ['70.001', 'BB'],
  ['70', 'B'],
  ['60.01', 'B'],
  ['60', 'CC'],
  ['50.01', 'CC'],
  ['50', 'C'],
  ['30.01', 'C'],
  ['30', 'D'],
  ['0', 'D'],
] as const;
