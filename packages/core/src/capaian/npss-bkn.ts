import { plainDate } from '../kernel/plain-date.ts';
import type { RulePack } from '../rulepack/rule-pack.ts';
import type { AturanRekap } from './aturan-rekap.ts';

/** NSS, NKP and NPSS as a BKN regional office's LKj 2024 shows them; the rule itself was not found in a regulation. */
export const NPSS_BKN: RulePack<AturanRekap> = {
  id: 'npss:bkn',
  nama: 'Nilai Pencapaian Sasaran Strategis (NPSS)',
  dasarHukum: 'LKj 2024 sebuah Kantor Regional BKN (bab III); peraturan BKN yang menetapkannya belum ditemukan',
  berlakuSejak: plainDate('2020-01-01'),
  berlakuSampai: null,
  status: 'needs-verification',
  rule: { nilaiAkhir: 'npss', bobotIku: { jenis: 'sama' }, bobotPerspektif: { jenis: 'sama', bobot: '25' } },
};
