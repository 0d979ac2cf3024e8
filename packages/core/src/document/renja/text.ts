import { countWords } from '../../narrative/number-words.ts';
import type { Narasi, Prose } from '../../narrative/prose.ts';
import type { PaketCetak } from '../../publication/renja-snapshot.ts';

/** Raised whenever a template of the Renja changes what it prints: a document names the version that made it. */
export const RENJA_TEMPLATE_VERSION = 'renja/1';

/** Words of the template. They hold no fact and no name of an office; what they say of figures they say by reference. */
export const TEXT = {
  judul: (tahun: number) => `Rencana Kerja ${tahun}`,
  draf: 'DRAF',
  kataPengantar: 'Kata Pengantar',
  daftarIsi: 'Daftar Isi',
  daftarTabel: 'Daftar Tabel',
  daftarGambar: 'Daftar Gambar',
  tandaTangan: '(nama dan tanda tangan)',
  status: { draf: (tanggal: string) => `Draf per ${tanggal}`, ditetapkan: (tanggal: string) => `Ditetapkan pada ${tanggal}` },
} as const;

export const BAB_1 = {
  judul: 'Pendahuluan',
  latarBelakang: 'Latar Belakang',
  landasanHukum: 'Landasan Hukum',
  ruangLingkup: 'Ruang Lingkup',
  maksud: 'Maksud dan Tujuan',
  tema: (): Prose => 'Tema pembangunan tersebut dan hal-hal yang mendasarinya digambarkan pada {gambar:tema}.',
  temaJudul: (tahun: number) => `Tema Pembangunan RKP Tahun ${tahun}`,
  temaDasar: 'ditetapkan dengan mempertimbangkan',
  prioritas: (tahun: number, jumlah: number): Prose =>
    `Untuk mencapai sasaran pembangunan nasional tahun ${tahun}, ditetapkan ${countWords(jumlah)} prioritas nasional, sebagaimana digambarkan pada {gambar:prioritas}.`,
  prioritasJudul: (jumlah: number) => `${capital(countWords(jumlah))} Prioritas Nasional`,
  prioritasSebutan: 'Prioritas nasional',
  hukum: (): Prose => 'Rencana kerja ini disusun berdasarkan peraturan perundang-undangan sebagai berikut:',
  fungsi: (): Prose => 'Dalam melaksanakan tugas tersebut, diselenggarakan fungsi sebagai berikut:',
  tujuan: (): Prose => 'Adapun tujuan penyusunan rencana kerja ini adalah sebagai berikut:',
} as const;

export const BAB_2 = {
  judul: (tahun: number) => `Evaluasi Pelaksanaan Rencana Kerja ${tahun}`,
  visi: 'Visi dan Misi',
  visiPengantar: (strategi: string, instansi: string): Prose => `Sebagaimana tertuang dalam ${strategi}, visi ${instansi} adalah:`,
  misiPengantar: (jumlah: number): Prose => `Untuk mewujudkan visi tersebut, ditetapkan ${countWords(jumlah)} misi, yaitu:`,
  tujuan: 'Tujuan',
  tujuanPengantar: (jumlah: number): Prose => `Misi tersebut dijabarkan ke dalam ${countWords(jumlah)} tujuan sebagai berikut:`,
  sasaranPeta: (label: string): Prose => `Hubungan antar-${label.toLowerCase()} digambarkan pada {gambar:peta-strategi}.`,
  sasaranIndikator: (label: string): Prose => `Setiap ${label.toLowerCase()} beserta indikatornya disajikan pada {tabel:strategi}.`,
  petaJudul: (strategi: string) => `Peta Strategi ${strategi}`,
  petaContoh: 'panah hubungan sebab-akibat adalah contoh karena tidak terbaca pada sumber',
  strategiJudul: (sasaran: string, indikator: string) => `${sasaran} dan ${indikator} menurut Perspektif`,
  strategiJudulPolos: (sasaran: string, indikator: string) => `${sasaran} dan ${indikator}`,
  evaluasi: 'Evaluasi Pelaksanaan Rencana Kerja',
} as const;

export const RINGKASAN = {
  matriks: 'Matriks Capaian Kinerja',
  matriksPengantar: (tahun: number): Prose =>
    `Target, realisasi, dan capaian seluruh indikator tahun ${tahun} disajikan pada {tabel:matriks}.`,
  matriksJudul: (tahun: number) => `Matriks Capaian Kinerja Tahun ${tahun}`,
  matriksCatatan: 'Capaian adalah perbandingan realisasi dengan target menurut rumus pada manual indikator, tanpa batas atas.',
  hitungan: (tahun: number, label: string): Prose =>
    `Dari {jumlah_iku:${tahun}} ${label} tahun ${tahun}, yang mencapai atau melampaui target berjumlah {tercapai:${tahun}}, yang belum mencapai target berjumlah {belum_tercapai:${tahun}}, dan yang belum dapat dinilai berjumlah {belum_rilis:${tahun}}.`,
  tercapai: (label: string, daftar: string): Prose => `${label} yang mencapai atau melampaui target adalah ${daftar}.`,
  belumTercapai: (label: string): Prose => `${label} yang belum mencapai target adalah sebagai berikut:`,
  belumTercapaiButir: (slug: string, tahun: number): Prose =>
    `{${slug}.kode} {${slug}.nama}: realisasi {${slug}.realisasi:${tahun}} dari target {${slug}.target:${tahun}}, yaitu {${slug}.selisih:${tahun}}`,
  belumDinilai: (label: string): Prose => `${label} yang belum dapat dinilai adalah sebagai berikut:`,
  belumDinilaiButir: (slug: string, tahun: number): Prose => `{${slug}.kode} {${slug}.nama}: {${slug}.status:${tahun}}`,
  npss: 'Nilai Pencapaian Sasaran Strategis (NPSS)',
  npssNilai: (tahun: number): Prose => `NPSS tahun ${tahun} adalah {npss}.`,
  npssPengantar: (): Prose => 'Nilai setiap sasaran dan perspektif disajikan pada {tabel:npss}.',
  npssJudul: (tahun: number) => `Nilai Pencapaian Sasaran Strategis (NPSS) Tahun ${tahun}`,
  npssCatatan:
    'NSS adalah rata-rata capaian indikator pada satu sasaran. Skor perspektif adalah rata-rata NSS. NKP adalah skor perspektif dikalikan bobotnya. NPSS adalah jumlah NKP; selama satu perspektif belum bernilai, NPSS dihitung dari bobot yang ada.',
  sementara: 'Nilai bertanda sementara dihitung dari indikator yang sudah bernilai dan berubah apabila seluruhnya telah dinilai.',
} as const;

export const IKU = {
  tabelJudul: (kode: string, tahun: readonly number[]) => `Target dan Realisasi ${kode} Tahun ${tahun.join(' dan ')}`,
  hasil: (tahun: number): Prose =>
    `Realisasi tahun ${tahun} sebesar {realisasi:${tahun}} {status:${tahun}} sebesar {target:${tahun}}, dengan capaian {capaian:${tahun}}.`,
  perubahan: (tahun: number): Prose => `Realisasi tersebut {perubahan:${tahun}}.`,
  belumDinilai: (tahun: number): Prose => `Realisasi tahun ${tahun} {status:${tahun}}. Target tahun ${tahun} sebesar {target:${tahun}}.`,
  tanpaTarget: (tahun: number): Prose => `Realisasi tahun ${tahun} {status:${tahun}}.`,
  definisi: 'Definisi.',
  aturan: 'Cara menghitung.',
  aturanKalimat: (tahun: number): Prose => `{aturan:${tahun}} Dasar hukum: {dasar_aturan:${tahun}}.`,
  label: {
    uraian: null,
    upaya: 'Upaya yang dilakukan.',
    keberhasilan: 'Faktor keberhasilan.',
    kendala: 'Kendala.',
    rtl: 'Rencana tindak lanjut.',
    alasan_target: 'Penetapan target.',
    keberlanjutan: 'Keberlanjutan indikator.',
  } as const satisfies Record<Narasi, string | null>,
  kosong: {
    kendala: 'Kendala belum ditulis, padahal target belum tercapai.',
    rtl: 'Rencana tindak lanjut belum ditulis, padahal target belum tercapai.',
  },
  status: { tercapai: 'Tercapai', mendekati: 'Belum tercapai', belum_tercapai: 'Belum tercapai' },
} as const;

export const BAB_3 = {
  judul: (tahun: number) => `Rencana Kerja ${tahun}`,
  kebijakan: 'Kebijakan Nasional',
  pembangunan: (tahun: number): Prose => `Target sasaran pembangunan nasional tahun ${tahun} disajikan pada {gambar:sasaran-pembangunan}.`,
  pembangunanJudul: (tahun: number) => `Sasaran Pembangunan Nasional Tahun ${tahun}`,
  pembangunanTidakTerbaca: 'sebagian nilai tidak terbaca pada sumber dan tidak diisi',
  tujuan: 'Tujuan dan Sasaran',
  kerangka: (): Prose => 'Keterkaitan antara tujuan, sasaran, dan indikator digambarkan pada {gambar:kerangka-logis}.',
  kerangkaJudul: 'Kerangka Logis Tujuan, Sasaran, dan Indikator',
  target: (tahun: number) => `Indikator dan Target Kinerja ${tahun}`,
  targetPengantar: (awal: number, akhir: number): Prose => `Target setiap indikator tahun ${awal}–${akhir} disajikan pada {tabel:target}.`,
  targetJudul: (sasaran: string, indikator: string, periode: string) => `${sasaran}, ${indikator}, dan Target Tahun ${periode}`,
  contoh: '† contoh isian, yang diganti dengan nilai yang ditetapkan.',
  contohSemua: 'Seluruh nilai pada tabel ini adalah contoh isian, yang diganti dengan nilai yang ditetapkan.',
  contohBaris: 'Nilai contoh.',
  ikkJudul: (kode: string, tahun: number) => `Target dan Anggaran ${kode} Tahun ${tahun}`,
  hitungan: (tahun: number): Prose => `Target tahun ${tahun} setara dengan {hitungan:${tahun}}.`,
  alasanKosong: 'Alasan penetapan target belum ditulis.',
  anggaran: 'Rencana Anggaran',
  anggaranJumlah: (tahun: number): Prose => `Anggaran tahun ${tahun} seluruhnya sebesar {anggaran:total}.`,
  anggaranSasaran: (): Prose => 'Anggaran menurut sasaran dan indikator disajikan pada {tabel:anggaran}.',
  anggaranProgram: (): Prose => 'Anggaran menurut program disajikan pada {tabel:anggaran-program}.',
  anggaranJudul: (tahun: number) => `Rencana Anggaran Tahun ${tahun} menurut Sasaran dan Indikator`,
  programJudul: (tahun: number) => `Rencana Anggaran Tahun ${tahun} menurut Program`,
  anggaranCatatan: 'Jumlah setiap sasaran, setiap program, dan seluruhnya dihitung dari anggaran setiap indikator.',
} as const;

export const BAB_4 = {
  judul: 'Penutup',
  tentangAngka:
    'Setiap angka dalam dokumen ini berasal dari satu rekaman data yang tidak berubah, dihitung menurut manual indikator, dan dapat ditelusuri sampai ke masukan serta bukti dukungnya.',
  kolofon: {
    angka: 'Tentang angka',
    snapshot: 'Sidik rekaman data',
    template: 'Sidik templat',
    versi: 'Versi templat',
    paket: 'Aturan hitung',
    tanggal: 'Tanggal rekaman',
  },
  paket: ({ id, nama, dasarHukum, status }: PaketCetak): string => `${id} (${nama}; ${dasarHukum}; ${STATUS_PAKET[status]})`,
} as const;

/** How sure the source of a rule is: printed, because a reader must know which figures rest on an assumption. */
const STATUS_PAKET: Readonly<Record<PaketCetak['status'], string>> = {
  verified: 'terverifikasi',
  'needs-verification': 'perlu verifikasi',
  assumption: 'anggapan',
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
