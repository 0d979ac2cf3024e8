import type { FormulaMessages } from './formula-messages.ts';

/** What keeps a formula from being read or trusted: what stands there, and what to write instead. */
export const formulaId: FormulaMessages = {
  problems: {
    empty: 'Rumus belum ditulis. Tulis rumusnya, atau mulai dari salah satu contoh.',
    too_long: 'Rumus ini lebih dari 2.000 karakter. Pecah perhitungannya menjadi beberapa komponen atau beberapa IKU.',
    too_deep: 'Tanda kurung di sini bersusun lebih dari 50 lapis. Pecah bagian ini menjadi komponen tersendiri.',
    too_large: 'Hasil langkah ini dapat lebih dari 4.000 angka. Kecilkan pangkatnya atau bagi lebih dahulu.',
    unexpected_character: 'Tanda “{{found}}” tidak dikenal dalam rumus. Hapus atau ganti tanda itu.',
    unexpected_token:
      '“{{found}}” tidak dapat berdiri di tempat ini. Periksa apakah ada operator, titik koma, atau tanda kurung yang kurang di depannya.',
    unexpected_end: 'Rumus berhenti sebelum selesai. Lengkapi bagian setelah tanda terakhir.',
    unbalanced_parenthesis: 'Tanda “{{found}}” di sini belum berpasangan. Tambahkan pasangannya, atau hapus tanda ini.',
    unknown_function: 'Tidak ada fungsi bernama “{{found}}”. Pilih dari daftar fungsi di bantuan.',
    argument_count: 'Jumlah isian {{found}} belum sesuai. Bentuknya {{saran}}, dipisahkan titik koma.',
    argument_kind: 'Isian “{{found}}” di sini belum sesuai. Contoh bentuknya: {{saran}}.',
    number_too_long: 'Angka “{{found}}” lebih dari 24 angka di depan atau di belakang koma. Periksa ketikannya.',
    number_ambiguous: '“{{found}}” dapat dibaca dua cara. Tulis {{saran}} atau {{saranLain}}.',
    number_locale: 'Angka “{{found}}” tidak ditulis menurut tanda desimal manual ini. Sesuaikan tanda desimalnya.',
    exponent_not_allowed: 'Pangkat hanya bilangan bulat yang tertulis, dari −9 sampai 99. Ganti “{{found}}” dengan bilangan seperti itu.',
    unknown_name: 'Nama “{{kode}}” belum ada di daftar komponen. Tambahkan komponennya, atau periksa ejaannya.',
    detail_only: 'Komponen “{{kode}}” hanya rincian. Ubah perannya menjadi masuk rumus, atau pakai komponen lain.',
    unknown_indicator: 'Tidak ada indikator berkode “{{kode}}”. Periksa kodenya di pohon kinerja.',
    unknown_survey: 'Tidak ada survei berkode “{{kode}}”. Catat hasil surveinya lebih dahulu, atau periksa kodenya.',
    unknown_pack: 'Tidak ada paket aturan “{{kode}}”. Pilih dari daftar paket.',
    unknown_category:
      '“{{kode}}” bukan pilihan {{kolom}} pada daftar “{{daftar}}”. Tambahkan pilihannya di komponen itu, atau periksa ejaannya.',
    unknown_attribute:
      'Daftar “{{daftar}}” tidak memiliki atribut “{{kode}}”. Tambahkan atributnya di komponen itu, atau periksa ejaannya.',
    list_expected: 'CACAH menghitung baris sebuah daftar, sedangkan “{{kode}}” bukan daftar. Pilih komponen berjenis daftar.',
    figure_expected: 'Di sini diperlukan angka, bukan {{jenis}}. Untuk daftar pakai CACAH(…), untuk ya/tidak pakai JIKA(…; 1; 0).',
    condition_expected: 'Di sini diperlukan syarat, bukan {{jenis}}. Tulis perbandingan, misalnya nilai > 0.',
    kinds_differ: 'Yang satu {{kiri}}, yang lain {{kanan}}, jadi tidak dapat disandingkan. Samakan jenisnya.',
    unit_clash: 'Satuan “{{kiri}}” dan “{{kanan}}” tidak dapat dijumlahkan atau dibandingkan. Ubah ke satuan yang sama, atau bagi dahulu.',
    series_outside_aggregate: 'IKU {{kode}} dari unit di bawah ada beberapa angka. Satukan dengan JUMLAH, RATA, MIN, atau MAKS.',
    average_of_percent:
      'Persentase IKU {{kode}} dari unit yang berbeda besarnya tidak dirata-ratakan. Jumlahkan pembilang dan penyebutnya, atau nyatakan konsolidasi lokasi rata-rata di manual.',
    result_kind: 'Hasil rumus ini {{jenis}}, bukan angka. Ubah menjadi angka, misalnya dengan JIKA(…; 1; 0).',
    result_satuan: 'Hasil rumus ini bersatuan “{{hasil}}”, sedangkan IKU ini bersatuan “{{satuan}}”. Sesuaikan rumus atau satuannya.',
    divisor_may_be_zero:
      'Pembagi “{{pembagi}}” dapat bernilai nol. Nyatakan di manual apa artinya bila pembagi nol, beri batas minimum pada komponennya, atau pakai JIKA.',
    circle:
      'Rujukan ini membuat rumus melingkar pada {{tahun}}: {{jalur}}. Hapus salah satu rujukan di jalur itu, atau pakai periode sebelumnya dengan LALU.',
  },
  suggestion: 'Mungkin maksudnya “{{saran}}”.',
  jenis: { angka: 'angka', logika: 'ya/tidak', tanggal: 'tanggal', daftar: 'daftar' },
};
