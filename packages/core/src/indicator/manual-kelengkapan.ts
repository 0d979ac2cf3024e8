import type { ManualIku } from './manual-iku.ts';

/**
 * Fields of the ministry's form that are still empty, as paths, in the order of the form. A draft may leave them; a manual
 * that is set may not. What the form leaves open (a natural maximum, the number of the SOP) is not among them, nor the description
 * of the sasaran, which is the sasaran's own and only repeated here.
 */
export function manualKelengkapan(manual: ManualIku): readonly string[] {
  const { komponen, mutuData, buktiDukung, cascading } = manual;
  const texts = ['definisi', 'tujuan', 'penanggungJawab', 'penyediaData', 'sumberData'] as const;
  return [
    ...texts.filter((field) => isBlank(manual[field])),
    ...komponen.flatMap(({ satuan, jenis }, i) => (isBlank(satuan) && needsSatuan(jenis) ? [`komponen.${i}.satuan`] : [])),
    ...(['tingkatKendali', 'tingkatValiditas'] as const).filter((field) => manual[field] === null),
    ...(cascading.jenis !== 'non_cascading' && cascading.metode === null ? ['cascading.metode'] : []),
    ...(buktiDukung.some((bukti) => !isBlank(bukti)) ? [] : ['buktiDukung']),
    ...MUTU.filter((field) => isBlank(mutuData?.[field] ?? null)).map((field) => `mutuData.${field}`),
  ];
}

const MUTU = ['validasi', 'akurasi', 'keterbatasan', 'kompensasi'] as const;

const isBlank = (text: string | null): boolean => text === null || text.trim() === '';

const needsSatuan = (jenis: ManualIku['komponen'][number]['jenis']): boolean => jenis !== 'ya_tidak' && jenis !== 'tanggal';
