import type { PackVector } from '../../rulepack/pack-vector.ts';

const SIMULATOR = 'Contoh paparan DJPb/Pusdiklat melalui spesifikasi simulator IKPA';

/** A vector of transactions. */
const dari = (
  id: string,
  { masukan, hasil, sumber = SIMULATOR }: Omit<PackVector, 'id' | 'kind' | 'paket' | 'sumber'> & { sumber?: string },
): PackVector => ({
  id,
  sumber,
  kind: 'ikpa-komponen',
  paket: 'ikpa:2024',
  masukan,
  hasil,
});

const revisi = (...tanggal: readonly string[]) => ({ revisi: tanggal.map((day) => ({ kode: ['221'], tanggal: day, paguTetap: true })) });

/** January to March of DEV-1 to DEV-3: 4, 13 and 18 percent. */
const DEVIASI = [
  { bulan: 1, jenis: '51', pagu: '50', rpd: '10', realisasi: '10' },
  { bulan: 1, jenis: '52', pagu: '40', rpd: '10', realisasi: '9' },
  { bulan: 1, jenis: '53', pagu: '10', rpd: '0', realisasi: '0' },
  { bulan: 2, jenis: '51', pagu: '50', rpd: '100', realisasi: '110' },
  { bulan: 2, jenis: '52', pagu: '40', rpd: '100', realisasi: '120' },
  { bulan: 2, jenis: '53', pagu: '10', rpd: '100', realisasi: '100' },
  { bulan: 3, jenis: '51', pagu: '50', rpd: '100', realisasi: '84' },
  { bulan: 3, jenis: '52', pagu: '40', rpd: '100', realisasi: '100' },
  { bulan: 3, jenis: '53', pagu: '10', rpd: '0', realisasi: '5' },
] as const;
const deviasi = (bulan: number) => ({
  tahun: 2024,
  sampaiDengan: bulan,
  deviasi_hal3: { bulanan: DEVIASI.filter((one) => one.bulan <= bulan) },
});

const LIMA_BULAN = ['5', '10', '12.05', '8', '6'].map((gap, i) => ({
  bulan: i + 1,
  jenis: '52',
  pagu: '1000',
  rpd: '100',
  realisasi: String(100 + Number(gap)),
}));

const PENYERAPAN = [
  { triwulan: 1, jenis: '51', pagu: '250', realisasi: '60' },
  { triwulan: 1, jenis: '52', pagu: '200', realisasi: '24.5' },
  { triwulan: 1, jenis: '53', pagu: '50', realisasi: '7' },
  { triwulan: 2, jenis: '51', pagu: '250', realisasi: '164' },
  { triwulan: 2, jenis: '52', pagu: '250', realisasi: '63.5' },
  { triwulan: 2, jenis: '53', pagu: '50', realisasi: '22' },
] as const;

/** The ten contracts of the paper: kind, rupiah, signed, paid. */
const KONTRAK = [
  ['52', '1458000000', '2023-12-29', '2024-08-28'],
  ['52', '344000000', '2024-01-12', '2024-02-15'],
  ['53', '440000000', '2024-02-28', '2024-04-19'],
  ['53', '187500000', '2024-03-01', '2024-03-28'],
  ['52', '400000000', '2024-04-04', '2024-05-06'],
  ['53', '125000000', '2024-05-30', '2024-07-05'],
  ['52', '90360000', '2024-06-27', '2024-07-11'],
  ['52', '732000000', '2024-08-23', '2024-12-19'],
  ['52', '288500000', '2024-09-16', '2024-10-18'],
  ['52', '175600000', '2024-11-11', '2024-11-29'],
].map(([jenis, nilai, tanggal, tanggalSp2d]) => ({ jenis, nilai, tanggal, tanggalSp2d, caraBayar: 'sekaligus' }));

/** Two days are late: received on the working day after the seventeenth. */
const spmLs = (onTime: number, late: number) => [
  ...Array.from({ length: onTime }, () => ({ tanggalBast: '2026-03-02', tanggalDiterima: '2026-03-25', jenis: '52' })),
  ...Array.from({ length: late }, () => ({ tanggalBast: '2026-03-02', tanggalDiterima: '2026-03-26', jenis: '52' })),
];

const RO = ['100', '100', '80.95'].map((pcro) => ({
  pcro,
  tpcro: '100',
  rvro: '1',
  volumeTarget: '1',
  dikonfirmasi: true,
  tanggalLapor: '2024-07-05',
}));

const TUJUH = {
  revisi_dipa: '97.25',
  deviasi_hal3: '97.25',
  penyerapan: '97.25',
  kontraktual: '97.25',
  tagihan: '97.25',
  up_tup: '97.25',
  capaian_output: '97.25',
} as const;

/** Every indicator from transactions. */
export const IKPA_2024_MENTAH: readonly PackVector[] = [
  dari('REV-1', {
    masukan: { tahun: 2024, revisi_dipa: revisi('2024-05-06', '2024-07-01', '2024-09-01', '2024-12-30') },
    hasil: {
      nilai: '80',
      komponen: {
        revisi_dipa: {
          nilai: '80',
          tercetak: '80,00',
          langkah: [
            { kode: 'semester_1', nilai: '110' },
            { kode: 'semester_2', nilai: '50' },
          ],
        },
      },
    },
  }),
  dari('DEV-1', {
    masukan: deviasi(1),
    hasil: { komponen: { deviasi_hal3: { nilai: '100', langkah: [{ kode: 'rata_deviasi', nilai: '4' }] } } },
  }),
  dari('DEV-2', {
    masukan: deviasi(2),
    hasil: { komponen: { deviasi_hal3: { nilai: '91.5', langkah: [{ kode: 'rata_deviasi', nilai: '8.5' }] } } },
  }),
  dari('DEV-3', {
    masukan: deviasi(3),
    hasil: { komponen: { deviasi_hal3: { nilai: '88.33333333333333333333', tercetak: '88,33' } } },
  }),
  dari('DEV-4', {
    masukan: { tahun: 2024, sampaiDengan: 5, deviasi_hal3: { bulanan: LIMA_BULAN } },
    hasil: { komponen: { deviasi_hal3: { nilai: '91.79', tercetak: '91,79' } } },
  }),
  dari('ABS-1', {
    masukan: { tahun: 2024, sampaiDengan: 3, penyerapan: { triwulanan: PENYERAPAN.slice(0, 3) } },
    hasil: { komponen: { penyerapan: { nilai: '92.66666666666666666667', tercetak: '92,67' } } },
  }),
  dari('ABS-2', {
    sumber: `${SIMULATOR}; triwulan II di sana 77,63 dan tepatnya 77,636…`,
    masukan: { tahun: 2024, sampaiDengan: 6, penyerapan: { triwulanan: PENYERAPAN } },
    hasil: {
      komponen: {
        penyerapan: {
          tercetak: '85,15',
          langkah: [
            { kode: 'triwulan_1', nilai: '92.66666666666666666667' },
            { kode: 'triwulan_2', nilai: '77.63636363636363636364' },
          ],
        },
      },
    },
  }),
  dari('KON-1', {
    masukan: { tahun: 2024, kontraktual: { kontrak: KONTRAK } },
    hasil: {
      komponen: {
        kontraktual: {
          nilai: '97',
          tercetak: '97,00',
          langkah: [
            { kode: 'distribusi', nilai: '80' },
            { kode: 'kontrak_dini', nilai: '112.5' },
            { kode: 'akselerasi_53', nilai: '90' },
          ],
        },
      },
    },
  }),
  dari('TAG-1', {
    masukan: { tahun: 2026, tagihan: { spmLs: spmLs(13, 2) }, setelan: { hari_kerja: 'senin_jumat' } },
    hasil: { komponen: { tagihan: { nilai: '86.66666666666666666667', tercetak: '86,67' } } },
  }),
  dari('TAG-2', {
    sumber: 'SKB hari libur 2026: lima hari kerja Maret menjadi libur, sehingga yang terlambat menjadi tepat waktu',
    masukan: { tahun: 2026, tagihan: { spmLs: spmLs(0, 1) } },
    hasil: { komponen: { tagihan: { nilai: '100' } } },
  }),
  dari('UP-1', {
    masukan: {
      tahun: 2023,
      up_tup: {
        pertanggungjawaban: [{ jenis: 'gup', tanggal: '2023-03-16', sebelumnya: '2023-02-25', nilai: '65000000', up: '100000000' }],
      },
      setelan: { up_tup_tanpa_kkp: 'skala_ulang' },
    },
    hasil: {
      setelan: { up_tup_tanpa_kkp: 'skala_ulang' },
      // (0,50 × 100 + 0,25 × 65 × 28/19) ÷ 0,75
      komponen: { up_tup: { nilai: '98.5964912280701754386', tercetak: '98,60' } },
    },
  }),
  dari('UP-2', {
    sumber: `${SIMULATOR}; sumber mencetak 81,96 dan 81,97`,
    masukan: {
      tahun: 2024,
      up_tup: { pertanggungjawaban: [], tup: [{ nilai: '56', setoran: '10.1' }] },
      setelan: { up_tup_tanpa_kkp: 'skala_ulang' },
    },
    hasil: { komponen: { up_tup: { nilai: '81.96428571428571428571', tercetak: '81,96' } } },
  }),
  dari('UP-3', {
    masukan: {
      tahun: 2024,
      up_tup: {
        pertanggungjawaban: [{ jenis: 'ptup', tanggal: '2024-03-16', sebelumnya: '2024-02-25' }],
        kkp: { plafonBulanan: '50000000', realisasi: ['4000000', '35000000', '57000000', '70000000'] },
      },
    },
    // 0,90 × 100 + 0,10 × 105, dihitung 100
    hasil: {
      komponen: {
        up_tup: {
          nilai: '100.5',
          dipakai: '100',
          langkah: [
            { kode: 'tunai', nilai: '100' },
            { kode: 'kkp', nilai: '105' },
          ],
        },
      },
    },
  }),
  dari('OUT-1', {
    masukan: { tahun: 2024, sampaiDengan: 6, capaian_output: { ro: RO } },
    hasil: {
      komponen: {
        capaian_output: {
          nilai: '95.555',
          tercetak: '95,56',
          langkah: [
            { kode: 'ketepatan_waktu', nilai: '100' },
            { kode: 'capaian_ro', nilai: '93.65' },
          ],
        },
      },
    },
  }),
  dari('DSP-1', {
    masukan: { tahun: 2024, nilai: TUJUH, dispensasi_spm: { spmDispensasi: 24, spmTerbit: 5214 } },
    hasil: {
      nilai: '96.5',
      tercetak: '96,50',
      total: '97.25',
      komponen: { dispensasi_spm: { nilai: '0.75', langkah: [{ kode: 'rasio_permil', nilai: '4.6' }] } },
    },
  }),
];
