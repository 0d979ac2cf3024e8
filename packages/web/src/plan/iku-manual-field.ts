import type { ManualsPageWire } from '@selaras/contract';
import { manualFindingSentence } from '@selaras/contract/messages/messages';
import type { TFunction } from 'i18next';
import { messages } from '../ui/i18n.ts';
import { comma } from './iku-manual-words.ts';

/** What a field of the form is called, by its path without members. A field below a named one is called by that one. */
const FIELDS = {
  definisi: 'manualIku.definisi',
  tujuan: 'manualSheet.tujuan',
  deskripsiSasaran: 'manualSheet.deskripsiSasaran',
  lokalAngka: 'manualSheet.lokalAngka',
  komponen: 'manualIku.komponen',
  'komponen.kode': 'manualIku.k.kode',
  'komponen.nama': 'manualIku.k.nama',
  'komponen.jenis': 'manualIku.k.jenis',
  'komponen.satuan': 'manualIku.k.satuan',
  'komponen.peran': 'manualIku.k.peran',
  'komponen.wajib': 'manualIku.k.wajib',
  'komponen.minimum': 'manualIku.k.minimum',
  'komponen.maksimum': 'manualIku.k.maksimum',
  'komponen.kategori': 'manualIku.k.kategori',
  'komponen.anggota': 'manualSheet.anggota',
  'komponen.atribut': 'manualSheet.atribut',
  'komponen.sumber': 'manualIku.sumberData',
  'komponen.penyedia': 'manualSheet.penyediaData',
  'komponen.frekuensi': 'manualSheet.frekuensi',
  'komponen.buktiWajib': 'manualIku.bukti',
  cara: 'manualIku.cara',
  'cara.rumus': 'manualIku.rumus',
  'cara.paket': 'manualIku.paket',
  'cara.komponen': 'manualIku.hasilKomponen',
  pembagiNol: 'manualSheet.pembagiNolLabel',
  pemeriksaan: 'manualIku.pemeriksaan',
  'pemeriksaan.cara': 'manualIku.cara',
  'pemeriksaan.cara.rumus': 'manualIku.rumus',
  'pemeriksaan.terhadap': 'manualIku.k.terhadap',
  tabel: 'manualIku.tabel',
  'tabel.jenis': 'manualTabel.jenis',
  'tabel.judul': 'manualTabel.judul',
  'tabel.komponen': 'manualTabel.baris',
  'tabel.kolom': 'manualTabel.kolom',
  'tabel.periode': 'manualTabel.periode',
  'tabel.jumlah': 'manualTabel.jumlah',
  'tabel.kolomNama': 'manualTabel.kolomNama',
  'tabel.kolomKeterangan': 'manualTabel.kolomKeterangan',
  'tabel.kolomKategori': 'manualTabel.kolomKategori',
  'tabel.paket': 'manualIku.paket',
  polarisasi: 'manualIku.polarisasi',
  rumusCapaian: 'manualIku.rumusCapaian',
  capaian: 'manualSheet.capaian',
  'capaian.paket': 'manualSheet.paket',
  'capaian.batasAtas': 'manualSheet.batasAtas',
  'capaian.batasBawah': 'manualSheet.batasBawah',
  'capaian.targetNol': 'manualSheet.targetNolLabel',
  'capaian.konversi120': 'manualSheet.konversi120',
  'capaian.skalaStabilize': 'manualSheet.skala',
  konsolidasiPeriode: 'manualIku.konsolidasi',
  konsolidasiLokasi: 'manualSheet.konsolidasiLokasi',
  periodePelaporan: 'manualIku.periode',
  pembulatan: 'manualIku.pembulatan',
  desimal: 'manualIku.desimal',
  jenisAspek: 'manualSheet.jenisAspek',
  nilaiTertinggi: 'manualSheet.nilaiTertinggi',
  tingkatValiditas: 'manualSheet.tingkatValiditas',
  tingkatKendali: 'manualSheet.tingkatKendali',
  cascading: 'manualSheet.cascading',
  penanggungJawab: 'manualSheet.penanggungJawab',
  penyediaData: 'manualSheet.penyediaData',
  sumberData: 'manualIku.sumberData',
  buktiDukung: 'manualIku.bukti',
  buktiWajib: 'manualSheet.evidenceRule',
  batasHari: 'manualIku.batas',
  mutuData: 'manualSheet.quality',
  'mutuData.validasi': 'manualSheet.mutu.validasi',
  'mutuData.akurasi': 'manualSheet.mutu.akurasi',
  'mutuData.keterbatasan': 'manualSheet.mutu.keterbatasan',
  'mutuData.kompensasi': 'manualSheet.mutu.kompensasi',
  sop: 'manualSheet.sop',
  'sop.nomor': 'manualSheet.sopNumber',
  'sop.tanggal': 'manualSheet.sopDate',
} as const;

/** A field of one of several is said with what it is a field of. */
const GROUPS: Readonly<Record<string, (typeof FIELDS)[keyof typeof FIELDS] | undefined>> = {
  komponen: FIELDS.komponen,
  pemeriksaan: FIELDS.pemeriksaan,
  tabel: FIELDS.tabel,
};

const isField = (path: string): path is keyof typeof FIELDS => Object.hasOwn(FIELDS, path);

/** `komponen.nama` says whose name it is. */
export function fieldWord(path: string, t: TFunction): string {
  if (path === '') return path;
  if (!isField(path)) return path.includes('.') ? fieldWord(path.slice(0, path.lastIndexOf('.')), t) : path;
  const word = t(FIELDS[path]);
  const group = GROUPS[path.split('.')[0] ?? ''];
  return group === undefined || !path.includes('.') ? word : `${t(group)}: ${word.toLowerCase()}`;
}

const BATAS = { paket: 'manualForm.batasKata.paket', tanpa: 'manualForm.batasKata.tanpa', nilai: 'manualForm.batasKata.nilai' } as const;

/** Values that are codes in the data and words on screen. */
const VALUES = {
  polarisasi: {
    maximize: 'manualIku.polaritas.maximize',
    minimize: 'manualIku.polaritas.minimize',
    stabilize: 'manualIku.polaritas.stabilize',
  },
  konsolidasiPeriode: {
    jumlah: 'konsolidasi.jumlah',
    rata_rata: 'konsolidasi.rata_rata',
    nilai_posisi_akhir: 'konsolidasi.nilai_posisi_akhir',
    maksimum: 'konsolidasi.maksimum',
    minimum: 'konsolidasi.minimum',
  },
  konsolidasiLokasi: {
    tidak: 'manualSheet.lokasi.tidak',
    jumlah: 'manualSheet.lokasi.jumlah',
    rata_rata: 'manualSheet.lokasi.rata_rata',
    data_mentah: 'manualSheet.lokasi.data_mentah',
  },
  periodePelaporan: {
    tahun: 'manualIku.periodeKata.tahun',
    semester: 'manualIku.periodeKata.semester',
    triwulan: 'manualIku.periodeKata.triwulan',
    bulan: 'manualIku.periodeKata.bulan',
  },
  jenisAspek: {
    kuantitas: 'manualSheet.aspek.kuantitas',
    kualitas: 'manualSheet.aspek.kualitas',
    waktu: 'manualSheet.aspek.waktu',
    biaya: 'manualSheet.aspek.biaya',
  },
  'cara.jenis': { rumus: 'manualIku.caraKata.rumus', paket: 'manualIku.caraKata.paket', hasil: 'manualIku.caraKata.hasil' },
  'pemeriksaan.cara.jenis': { rumus: 'manualIku.caraKata.rumus', paket: 'manualIku.caraKata.paket', hasil: 'manualIku.caraKata.hasil' },
  'tabel.jenis': {
    komposisi: 'manualTabel.jenisKata.komposisi',
    antar_periode: 'manualTabel.jenisKata.antar_periode',
    daftar: 'manualTabel.jenisKata.daftar',
    paket: 'manualTabel.jenisKata.paket',
  },
  'tabel.periode': { semester: 'manualTabel.periodeKata.semester', tahun: 'manualTabel.periodeKata.tahun' },
  lokalAngka: { id: 'manualForm.lokalKata.id', en: 'manualForm.lokalKata.en' },
  'pembagiNol.jenis': {
    tolak: 'manualForm.pembagiNolKata.tolak',
    tidak_dinilai: 'manualForm.pembagiNolKata.tidak_dinilai',
    nilai: 'manualForm.pembagiNolKata.nilai',
  },
  'capaian.batasAtas.jenis': BATAS,
  'capaian.batasBawah.jenis': BATAS,
  'capaian.targetNol.jenis': {
    tidak_dapat_dihitung: 'manualForm.targetNolKata.tidak_dapat_dihitung',
    terburuk: 'manualForm.targetNolKata.terburuk',
    nol_tercapai: 'manualForm.targetNolKata.nol_tercapai',
  },
  'komponen.anggota.jenis': {
    bebas: 'manualForm.anggotaKata.bebas',
    instansi: 'manualForm.anggotaKata.instansi',
    tetap: 'manualForm.anggotaKata.tetap',
  },
  'komponen.peran': { rumus: 'manualIku.peran.rumus', rincian: 'manualIku.peran.rincian' },
} as const;

const BOOLEANS = { true: 'manualIku.yes', false: 'manualIku.no' } as const;

type Valued = { readonly field: string; readonly text: string; readonly t: TFunction };

/** A value as a reader knows it: a word for a code, a decimal comma for a number, else as it stands. */
export function valueWord({ field, text, t }: Valued): string {
  const words: Readonly<Record<string, (typeof BOOLEANS)[keyof typeof BOOLEANS] | undefined>> = BOOLEANS;
  const yesNo = words[text];
  if (yesNo !== undefined) return t(yesNo);
  const known = Object.entries(VALUES).find(([name]) => name === field)?.[1];
  const key = known === undefined ? undefined : Object.entries(known).find(([code]) => code === text)?.[1];
  if (key !== undefined) return t(key);
  return /^-?\d+\.\d+$/.test(text) ? comma(text) : text;
}

/** What a rule of the SMART check found, in the language on screen. */
export const findingText = (finding: ManualsPageWire['findings'][number]): string => manualFindingSentence(messages(), finding);
