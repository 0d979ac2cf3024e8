import { describe, expect, it } from 'vitest';
import { checkDocument } from '../check-document.ts';
import type { RuleId } from '../finding.ts';
import { sourceText } from '../source/source-text.ts';

/** Everything that is told of an indicator's target, realisasi and capaian, but not whether a missed target is discussed. */
const RULES: readonly RuleId[] = ['same-fact', 'capaian', 'carry-over', 'period', 'rank-word'];

const points = (text: string): string => `LAPORAN KINERJA
DIREKTORAT CONTOH
TAHUN 2024

BAB III
AKUNTABILITAS KINERJA

No | Indikator Kinerja | Satuan | Target 2024 | Realisasi 2023 | Realisasi 2024 | % Capaian
1 | Indeks Kualitas Data | Indeks | 88,00 | 84,01 | 86,12 | 97,86
2 | Nilai SAKIP | Nilai | 78,00 | 77,20 | 79,90 | 102,44
Tabel 3.1. Capaian Kinerja Tahun 2024

IKP 1. Indeks Kualitas Data

${text} Hasil ini dipengaruhi oleh keterbatasan aplikasi pada para walidata di daerah.
`;

/** The same as a percentage: then capaian and realisasi are printed alike. */
const percent = (text: string): string =>
  points(text)
    .replace(/(8[4689],(?:00|01|12|10|21))/g, '$1%')
    .replaceAll('Indeks Kualitas Data', 'Persentase Data Terverifikasi')
    .replaceAll('nilai indeks', 'persentase')
    .replaceAll('Nilai indeks', 'Persentase ini')
    .replaceAll('| Indeks |', '| % |');

const told = (text: string): readonly string[] =>
  checkDocument(sourceText(text), { rules: RULES })
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ rule, places }) => `${rule}: ${places[0].text}`);

/** 86,21, 89,00, 98,76 and 84,10 are wrong, and so are the words and years of the last dozen. */
const FAULTS = [
  'Realisasi Indeks Kualitas Data tahun 2024 sebesar 86,21.',
  'Pada tahun 2024, Indeks Kualitas Data mencapai 86,21.',
  'Indeks Kualitas Data Tahun 2024 terealisasi sebesar 86,21 atau 97,86% dari target 88,00.',
  'Dari target sebesar 88,00 terealisasi sebesar 86,21.',
  'Dari target 88,00, Indeks Kualitas Data tahun 2024 hanya terealisasi 86,21.',
  'Target Indeks Kualitas Data tahun 2024 adalah 88,00 dan realisasinya 86,21.',
  'Capaian Indeks Kualitas Data pada tahun 2024 adalah 86,21 dengan capaian kinerja sebesar 97,86%.',
  'Hasil penilaian tahun 2024 menunjukkan nilai indeks sebesar 86,21.',
  'Indeks Kualitas Data (86,21) belum memenuhi target (88,00).',
  'Nilai Indeks Kualitas Data Tahun 2024 yaitu sebesar 86,21 (Baik).',
  'Realisasi kinerja: 86,21.',
  'Pengukuran tahun 2024 memperoleh nilai indeks 86,21.',
  'Sepanjang tahun 2024 indikator ini berhasil direalisasikan sebesar 86,21.',
  'Realisasi indikator kinerja ini pada akhir tahun 2024 tercatat 86,21.',
  'Sampai dengan akhir tahun 2024 nilai indeks mencapai 86,21.',
  'Nilai indeks tahun 2024 meningkat dari 84,01 pada tahun 2023 menjadi 86,21 pada tahun 2024.',
  'Nilai indeks meningkat menjadi 86,21 dari tahun sebelumnya sebesar 84,01.',
  'Realisasi tahun 2024 sebesar 86,12 meningkat dibandingkan realisasi tahun 2023 sebesar 84,10.',
  'Target tahun 2024 sebesar 89,00.',
  'Indikator ini ditargetkan sebesar 89,00 pada tahun 2024.',
  'Dengan target 89,00, indikator ini terealisasi 86,12.',
  'Realisasi 86,12 dari target 89,00.',
  'Capaian kinerja indikator ini sebesar 98,76%.',
  'Persentase capaian indikator ini adalah 98,76%.',
  'Tingkat capaian tahun 2024 sebesar 98,76%.',
  'Realisasi sebesar 86,12 dengan persentase capaian 98,76%.',
  'Realisasi mencapai 86,12 dari target 88,00 atau sebesar 98,76%.',
  'Realisasi 86,12 (98,76%).',
  'Realisasi tahun 2024 melampaui target yang telah ditetapkan.',
  'Indikator ini telah melampaui target.',
  'Target indikator ini tercapai.',
  'Indikator ini tercapai melebihi target.',
  'Nilai tahun 2024 mengalami penurunan dibandingkan tahun 2023.',
  'Terjadi penurunan dari 84,01 pada tahun 2023 menjadi 86,12 pada tahun 2024.',
  'Realisasi ini lebih rendah dari realisasi tahun 2023 sebesar 84,01.',
  'Realisasi tahun 2024 lebih tinggi dibandingkan target.',
  'Realisasi tahun 2024 sebesar 84,01.',
  'Realisasi tahun 2023 sebesar 86,12.',
  'Realisasi tahun 2025 sebesar 86,12.',
];

/** Right, or of something else. */
const TRAPS = [
  'Nilai tersebut lebih rendah 2,15 poin dibandingkan target.',
  'Deviasi antara target dan realisasi sebesar 2,45.',
  'Target tersebut lebih tinggi dari realisasi tahun 2023 yaitu 84,01.',
  'Pada triwulan I, II, dan III realisasi masing-masing sebesar 20,10; 45,30; dan 70,20.',
  'Kegiatan ini didukung anggaran sebesar Rp125.000.000 dengan realisasi Rp120.500.000 atau 96,40%.',
  'Realisasi fisik kegiatan mencapai 100%.',
  'Tingkat kehadiran peserta mencapai 96,4% dari target 90%.',
  'Penyerapan anggaran indikator ini mencapai 98,77%.',
  'Nilai rata-rata pre-test sebesar 56,20 dan post-test sebesar 88,10.',
  'Sebanyak 45 dari 50 dokumen atau 90% telah selesai.',
  'Berdasarkan data BPS, angka nasional tahun 2024 sebesar 73,20.',
  'Dengan bobot 25%, komponen ini memperoleh nilai 21,35.',
  'Target Renstra tahun 2025 sebesar 90,00.',
  'Capaian kinerja terhadap target Renstra sebesar 97,17%.',
  'Skor tertinggi diperoleh Bidang A yaitu 92,10 dan terendah Bidang B yaitu 80,05.',
  'Indeks ini terdiri dari 4 dimensi dengan bobot masing-masing 25%.',
  'Nilai maksimal indeks adalah 100.',
  'Kategori sangat baik berada pada rentang 88,31 - 100,00.',
  'Realisasi tahun 2024 sama dengan tahun sebelumnya.',
  'Efisiensi penggunaan sumber daya sebesar 5,30%.',
  'Dari hasil evaluasi, diperoleh nilai untuk aspek perencanaan sebesar 22,80.',
  'Semester I tahun 2024 mencapai 85,10 dan semester II mencapai 87,14 sehingga rata-ratanya 86,12.',
  'Pada bulan Juni 2024 nilainya 85,90.',
  'Realisasi s.d. TW II 2024 sebesar 42,50.',
  'Jika target 2025 sebesar 88 tercapai, nilainya naik.',
  'Kenaikan capaian sebesar 3,85% dibandingkan tahun 2023.',
  'Realisasi kinerja tahun 2024 sebesar 86,12 poin dari target yang ditetapkan sebesar 88 poin dengan persentase capaian kinerja 97,86%.',
  'Capaian tahun 2024 (86,12) lebih tinggi dibanding capaian tahun 2023 (84,01).',
  'Realisasi IKP 1 tahun 2022, 2023, dan 2024 berturut-turut 81,10, 84,01, dan 86,12.',
  'Persentase pegawai yang mengikuti pelatihan sebesar 76,5%.',
  'Kegiatan sosialisasi dilaksanakan 12 kali dari target 10 kali.',
  'Adapun target jangka menengah adalah 90,00 pada tahun 2029.',
  'Nilai indeks kualitas data BKN secara nasional adalah 84,00.',
  'Perhitungan: (86,12/88,00) x 100% = 97,86%.',
  'Realisasi = 86,12.',
  'Target : 88,00 Realisasi : 86,12 Capaian : 97,86%',
  'Pencapaian target tahun 2024 sebesar 97,86%.',
  'Target 88,00 belum dicapai dengan realisasi 86,12.',
  'Persentase realisasi terhadap target adalah 97,86%.',
  'Hasil capaian di tahun 2024 sebesar 86,12 dengan predikat Baik.',
  'Realisasi tahun ini (86,12) telah memenuhi 97,17% target Renstra 2029 (90,00).',
  'Rasio realisasi terhadap target akhir sebesar 97,17%.',
  'Target yang ditetapkan pada tahun 2024 lebih tinggi dari realisasi tahun 2023.',
  'Kegiatan sosialisasi telah mencapai target yang ditetapkan.',
  'Realisasi anggaran belum mencapai target penyerapan.',
  'Sebagian besar satuan kerja telah memenuhi target.',
  'Capaian ini tidak terlepas dari upaya untuk mencapai target.',
  'Dari 12 satuan kerja, 3 satuan kerja belum mencapai target.',
  'Target tidak tercapai pada triwulan I namun tercapai pada akhir tahun.',
  'Hal-hal yang menyebabkan target tidak tercapai pada tahun 2022 adalah pandemi.',
  'Agar target tahun 2025 dapat tercapai, dilakukan pendampingan.',
  'Jumlah peserta meningkat dari 120 orang menjadi 150 orang.',
  'Peringkat nasional naik dari 12 menjadi 8.',
  'Jumlah aduan turun dari 45 menjadi 30.',
  'Nilai terendah pada survei adalah unsur waktu.',
  'Tren realisasi dalam lima tahun terakhir menunjukkan peningkatan.',
  'Realisasi meningkat dibandingkan target.',
  'Anggaran turun dari Rp5.000.000.000 menjadi Rp4.500.000.000.',
  'Target diturunkan dari 90 menjadi 88 pada tahun 2024.',
  'Nilai ini mengalami kenaikan sebesar 2,10 poin atau 2,50% dari tahun 2023.',
  'Tidak tercapainya target disebabkan oleh keterbatasan SDM.',
  'Indikator ini dikatakan tercapai apabila realisasi melebihi target.',
  'Capaian tertinggi pada tahun 2024 adalah triwulan IV.',
  'Jumlah layanan bertambah dari 10 menjadi 12 layanan.',
  'Dibandingkan tahun 2023, terjadi penurunan jumlah pengaduan.',
  'Waktu layanan turun dari 5 hari menjadi 3 hari.',
  'Persentase temuan menurun dari 12,5% pada tahun 2023 menjadi 10,2% pada tahun 2024.',
  'Meskipun meningkat, realisasi masih di bawah target.',
  'Realisasi tahun 2024 meningkat 2,11 poin dari tahun 2023 sebesar 84,01 menjadi 86,12.',
  'Seluruh kegiatan telah mencapai target output.',
  'Seluruh indikator kegiatan pendukung telah tercapai 100%.',
  'Nilai persepsi meningkat dari 3,40 (2023) menjadi 3,55 (2024).',
  'Pada tahun 2023 realisasi sebesar 84,01 dan pada tahun 2024 naik menjadi 86,12.',
  'Target 2025 meningkat menjadi 89 dari target 2024 sebesar 88.',
  'Nilai A turun menjadi BB.',
];

describe('one fault, said in many ways, is told once', () => {
  it.each(FAULTS)('%s', (text) => {
    expect(told(points(text))).toHaveLength(1);
  });
  it.each(FAULTS)('as a percentage: %s', (text) => {
    expect(told(percent(text))).toHaveLength(1);
  });
});

describe('nothing is told', () => {
  it.each(TRAPS)('of %s', (text) => {
    expect(told(points(text))).toEqual([]);
  });
});
