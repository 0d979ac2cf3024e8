import { KOMPONEN_BAWAAN, MANUAL_BAWAAN } from './manual-bawaan.ts';
import type { KomponenIku, ManualIku } from './manual-iku.ts';

/** Manuals like those of the Kantor Regional, one for each way of computing; tests build on them. */
export const komponen = (kode: string, rest: Partial<KomponenIku> = {}): KomponenIku => ({
  kode,
  nama: kode.toUpperCase(),
  jenis: 'nilai',
  satuan: 'nilai',
  peran: 'rumus',
  wajib: true,
  minimum: null,
  maksimum: null,
  ...KOMPONEN_BAWAAN,
  ...rest,
});

const base = {
  ...MANUAL_BAWAAN,
  definisi: 'Definisi operasional indikator.',
  tujuan: 'Menunjukkan seberapa jauh sasaran tercapai.',
  pembagiNol: { jenis: 'tolak' },
  sumberData: 'Nota dinas unit pengawasan dan pengendalian',
} as const satisfies Partial<ManualIku>;

/** IKU 1: share of instansi with an Indeks NSPK of A or B, from counts. */
export const IKU_1: ManualIku = {
  ...base,
  komponen: ['a', 'b', 'c', 'd', 'e'].map((kode) => komponen(kode, { jenis: 'cacah', satuan: 'instansi' })),
  cara: { jenis: 'rumus', rumus: '(a + b) / (a + b + c + d + e) * 100' },
  tabel: [{ jenis: 'komposisi', kode: 'nspk', judul: 'Hasil Indeks NSPK', komponen: ['a', 'b', 'c', 'd', 'e'], kolom: 'Kategori' }],
};

const unsur = Array.from({ length: 9 }, (_unsur, i) => komponen(`u${i + 1}`, { peran: 'rincian', wajib: false }));

/** IKU 3: IKM of a semester as published; its unsur are detail, checked against it. */
export const IKU_3: ManualIku = {
  ...base,
  komponen: [komponen('ikm', { minimum: '25', maksimum: '100' }), ...unsur],
  cara: { jenis: 'hasil', komponen: 'ikm' },
  pemeriksaan: [{ nama: 'IKM dari unsur', cara: { jenis: 'paket', paket: 'skm:14-2017' }, terhadap: 'ikm' }],
  konsolidasiPeriode: 'rata_rata',
  periodePelaporan: 'semester',
};

/** IKU 4: the same without unsur. */
export const IKU_4: ManualIku = { ...IKU_3, komponen: [komponen('ikm')], pemeriksaan: [] };

/** IKU 7: share of services that are digital, counted from a list. */
export const IKU_7: ManualIku = {
  ...base,
  komponen: [
    komponen('layanan', {
      jenis: 'daftar',
      satuan: 'layanan',
      kategori: [
        { kode: 'digital', nama: 'Digital' },
        { kode: 'manual', nama: 'Belum digital' },
      ],
    }),
  ],
  cara: { jenis: 'rumus', rumus: 'CACAH(layanan; digital) / CACAH(layanan) * 100' },
  periodePelaporan: 'triwulan',
};

const dimensi = ['kualifikasi', 'kompetensi', 'kinerja', 'disiplin'].map((kode) => komponen(kode, { peran: 'rincian', wajib: false }));

/** IKU 9: IP ASN as published; its dimensions are detail. */
export const IKU_9: ManualIku = {
  ...base,
  komponen: [komponen('ip_asn'), ...dimensi],
  cara: { jenis: 'hasil', komponen: 'ip_asn' },
  pemeriksaan: [{ nama: 'IP ASN dari dimensi', cara: { jenis: 'paket', paket: 'ipasn:8-2019' }, terhadap: 'ip_asn' }],
  periodePelaporan: 'triwulan',
};

/** IKU 12: AKIP from its components, checked against the total that the LHE prints. */
export const IKU_12: ManualIku = {
  ...base,
  komponen: [
    ...['perencanaan', 'pengukuran', 'pelaporan', 'evaluasi'].map((kode) => komponen(kode)),
    komponen('nilai_lhe', { peran: 'rincian', wajib: false }),
  ],
  cara: { jenis: 'paket', paket: 'akip:88-2021' },
  pemeriksaan: [{ nama: 'Nilai akhir LHE', cara: { jenis: 'paket', paket: 'akip:88-2021' }, terhadap: 'nilai_lhe' }],
};

/** IKU 13: IKPA from its indicators; one that is left out is not assessed. */
export const IKU_13: ManualIku = {
  ...base,
  komponen: [
    ...['revisi_dipa', 'deviasi_hal3', 'penyerapan', 'kontraktual', 'tagihan', 'up_tup', 'capaian_output'].map((kode) =>
      komponen(kode, { wajib: false }),
    ),
    komponen('dispensasi_spm'),
    komponen('nilai_omspan', { peran: 'rincian', wajib: false }),
  ],
  cara: { jenis: 'paket', paket: 'ikpa:2024' },
  pemeriksaan: [{ nama: 'Nilai akhir OM-SPAN', cara: { jenis: 'paket', paket: 'ikpa:2024' }, terhadap: 'nilai_omspan' }],
  periodePelaporan: 'bulan',
};

export const MANUALS = { IKU_1, IKU_3, IKU_4, IKU_7, IKU_9, IKU_12, IKU_13 } as const;
