import { plainDate } from '../kernel/plain-date.ts';
import type { RulePack } from '../rulepack/rule-pack.ts';
import type { AturanRekap, BobotKualitas } from './aturan-rekap.ts';

/**
 * NKO of Kementerian Keuangan under three decrees. The chain IKU → NSS → nilai perspektif → NKO is the table of contents of
 * KMK 467; no page was found that states the weights of perspektif, nor those of IKU before 2026, nor the exact days in force.
 * All of it needs verification, and each doubt is named in the pack's legal basis because that is printed.
 */
export const NKO_467_2014: RulePack<AturanRekap> = {
  id: 'nko:467-2014',
  nama: 'Nilai Kinerja Organisasi (NKO) menurut KMK 467/2014',
  dasarHukum: 'KMK 467/KMK.01/2014; bobot perspektif 25/15/30/30 belum dikonfirmasi halaman peraturan; bobot IKU dianggap sama',
  berlakuSejak: plainDate('2015-01-01'),
  berlakuSampai: plainDate('2022-12-31'),
  status: 'needs-verification',
  rule: {
    nilaiAkhir: 'nko',
    bobotIku: { jenis: 'sama' },
    bobotPerspektif: { jenis: 'peran', bobot: { stakeholder: '25', customer: '15', internal_process: '30', learning_growth: '30' } },
  },
};

const BOBOT_SEJAK_300 = { stakeholder: '30', customer: '20', internal_process: '25', learning_growth: '25' } as const;

export const NKO_300_2022: RulePack<AturanRekap> = {
  id: 'nko:300-2022',
  nama: 'Nilai Kinerja Organisasi (NKO) menurut KMK 300/2022',
  dasarHukum: 'KMK 300/KMK.01/2022; bobot perspektif 30/20/25/25 dari laporan, bukan dari halaman peraturan; bobot IKU dianggap sama',
  berlakuSejak: plainDate('2023-01-01'),
  berlakuSampai: plainDate('2025-12-31'),
  status: 'needs-verification',
  rule: { nilaiAkhir: 'nko', bobotIku: { jenis: 'sama' }, bobotPerspektif: { jenis: 'peran', bobot: BOBOT_SEJAK_300 } },
};

/** Table 14 of the decree as a public calculator implements it. Exact–high and activity–low are not defined there, nor in the older guide. */
const TABEL_14: readonly BobotKualitas[] = [
  { validitas: 'exact', kendali: 'low', bobot: '1.20' },
  { validitas: 'exact', kendali: 'moderate', bobot: '1.15' },
  { validitas: 'exact', kendali: 'high', bobot: null },
  { validitas: 'proxy', kendali: 'low', bobot: '1.10' },
  { validitas: 'proxy', kendali: 'moderate', bobot: '1.00' },
  { validitas: 'proxy', kendali: 'high', bobot: '0.90' },
  { validitas: 'activity', kendali: 'low', bobot: null },
  { validitas: 'activity', kendali: 'moderate', bobot: '0.80' },
  { validitas: 'activity', kendali: 'high', bobot: '0.60' },
];

export const NKO_127_2026: RulePack<AturanRekap> = {
  id: 'nko:127-2026',
  nama: 'Nilai Kinerja Organisasi (NKO) menurut KMK 127/2026',
  dasarHukum:
    'KMK 127/2026, Tabel 14 (bobot validitas × kendali) melalui kalkulator publik; bobot perspektif 30/20/25/25 diteruskan dari aturan sebelumnya, belum dikonfirmasi',
  berlakuSejak: plainDate('2026-01-01'),
  berlakuSampai: null,
  status: 'needs-verification',
  rule: {
    nilaiAkhir: 'nko',
    bobotIku: { jenis: 'validitas_kendali', tabel: TABEL_14 },
    bobotPerspektif: { jenis: 'peran', bobot: BOBOT_SEJAK_300 },
  },
};
