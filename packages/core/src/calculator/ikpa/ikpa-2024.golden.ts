/** Order of the figures in a row. */
export const IKPA_KODE = [
  'revisi_dipa',
  'deviasi_hal3',
  'penyerapan',
  'kontraktual',
  'tagihan',
  'up_tup',
  'capaian_output',
  'dispensasi_spm',
] as const;

/** `–`: left out. `aspek`: perencanaan, implementasi, hasil. */
export const IKPA_GOLDEN = [
  {
    id: 'IKPA-1, December 2024 of the Kanreg (Renja)',
    nilai: ['100', '100', '98.11', '94.00', '100', '93.80', '100', '0'],
    hasil: '98.40',
    total: '98.402',
    konversi: '1.00',
    aspek: ['100.00', '96.48', '100.00'],
    kategori: 'Sangat Baik',
  },
  {
    id: 'IKPA-2: kontraktual without data, its weight is taken away',
    nilai: ['100', '100', '98.11', '–', '100', '93.80', '100', '0'],
    hasil: '98.89',
    total: '89.002',
    konversi: '0.90',
    aspek: ['100.00', '97.30', '100.00'],
    kategori: 'Sangat Baik',
  },
  {
    id: 'the same, said in so many words',
    nilai: ['100', '100', '98.11', 'not_assessed', '100', '93.80', '100', '0'],
    hasil: '98.89',
    total: '89.002',
    konversi: '0.90',
    aspek: ['100.00', '97.30', '100.00'],
    kategori: 'Sangat Baik',
  },
  {
    id: 'a real zero keeps its weight',
    nilai: ['100', '100', '98.11', '0', '100', '93.80', '100', '0'],
    hasil: '89.00',
    total: '89.002',
    konversi: '1.00',
    aspek: ['100.00', '72.98', '100.00'],
    kategori: 'Baik',
  },
  {
    id: 'DSP-1: the deduction comes after the conversion: 97,25 − 0,75',
    nilai: ['97.25', '97.25', '97.25', '–', '97.25', '97.25', '97.25', '0.75'],
    hasil: '96.50',
    total: '87.525',
    konversi: '0.90',
    aspek: ['97.25', '97.25', '97.25'],
    kategori: 'Sangat Baik',
  },
  {
    id: 'each weight is its own: 10, 15, 20, 10, 10, 10, 25',
    nilai: ['10', '20', '30', '40', '50', '60', '70', '0'],
    hasil: '42.50',
    total: '42.500',
    konversi: '1.00',
    aspek: ['15.00', '45.00', '70.00'],
    kategori: 'Kurang',
  },
  {
    id: 'a sub-score above 100 enters the total as 100',
    nilai: ['110', '100', '98.11', '94.00', '100', '93.80', '100', '0'],
    hasil: '98.40',
    total: '98.402',
    konversi: '1.00',
    aspek: ['100.00', '96.48', '100.00'],
    kategori: 'Sangat Baik',
  },
  {
    id: 'an aspek of which nothing is assessed has no nilai aspek',
    nilai: ['100', '100', '90', '90', '90', '90', '–', '0'],
    hasil: '93.33',
    total: '70.000',
    konversi: '0.75',
    aspek: ['100.00', '90.00', 'not_assessed'],
    kategori: 'Baik',
  },
] as const;

/** When there is no IKPA, and why. */
export const IKPA_ABSENT = [
  ['the deduction is never assumed', ['100', '100', '100', '100', '100', '100', '100', '–'], 'no_data_yet'],
  [
    'a deduction that is "not assessed" is no figure to subtract',
    ['100', '100', '100', '100', '100', '100', '100', 'not_assessed'],
    'not_computable',
  ],
  ['an indicator that is still to come is not left out', ['100', '100', '100', 'no_data_yet', '100', '100', '100', '0'], 'no_data_yet'],
  ['of two indicators still to come the first tells why', ['100', 'not_due', '100', 'no_data_yet', '100', '100', '100', '0'], 'not_due'],
  ['nothing was given', ['–', '–', '–', '–', '–', '–', '–', '0'], 'no_data_yet'],
  [
    'everything is not assessed',
    ['not_assessed', 'not_assessed', 'not_assessed', 'not_assessed', 'not_assessed', 'not_assessed', 'not_assessed', '0'],
    'not_assessed',
  ],
  ['a value outside every scale', ['100', '100', '121', '100', '100', '100', '100', '0'], 'not_computable'],
  ['a negative value', ['100', '100', '-1', '100', '100', '100', '100', '0'], 'not_computable'],
  ['a deduction above one', ['100', '100', '100', '100', '100', '100', '100', '1.25'], 'not_computable'],
] as const;

/** Bands on the unrounded value. */
export const IKPA_KATEGORI = [
  ['100', 'Sangat Baik'],
  ['95', 'Sangat Baik'],
  ['94.999', 'Baik'],
  ['89', 'Baik'],
  ['88.999', 'Cukup'],
  ['70', 'Cukup'],
  ['69.999', 'Kurang'],
  ['0', 'Kurang'],
] as const;
