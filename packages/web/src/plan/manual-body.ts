import type { ManualDraftBody, ManualWire } from '@selaras/contract';
import { assertNever } from '@selaras/core/kernel/result';
import type { Berangka, CapaianDraft, CaraDraft, Komponen, KomponenDraft, ManualDraft } from './manual-draft.ts';
import { tabelOf } from './manual-tabel-draft.ts';

/** What would be sent now. What does not apply to the chosen kinds is left out, whatever was typed there before. */
export function bodyOf(draft: ManualDraft, versi: number): ManualDraftBody {
  return {
    versi,
    sejakTahun: yearOf(draft.sejakTahun) ?? 0,
    sampaiTahun: draft.sampaiTahun.trim() === '' ? null : (yearOf(draft.sampaiTahun) ?? 0),
    jenisPerubahan: draft.jenisPerubahan,
    alasan: draft.alasan.trim(),
    manual: manualOf(draft),
  };
}

/** The manual as it would compute. */
export function manualOf(draft: ManualDraft): ManualWire {
  const { sejakTahun: _sejak, sampaiTahun: _sampai, jenisPerubahan: _jenis, alasan: _alasan, ...typed } = draft;
  return {
    ...typed,
    definisi: draft.definisi.trim(),
    tujuan: draft.tujuan.trim(),
    sumberData: draft.sumberData.trim(),
    deskripsiSasaran: textOrNull(draft.deskripsiSasaran),
    nilaiTertinggi: numberOrNull(draft.nilaiTertinggi),
    penanggungJawab: textOrNull(draft.penanggungJawab),
    penyediaData: textOrNull(draft.penyediaData),
    komponen: draft.komponen.map(komponenOf),
    cara: caraOf(draft.cara),
    pembagiNol: draft.pembagiNol.jenis === 'belum' || draft.cara.jenis !== 'rumus' ? null : pembagiNolOf(draft.pembagiNol),
    pemeriksaan: draft.pemeriksaan.map((one) => ({ ...one, nama: one.nama.trim(), cara: caraOf(one.cara) })),
    tabel: draft.tabel.map(tabelOf),
    capaian: capaianOf(draft),
    batasHari: /^\d{1,3}$/.test(draft.batasHari.trim()) ? Number(draft.batasHari) : -1,
    buktiDukung: linesOf(draft.buktiDukung),
    tingkatValiditas: draft.tingkatValiditas === '' ? null : draft.tingkatValiditas,
    tingkatKendali: draft.tingkatKendali === '' ? null : draft.tingkatKendali,
    cascading: {
      jenis: draft.cascading.jenis,
      metode: draft.cascading.metode === '' || draft.cascading.jenis === 'non_cascading' ? null : draft.cascading.metode,
    },
    mutuData: Object.values(draft.mutuData).every((text) => text.trim() === '') ? null : draft.mutuData,
    sop: { nomor: textOrNull(draft.sop.nomor), tanggal: textOrNull(draft.sop.tanggal) },
  };
}

/** A year that the API takes. */
export const yearOf = (text: string): number | null => (/^(20\d{2}|2100)$/.test(text.trim()) ? Number(text) : null);
const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
const numberOf = (text: string): string => text.trim().replace(',', '.');
const numberOrNull = (text: string): string | null => (text.trim() === '' ? null : numberOf(text));
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** `kode = nama`, or a code that is its own name. */
export const pilihanOf = (text: string): Komponen['kategori'] =>
  linesOf(text).map((line) => {
    const [kode = '', ...nama] = line.split('=');
    return { kode: kode.trim(), nama: nama.join('=').trim() || kode.trim() };
  });

/** Kinds whose figures have limits of their own to state. */
export const hasRange = (jenis: Komponen['jenis']): boolean => jenis !== 'daftar' && jenis !== 'ya_tidak' && jenis !== 'tanggal';

export function komponenOf(one: KomponenDraft): Komponen {
  const isList = one.jenis === 'daftar';
  const isRanged = hasRange(one.jenis);
  return {
    ...one,
    kode: one.kode.trim(),
    nama: one.nama.trim(),
    satuan: one.satuan.trim(),
    minimum: isRanged ? numberOrNull(one.minimum) : null,
    maksimum: isRanged ? numberOrNull(one.maksimum) : null,
    kategori: isList ? pilihanOf(one.kategori) : [],
    anggota: isList ? anggotaOf(one.anggota) : { jenis: 'bebas' },
    atribut: isList
      ? one.atribut.map(({ kode, nama, pilihan }) => ({ kode: kode.trim(), nama: nama.trim(), pilihan: pilihanOf(pilihan) }))
      : [],
    sumber: textOrNull(one.sumber),
    penyedia: textOrNull(one.penyedia),
    frekuensi: one.frekuensi === '' ? null : one.frekuensi,
  };
}

function anggotaOf({ jenis, nama }: KomponenDraft['anggota']): Komponen['anggota'] {
  return jenis === 'tetap' ? { jenis, nama: linesOf(nama) } : { jenis };
}

function caraOf({ jenis, rumus, paket, komponen }: CaraDraft): ManualWire['cara'] {
  switch (jenis) {
    case 'rumus':
      return { jenis, rumus };
    case 'paket':
      return { jenis, paket };
    case 'hasil':
      return { jenis, komponen };
    default:
      return assertNever(jenis);
  }
}

function pembagiNolOf({ jenis, nilai }: Berangka<NonNullable<ManualWire['pembagiNol']>['jenis'] | 'belum'>): ManualWire['pembagiNol'] {
  if (jenis === 'belum') return null;
  return jenis === 'nilai' ? { jenis, nilai: numberOf(nilai) } : { jenis };
}

function capaianOf({ capaian, rumusCapaian }: ManualDraft): ManualWire['capaian'] {
  const { skala, batasAtas, batasBawah, targetNol, ...rest } = capaian;
  const points = rumusCapaian === 'stabilize' ? skalaOf(skala) : [];
  return {
    ...rest,
    batasAtas: batasOf(batasAtas),
    batasBawah: batasOf(batasBawah),
    targetNol: targetNol.jenis === 'terburuk' ? { jenis: 'terburuk', nilai: numberOf(targetNol.nilai) } : { jenis: targetNol.jenis },
    skalaStabilize: points.length === 0 ? null : points,
  };
}

const batasOf = ({ jenis, nilai }: CapaianDraft['batasAtas']): ManualWire['capaian']['batasAtas'] =>
  jenis === 'nilai' ? { jenis, nilai: numberOf(nilai) } : { jenis };

/** `kedekatan = indeks`; a line that has no sign gives an index that is no number, so that the check points at it. */
const skalaOf = (text: string): NonNullable<ManualWire['capaian']['skalaStabilize']> =>
  linesOf(text).map((line) => {
    const [kedekatan = '', indeks = ''] = line.split('=');
    return { kedekatan: numberOf(kedekatan), indeks: numberOf(indeks) };
  });
