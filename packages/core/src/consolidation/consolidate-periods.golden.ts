/** `–`: nothing was recorded for that sub-period. Last column: the sub-period that was taken, if one was. */
export const CONSOLIDATION_GOLDEN = [
  // kind                 sub-periods                               figures                                  expected         taken   source
  ['jumlah', 'triwulan', ['4', '5', '4', '5'], '18', null, 'CON-1, year'],
  ['rata_rata', 'triwulan', ['3.25', '3.25', '3.25', '3.25'], '3.25', null, 'CON-3'],
  ['rata_rata', 'semester', ['98.58', '99.44'], '99.01', null, 'IKM-4: IKU 3 of 2024'],
  ['rata_rata', 'semester', ['92.88', '93.85'], '93.365', null, 'IKM-5: IKU 4 of 2024, not yet rounded'],
  ['nilai_posisi_akhir', 'triwulan', ['25', '60', '75', '100'], '100', '2024-TW4', 'CON-2, year'],
  ['nilai_posisi_akhir', 'triwulan', ['25', '60', '75', '–'], '75', '2024-TW3', 'CON-2, to TW III'],
  ['nilai_posisi_akhir', 'semester', ['82', '91'], '91', '2024-S2', 'IKU 10: the last position, not the mean'],
  ['nilai_posisi_akhir', 'triwulan', ['25', 'no_data_yet', '–', 'not_due'], '25', '2024-TW1', 'last known, whatever is said after it'],
  ['nilai_posisi_akhir', 'triwulan', ['100', '0', '–', '–'], '0', '2024-TW2', 'zero is a position'],
  ['nilai_posisi_akhir', 'triwulan', ['–', '–', '–', '–'], 'no_data_yet', null, 'no position is known'],
  ['nilai_posisi_akhir', 'semester', ['waived', '–'], 'no_data_yet', null, 'the second semester is still open'],
  ['nilai_posisi_akhir', 'semester', ['waived', 'waived'], 'waived', null, 'nothing is left to wait for'],
  ['jumlah', 'triwulan', ['9', '11', '–', '–'], 'no_data_yet', null, 'CON-4: a sum of two quarters is not the year'],
  ['rata_rata', 'semester', ['98.58', '–'], 'no_data_yet', null, 'nor is one semester the mean of two'],
  ['rata_rata', 'semester', ['98.58', 'not_due'], 'not_due', null, 'the reason is told'],
  ['rata_rata', 'semester', ['98.58', 'not_assessed'], '98.58', null, 'a semester that is not assessed leaves the mean'],
  ['maksimum', 'triwulan', ['4', '7', '5', '0'], '7', null, 'the best of the year'],
  ['minimum', 'triwulan', ['4', '7', '5', '0'], '0', null, 'zero is the least'],
  ['maksimum', 'triwulan', ['4', '7', '–', '–'], 'no_data_yet', null, 'a better one may still come'],
  ['minimum', 'semester', ['4', 'waived'], '4', null, 'what was waived is not waited for'],
  ['jumlah', 'tahun', ['7'], '7', null, 'a yearly figure is its own sum'],
] as const;

/**
 * Target and realisasi "s.d." the last of the given sub-periods, over those that have a target. `–`: nothing is there.
 * `known` of `total` sub-periods have a realisasi.
 */
export const UNTIL_GOLDEN = [
  // kind              targets                     realisasi                    target            realisasi      known total source
  ['jumlah', ['4', '5'], ['4', '5'], '9', '9', 2, 2, 'CON-1, to TW II'],
  ['jumlah', ['4', '5', '4', '5'], ['4', '5', '4', '5'], '18', '18', 4, 4, 'CON-1, year'],
  ['nilai_posisi_akhir', ['25', '60', '75'], ['25', '60', '75'], '75', '75', 3, 3, 'CON-2, to TW III'],
  ['rata_rata', ['3.25', '3.25', '3.25', '3.25'], ['3.25', '3.25', '3.25', '3.25'], '3.25', '3.25', 4, 4, 'CON-3'],
  ['jumlah', ['10', '10'], ['9', '11'], '20', '20', 2, 2, 'CON-4, to TW II'],
  ['jumlah', ['10', '10'], ['9', '–'], '20', 'no_data_yet', 1, 2, 'CON-4: incomplete'],
  ['nilai_posisi_akhir', ['–', '–'], ['–', '–'], 'target_missing', 'no_data_yet', 0, 0, 'KMK 127/2026: no target before TW IV'],
  ['nilai_posisi_akhir', ['–', '–', '–', '100'], ['–', '–', '–', '90'], '100', '90', 1, 1, 'only the last triwulan was promised'],
  ['jumlah', ['–', '10', '–', '10'], ['7', '9', '7', '11'], '20', '20', 2, 2, 'what was not promised is not counted'],
  ['nilai_posisi_akhir', ['25', '60'], ['25', '–'], '60', 'no_data_yet', 1, 2, 'last quarter against this quarter’s promise says nothing'],
  ['nilai_posisi_akhir', ['25', '60'], ['–', '55'], '60', '55', 1, 2, 'the position is known, the way to it is not'],
  ['rata_rata', ['80', '90'], ['waived', '81'], '90', '81', 1, 1, 'a waived quarter leaves both means'],
  ['jumlah', ['10', '10'], ['waived', 'not_assessed'], 'waived', 'waived', 0, 0, 'nothing is left to compare'],
  ['maksimum', ['10', '12'], ['11', '9'], '12', '11', 2, 2, 'the best of both'],
  ['minimum', ['10', '12'], ['11', '9'], '10', '9', 2, 2, 'the least of both'],
  ['jumlah', ['0', '0'], ['0', '0'], '0', '0', 2, 2, 'zero is a promise and a result'],
] as const;
