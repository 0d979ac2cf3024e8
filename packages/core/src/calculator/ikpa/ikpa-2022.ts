import { plainDate } from '../../kernel/plain-date.ts';
import type { RulePack } from '../../rulepack/rule-pack.ts';
import type { AturanIkpa } from './aturan-ikpa.ts';
import { FAKTA_2022 } from './ikpa-2022-fakta.ts';
import { URAIAN_2022 } from './ikpa-2022-uraian.ts';
import { CAP_INDIKATOR } from './ikpa-2024-setelan.ts';
import { ikpaCalculator } from './ikpa-calculator.ts';
import { KATEGORI_IKPA } from './kategori-ikpa.ts';

/**
 * Composition only. The first day is that of the first year it scored: every published month of 2022 follows these weights, and the
 * day on which the regulation was enacted was not read. It ends the day before PER-5/PB/2024.
 */
export const IKPA_2022: RulePack<AturanIkpa> = {
  id: 'ikpa:2022',
  nama: 'Indikator Kinerja Pelaksanaan Anggaran (IKPA) 2022',
  dasarHukum: 'Perdirjen Perbendaharaan PER-5/PB/2022',
  berlakuSejak: plainDate('2022-01-01'),
  berlakuSampai: plainDate('2024-05-01'),
  status: 'needs-verification',
  fakta: FAKTA_2022,
  setelan: [CAP_INDIKATOR],
  uraian: URAIAN_2022,
  rule: {
    capIndikator: '100',
    indikator: [
      { kode: 'revisi_dipa', nama: 'Revisi DIPA', bobot: '10', maksimum: '120' },
      { kode: 'deviasi_hal3', nama: 'Deviasi Halaman III DIPA', bobot: '10', maksimum: '120' },
      { kode: 'penyerapan', nama: 'Penyerapan Anggaran', bobot: '20', maksimum: '120' },
      { kode: 'kontraktual', nama: 'Belanja Kontraktual', bobot: '10', maksimum: '120' },
      { kode: 'tagihan', nama: 'Penyelesaian Tagihan', bobot: '10', maksimum: '120' },
      { kode: 'up_tup', nama: 'Pengelolaan UP dan TUP', bobot: '10', maksimum: '120' },
      { kode: 'dispensasi_spm', nama: 'Dispensasi SPM', bobot: '5', maksimum: '100' },
      { kode: 'capaian_output', nama: 'Capaian Output', bobot: '25', maksimum: '120' },
    ],
    pengurang: null,
    aspek: [
      {
        kode: 'aspek_perencanaan',
        bagian: 'perencanaan',
        nama: 'Kualitas Perencanaan Anggaran',
        komponen: ['revisi_dipa', 'deviasi_hal3'],
      },
      {
        kode: 'aspek_pelaksanaan',
        bagian: 'pelaksanaan',
        nama: 'Kualitas Pelaksanaan Anggaran',
        komponen: ['penyerapan', 'kontraktual', 'tagihan', 'up_tup', 'dispensasi_spm'],
      },
      { kode: 'aspek_hasil', bagian: 'hasil', nama: 'Kualitas Hasil Pelaksanaan Anggaran', komponen: ['capaian_output'] },
    ],
    kategori: KATEGORI_IKPA,
    mentah: null,
  },
};

export const ikpa2022 = ikpaCalculator(IKPA_2022);
