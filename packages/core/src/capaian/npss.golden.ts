/** The 14 IKU of a Kantor Regional in 2024: sasaran, perspektif, target, realisasi as text or as a division. Source: Renja 2025, Bab II. */
export const IKU_2024 = [
  // iku  sasaran perspektif        target realisasi
  ['1', '1', 'stakeholder', '100', 'no_data_yet'],
  ['2', '1', 'stakeholder', '100', '100'],
  ['3', '2', 'customer', '95', '99.01'],
  ['4', '2', 'customer', '95', '93.365'],
  ['5', '3', 'internal_process', '100', '100'],
  ['6', '4', 'internal_process', '100', '100'],
  ['7', '5', 'internal_process', '100', '91.666666666666666666666666666666666667'],
  ['8', '6', 'internal_process', '100', '100'],
  ['9', '7', 'learning_growth', '84', '85.01'],
  ['10', '7', 'learning_growth', '100', '96.24'],
  ['11', '7', 'learning_growth', '85', '81.15'],
  ['12', '7', 'learning_growth', '85', '73.05'],
  ['13', '7', 'learning_growth', '97', '98.402'],
  ['14', '7', 'learning_growth', '100', '100'],
] as const;

/** NSS of 2024 by sasaran, at two decimals: worked by hand from the rows above. */
export const NSS_2024 = [
  ['1', '100.00', 1, 2],
  ['2', '101.25', 2, 2],
  ['3', '100.00', 1, 1],
  ['4', '100.00', 1, 1],
  ['5', '91.67', 1, 1],
  ['6', '100.00', 1, 1],
  ['7', '96.72', 6, 6],
] as const;

/** Skor perspektif and NKP of 2024. */
export const NKP_2024 = [
  ['stakeholder', '100.00', '25.00', 1, 2],
  ['customer', '101.25', '25.31', 2, 2],
  ['internal_process', '97.92', '24.48', 4, 4],
  ['learning_growth', '96.72', '24.18', 6, 6],
] as const;

/**
 * LKj 2024 of a sister office: skor perspektif as printed, NKP, NPSS.
 * It prints 24,08 for the last NKP: 96,34 × 25 % is 24,085 exactly, so its own score was a little lower. The total is 104,13 either way.
 */
export const LKJ_2024 = {
  skor: ['116.75', '102.52', '100.91', '96.34'],
  nkp: ['29.19', '25.63', '25.23', '24.09'],
  npss: '104.13',
} as const;
