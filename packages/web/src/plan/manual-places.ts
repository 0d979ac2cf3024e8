import { type Bagian, bagianId } from './manual-fields.tsx';

/** The part of the form that holds a field, by the first word of the field's path. */
const BAGIAN_OF: Readonly<Record<string, Bagian>> = {
  sejakTahun: 'berlaku',
  sampaiTahun: 'berlaku',
  jenisPerubahan: 'berlaku',
  alasan: 'berlaku',
  definisi: 'definisi',
  tujuan: 'definisi',
  deskripsiSasaran: 'definisi',
  jenisAspek: 'definisi',
  nilaiTertinggi: 'definisi',
  komponen: 'komponen',
  cara: 'cara',
  pembagiNol: 'cara',
  lokalAngka: 'cara',
  pemeriksaan: 'pemeriksaan',
  polarisasi: 'capaian',
  rumusCapaian: 'capaian',
  capaian: 'capaian',
  periodePelaporan: 'konsolidasi',
  konsolidasiPeriode: 'konsolidasi',
  konsolidasiLokasi: 'konsolidasi',
  pembulatan: 'konsolidasi',
  desimal: 'konsolidasi',
  batasHari: 'konsolidasi',
  mutuData: 'mutu',
  buktiDukung: 'bukti',
  buktiWajib: 'bukti',
  sop: 'bukti',
  tabel: 'bukti',
  penanggungJawab: 'tanggungJawab',
  penyediaData: 'tanggungJawab',
  sumberData: 'tanggungJawab',
  cascading: 'cascading',
  tingkatValiditas: 'cascading',
  tingkatKendali: 'cascading',
};

/** A field that is not known here is looked for at the beginning. */
export const bagianOf = (field: string): Bagian => BAGIAN_OF[field.split('.')[0] ?? ''] ?? 'berlaku';

/** The ids to look for, nearest first: the field, what contains it, its part of the form. */
export function idsOf(field: string): readonly string[] {
  const parts = field.split('.');
  return [...parts.map((_part, i) => parts.slice(0, parts.length - i).join('.')), bagianId(bagianOf(field))];
}

/** Moves the focus to a field, or to the nearest place that holds it. */
export function leadTo(event: { preventDefault: () => void }, field: string): void {
  event.preventDefault();
  const found = idsOf(field)
    .map((id) => document.getElementById(id))
    .find((one) => one !== null);
  for (let fold = found?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  found?.focus({ preventScroll: true });
  found?.scrollIntoView({ block: 'center' });
}
