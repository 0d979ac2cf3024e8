import { CARA_CAPAIAN_BAWAAN, type CaraCapaian } from '../capaian/cara-capaian.ts';
import type { KomponenIku, ManualIku } from './manual-iku.ts';

/** What a capaian is when a manual says nothing else: the ratio, without a cap. */
export const CAPAIAN_BAWAAN: CaraCapaian = CARA_CAPAIAN_BAWAAN;

/** The parts of a component that most components do not use. */
export const KOMPONEN_BAWAAN = {
  kategori: [],
  anggota: { jenis: 'bebas' },
  atribut: [],
  sumber: null,
  penyedia: null,
  frekuensi: null,
  buktiWajib: false,
} as const satisfies Partial<KomponenIku>;

/** What a new manual starts with; what is not stated here has to be said by its author. */
export const MANUAL_BAWAAN = {
  tujuan: '',
  deskripsiSasaran: null,
  lokalAngka: 'id',
  pembagiNol: null,
  pemeriksaan: [],
  tabel: [],
  polarisasi: 'maximize',
  rumusCapaian: 'R/T',
  capaian: CAPAIAN_BAWAAN,
  konsolidasiPeriode: 'nilai_posisi_akhir',
  konsolidasiLokasi: 'tidak',
  periodePelaporan: 'tahun',
  pembulatan: null,
  desimal: 2,
  jenisAspek: 'kuantitas',
  nilaiTertinggi: null,
  tingkatValiditas: null,
  tingkatKendali: null,
  cascading: { jenis: 'non_cascading', metode: null },
  penanggungJawab: null,
  penyediaData: null,
  buktiDukung: [],
  buktiWajib: true,
  batasHari: 10,
  mutuData: null,
  sop: { nomor: null, tanggal: null },
} as const satisfies Partial<ManualIku>;

type Bawaan = typeof MANUAL_BAWAAN;
type KomponenTersimpan = Omit<KomponenIku, keyof typeof KOMPONEN_BAWAAN> & Partial<Pick<KomponenIku, keyof typeof KOMPONEN_BAWAAN>>;

/** A manual as some version of the system stored it: what did not exist then is not there. */
export type ManualTersimpan = Omit<ManualIku, keyof Bawaan | 'komponen'> &
  Partial<Omit<Pick<ManualIku, keyof Bawaan>, 'capaian'>> & {
    readonly komponen: readonly KomponenTersimpan[];
    readonly capaian?: Partial<CaraCapaian>;
  };

/** A stored manual with every field: the one place where what is older than a field gets what a new manual starts with. */
export const completeManual = (isi: ManualTersimpan): ManualIku => ({
  ...MANUAL_BAWAAN,
  ...isi,
  komponen: isi.komponen.map((komponen) => ({ ...KOMPONEN_BAWAAN, ...komponen })),
  capaian: { ...CAPAIAN_BAWAAN, ...isi.capaian },
});
