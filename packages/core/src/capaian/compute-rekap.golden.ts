/** IKU of one office: id, sasaran, perspektif, capaian (index), validitas, kendali. Made up for the arithmetic; no office's data. */
export const REKAP_IKU = [
  ['a1', 's1', 'stakeholder', '120', 'exact', 'low'],
  ['a2', 's1', 'stakeholder', '90', 'proxy', 'high'],
  ['b1', 's2', 'customer', '100', 'proxy', 'moderate'],
  ['c1', 's3', 'internal_process', '80', 'activity', 'moderate'],
  ['c2', 's4', 'internal_process', '110', 'exact', 'moderate'],
  ['d1', 's5', 'learning_growth', '105', 'proxy', 'low'],
  ['d2', 's5', 'learning_growth', '95', 'activity', 'high'],
] as const;

/**
 * Worked by hand. Equal weights: NSS 105; 100; 80; 110; 100 → NP 105; 100; 95; 100.
 * 127/2026: s1 = (120 × 1,2 + 90 × 0,9) / 2,1 = 225 / 2,1 = 107,142857…; s5 = (105 × 1,1 + 95 × 0,6) / 1,7 = 172,5 / 1,7 = 101,470588….
 */
export const REKAP_GOLDEN = [
  // pack         nilai     NP stakeholder customer internal learning  why
  ['npss:bkn', '100.0000', ['105.0000', '100.0000', '95.0000', '100.0000'], '25 each: 26,25 + 25 + 23,75 + 25'],
  ['nko:467-2014', '99.7500', ['105.0000', '100.0000', '95.0000', '100.0000'], '26,25 + 15 + 28,5 + 30'],
  ['nko:300-2022', '100.2500', ['105.0000', '100.0000', '95.0000', '100.0000'], '31,5 + 20 + 23,75 + 25'],
  ['nko:127-2026', '101.2605', ['107.1429', '100.0000', '95.0000', '101.4706'], '32,142857 + 20 + 23,75 + 25,367647'],
] as const;

/** Table 14 of KMK 127/2026; `null`: not allowed. */
export const BOBOT_GOLDEN = [
  ['exact', 'low', '1.2'],
  ['exact', 'moderate', '1.15'],
  ['exact', 'high', null],
  ['proxy', 'low', '1.1'],
  ['proxy', 'moderate', '1'],
  ['proxy', 'high', '0.9'],
  ['activity', 'low', null],
  ['activity', 'moderate', '0.8'],
  ['activity', 'high', '0.6'],
] as const;
