import type { PackVector } from '../../rulepack/pack-vector.ts';

const TABEL = 'Tabel skor Peraturan BKN 8/2019';
const semua = { diklatJabatan: true, diklat20Jp: true, seminar: true };

const OF_PERSONS: readonly Pick<PackVector, 'id' | 'sumber' | 'masukan' | 'hasil'>[] = [
  {
    id: 'IP-1',
    sumber: `${TABEL}: fungsional, S-2, semua diklat, Baik, tidak pernah dihukum`,
    masukan: {
      pegawai: [{ kualifikasi: 'S-2', jabatan: 'fungsional', ...semua, kinerja: 'Baik', disiplin: 'tidak pernah' }],
    },
    hasil: {
      nilai: '90',
      tercetak: '90,00',
      kategori: 'Tinggi',
      dimensi: { kualifikasi: '20', kompetensi: '40', kinerja: '25', disiplin: '5' },
      dinilai: '1',
      dikecualikan: '0',
    },
  },
  {
    id: 'IP-2',
    sumber: `${TABEL}: pelaksana, S-1, 20 JP tanpa seminar, Sangat Baik, ringan`,
    masukan: {
      pegawai: [
        {
          kualifikasi: 'S-1/D-IV',
          jabatan: 'pelaksana',
          diklatJabatan: false,
          diklat20Jp: true,
          seminar: false,
          kinerja: 'Sangat Baik',
          disiplin: 'ringan',
        },
      ],
    },
    hasil: { nilai: '70.5', tercetak: '70,50', kategori: 'Rendah', dimensi: { kompetensi: '22.5', disiplin: '3' } },
  },
  {
    id: 'IP-3',
    sumber: `${TABEL}: struktural, S-3, semua yang tertinggi`,
    masukan: {
      pegawai: [{ kualifikasi: 'S-3', jabatan: 'struktural', ...semua, kinerja: 'Sangat Baik', disiplin: 'tidak pernah' }],
    },
    hasil: { nilai: '100', tercetak: '100,00', kategori: 'Sangat Tinggi' },
  },
];

/** What goes in as final scores is composed alike by both packs. */
const of = (paket: string): PackVector => ({
  id: 'IP-4',
  sumber: 'Renja 2025 Kanreg VII BKN: rata-rata unit 2024 (tercetak 85,01)',
  kind: 'ip-asn',
  paket,
  masukan: { dimensi: { kualifikasi: '22,65', kompetensi: '32,25', kinerja: '25,12', disiplin: '5,00' } },
  hasil: { nilai: '85.02', tercetak: '85,02', kategori: 'Tinggi' },
});

export const IP_ASN_VECTORS: readonly PackVector[] = [
  ...OF_PERSONS.map((row) => ({ ...row, kind: 'ip-asn', paket: 'ipasn:8-2019' })),
  of('ipasn:8-2019'),
  of('ipasn:2024'),
];
