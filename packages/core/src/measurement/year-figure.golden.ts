/** What was measured, and what the year is. Rows: manual, measurements by period, expected at its precision, period or rule it came from. */
export const YEAR_GOLDEN = [
  ['IKU 3 of 2024: mean of semesters', 'IKU_3', { '2024-S1': '98.58', '2024-S2': '99.44' }, '99.01', 'rata_rata'],
  ['IKU 4 of 2024: not yet rounded', 'IKU_4', { '2024-S1': '92.88', '2024-S2': '93.85' }, '93.365', 'rata_rata'],
  ['one semester is not the year', 'IKU_4', { '2024-S1': '92.88' }, 'no_data_yet', 'rata_rata'],
  [
    'IKU 9 of 2024: last position',
    'IKU_9',
    { '2024-TW1': '84.10', '2024-TW3': '85.03', '2024-TW2': '84.90' },
    '85.03',
    'nilai_posisi_akhir',
  ],
  ['a measurement of the year wins', 'IKU_9', { '2024-TW3': '85.03', '2024': '85.01' }, '85.01', '2024'],
  ['also when it says that there is none yet', 'IKU_9', { '2024-TW3': '85.03', '2024': 'no_data_yet' }, 'no_data_yet', '2024'],
  ['IKU 13: the last month', 'IKU_13', { '2024-M11': '97.90', '2024-M12': '98.402' }, '98.402', 'nilai_posisi_akhir'],
  ['other years take no part', 'IKU_9', { '2023-TW4': '83.80', '2025-TW1': '86', '2023': '83.80' }, 'no_data_yet', 'nilai_posisi_akhir'],
  ['other kinds of period take no part', 'IKU_9', { '2024-M06': '80', '2024-S1': '81', '2024-TW1': '82' }, '82', 'nilai_posisi_akhir'],
  ['IKU 1: a yearly figure', 'IKU_1', { '2023': '69.39', '2024': '70' }, '70', '2024'],
  ['IKU 1 of 2024: not released', 'IKU_1', {}, 'no_data_yet', 'nilai_posisi_akhir'],
] as const;
