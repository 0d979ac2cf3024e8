import type { ManualBody } from '@selaras/contract';

type Manual = ManualBody['manual'];
type Komponen = Manual['komponen'][number];

/** A component as it is typed; categories stand one per line, `kode = nama`. */
export type KomponenDraft = Omit<Komponen, 'minimum' | 'maksimum' | 'kategori'> & {
  readonly minimum: string;
  readonly maksimum: string;
  readonly kategori: string;
};
export type CaraDraft = {
  readonly jenis: Manual['cara']['jenis'];
  readonly rumus: string;
  readonly paket: string;
  readonly komponen: string;
};
export type CheckDraft = { readonly nama: string; readonly cara: CaraDraft; readonly terhadap: string };
export type ManualDraft = Omit<Manual, 'komponen' | 'cara' | 'pemeriksaan' | 'batasHari'> & {
  readonly sejakTahun: string;
  readonly sampaiTahun: string;
  readonly alasan: string;
  readonly komponen: readonly KomponenDraft[];
  readonly cara: CaraDraft;
  readonly pemeriksaan: readonly CheckDraft[];
  readonly batasHari: string;
};

export const EMPTY_KOMPONEN: KomponenDraft = {
  kode: '',
  nama: '',
  jenis: 'cacah',
  satuan: '',
  peran: 'rumus',
  wajib: true,
  minimum: '',
  maksimum: '',
  kategori: '',
};
export const EMPTY_CARA: CaraDraft = { jenis: 'rumus', rumus: '', paket: '', komponen: '' };

const count = (kode: string, nama: string): KomponenDraft => ({ ...EMPTY_KOMPONEN, kode, nama, satuan: 'buah', minimum: '0' });

/** A ratio is how most indicators are measured. */
const RATIO: Omit<ManualDraft, 'sejakTahun' | 'sampaiTahun' | 'alasan'> = {
  definisi: '',
  komponen: [count('pembilang', 'Yang terpenuhi'), count('penyebut', 'Seluruhnya')],
  cara: { ...EMPTY_CARA, rumus: 'pembilang / penyebut * 100' },
  pemeriksaan: [],
  tabel: [],
  polarisasi: 'maximize',
  rumusCapaian: 'R/T',
  konsolidasiPeriode: 'nilai_posisi_akhir',
  periodePelaporan: 'tahun',
  pembulatan: null,
  desimal: 2,
  sumberData: '',
  buktiWajib: true,
  batasHari: '10',
};

/** Starts from the manual in force; without one, from a ratio. */
export function draftOf(held: Manual | null, tahun: number): ManualDraft {
  const version = { sejakTahun: String(tahun), sampaiTahun: '', alasan: '' };
  if (held === null) return { ...RATIO, ...version };
  return {
    ...held,
    ...version,
    komponen: held.komponen.map((one) => ({
      ...one,
      minimum: one.minimum ?? '',
      maksimum: one.maksimum ?? '',
      kategori: one.kategori.map(({ kode, nama }) => `${kode} = ${nama}`).join('\n'),
    })),
    cara: caraDraft(held.cara),
    pemeriksaan: held.pemeriksaan.map((one) => ({ ...one, cara: caraDraft(one.cara) })),
    batasHari: String(held.batasHari),
  };
}

const caraDraft = (cara: Manual['cara']): CaraDraft => ({ ...EMPTY_CARA, ...cara });

export function bodyOf({ sejakTahun, sampaiTahun, alasan, ...draft }: ManualDraft): ManualBody {
  const manual: Manual = {
    ...draft,
    komponen: draft.komponen.map((one) => ({
      ...one,
      minimum: one.minimum.trim() === '' ? null : one.minimum.trim(),
      maksimum: one.maksimum.trim() === '' ? null : one.maksimum.trim(),
      kategori: one.jenis === 'daftar' ? kategoriOf(one.kategori) : [],
    })),
    cara: caraOf(draft.cara),
    pemeriksaan: draft.pemeriksaan.map((one) => ({ ...one, cara: caraOf(one.cara) })),
    batasHari: Number(draft.batasHari),
  };
  return { sejakTahun: Number(sejakTahun), sampaiTahun: sampaiTahun.trim() === '' ? null : Number(sampaiTahun), manual, alasan };
}

function caraOf({ jenis, rumus, paket, komponen }: CaraDraft): Manual['cara'] {
  if (jenis === 'rumus') return { jenis, rumus };
  return jenis === 'paket' ? { jenis, paket } : { jenis, komponen };
}

const kategoriOf = (text: string): Komponen['kategori'] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [kode = '', ...nama] = line.split('=');
      return { kode: kode.trim(), nama: nama.join('=').trim() || kode.trim() };
    });
