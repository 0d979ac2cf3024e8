import { plainDate } from '../../kernel/plain-date.ts';
import type { RulePack } from '../../rulepack/rule-pack.ts';
import type { AturanIpAsn } from './aturan-ip-asn.ts';
import { IP_ASN_8_2019 } from './ip-asn-8-2019.ts';
import { FAKTA_SUSUNAN, URAIAN_IP_ASN } from './ip-asn-8-2019.uraian.ts';

/**
 * Waits for the numbers of a letter that was not found. Final scores of SIASN are composed by it; persons are not scored,
 * because a guess would look like a result.
 */
export const IP_ASN_2024: RulePack<AturanIpAsn> = {
  id: 'ipasn:2024',
  nama: 'Indeks Profesionalitas ASN (IP ASN), pengukuran sejak 2024',
  dasarHukum: 'Surat Plt. Kepala BKN 4190/B-BM.02.01/SD/K/2024',
  berlakuSejak: plainDate('2024-01-01'),
  berlakuSampai: null,
  status: 'assumption',
  belumTerisi: true,
  fakta: [
    {
      bunyi: {
        id: 'Surat itu menambah faktor kinerja pada dimensi kompetensi. Angkanya belum ditemukan, jadi nilai per pegawai tidak dihitung.',
        en: 'The letter adds a factor of performance to kompetensi. Its numbers were not found, so persons are not scored.',
      },
      status: 'needs-verification',
      sumber: 'Renja 2025 Kanreg VII BKN; surat 4190/2024 disebut sebagai dasar hukum, isinya belum dibaca',
    },
    {
      bunyi: {
        id: 'Tanggal mulai berlaku dan nilai tertinggi tiap dimensi dianggap sama seperti dalam pengukuran tahun 2024.',
        en: 'The first day and the highest score of each dimension are taken to be those of the measurement of 2024.',
      },
      status: 'assumption',
      sumber: 'Suratnya belum dibaca',
    },
    ...FAKTA_SUSUNAN,
  ],
  uraian: URAIAN_IP_ASN,
  rule: { kategori: IP_ASN_8_2019.rule.kategori, maksimum: IP_ASN_8_2019.rule.maksimum, skor: null },
};
