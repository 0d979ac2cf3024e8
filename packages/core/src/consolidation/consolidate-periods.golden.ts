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
  ['jumlah', 'tahun', ['7'], '7', null, 'a yearly figure is its own sum'],
] as const;
