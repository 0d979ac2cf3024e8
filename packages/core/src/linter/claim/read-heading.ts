import type { Measure, SubjectKind, TargetPlan } from './claim.ts';
import { type FoundPeriod, periodsIn } from './read-period.ts';

/** What a column holds, by its heading. */
export type ColumnRole =
  | { readonly role: 'name'; readonly kind: SubjectKind }
  | { readonly role: 'number' }
  | { readonly role: 'unit' }
  | { readonly role: 'value'; readonly measure: Measure | null; readonly period: FoundPeriod | null; readonly layer: TargetPlan | null }
  | { readonly role: 'other' };

const NAMES: readonly (readonly [RegExp, SubjectKind])[] = [
  [/\bindikator\b|\bik[ukps]\b|\biksk\b|\biksp?\b/i, 'indikator'],
  [/\bunsur\b/i, 'unsur'],
  [/\bkomponen\b|\bdimensi\b|\baspek\b|\bkriteria\b/i, 'komponen'],
  [/\bsub ?kegiatan\b|\bkegiatan\b|\bkro\b|\bro\b|\boutput\b/i, 'kegiatan'],
  [/\bprogram\b/i, 'program'],
  [/\bsasaran\b|\btujuan\b/i, 'sasaran'],
  [/\bkategori\b|\bpredikat\b/i, 'kategori'],
  [/\buraian\b|\bnama\b|\bjenis\b|\binstansi\b|\bunit\b|\blayanan\b|\bketerangan\b/i, 'lain'],
];

const MEASURES: readonly (readonly [RegExp, Measure])[] = [
  [
    /realisasi.{0,30}(?:anggaran|keuangan|belanja|\(rp)|(?:anggaran|keuangan|belanja|penyerapan).{0,30}realisasi|serapan/i,
    'realisasi_anggaran',
  ],
  [/\b(?:anggaran|pagu|alokasi)\b|\(\s*rp\.?[^)]{0,20}\)/i, 'anggaran'],
  [/\bcapaian\b|\bpencapaian\b|\bkinerja\s?\(%\)|tingkat ketercapaian|\br\s?\/\s?t\b/i, 'capaian'],
  [/\brealisasi\b|\bterealisasi\b/i, 'realisasi'],
  [/\btarget\b/i, 'target'],
  [/\bbobot\b/i, 'bobot'],
  [/\b(?:nilai|skor|indeks)\b/i, 'nilai'],
  [/\b(?:jumlah|total|volume)\b/i, 'jumlah'],
  [/\bpersentase\b|\bproporsi\b|%/i, 'bagian'],
];

/** Of somebody else, or the difference of two values. */
const OF_OTHERS =
  /\b(?:nasional|provinsi|prov|kabupaten|kab|kota|standar|benchmark|rata-rata|selisih|gap|deviasi|kenaikan|penurunan|peningkatan|tren|pertumbuhan|kemajuan|efisiensi|efektivitas|sisa|baseline|kondisi awal)\b/i;

/** `Target 2023` → target of 2023; `Indikator Kinerja` → the names. A heading that says nothing is `other`. */
export function roleOf(heading: string): ColumnRole {
  const text = heading.trim().slice(0, 200);
  if (/^(?:no|nomor|nmr|#|kode)\.?$/i.test(text)) return { role: 'number' };
  if (/^satuan\b/i.test(text)) return { role: 'unit' };
  if (OF_OTHERS.test(text)) return { role: 'other' };
  const periods = periodsIn(text);
  const measure = measureOf(text);
  const period = periods.at(-1) ?? null;
  if (measure !== null && !isNameHeading(text)) return { role: 'value', measure, period, layer: layerOf(text) };
  const kind = NAMES.find(([pattern]) => pattern.test(text))?.[1];
  if (kind !== undefined) return { role: 'name', kind };
  if (measure !== null || period !== null) return { role: 'value', measure, period, layer: layerOf(text) };
  return { role: 'other' };
}

export const measureOf = (text: string): Measure | null => MEASURES.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/** `Indikator Kinerja/Target` names indicators; `Target Indikator 2024` does not, and `Nilai Unsur` holds values. */
const isNameHeading = (text: string): boolean =>
  /^(?:nama\s|uraian\s)?(?:indikator|sasaran|program|kegiatan|komponen|unsur)\b/i.test(text) &&
  !/\b(?:target|realisasi|capaian|anggaran|pagu)\b/i.test(text);

export function layerOf(text: string): TargetPlan | null {
  if (/\bterhadap target (?:tahunan|tahun|setahun|akhir tahun)\b/i.test(text)) return 'tahunan';
  if (/\b(?:perubahan|revisi|direvisi|semula|menjadi|sebelum|sesudah|awal|adendum|addendum|reviu)\b/i.test(text)) return 'perubahan';
  if (/\brenstra\b|\brencana strategis\b|\brpjm[nd]\b|jangka menengah|akhir periode/i.test(text)) return 'renstra';
  if (/\brenja\b|\brencana kerja\b|\brkt\b|\brkpd\b/i.test(text)) return 'renja';
  return /\bpk\b|perjanjian kinerja|\btapkin\b/i.test(text) ? 'pk' : null;
}
