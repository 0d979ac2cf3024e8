import { describe, expect, it } from 'vitest';
import { checkDocument } from '../check-document.ts';
import { sourceText } from '../source/source-text.ts';

const notes = (text: string): readonly string[] =>
  checkDocument(sourceText(text), { rules: ['unmet-not-discussed'] }).findings.map(
    ({ severity, places }) => `${severity} ${places[0].text}`,
  );

const block = (realisasi: string, text: string, kind = 'RENCANA KERJA'): string => `${kind}
DINAS CONTOH
TAHUN 2025

IKU 1. Persentase Layanan Perizinan yang Selesai Tepat Waktu

Target 2023 | Target 2024 | Realisasi 2023 | Realisasi 2024
80% | 85% | 81,25% | ${realisasi}
Tabel 2.1. Realisasi Persentase Layanan Perizinan yang Selesai Tepat Waktu

${text}
`;
const ACTIVITIES =
  'Berbagai kegiatan telah dilaksanakan bersama para pengguna layanan sepanjang tahun, antara lain bimbingan teknis dan pendampingan.';

describe('a missed target', () => {
  it.each([
    ACTIVITIES,
    `${ACTIVITIES} Kendala yang dihadapi adalah jumlah petugas yang terbatas.`,
    `${ACTIVITIES} Layanan mutasi belum terselesaikan sehingga realisasinya 82,40%.`,
    `${ACTIVITIES} Rekomendasi diberikan terutama untuk Indikator Kinerja Utama yang belum tercapai target kinerjanya.`,
    `${ACTIVITIES} Pada tahun 2023 realisasinya di atas target.`,
  ])('is passed over: %s', (text) => {
    expect(notes(block('82,40%', text))).toEqual(['warn 82,40%']);
  });

  it.each([
    `${ACTIVITIES} Realisasi tahun 2024 belum mencapai target.`,
    `${ACTIVITIES} Target belum tercapai karena jumlah petugas terbatas.`,
    `${ACTIVITIES} Meskipun demikian, capaian IKU 1 masih di bawah target.`,
    `${ACTIVITIES} Realisasi baru mencapai 82,40% dari target 85%.`,
    `${ACTIVITIES} Kendala dalam mencapai target ini adalah aplikasi yang belum selesai.`,
    'Tabel di atas.',
  ])('is owned up to, or nothing is discussed: %s', (text) => {
    expect(notes(block('82,40%', text))).toEqual([]);
  });

  it('is nothing that a plan without results has to discuss', () => {
    expect(notes(block('82,40%', ACTIVITIES, 'PERJANJIAN KINERJA'))).toEqual([]);
  });
});

const less = (realisasi: string): string =>
  block(realisasi, ACTIVITIES)
    .replaceAll('Persentase Layanan Perizinan yang Selesai Tepat Waktu', 'Tingkat Pengangguran Terbuka Kabupaten Contoh')
    .replace('81,25%', '92,10%');

describe('a met target', () => {
  it('is called missed', () => {
    expect(notes(block('87,50%', `${ACTIVITIES} Realisasi tahun 2024 belum mencapai target yang ditetapkan.`))).toEqual([
      'error belum mencapai target',
    ]);
  });
  it('is called met', () => {
    expect(notes(block('87,50%', `${ACTIVITIES} Realisasi tahun 2024 telah mencapai target yang ditetapkan.`))).toEqual([]);
  });
  it('of which less is better is met below its target', () => {
    expect(notes(less('82,40%'))).toEqual([]);
    expect(notes(less('87,50%'))).toEqual(['warn 87,50%']);
  });
});
