import { describe, expect, it } from 'vitest';
import { checkDocument } from '../check-document.ts';
import type { RuleId } from '../finding.ts';
import { sourceText } from '../source/source-text.ts';

const RULES: readonly RuleId[] = ['same-fact', 'capaian', 'carry-over', 'period', 'rank-word', 'unmet-not-discussed'];

const told = (text: string): readonly string[] =>
  checkDocument(sourceText(text), { rules: RULES })
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ rule, places, expected }) => `${rule}: ${places[0].text} → ${expected ?? '?'}`);

/** A report of a local government with every comparison that the form asks for, cells marked. */
const LOCAL = `LAPORAN KINERJA INSTANSI PEMERINTAH
DINAS PENDIDIKAN KABUPATEN CONTOH
TAHUN 2024

BAB II PERENCANAAN KINERJA

Tabel 2.1 Rencana Strategis 2021-2026

No | Sasaran | Indikator Kinerja | Satuan | Kondisi Awal | Target 2022 | Target 2023 | Target 2024 | Target 2025 | Target 2026
1 | Meningkatnya akses pendidikan | Rata-rata Lama Sekolah | Tahun | 7,45 | 7,60 | 7,75 | 7,90 | 8,05 | 8,20
2 | Meningkatnya mutu pendidikan | Persentase sekolah terakreditasi A | % | 40,12 | 42,00 | 45,00 | 48,00 | 51,00 | 55,00
3 | Meningkatnya tata kelola | Nilai SAKIP Dinas | Nilai | 68,20 | 70,00 | 72,00 | 74,00 | 76,00 | 78,00

Tabel 2.2 Perjanjian Kinerja Tahun 2024

No | Sasaran | Indikator Kinerja | Target
1 | Meningkatnya akses pendidikan | Rata-rata Lama Sekolah | 7,85 Tahun
2 | Meningkatnya mutu pendidikan | Persentase sekolah terakreditasi A | 48,00 %
3 | Meningkatnya tata kelola | Nilai SAKIP Dinas | BB (74,00)

BAB III AKUNTABILITAS KINERJA

A. Capaian Kinerja Tahun 2024

Tabel 3.1 Capaian Kinerja Tahun 2024

No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)
1 | Rata-rata Lama Sekolah | Tahun | 7,85 | 7,92 | 100,89
2 | Persentase sekolah terakreditasi A | % | 48,00 | 46,55 | 96,98
3 | Nilai SAKIP Dinas | Nilai | 74,00 | 75,12 | 101,51

B. Perbandingan dengan Tahun Sebelumnya

Tabel 3.2 Perbandingan Realisasi Tahun 2022, 2023 dan 2024

No | Indikator Kinerja | Realisasi 2022 | Realisasi 2023 | Realisasi 2024 | Kenaikan/Penurunan
1 | Rata-rata Lama Sekolah | 7,61 | 7,80 | 7,92 | 0,12
2 | Persentase sekolah terakreditasi A | 41,90 | 44,20 | 46,55 | 2,35
3 | Nilai SAKIP Dinas | 70,15 | 73,40 | 75,12 | 1,72

C. Perbandingan dengan Target Jangka Menengah

Tabel 3.3 Perbandingan Realisasi 2024 dengan Target Akhir Renstra

No | Indikator Kinerja | Target Akhir Renstra 2026 | Realisasi 2024 | Tingkat Kemajuan (%)
1 | Rata-rata Lama Sekolah | 8,20 | 7,92 | 96,59
2 | Persentase sekolah terakreditasi A | 55,00 | 46,55 | 84,64
3 | Nilai SAKIP Dinas | 78,00 | 75,12 | 96,31

D. Perbandingan dengan Provinsi dan Nasional

Tabel 3.4 Perbandingan Realisasi dengan Provinsi dan Nasional

No | Indikator Kinerja | Realisasi Dinas 2024 | Realisasi Provinsi 2024 | Realisasi Nasional 2024
1 | Rata-rata Lama Sekolah | 7,92 | 8,15 | 8,85
2 | Persentase sekolah terakreditasi A | 46,55 | 50,10 | 52,30

E. Analisis

Rata-rata Lama Sekolah pada tahun 2024 sebesar 7,92 tahun, di atas target 7,85 tahun, namun masih di bawah rata-rata provinsi sebesar 8,15 tahun dan nasional 8,85 tahun. Dibandingkan tahun 2023 sebesar 7,80 terjadi kenaikan 0,12.

Persentase sekolah terakreditasi A mencapai 46,55% atau 96,98% dari target 48,00%. Target belum tercapai karena 12 sekolah dari 87 sekolah belum divisitasi. Terhadap target akhir Renstra sebesar 55,00%, tingkat kemajuannya 84,64%.

Nilai SAKIP Dinas tahun 2024 sebesar 75,12 (BB) melampaui target 74,00, meningkat dari 73,40 pada tahun 2023.
`;

/** A report of a technical office as it comes from a PDF, columns kept by blanks. */
const TECHNICAL = `                                LAPORAN KINERJA TAHUN 2024
                           BALAI BESAR PENGAWASAN MUTU CONTOH

BAB III AKUNTABILITAS KINERJA

A. CAPAIAN KINERJA

Sasaran Kegiatan 1 : Terwujudnya produk yang memenuhi syarat

Tabel 3. Pencapaian Sasaran Kegiatan 1

 No   Indikator Kinerja                     Target   Realisasi   %        Kriteria
                                            2024     2024        Capaian
 1.   Persentase produk yang memenuhi       86,60    88,91       102,67   Memenuhi Ekspektasi
      syarat
 2.   Persentase pangan yang memenuhi       86,00    79,35       92,27    Belum Memenuhi
      syarat                                                              Ekspektasi

1. Persentase produk yang memenuhi syarat

   Persentase produk yang memenuhi syarat dihitung dari jumlah sampel yang memenuhi syarat dibagi jumlah
   sampel yang diperiksa dikali 100%. Pada tahun 2024 diperiksa 1.019 sampel dan 906 sampel memenuhi syarat
   (88,91%). Perbandingan realisasi tahun 2022-2024 sebagai berikut:

   Tabel 4. Perbandingan Realisasi Tahun 2022 s.d. 2024

   Indikator                                 Realisasi
                                             2022      2023      2024
   Persentase produk yang memenuhi syarat    84,10     86,72     88,91

   Dibandingkan tahun 2023, realisasi tahun 2024 naik 2,19%. Realisasi tahun 2024 telah melampaui target jangka
   menengah tahun 2024 sebesar 86,60%.

2. Persentase pangan yang memenuhi syarat

   Realisasi indikator ini 79,35% dari target 86,00% dengan capaian 92,27% (Belum Memenuhi Ekspektasi).
   Realisasi tahun 2023 sebesar 81,20%, sehingga terjadi penurunan. Target tidak tercapai karena banyak produk
   yang tidak memenuhi ketentuan label.

Sasaran Kegiatan 2 : Meningkatnya kepuasan pelaku usaha

Tabel 5. Pencapaian Sasaran Kegiatan 2

 No   Indikator Kinerja                     Target   Realisasi   %        Kriteria
                                            2024     2024        Capaian
 1.   Indeks kepuasan pelaku usaha          92,50    93,40       100,97   Memenuhi Ekspektasi
 2.   Indeks kepuasan masyarakat atas       89,00    91,72       103,06   Memenuhi Ekspektasi
      layanan publik

   Indeks kepuasan pelaku usaha tahun 2024 sebesar 93,40 dengan target 92,50. Nilai Indeks kepuasan masyarakat
   atas layanan publik tahun 2024 adalah 91,72 meningkat dibandingkan tahun 2023 (90,11).
`;

describe('a whole report in which everything agrees', () => {
  it.each([
    ['with marked cells', LOCAL],
    ['with columns of blanks', TECHNICAL],
  ])('%s is clean', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('one fault in a whole report is told once', () => {
  it.each([
    ['sebesar 7,92 tahun, di atas', 'sebesar 7,29 tahun, di atas', 'same-fact: 7,29 → 7,92'],
    ['mencapai 46,55% atau', 'mencapai 45,65% atau', 'same-fact: 45,65% → 46,55'],
    ['(BB) melampaui target', '(BB) belum mencapai target', 'rank-word: belum mencapai target → melampaui target'],
    ['75,12 | 101,51', '75,12 | 110,51', 'capaian: 110,51 → 101,51'],
    ['44,20 | 46,55 | 2,35', '44,20 | 44,20 | 2,35', 'carry-over: 44,20 → 46,55'],
    ['8,20 | 7,92 | 96,59', '8,20 | 7,96 | 96,59', 'same-fact: 7,96 → 7,92'],
    ['Sekolah | 7,85 Tahun', 'Sekolah | 7,95 Tahun', 'same-fact: 7,95 Tahun → 7,85'],
    ['meningkat dari 73,40 pada', 'menurun dari 73,40 pada', 'rank-word: menurun → meningkat'],
  ])('%s', (right, wrong, expected) => {
    expect(told(LOCAL.replace(right, wrong))).toEqual([expected]);
  });

  it.each([
    ['102,67   Memenuhi', '106,27   Memenuhi', 'capaian: 106,27 → 102,67'],
    ['indikator ini 79,35%', 'indikator ini 73,95%', 'same-fact: 73,95% → 79,35'],
    ['sebesar 93,40 dengan', 'sebesar 94,30 dengan', 'same-fact: 94,30 → 93,40'],
    ['91,72 meningkat', '91,72 menurun', 'rank-word: menurun → meningkat'],
  ])('%s', (right, wrong, expected) => {
    expect(told(TECHNICAL.replace(right, wrong))).toEqual([expected]);
  });
});
