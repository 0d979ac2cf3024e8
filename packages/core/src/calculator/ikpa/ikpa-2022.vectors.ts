import type { PackVector } from '../../rulepack/pack-vector.ts';

const RUMUS = 'Dihitung dari bobot 10/10/20/10/10/10/5/25, yang mengulang nilai baris OM-SPAN 2022–2023 yang dipublikasikan satu KPPN';
const UTUH = {
  revisi_dipa: '100',
  deviasi_hal3: '100',
  penyerapan: '100',
  kontraktual: '100',
  tagihan: '100',
  up_tup: '100',
  dispensasi_spm: '100',
  capaian_output: '100',
} as const;
const { dispensasi_spm, ...TANPA_DISPENSASI } = UTUH;

/** `ikpa:2022`: dispensasi is an indicator of weight 5. */
export const IKPA_2022_VECTORS: readonly PackVector[] = [
  {
    id: 'utuh',
    sumber: RUMUS,
    kind: 'ikpa',
    paket: 'ikpa:2022',
    masukan: { tahun: 2022, nilai: { ...TANPA_DISPENSASI, dispensasi_spm } },
    hasil: { nilai: '100', tercetak: '100,00', konversi: '100', total: '100' },
  },
  {
    id: 'bobot',
    sumber: RUMUS,
    kind: 'ikpa',
    paket: 'ikpa:2022',
    masukan: {
      tahun: 2023,
      nilai: {
        revisi_dipa: '10',
        deviasi_hal3: '20',
        penyerapan: '30',
        kontraktual: '40',
        tagihan: '50',
        up_tup: '60',
        dispensasi_spm: '80',
        capaian_output: '70',
      },
    },
    hasil: {
      nilai: '45.5',
      tercetak: '45,50',
      kategori: 'Kurang',
      konversi: '100',
      total: '45.5',
      aspek: { perencanaan: '15', pelaksanaan: '52', hasil: '70' },
    },
  },
  {
    id: 'dispensasi tidak dinilai',
    sumber: RUMUS,
    kind: 'ikpa',
    paket: 'ikpa:2022',
    masukan: { tahun: 2023, nilai: TANPA_DISPENSASI },
    hasil: { nilai: '100', konversi: '95', total: '95' },
  },
  {
    id: 'dispensasi nol',
    sumber: RUMUS,
    kind: 'ikpa',
    paket: 'ikpa:2022',
    masukan: { tahun: 2023, nilai: { ...TANPA_DISPENSASI, dispensasi_spm: '0' } },
    hasil: {
      nilai: '95',
      tercetak: '95,00',
      kategori: 'Sangat Baik',
      konversi: '100',
      aspek: { perencanaan: '100', pelaksanaan: '80', hasil: '100' },
    },
  },
];
