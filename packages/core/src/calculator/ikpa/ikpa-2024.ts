import { plainDate } from '../../kernel/plain-date.ts';
import type { RulePack } from '../../rulepack/rule-pack.ts';
import type { AturanIkpa } from './aturan-ikpa.ts';
import { FAKTA_2024 } from './ikpa-2024-fakta.ts';
import { MENTAH_2024 } from './ikpa-2024-mentah.ts';
import { SETELAN_2024 } from './ikpa-2024-setelan.ts';
import { URAIAN_2024 } from './ikpa-2024-uraian.ts';
import { ikpaCalculator } from './ikpa-calculator.ts';
import { KATEGORI_IKPA } from './kategori-ikpa.ts';

export const IKPA_2024: RulePack<AturanIkpa> = {
  id: 'ikpa:2024',
  nama: 'Indikator Kinerja Pelaksanaan Anggaran (IKPA) 2024',
  dasarHukum: 'Perdirjen Perbendaharaan PER-5/PB/2024',
  berlakuSejak: plainDate('2024-05-02'),
  berlakuSampai: null,
  status: 'needs-verification',
  fakta: FAKTA_2024,
  setelan: SETELAN_2024,
  uraian: URAIAN_2024,
  rule: {
    capIndikator: '100',
    indikator: [
      { kode: 'revisi_dipa', nama: 'Revisi DIPA', bobot: '10', maksimum: '120' },
      { kode: 'deviasi_hal3', nama: 'Deviasi Halaman III DIPA', bobot: '15', maksimum: '120' },
      { kode: 'penyerapan', nama: 'Penyerapan Anggaran', bobot: '20', maksimum: '120' },
      { kode: 'kontraktual', nama: 'Belanja Kontraktual', bobot: '10', maksimum: '120' },
      { kode: 'tagihan', nama: 'Penyelesaian Tagihan', bobot: '10', maksimum: '120' },
      { kode: 'up_tup', nama: 'Pengelolaan UP dan TUP', bobot: '10', maksimum: '120' },
      { kode: 'capaian_output', nama: 'Capaian Output', bobot: '25', maksimum: '120' },
    ],
    pengurang: { kode: 'dispensasi_spm', nama: 'Dispensasi SPM (pengurang)', maksimum: '1' },
    aspek: [
      {
        kode: 'aspek_perencanaan',
        bagian: 'perencanaan',
        nama: 'Kualitas Perencanaan Pelaksanaan Anggaran',
        komponen: ['revisi_dipa', 'deviasi_hal3'],
      },
      {
        kode: 'aspek_implementasi',
        bagian: 'pelaksanaan',
        nama: 'Kualitas Implementasi Pelaksanaan Anggaran',
        komponen: ['penyerapan', 'kontraktual', 'tagihan', 'up_tup'],
      },
      { kode: 'aspek_hasil', bagian: 'hasil', nama: 'Kualitas Hasil Pelaksanaan Anggaran', komponen: ['capaian_output'] },
    ],
    kategori: KATEGORI_IKPA,
    mentah: MENTAH_2024,
  },
};

export const ikpa2024 = ikpaCalculator(IKPA_2024);
