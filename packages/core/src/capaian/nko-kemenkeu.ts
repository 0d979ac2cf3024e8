import { plainDate } from '../kernel/plain-date.ts';
import type { Dwibahasa, FaktaPaket, RulePack, UraianPaket } from '../rulepack/rule-pack.ts';
import type { AturanRekap, BobotKualitas } from './aturan-rekap.ts';

/** What one decree says differently from the others. */
type MenurutKeputusan = { readonly bobotIku: FaktaPaket; readonly bobotPerspektif: FaktaPaket; readonly masa: FaktaPaket };

const faktaNko = ({ bobotIku, bobotPerspektif, masa }: MenurutKeputusan): readonly FaktaPaket[] => [
  {
    bunyi: {
      id: 'NSS sebuah sasaran adalah rata-rata tertimbang capaian IKU-nya; nilai perspektif adalah rata-rata NSS-nya; NKO adalah jumlah nilai perspektif dikali bobotnya.',
      en: 'NSS of a sasaran is the weighted mean capaian of its IKU; the value of a perspektif is the mean of its NSS; NKO is the sum of these values times their weights.',
    },
    status: 'needs-verification',
    sumber: 'KMK 467/KMK.01/2014, daftar isi: data mentah, realisasi, indeks capaian, NSS, nilai perspektif, NKO',
  },
  bobotIku,
  bobotPerspektif,
  {
    bunyi: {
      id: 'NSS 100 atau lebih disebut tercapai; 80 sampai di bawah 100 mendekati; di bawah 80 belum tercapai.',
      en: 'An NSS of 100 or more is called met; from 80 to below 100 nearly met; below 80 not met.',
    },
    status: 'needs-verification',
    sumber: 'Kebiasaan warna hijau, kuning, dan merah pada laporan kinerja',
  },
  {
    bunyi: {
      id: 'Perspektif tanpa nilai tidak dihitung nol: hasilnya diskalakan ke bobot yang ada.',
      en: 'A perspektif without a value does not count as zero: the result is scaled to the weights that are there.',
    },
    status: 'needs-verification',
    sumber: 'Kalkulator publik menurut KMK 127/2026; halaman peraturannya belum dibaca',
  },
  masa,
];

const BOBOT_IKU_SAMA: FaktaPaket = {
  bunyi: { id: 'Setiap IKU berbobot sama dalam sasarannya.', en: 'Every IKU weighs the same within its sasaran.' },
  status: 'assumption',
  sumber: 'Bobot IKU sebelum KMK 127/2026 belum ditemukan; tanpa itu, setiap IKU dianggap setara',
};

const uraianNko = ({ id, en }: Dwibahasa): UraianPaket => ({
  ringkas: {
    id: `Nilai Kinerja Organisasi (NKO) merangkum capaian seluruh IKU sebuah unit. Capaian IKU dirata-ratakan per sasaran ${id}, nilai sasaran dirata-ratakan per perspektif, lalu nilai setiap perspektif dikalikan bobotnya dan dijumlahkan.`,
    en: `The organisation's performance value (NKO) sums up the capaian of all IKU of a unit. Capaian is averaged for each sasaran ${en}, the values of sasaran for each perspektif, and the value of each perspektif is multiplied by its weight and added up.`,
  },
  komponen: {
    nss: {
      id: 'Nilai Sasaran Strategis (NSS) adalah rata-rata capaian IKU pada satu sasaran menurut bobot IKU.',
      en: 'The value of a sasaran (NSS) is the mean capaian of its IKU by their weights.',
    },
    nkp: {
      id: 'Nilai Kinerja Perspektif (NKP) adalah rata-rata NSS pada satu perspektif, dikalikan bobot perspektif itu.',
      en: 'The value of a perspektif (NKP) is the mean of its NSS, multiplied by its weight.',
    },
  },
});

/** General practice of status colours; read on no page of the decrees. */
const AMBANG = { tercapai: '100', mendekati: '80' } as const;

const TANPA_BOBOT: Dwibahasa = { id: 'dengan bobot yang sama', en: 'with equal weights' };

/**
 * NKO of Kementerian Keuangan under three decrees. The chain IKU → NSS → nilai perspektif → NKO is the table of contents of
 * KMK 467; no page was found that states the weights of perspektif, nor those of IKU before 2026, nor the exact days in force.
 * None of it is verified: each doubt is a fact of its pack, and is named in the legal basis because that is printed.
 */
export const NKO_467_2014: RulePack<AturanRekap> = {
  id: 'nko:467-2014',
  nama: 'Nilai Kinerja Organisasi (NKO) menurut KMK 467/2014',
  dasarHukum: 'KMK 467/KMK.01/2014; bobot perspektif 25/15/30/30 belum dikonfirmasi halaman peraturan; bobot IKU dianggap sama',
  berlakuSejak: plainDate('2015-01-01'),
  berlakuSampai: plainDate('2022-12-31'),
  status: 'assumption',
  fakta: faktaNko({
    bobotIku: BOBOT_IKU_SAMA,
    bobotPerspektif: {
      bunyi: {
        id: 'Bobot perspektif: stakeholder 25, customer 15, internal process 30, learning & growth 30.',
        en: 'Weights of perspektif: stakeholder 25, customer 15, internal process 30, learning & growth 30.',
      },
      status: 'needs-verification',
      sumber: 'Pengetahuan umum tentang KMK 467/KMK.01/2014; belum dikonfirmasi halaman peraturan',
    },
    masa: {
      bunyi: {
        id: 'Berlaku 2015 sampai dengan 2022; hari mulai dan berakhirnya disederhanakan ke awal dan akhir tahun.',
        en: 'In force from 2015 to 2022; its first and last day are simplified to the start and end of a year.',
      },
      status: 'needs-verification',
      sumber: 'Tanggal penetapan dan penggantinya belum dibaca',
    },
  }),
  uraian: uraianNko(TANPA_BOBOT),
  rule: {
    nilaiAkhir: 'nko',
    ambang: AMBANG,
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
  status: 'assumption',
  fakta: faktaNko({
    bobotIku: BOBOT_IKU_SAMA,
    bobotPerspektif: {
      bunyi: {
        id: 'Bobot perspektif: stakeholder 30, customer 20, internal process 25, learning & growth 25.',
        en: 'Weights of perspektif: stakeholder 30, customer 20, internal process 25, learning & growth 25.',
      },
      status: 'needs-verification',
      sumber: 'Laporan kinerja di bawah KMK 300/KMK.01/2022; belum dikonfirmasi halaman peraturan',
    },
    masa: {
      bunyi: {
        id: 'Berlaku 2023 sampai dengan 2025; hari mulai dan berakhirnya disederhanakan ke awal dan akhir tahun.',
        en: 'In force from 2023 to 2025; its first and last day are simplified to the start and end of a year.',
      },
      status: 'needs-verification',
      sumber: 'Tanggal penetapan dan penggantinya belum dibaca',
    },
  }),
  uraian: uraianNko(TANPA_BOBOT),
  rule: { nilaiAkhir: 'nko', ambang: AMBANG, bobotIku: { jenis: 'sama' }, bobotPerspektif: { jenis: 'peran', bobot: BOBOT_SEJAK_300 } },
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
  status: 'assumption',
  fakta: faktaNko({
    bobotIku: {
      bunyi: {
        id: 'Bobot IKU menurut tingkat validitas dan tingkat kendali (Tabel 14); pasangan exact–high dan activity–low tidak dipakai.',
        en: 'The weight of an IKU follows its validity and control (Table 14); the pairs exact–high and activity–low are not used.',
      },
      status: 'needs-verification',
      sumber: 'KMK 127/2026, Tabel 14, melalui kalkulator publik; kedua pasangan itu juga tidak dipakai pada pedoman lama',
    },
    bobotPerspektif: {
      bunyi: {
        id: 'Bobot perspektif: stakeholder 30, customer 20, internal process 25, learning & growth 25.',
        en: 'Weights of perspektif: stakeholder 30, customer 20, internal process 25, learning & growth 25.',
      },
      status: 'assumption',
      sumber: 'Diteruskan dari aturan sebelumnya; belum dibaca pada KMK 127/2026',
    },
    masa: {
      bunyi: {
        id: 'Berlaku sejak awal tahun 2026; hari tepatnya belum dibaca.',
        en: 'In force from the start of 2026; the exact day was not read.',
      },
      status: 'needs-verification',
      sumber: 'Tanggal penetapan belum dibaca',
    },
  }),
  uraian: uraianNko({ id: 'menurut bobot IKU', en: 'by the weights of the IKU' }),
  rule: {
    nilaiAkhir: 'nko',
    ambang: AMBANG,
    bobotIku: { jenis: 'validitas_kendali', tabel: TABEL_14 },
    bobotPerspektif: { jenis: 'peran', bobot: BOBOT_SEJAK_300 },
  },
};
