import type { RujukanTersediaWire } from '@selaras/contract';
import { EMPTY_CARA, EMPTY_KOMPONEN, type KomponenDraft, type ManualDraft } from './manual-draft.ts';

/** Ways of measuring that most indicators follow; each name has its words in the texts. */
export const CONTOH = ['rasio', 'indeks', 'tertimbang', 'survei', 'daftar_periksa', 'terbalik', 'stabilize', 'dari_iku'] as const;
export type NamaContoh = (typeof CONTOH)[number];

/** What an example decides: components, formula and the settings that go with them. Texts of the indicator stay as they are. */
export type IsiContoh = Pick<
  ManualDraft,
  | 'komponen'
  | 'cara'
  | 'pembagiNol'
  | 'polarisasi'
  | 'rumusCapaian'
  | 'konsolidasiPeriode'
  | 'konsolidasiLokasi'
  | 'nilaiTertinggi'
  | 'jenisAspek'
> & {
  readonly paketCapaian: string | null;
};

const BIASA: Omit<IsiContoh, 'komponen' | 'cara'> = {
  pembagiNol: { jenis: 'tolak', nilai: '' },
  polarisasi: 'maximize',
  rumusCapaian: 'R/T',
  konsolidasiPeriode: 'nilai_posisi_akhir',
  konsolidasiLokasi: 'tidak',
  nilaiTertinggi: '',
  jenisAspek: 'kuantitas',
  paketCapaian: null,
};

const rumus = (text: string): ManualDraft['cara'] => ({ ...EMPTY_CARA, rumus: text });
const count = (kode: string, nama: string, satuan: string, minimum = '0'): KomponenDraft => ({
  ...EMPTY_KOMPONEN,
  kode,
  nama,
  satuan,
  minimum,
});
type Skor = { readonly kode: string; readonly nama: string; readonly maksimum: string };
const score = ({ kode, nama, maksimum }: Skor): KomponenDraft => ({
  ...EMPTY_KOMPONEN,
  kode,
  nama,
  jenis: 'nilai',
  satuan: 'skor',
  maksimum,
});
const index = (kode: string, nama: string): KomponenDraft => ({
  ...EMPTY_KOMPONEN,
  kode,
  nama,
  jenis: 'indeks_100',
  satuan: 'indeks',
  maksimum: '100',
});

const UNSUR = [
  'Persyaratan',
  'Sistem, mekanisme, dan prosedur',
  'Waktu penyelesaian',
  'Biaya/tarif',
  'Produk spesifikasi jenis pelayanan',
  'Kompetensi pelaksana',
  'Perilaku pelaksana',
  'Penanganan pengaduan, saran, dan masukan',
  'Sarana dan prasarana',
];

const LAYANAN: KomponenDraft = {
  ...EMPTY_KOMPONEN,
  kode: 'layanan',
  nama: 'Jenis layanan',
  jenis: 'daftar',
  satuan: 'layanan',
  minimum: '',
  kategori: 'sudah = Sudah\nbelum = Belum',
  anggota: { jenis: 'tetap', nama: 'Layanan pertama\nLayanan kedua\nLayanan ketiga' },
};

/** The examples that are the same everywhere, each ready to compute. */
const ISI: Readonly<Record<Exclude<NamaContoh, 'dari_iku'>, IsiContoh>> = {
  rasio: {
    ...BIASA,
    komponen: [count('terpenuhi', 'Instansi yang memenuhi', 'instansi'), count('seluruh', 'Seluruh instansi', 'instansi', '1')],
    cara: rumus('terpenuhi / seluruh * 100'),
    konsolidasiLokasi: 'data_mentah',
    nilaiTertinggi: '100',
  },
  indeks: {
    ...BIASA,
    komponen: [
      score({ kode: 'perencanaan', nama: 'Perencanaan', maksimum: '30' }),
      score({ kode: 'pelaksanaan', nama: 'Pelaksanaan', maksimum: '40' }),
      score({ kode: 'pelaporan', nama: 'Pelaporan', maksimum: '30' }),
    ],
    cara: rumus('JUMLAH(perencanaan; pelaksanaan; pelaporan)'),
    nilaiTertinggi: '100',
    jenisAspek: 'kualitas',
  },
  tertimbang: {
    ...BIASA,
    komponen: [index('kualitas', 'Indeks kualitas'), index('kecepatan', 'Indeks kecepatan'), index('kepatuhan', 'Indeks kepatuhan')],
    cara: rumus('RATA_TERTIMBANG(kualitas; 50; kecepatan; 30; kepatuhan; 20)'),
    nilaiTertinggi: '100',
    jenisAspek: 'kualitas',
  },
  survei: {
    ...BIASA,
    komponen: UNSUR.map((unsur, i) => ({
      ...EMPTY_KOMPONEN,
      kode: `u${i + 1}`,
      nama: unsur,
      jenis: 'indeks_4',
      satuan: 'nilai',
      minimum: '1',
      maksimum: '4',
    })),
    cara: rumus(`RATA(${UNSUR.map((_unsur, i) => `u${i + 1}`).join('; ')}) * 25`),
    konsolidasiPeriode: 'rata_rata',
    nilaiTertinggi: '100',
    jenisAspek: 'kualitas',
  },
  daftar_periksa: {
    ...BIASA,
    komponen: [LAYANAN],
    cara: rumus('CACAH(layanan; kategori = sudah) / CACAH(layanan) * 100'),
    nilaiTertinggi: '100',
  },
  terbalik: {
    ...BIASA,
    komponen: [
      count('hari', 'Jumlah hari kerja penyelesaian seluruh berkas', 'hari'),
      count('berkas', 'Berkas yang selesai', 'berkas', '1'),
    ],
    cara: rumus('hari / berkas'),
    polarisasi: 'minimize',
    rumusCapaian: '2-R/T',
    jenisAspek: 'waktu',
  },
  stabilize: {
    ...BIASA,
    komponen: [
      { ...EMPTY_KOMPONEN, kode: 'terserap', nama: 'Anggaran yang terserap', jenis: 'rupiah', satuan: 'rupiah' },
      { ...EMPTY_KOMPONEN, kode: 'rencana', nama: 'Rencana penarikan dana', jenis: 'rupiah', satuan: 'rupiah', minimum: '1' },
    ],
    cara: rumus('terserap / rencana * 100'),
    polarisasi: 'stabilize',
    rumusCapaian: 'stabilize',
    jenisAspek: 'biaya',
    paketCapaian: 'capaian:kemenkeu',
  },
};

/** Everything of an example. `dari_iku` names the first two other indicators of the office. */
export const isiContoh = (nama: NamaContoh, rujukan: RujukanTersediaWire | null): IsiContoh =>
  nama === 'dari_iku'
    ? { ...BIASA, komponen: [], cara: rumus(`RATA(${sumberIku(rujukan).join('; ')})`), jenisAspek: 'kualitas' }
    : ISI[nama];

const sumberIku = (rujukan: RujukanTersediaWire | null): readonly string[] => {
  const codes = (rujukan?.iku ?? []).slice(0, 2).map(({ kode }) => `IKU(${/^\w+$/.test(kode) ? kode : `"${kode}"`})`);
  return codes.length === 2 ? codes : ['IKU(1)', 'IKU(2)'];
};

/** The draft with the example in it. */
export function denganContoh(draft: ManualDraft, { paketCapaian, ...isi }: IsiContoh): ManualDraft {
  return {
    ...draft,
    ...isi,
    pemeriksaan: [],
    tabel: [],
    capaian: { ...draft.capaian, ...(paketCapaian === null ? {} : { paket: paketCapaian }) },
  };
}
