import { angka, dimensi, type ImportSentences, jenisBerkas, kolom, skala } from './problem-words.ts';

const a = (value: string | number | undefined): string => angka(value, 'id');

export const importSentencesId: ImportSentences = {
  'file.empty': () => 'Berkas ini kosong. Periksa apakah ekspornya sudah selesai.',
  'file.too_big': ({ maks }) => `Berkas terlalu besar: paling banyak ${maks} MB. Pisahkan menjadi beberapa berkas, misalnya per bulan.`,
  'file.unpacks_too_big': ({ maks }) =>
    `Isi berkas mengembang melebihi batas yang aman (${maks} MB). Buka di aplikasi lembar kerja, salin datanya ke buku kerja baru, lalu simpan lagi.`,
  'file.too_many_rows': ({ maks }) =>
    `Barisnya terlalu banyak: paling banyak ${maks}. Hapus baris kosong di bawah tabel atau pisahkan berkasnya.`,
  'file.too_many_columns': ({ maks }) => `Kolomnya terlalu banyak: paling banyak ${maks}. Hapus kolom yang tidak dipakai.`,
  'file.too_many_sheets': ({ maks }) => `Lembarnya terlalu banyak: paling banyak ${maks}. Simpan lembar yang diperlukan saja.`,
  'file.encrypted': () => 'Berkas ini dikunci dengan kata sandi. Buka, hapus kata sandinya, lalu simpan lagi.',
  'file.old_excel': () => 'Berkas ini berformat Excel lama (.xls). Buka di Excel, lalu simpan sebagai Excel Workbook (.xlsx).',
  'file.other_spreadsheet': () => 'Format lembar kerja ini belum dibaca. Simpan sebagai Excel Workbook (.xlsx) atau CSV.',
  'file.web_page': () =>
    'Berkas ini sebenarnya halaman web yang diberi nama seperti lembar kerja. Buka di Excel, lalu simpan sebagai Excel Workbook (.xlsx).',
  'file.not_a_table': () => 'Berkas ini bukan tabel. Yang dibaca: Excel Workbook (.xlsx) dan CSV.',
  'file.broken': () => 'Berkas ini rusak atau terpotong. Unduh atau ekspor lagi dari sumbernya.',
  'file.quote_open': () => 'Ada tanda petik (") yang tidak ditutup dalam CSV ini. Ekspor lagi, atau simpan sebagai .xlsx.',
  'file.too_slow': () => 'Berkas ini terlalu lama dibaca sehingga dihentikan. Pisahkan menjadi beberapa berkas yang lebih kecil.',
  'import.not_recognised': ({ kind }) =>
    `Tidak ditemukan ${jenisBerkas[String(kind)]?.id ?? kind} dalam berkas ini. Periksa apakah berkasnya benar dan judul kolomnya masih ada.`,
  'import.key_conflict': ({ rows }) =>
    `Baris ini dan baris ${rows} tentang hal yang sama, tetapi isinya berbeda. Hapus yang keliru, lalu impor lagi.`,
  'import.no_result': () =>
    'Datanya belum cukup untuk dihitung; untuk survei, ada unsur yang tidak dijawab seorang pun pada layanan dan periode ini.',
  'import.not_a_figure': (detail) => `Isi kolom ${kolom(detail)} bukan angka. Betulkan selnya.`,
  'import.out_of_range': (detail) =>
    `Isi kolom ${kolom(detail)}${detail['value'] === undefined ? '' : ` (${a(detail['value'])})`} di luar ${a(detail['min'])}–${a(detail['maks'])}. Periksa koma desimalnya dan kolomnya.`,
  'ikpa.satker_missing': () => 'Kode satker enam angka tidak ditemukan pada baris ini.',
  'ikpa.period_unknown': () => 'Bulan atau tahunnya tidak tertulis dalam berkas dan namanya. Sebutkan sebelum disimpan.',
  'ikpa.layout_by_heading': ({ pack }) =>
    `Tidak ada satu baris pun yang jumlahnya cocok dengan aturan IKPA mana pun. Kolom dibaca menurut judulnya, dengan aturan ${pack}.`,
  'ikpa.layout_ambiguous': ({ pack }) =>
    `Angkanya cocok dengan lebih dari satu aturan IKPA; dibaca dengan ${pack}. Sebutkan tahunnya supaya pasti.`,
  'ikpa.columns_shifted': ({ shift }) =>
    `Judul kolom tidak sesuai dengan isinya: angkanya bergeser ${shift} kolom. Kolom ditentukan dari hitungannya, bukan dari judulnya.`,
  'ikpa.block_broken': () => 'Empat baris satker ini (Nilai, Bobot, Nilai Akhir, Nilai Aspek) tidak lengkap. Ekspor lagi dari OM-SPAN.',
  'ikpa.figure_missing': (detail) => `Kolom ${kolom(detail)} kosong, sehingga baris ini tidak dapat diperiksa.`,
  'ikpa.total_differs': ({ recomputed, published, konversi }) =>
    `Nilai Total tertulis ${a(published)}, dari komponennya ${a(recomputed)}; dengan Konversi Bobot ${a(konversi)} tidak ada susunan komponen yang cocok.`,
  'ikpa.final_differs': ({ recomputed, published }) =>
    `Nilai Akhir tertulis ${a(published)}, padahal Nilai Total ÷ Konversi Bobot dikurangi dispensasi adalah ${a(recomputed)}.`,
  'ikpa.aspek_differs': ({ aspek, recomputed, published }) =>
    `Nilai aspek ${aspek} tertulis ${a(published)}, rata-rata komponennya ${a(recomputed)}. Nilai aspek di berkas tidak dipakai.`,
  'ikpa.bobot_differs': (detail) =>
    `Bobot ${kolom(detail)} tertulis ${a(detail['published'])}, menurut aturan ${a(detail['bobot'])}. Dihitung dengan bobot aturan.`,
  'ikpa.mask_ambiguous': ({ count }) =>
    `Ada ${count} kemungkinan komponen yang dinilai dengan hasil yang sama. Semuanya disimpan; pilih bila tahu yang benar.`,
  'ikpa.nothing_assessed': () => 'Belum ada komponen yang dinilai.',
  'ipasn.dimension_missing': (detail) => `Belum ada nilai ${dimensi(detail)}. Isi nilainya, atau tulis alasan pegawai ini dikecualikan.`,
  'ipasn.total_differs': ({ recomputed, published }) =>
    `Total tertulis ${a(published)}, jumlah dimensinya ${a(recomputed)}; selisihnya bukan karena pembulatan.`,
  'ipasn.total_rounding': ({ difference }) => `Total berselisih ${a(difference)} dengan jumlah dimensinya karena pembulatan.`,
  'ipasn.excluded': ({ alasan }) => `Tidak dinilai: ${alasan}.`,
  'ipasn.excluded_with_score': () => 'Pegawai ini dikecualikan, tetapi ada nilainya. Hapus salah satunya.',
  'ipasn.person_missing': () => 'Baris ini bernilai, tetapi tidak ada NIP atau namanya, sehingga tidak dapat dibedakan dari yang lain.',
  'ipasn.namesake': () =>
    'Nama, jabatan, dan satuan kerja yang sama sudah ada di atas. Keduanya dihitung; tanpa NIP tidak dapat dibedakan.',
  'ipasn.population_differs': ({ stated, found, dinilai, dikecualikan }) =>
    `Berkas menyebut ${stated} pegawai, barisnya ${found} (${dinilai} dinilai, ${dikecualikan} dikecualikan).`,
  'ipasn.excluded_differs': ({ stated, found }) => `Yang dikecualikan disebut ${stated} orang, dalam daftar ada ${found}.`,
  'ipasn.mean_differs': ({ recomputed, published }) => `Rata-rata tertulis ${a(published)}, dari barisnya ${a(recomputed)}.`,
  'skm.no_unsur': () => 'Tidak ada pertanyaan yang dikenali sebagai unsur SKM. Petakan kolomnya ke U1–U9.',
  'skm.unsur_twice': ({ judul, unsur }) => `Dua kolom dipetakan ke ${unsur}; yang kedua “${judul}”. Pilih satu.`,
  'skm.column_unused': ({ judul }) => `Kolom “${judul}” tidak dipakai: unsurnya tidak dikenali, atau jawabannya bukan skala.`,
  'skm.question_left': ({ judul, unsur }) =>
    `Pertanyaan “${judul}” (${unsur}) ada dalam berkas ini, tetapi tidak dipakai oleh pemetaannya.`,
  'skm.column_missing': ({ judul }) => `Kolom “${judul}” ada dalam profil, tetapi tidak ada dalam berkas ini.`,
  'skm.scale_undeclared': (detail) =>
    `${detail['unsur']} (“${detail['judul']}”) dijawab dengan skala ${skala[String(detail['skala'])]?.id ?? detail['skala']}. Tentukan setiap jawaban menjadi 1, 2, 3, atau 4; tidak ada yang dianggap.`,
  'skm.conversion_out_of_range': ({ judul, unsur }) => `Konversi ${unsur} (“${judul}”) harus menghasilkan 1, 2, 3, atau 4.`,
  'skm.answer_unknown': ({ unsur, value, known }) => `Jawaban ${unsur} “${value}” tidak dikenal. Yang dikenal: ${known}.`,
  'skm.no_answer': () => 'Tidak ada satu unsur pun yang dijawab.',
  'skm.date_unreadable': () => 'Waktu pengisian tidak dapat dibaca, sehingga periodenya tidak diketahui.',
  'skm.date_order_unknown': ({ judul }) =>
    `Tanggal pada “${judul}” dapat dibaca hari/bulan maupun bulan/hari, dan periodenya menjadi lain. Sebutkan urutannya.`,
  'skm.period_missing': () => 'Tidak ada kolom waktu. Sebutkan periode survei ini.',
  'skm.duplicate': ({ row }) => `Sama dengan baris ${row} sampai detiknya: mungkin terkirim dua kali. Tetap dihitung.`,
  'skm.straight_line': () => 'Semua unsur dijawab sama. Tetap dihitung.',
  'skm.personal_dropped': ({ count }) => `${count} kolom dapat memuat data pribadi dan tidak dibaca.`,
  'lke.sub_missing': ({ kode }) => `Sub-komponen ${kode} tidak ditemukan.`,
  'lke.grade_missing': ({ kode }) => `Sub-komponen ${kode} belum bernilai. Isi dengan AA, A, BB, B, CC, C, D, atau E.`,
  'lke.grade_unknown': ({ kode, value, known }) => `Nilai sub-komponen ${kode} “${value}” tidak dikenal. Yang dikenal: ${known}.`,
  'lke.two_grade_columns': ({ columns }) => `Ada beberapa kolom nilai yang berbeda (${columns}). Sebutkan kolom mana yang dipakai.`,
  'lke.score_differs': ({ kode, grade, recomputed, published }) =>
    `Sub-komponen ${kode} bernilai ${grade}, yaitu ${a(recomputed)}, tetapi tertulis ${a(published)}. Yang dipakai ${grade}.`,
  'lke.total_differs': ({ recomputed, published }) => `Jumlah tertulis ${a(published)}, dari isinya ${a(recomputed)}.`,
  'lke.komponen_only': () => 'Tidak ada nilai sub-komponen; yang dibaca nilai keempat komponen.',
};
