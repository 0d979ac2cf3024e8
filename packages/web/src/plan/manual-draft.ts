import type { ManualDraftBody, ManualDraftWire, ManualVersionWire, ManualWire } from '@selaras/contract';
import { MANUAL_BAWAAN } from '@selaras/core/indicator/manual-bawaan';
import { type TabelDraft, tabelDraft } from './manual-tabel-draft.ts';

export type Komponen = ManualWire['komponen'][number];

/** An attribute of a list as it is typed; its choices stand one per line. */
export type AtributDraft = { readonly kode: string; readonly nama: string; readonly pilihan: string };

/** A component as it is typed; categories and fixed members stand one per line. */
export type KomponenDraft = Omit<
  Komponen,
  'minimum' | 'maksimum' | 'kategori' | 'anggota' | 'atribut' | 'sumber' | 'penyedia' | 'frekuensi'
> & {
  readonly minimum: string;
  readonly maksimum: string;
  readonly kategori: string;
  readonly anggota: { readonly jenis: Komponen['anggota']['jenis']; readonly nama: string };
  readonly atribut: readonly AtributDraft[];
  readonly sumber: string;
  readonly penyedia: string;
  readonly frekuensi: NonNullable<Komponen['frekuensi']> | '';
};
export type CaraDraft = {
  readonly jenis: ManualWire['cara']['jenis'];
  readonly rumus: string;
  readonly paket: string;
  readonly komponen: string;
};
export type CheckDraft = { readonly nama: string; readonly cara: CaraDraft; readonly terhadap: string };

/** A choice that carries a figure in one of its cases. */
export type Berangka<Jenis extends string> = { readonly jenis: Jenis; readonly nilai: string };
export type CapaianDraft = Omit<ManualWire['capaian'], 'batasAtas' | 'batasBawah' | 'targetNol' | 'skalaStabilize'> & {
  readonly batasAtas: Berangka<ManualWire['capaian']['batasAtas']['jenis']>;
  readonly batasBawah: Berangka<ManualWire['capaian']['batasBawah']['jenis']>;
  readonly targetNol: Berangka<ManualWire['capaian']['targetNol']['jenis']>;
  /** One point per line, `kedekatan = indeks`; empty: the pack's. */
  readonly skala: string;
};

type Teks = 'deskripsiSasaran' | 'nilaiTertinggi' | 'penanggungJawab' | 'penyediaData';
type Diketik =
  | Teks
  | 'komponen'
  | 'cara'
  | 'pembagiNol'
  | 'pemeriksaan'
  | 'capaian'
  | 'batasHari'
  | 'buktiDukung'
  | 'cascading'
  | 'mutuData'
  | 'tabel'
  | 'sop';
type Pilihan = 'tingkatValiditas' | 'tingkatKendali';

/** A version as it is typed: text stays text until it is sent. */
export type ManualDraft = Omit<ManualWire, Diketik | Pilihan> &
  Readonly<Record<Teks, string>> & {
    readonly sejakTahun: string;
    readonly sampaiTahun: string;
    readonly jenisPerubahan: ManualDraftBody['jenisPerubahan'];
    readonly alasan: string;
    readonly komponen: readonly KomponenDraft[];
    readonly cara: CaraDraft;
    /** `belum`: not declared. */
    readonly pembagiNol: Berangka<NonNullable<ManualWire['pembagiNol']>['jenis'] | 'belum'>;
    readonly pemeriksaan: readonly CheckDraft[];
    readonly tabel: readonly TabelDraft[];
    readonly capaian: CapaianDraft;
    readonly batasHari: string;
    /** One per line. */
    readonly buktiDukung: string;
    readonly tingkatValiditas: NonNullable<ManualWire['tingkatValiditas']> | '';
    readonly tingkatKendali: NonNullable<ManualWire['tingkatKendali']> | '';
    readonly cascading: {
      readonly jenis: ManualWire['cascading']['jenis'];
      readonly metode: NonNullable<ManualWire['cascading']['metode']> | '';
    };
    readonly mutuData: NonNullable<ManualWire['mutuData']>;
    readonly sop: { readonly nomor: string; readonly tanggal: string };
  };

export const EMPTY_KOMPONEN: KomponenDraft = {
  kode: '',
  nama: '',
  jenis: 'cacah',
  satuan: '',
  peran: 'rumus',
  wajib: true,
  minimum: '0',
  maksimum: '',
  kategori: '',
  anggota: { jenis: 'bebas', nama: '' },
  atribut: [],
  sumber: '',
  penyedia: '',
  frekuensi: '',
  buktiWajib: false,
};
export const EMPTY_CARA: CaraDraft = { jenis: 'rumus', rumus: '', paket: '', komponen: '' };
const EMPTY_MUTU: ManualDraft['mutuData'] = { validasi: '', akurasi: '', keterbatasan: '', kompensasi: '' };

/** What a version starts with when there is nothing to start from: nothing that has to be said is said for its author. */
const EMPTY_MANUAL: ManualWire = {
  ...MANUAL_BAWAAN,
  definisi: '',
  sumberData: '',
  komponen: [],
  cara: { jenis: 'rumus', rumus: '' },
  pemeriksaan: [],
  tabel: [],
  buktiDukung: [],
  capaian: { ...MANUAL_BAWAAN.capaian, skalaStabilize: null },
};

export type Start = { readonly draf: ManualDraftWire | null; readonly versi: readonly ManualVersionWire[]; readonly tahun: number };

/** Goes on with the version being written; else starts from the one in force, else from an empty one. */
export function draftOf({ draf, versi, tahun }: Start): ManualDraft {
  if (draf !== null) {
    const { sejakTahun, sampaiTahun, jenisPerubahan, alasan, manual } = draf;
    return {
      sejakTahun: String(sejakTahun),
      sampaiTahun: sampaiTahun === null ? '' : String(sampaiTahun),
      jenisPerubahan,
      alasan,
      ...typed(manual),
    };
  }
  const held = versi.find(({ status }) => status === 'berlaku') ?? versi.at(0);
  const version = { sejakTahun: String(tahun), sampaiTahun: '', alasan: '' };
  return held === undefined
    ? { ...version, jenisPerubahan: 'pertama', ...typed(EMPTY_MANUAL) }
    : { ...version, jenisPerubahan: 'lainnya', ...typed(held.manual) };
}

/** A manual in the form in which it is typed. */
export function typed(manual: ManualWire): Omit<ManualDraft, 'sejakTahun' | 'sampaiTahun' | 'jenisPerubahan' | 'alasan'> {
  const { skalaStabilize, ...capaian } = manual.capaian;
  return {
    ...manual,
    deskripsiSasaran: manual.deskripsiSasaran ?? '',
    nilaiTertinggi: shown(manual.nilaiTertinggi),
    penanggungJawab: manual.penanggungJawab ?? '',
    penyediaData: manual.penyediaData ?? '',
    komponen: manual.komponen.map(komponenDraft),
    cara: caraDraft(manual.cara),
    pembagiNol: manual.pembagiNol === null ? { jenis: 'belum', nilai: '' } : berangka(manual.pembagiNol),
    pemeriksaan: manual.pemeriksaan.map((one) => ({ ...one, cara: caraDraft(one.cara) })),
    tabel: manual.tabel.map(tabelDraft),
    capaian: {
      ...capaian,
      batasAtas: berangka(capaian.batasAtas),
      batasBawah: berangka(capaian.batasBawah),
      targetNol: berangka(capaian.targetNol),
      skala: (skalaStabilize ?? []).map(({ kedekatan, indeks }) => `${shown(kedekatan)} = ${shown(indeks)}`).join('\n'),
    },
    batasHari: String(manual.batasHari),
    buktiDukung: manual.buktiDukung.join('\n'),
    tingkatValiditas: manual.tingkatValiditas ?? '',
    tingkatKendali: manual.tingkatKendali ?? '',
    cascading: { jenis: manual.cascading.jenis, metode: manual.cascading.metode ?? '' },
    mutuData: manual.mutuData ?? EMPTY_MUTU,
    sop: { nomor: manual.sop.nomor ?? '', tanggal: manual.sop.tanggal ?? '' },
  };
}

/** Stored figures have a point; people type and read a comma. */
const shown = (stored: string | null): string => stored?.replace('.', ',') ?? '';

const caraDraft = (cara: ManualWire['cara']): CaraDraft => ({ ...EMPTY_CARA, ...cara });
const berangka = <J extends string>(held: { readonly jenis: J; readonly nilai?: string }): Berangka<J> => ({
  jenis: held.jenis,
  nilai: shown(held.nilai ?? null),
});
const pilihanLines = (pilihan: Komponen['kategori']): string =>
  pilihan.map(({ kode, nama }) => (kode === nama ? kode : `${kode} = ${nama}`)).join('\n');

const komponenDraft = (one: Komponen): KomponenDraft => ({
  ...one,
  minimum: shown(one.minimum),
  maksimum: shown(one.maksimum),
  kategori: pilihanLines(one.kategori),
  anggota: { jenis: one.anggota.jenis, nama: one.anggota.jenis === 'tetap' ? one.anggota.nama.join('\n') : '' },
  atribut: one.atribut.map(({ kode, nama, pilihan }) => ({ kode, nama, pilihan: pilihanLines(pilihan) })),
  sumber: one.sumber ?? '',
  penyedia: one.penyedia ?? '',
  frekuensi: one.frekuensi ?? '',
});

export const sameManual = (a: ManualDraft, b: ManualDraft): boolean => JSON.stringify(a) === JSON.stringify(b);
