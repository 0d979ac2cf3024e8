import { Decimal } from '../kernel/decimal.ts';
import { absent, figure } from '../kernel/figure.ts';
import type { FaktaAngka, FaktaEvaluasi, FaktaTahun, NarrativeFacts } from './facts.ts';

/** Facts of a made-up office, one of each kind that a reference can meet. */

export const angka = (nilai: string, tanda: string | null = null): FaktaAngka => ({ figure: figure(new Decimal(nilai)), kata: '', tanda });
export const tiada = (kata = 'belum ada data'): FaktaAngka => ({ figure: absent('no_data_yet'), kata, tanda: null });

export const tahun = (extra: Partial<FaktaTahun> = {}): FaktaTahun => ({
  target: angka('85'),
  realisasi: angka('86.4'),
  capaian: angka('101.647'),
  status: 'tercapai',
  kategori: 'A',
  putus: null,
  ...extra,
});

const nilai: FaktaEvaluasi = {
  satuan: 'indeks',
  desimal: 2,
  tahun: new Map([
    [2030, tahun({ target: angka('80'), realisasi: angka('82.1') })],
    [2031, tahun()],
  ]),
  pengukuran: new Map([
    [
      '2031-S1',
      {
        realisasi: angka('86.1', 'sementara'),
        kategori: null,
        komponen: new Map([
          ['u1', { jenis: 'angka', nilai: new Decimal('3.4'), cetak: '3,40' } as const],
          ['u2', { jenis: 'angka', nilai: new Decimal('3.2'), cetak: '3,2' } as const],
          ['u3', { jenis: 'angka', nilai: new Decimal('3.2'), cetak: '3,2' } as const],
          ['bagian', { jenis: 'angka', nilai: new Decimal('12.5'), cetak: '12,5' } as const],
          ['belum', { jenis: 'absen', kata: 'belum rilis' } as const],
          [
            'layanan',
            {
              jenis: 'daftar',
              baris: [
                { nama: 'Loket', kategori: 'ya' },
                { nama: 'Daring', kategori: 'ya' },
                { nama: 'Pos', kategori: 'tidak' },
              ],
            } as const,
          ],
        ]),
      },
    ],
  ]),
  komponen: new Map([
    ['u1', { nama: 'Ketepatan', satuan: 'nilai', kategori: new Set<string>() }],
    ['u2', { nama: 'Sarana, prasarana', satuan: 'nilai', kategori: new Set<string>() }],
    ['u3', { nama: 'Biaya', satuan: 'nilai', kategori: new Set<string>() }],
    ['bagian', { nama: 'Bagian', satuan: 'persen', kategori: new Set<string>() }],
    ['belum', { nama: 'Belum', satuan: 'nilai', kategori: new Set<string>() }],
    ['baru', { nama: 'Baru', satuan: 'nilai', kategori: new Set<string>() }],
    ['layanan', { nama: 'Layanan', satuan: 'layanan', kategori: new Set(['ya', 'tidak', 'tunda']) }],
  ]),
};

const lama = { ringkas: 'Cara lama.', dasarHukum: 'Peraturan 1/2029', komponen: new Map<string, string>() };
const baru = { ringkas: 'Rata-rata unsur.', dasarHukum: 'Peraturan 2/2031', komponen: new Map([['u1', 'Ketepatan dinilai 1 sampai 4.']]) };

export const OFFICE_FACTS: NarrativeFacts = {
  indikator: new Map([
    [
      'iku1',
      {
        id: 'a',
        slug: 'iku1',
        kode: 'IKU 1',
        nama: 'Indeks layanan',
        evaluasi: nilai,
        rencana: null,
        aturan: new Map([
          [2031, baru],
          [2030, lama],
        ]),
      },
    ],
    [
      'iku2',
      {
        id: 'b',
        slug: 'iku2',
        kode: 'IKU 2',
        nama: 'Persentase layanan',
        rencana: null,
        aturan: new Map([
          [2031, null],
          [2030, lama],
        ]),
        evaluasi: {
          ...nilai,
          satuan: 'persen',
          tahun: new Map([
            [2030, tahun({ target: angka('60'), realisasi: tiada() })],
            [
              2031,
              tahun({
                target: angka('92.5'),
                realisasi: tiada('belum rilis'),
                capaian: tiada('belum rilis'),
                status: 'belum_ada',
                kategori: null,
              }),
            ],
          ]),
          pengukuran: new Map(),
        },
      },
    ],
    [
      'ikk1',
      {
        id: 'c',
        slug: 'ikk1',
        kode: 'IKK 1',
        nama: 'Dokumen terbit',
        evaluasi: null,
        aturan: new Map(),
        rencana: {
          satuan: 'dokumen',
          desimal: 0,
          tahun: 2032,
          targetRenja: angka('12'),
          targetRenstra: new Map([
            [2032, { target: angka('12'), hitungan: '3 dari 49' }],
            [2033, { target: angka('14'), hitungan: null }],
          ]),
          anggaran: angka('17407000'),
        },
      },
    ],
  ]),
  hitungan: new Map([[2031, { jumlah: 14, tercapai: 8, belumTercapai: 5, belumRilis: 1 }]]),
  npss: { ...angka('98.965'), diketahui: 13, seluruhnya: 14, anggota: 'IKU' },
  anggaran: new Map([
    ['total', { ...angka('11836428000'), diketahui: 13, seluruhnya: 13, anggota: 'IKK' }],
    ['CO', { ...angka('1211460000'), diketahui: 8, seluruhnya: 9, anggota: 'IKK' }],
  ]),
  acuan: new Set(['iku1-realisasi', 'iku1-unsur', 'matriks', 'peta-strategi']),
};
