import { AKIP_88_2021 } from '../../../calculator/akip/akip-88-2021.ts';
import { IKPA_2024 } from '../../../calculator/ikpa/ikpa-2024.ts';
import { type PlainDate, plainDate } from '../../../kernel/plain-date.ts';
import type { Dwibahasa } from '../../../rulepack/rule-pack.ts';

/** What a text says when it describes a rule that is past. */
export type OldRule = {
  readonly kode: string;
  readonly nama: Dwibahasa;
  /** From this day on the text is old, in documents that assess this year or a later one. */
  readonly sejak: PlainDate;
  readonly tahun: number;
  /** Must stand in the same section: what the words are about. */
  readonly konteks: RegExp;
  /** Words of the old rule; `least` of them are needed. */
  readonly tanda: readonly RegExp[];
  readonly least: number;
  readonly sekarang: Dwibahasa;
  readonly severity: 'warn' | 'info';
  readonly confidence: number;
};

const N = (value: string): string => `(?<![\\d,.])${value}(?![\\d]|[,.]\\d)`;

const IKPA: OldRule = {
  kode: 'ikpa:2022',
  nama: { id: 'IKPA menurut PER-5/PB/2022', en: 'IKPA as in PER-5/PB/2022' },
  sejak: IKPA_2024.berlakuSejak,
  tahun: 2024,
  konteks: /IKPA|pelaksanaan\sanggaran/i,
  tanda: [
    /revisi\sDIPA[^.]{0,220}\b(?:(?:satu|1|setiap|dalam|per|tiap|rentang)\s(?:\(satu\)\s)?(?:kali\s)?(?:dalam\s)?(?:satu\s|rentang\s)?|)triwulan/i,
    /ketepatan\swaktu\spenyampaian\sdata\s(?:perjanjian|kontrak)/i,
    new RegExp(`deviasi\\shal(?:aman|\\.)?\\s?(?:III|lll|11l|3)\\s?(?:DIPA)?[^.;]{0,40}${N('10')}\\s?(?:%|persen|\\)|$)`, 'i'),
    /(?<![\d.,])1[23]\s(?:\([^)]{4,20}\)\s)?indikator/i,
    new RegExp(`dispensasi\\s(?:SPM\\s)?[^.;]{0,40}bobot\\s(?:sebesar\\s)?${N('5')}`, 'i'),
  ],
  least: 1,
  sekarang: {
    id: 'sejak 2 Mei 2024 PER-5/PB/2024 berlaku: Revisi DIPA dihitung per semester, Deviasi Halaman III berbobot 15, Belanja Kontraktual menilai distribusi, kontrak dini, dan akselerasi, UP/TUP memuat KKP, dan Dispensasi SPM menjadi pengurang',
    en: 'since 2 May 2024 PER-5/PB/2024 is in force: Revisi DIPA counts by half-year, Deviasi Halaman III weighs 15, Belanja Kontraktual assesses distribution, early contracts and acceleration, UP/TUP include the card, and Dispensasi SPM is a deduction',
  },
  severity: 'warn',
  confidence: 0.85,
};

const SKM: OldRule = {
  kode: 'skm:25-2004',
  nama: { id: 'survei kepuasan 14 unsur menurut KEP/25/M.PAN/2/2004', en: 'the survey of 14 elements as in KEP/25/M.PAN/2/2004' },
  sejak: plainDate('2017-05-09'),
  tahun: 2017,
  konteks: /kepuasan|SKM|IKM/i,
  tanda: [
    /(?<![\d.,])(?:14|empat\sbelas)\s(?:\([^)]{2,15}\)\s)?(?:unsur|indikator)\s(?:pelayanan|kepuasan|penilaian|minimal|yang)/i,
    /penimbang[^.]{0,60}0,071/i,
    /1\s?\/\s?14\s?=\s?0,071/,
  ],
  least: 1,
  sekarang: {
    id: 'PermenPANRB 14/2017 memakai sembilan unsur dengan bobot 1/9',
    en: 'PermenPANRB 14/2017 has nine elements that weigh 1/9 each',
  },
  severity: 'warn',
  confidence: 0.85,
};

const AKIP: OldRule = {
  kode: 'akip:12-2015',
  nama: { id: 'evaluasi AKIP menurut PermenPANRB 12/2015', en: 'the AKIP evaluation as in PermenPANRB 12/2015' },
  sejak: AKIP_88_2021.berlakuSejak,
  tahun: 2021,
  konteks: /akuntabilitas\skinerja|AKIP/i,
  tanda: [
    new RegExp(`pengukuran\\skinerja[^.;\\d]{0,40}${N('25(?:,0{1,2})?')}`, 'i'),
    new RegExp(`evaluasi\\s(?:internal|kinerja|akuntabilitas\\skinerja(?:\\sinternal)?)[^.;\\d]{0,40}${N('10(?:,0{1,2})?')}`, 'i'),
    new RegExp(
      `(?:pencapaian|capaian)\\s(?:sasaran|kinerja)(?:\\s?/\\s?kinerja)?(?:\\sorganisasi)?[^.;\\d]{0,40}${N('20(?:,0{1,2})?')}`,
      'i',
    ),
  ],
  least: 2,
  sekarang: {
    id: 'PermenPANRB 88/2021 memakai empat komponen: perencanaan 30, pengukuran 30, pelaporan 15, evaluasi internal 25',
    en: 'PermenPANRB 88/2021 has four components: planning 30, measurement 30, reporting 15, internal evaluation 25',
  },
  severity: 'warn',
  confidence: 0.82,
};

const SMART: OldRule = {
  kode: 'nka:22-2021',
  nama: { id: 'nilai kinerja anggaran menurut PMK 22/2021', en: 'budget performance as in PMK 22/2021' },
  sejak: plainDate('2024-01-01'),
  tahun: 2024,
  konteks: /kinerja\sanggaran|SMART|efisiensi/i,
  tanda: [
    /(?<![\d,.])43,5(?:0)?\s?(?:%|persen|$|\))/,
    /(?<![\d,.])28,6(?:0)?\s?(?:%|persen|$|\))/,
    /(?<![\d,.])18,2(?:0)?\s?(?:%|persen|$|\))/,
    /(?<![\d,.])9,7(?:0)?\s?(?:%|persen|$|\))/,
  ],
  least: 3,
  sekarang: {
    id: 'PMK 62/2023 dan KMK 466/2023 menilai perencanaan dan pelaksanaan anggaran masing-masing dengan bobot baru',
    en: 'PMK 62/2023 and KMK 466/2023 assess planning and execution of the budget with new weights',
  },
  severity: 'warn',
  confidence: 0.78,
};

const SKP: OldRule = {
  kode: 'skp:46-2011',
  nama: { id: 'penilaian prestasi kerja menurut PP 46/2011', en: 'the appraisal of PP 46/2011' },
  sejak: plainDate('2022-01-01'),
  tahun: 2022,
  konteks: /SKP|sasaran\skerja|prestasi\skerja/i,
  tanda: [
    /(?:SKP|sasaran\skerja\spegawai)[^.]{0,80}60\s?(?:%|persen)[^.]{0,120}perilaku[^.]{0,60}40\s?(?:%|persen)/i,
    /sangat\sbaik,\sbaik,\scukup,\skurang,?\s(?:dan|atau)\sburuk/i,
  ],
  least: 1,
  sekarang: {
    id: 'PermenPANRB 6/2022 menetapkan predikat dari hasil kerja dan perilaku tanpa bobot 60 dan 40',
    en: 'PermenPANRB 6/2022 takes the predicate from results and conduct, without the weights 60 and 40',
  },
  severity: 'warn',
  confidence: 0.8,
};

const SPBE: OldRule = {
  kode: 'spbe:5-2018',
  nama: { id: 'evaluasi SPBE menurut PermenPANRB 5/2018', en: 'the SPBE evaluation of PermenPANRB 5/2018' },
  sejak: plainDate('2021-01-01'),
  tahun: 2021,
  konteks: /SPBE|berbasis\selektronik/i,
  tanda: [/(?<![\d.,])35\s(?:\(tiga\spuluh\slima\)\s)?indikator/i],
  least: 1,
  sekarang: { id: 'PermenPANRB 59/2020 memakai 47 indikator', en: 'PermenPANRB 59/2020 has 47 indicators' },
  severity: 'warn',
  confidence: 0.75,
};

const LAKIP: OldRule = {
  kode: 'lakip',
  nama: { id: 'istilah LAKIP', en: 'the term LAKIP' },
  sejak: plainDate('2015-01-01'),
  tahun: 2015,
  konteks: /LAKIP|laporan\sakuntabilitas/i,
  tanda: [/(?<!\p{L})LAKIP(?!\p{L})(?!\s?(?:tahun\s)?(?:200\d|201[0-4]))/u, /laporan\sakuntabilitas\skinerja\sinstansi\spemerintah/i],
  least: 1,
  sekarang: {
    id: 'sejak Perpres 29/2014 dan PermenPANRB 53/2014 dokumennya Laporan Kinerja (LKj)',
    en: 'since Perpres 29/2014 and PermenPANRB 53/2014 the document is the Laporan Kinerja (LKj)',
  },
  severity: 'info',
  confidence: 0.6,
};

export const OLD_RULES: readonly OldRule[] = [IKPA, SKM, AKIP, SMART, SKP, SPBE, LAKIP];
