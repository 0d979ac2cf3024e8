import { plainDate } from '../../kernel/plain-date.ts';
import type { RulePack } from '../../rulepack/rule-pack.ts';

export type AturanSmart = {
  /** Efficiency counts between minus and plus so many percent. */
  readonly batasEfisiensi: string;
  /** Its value at an efficiency of zero; at the limits it is zero and twice as much. */
  readonly nilaiTengah: string;
};

/** In force until the budget year 2023; still cited where a report speaks of efisiensi. The first day is taken as the first of its year. */
export const SMART_22_2021: RulePack<AturanSmart> = {
  id: 'smart:22-2021',
  nama: 'Kinerja anggaran menurut PMK 22/2021 (SMART)',
  dasarHukum: 'PMK 22/PMK.02/2021; rumus efisiensi menurut bunyi PMK 214/PMK.02/2017',
  berlakuSejak: plainDate('2021-01-01'),
  berlakuSampai: plainDate('2023-12-31'),
  status: 'needs-verification',
  fakta: [
    {
      bunyi: {
        id: 'E = Σ(pagu RO × capaian RO − realisasi RO) ÷ Σ(pagu RO × capaian RO) × 100 %; P = realisasi ÷ pagu × 100 %.',
        en: 'E = Σ(budget × capaian − spending) ÷ Σ(budget × capaian) × 100 %, over all RO; P = spending ÷ budget × 100 %.',
      },
      status: 'needs-verification',
      sumber: 'Contoh hitungan yang mengutip PMK 214/2017',
    },
    {
      bunyi: {
        id: 'NE = 50 % + (E ÷ 20 × 50 %), dengan E paling rendah −20 % dan paling tinggi 20 %.',
        en: 'NE = 50 % + (E ÷ 20 × 50 %), with E no lower than −20 % and no higher than 20 %.',
      },
      status: 'needs-verification',
      sumber: 'Pengetahuan umum; lampiran PMK 22/2021 belum dibaca',
    },
    {
      bunyi: {
        id: 'Capaian unit eselon I adalah rata-rata geometrik capaian indikator, lalu output, lalu program.',
        en: 'The capaian of an echelon I unit is the geometric mean over indicators, then outputs, then programmes.',
      },
      status: 'needs-verification',
      sumber: 'Contoh hitungan dalam lampiran PMK 22/2021',
    },
    {
      bunyi: {
        id: 'Bobot nilai satker (capaian RO 43,5; efisiensi 28,6; konsistensi 18,2; penyerapan 9,7) belum dikonfirmasi dan tidak dihitung di sini.',
        en: 'The weights of a satker (achieved RO 43.5; efficiency 28.6; consistency 18.2; absorption 9.7) are not confirmed and not computed here.',
      },
      status: 'needs-verification',
      sumber: 'Pengetahuan umum',
    },
  ],
  uraian: {
    ringkas: {
      id: 'Efisiensi membandingkan anggaran yang seharusnya dipakai untuk capaian rincian output dengan anggaran yang benar-benar dipakai. Nilai efisiensi menyatakannya pada skala 0 sampai 100; capaian output program digabungkan dengan rata-rata geometrik.',
      en: 'Efficiency compares what the achieved outputs should have cost with what was spent. Its value puts this on a scale from 0 to 100; the capaian of a programme is combined by geometric means.',
    },
  },
  rule: { batasEfisiensi: '20', nilaiTengah: '50' },
};
