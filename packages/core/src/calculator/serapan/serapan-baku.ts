import { plainDate } from '../../kernel/plain-date.ts';
import type { RulePack } from '../../rulepack/rule-pack.ts';

/** Share of the budget that was spent. Arithmetic rather than law: no regulation was found that would define it otherwise. */
export const SERAPAN_BAKU: RulePack<null> = {
  id: 'serapan:baku',
  nama: 'Penyerapan anggaran (realisasi terhadap pagu)',
  dasarHukum: 'PMK 214/2017, rumus penyerapan: realisasi dibagi pagu; sisa = pagu dikurangi realisasi',
  berlakuSejak: plainDate('2000-01-01'),
  berlakuSampai: null,
  status: 'needs-verification',
  fakta: [
    {
      bunyi: { id: 'Penyerapan = realisasi ÷ pagu × 100 %.', en: 'Absorption = realisasi ÷ pagu × 100 %.' },
      status: 'needs-verification',
      sumber: 'PMK 214/2017, melalui contoh hitungan yang mengutipnya',
    },
  ],
  uraian: {
    ringkas: {
      id: 'Penyerapan anggaran adalah bagian pagu yang sudah direalisasikan, dalam persen. Sisa anggaran adalah pagu dikurangi realisasi.',
      en: 'Absorption is the part of the budget that has been spent, in percent. What remains is the budget less the spending.',
    },
  },
  rule: null,
};
