import { plainDate } from '../../kernel/plain-date.ts';
import type { RulePack } from '../../rulepack/rule-pack.ts';
import type { Calculator } from '../calculator.ts';
import type { AturanIpAsn } from './aturan-ip-asn.ts';
import { FAKTA_IP_ASN_8_2019, URAIAN_IP_ASN } from './ip-asn-8-2019.uraian.ts';
import { ipAsnCalculator } from './ip-asn-calculator.ts';

export const IP_ASN_8_2019: RulePack<AturanIpAsn> = {
  id: 'ipasn:8-2019',
  nama: 'Indeks Profesionalitas ASN (IP ASN)',
  dasarHukum: 'PermenPANRB 38/2018; Peraturan BKN 8/2019',
  berlakuSejak: plainDate('2019-05-10'),
  berlakuSampai: null,
  status: 'assumption',
  fakta: FAKTA_IP_ASN_8_2019,
  uraian: URAIAN_IP_ASN,
  rule: {
    // The regulation's bands (81–90, 91–100) leave gaps such as 80,4; lower bounds close them downwards.
    kategori: {
      desimal: null,
      bands: [
        { kode: 'sangat_tinggi', nama: 'Sangat Tinggi', dari: '91', termasuk: true },
        { kode: 'tinggi', nama: 'Tinggi', dari: '81', termasuk: true },
        { kode: 'sedang', nama: 'Sedang', dari: '71', termasuk: true },
        { kode: 'rendah', nama: 'Rendah', dari: '61', termasuk: true },
        { kode: 'sangat_rendah', nama: 'Sangat Rendah', dari: '0', termasuk: true },
      ],
    },
    maksimum: { kualifikasi: '25', kompetensi: '40', kinerja: '30', disiplin: '5' },
    skor: {
      kualifikasi: { 'S-3': '25', 'S-2': '20', 'S-1/D-IV': '15', 'D-III': '10', 'D-II/D-I/SLTA': '5', '<SLTA': '1' },
      kompetensi: {
        struktural: { diklatJabatan: '15', diklat20Jp: '15', seminar: '10' },
        fungsional: { diklatJabatan: '15', diklat20Jp: '15', seminar: '10' },
        // A pelaksana has no diklat of the position: the other two weigh more.
        pelaksana: { diklatJabatan: null, diklat20Jp: '22.5', seminar: '17.5' },
      },
      kinerja: {
        predikat: { 'Sangat Baik': '30', Baik: '25', 'Butuh Perbaikan': '15', Kurang: '5', 'Sangat Kurang': '1' },
        angka: {
          minimum: '0',
          maksimum: '100',
          // Printed as 91–100, 76–90, 61–75, 51–60 and up to 50; the gaps between them close downwards.
          batas: [
            { dari: '91', skor: '30' },
            { dari: '76', skor: '25' },
            { dari: '61', skor: '15' },
            { dari: '51', skor: '5' },
            { dari: '0', skor: '1' },
          ],
        },
      },
      disiplin: { 'tidak pernah': '5', ringan: '3', sedang: '2', berat: '1' },
    },
  },
};

export const ipAsn8th2019: Calculator = ipAsnCalculator(IP_ASN_8_2019);
