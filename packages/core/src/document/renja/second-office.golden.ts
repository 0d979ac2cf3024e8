import type { EvaluasiIku, RencanaIku, RenjaSnapshot, TahunIku } from '../../publication/renja-snapshot.ts';

/**
 * A made-up office that shares nothing with any real one: other names, other words for sasaran and indikator, other
 * years and other figures. Whatever of another office appears in its Renja can only have come from the template.
 */

const measured = (tahun: number, target: string, realisasi: string, extra: Partial<TahunIku> = {}): TahunIku => ({
  tahun,
  target: { nilai: target },
  realisasi: { nilai: realisasi },
  capaian: { nilai: String((Number(realisasi) / Number(target)) * 100) },
  status: Number(realisasi) >= Number(target) ? 'tercapai' : 'mendekati',
  statusRilis: 'final',
  kategori: null,
  catatan: [],
  ...extra,
});

const layanan: EvaluasiIku = {
  id: 'id-1',
  kode: '1',
  nama: 'Persentase layanan yang selesai tepat waktu',
  satuan: 'persen',
  desimal: 2,
  sasaranId: 's1',
  definisi: 'Bagian dari seluruh permohonan yang selesai dalam waktu yang dijanjikan.',
  tahun: [
    measured(2030, '70', '72.5'),
    {
      ...measured(2031, '80', '0'),
      realisasi: { alasan: 'no_data_yet' },
      capaian: { alasan: 'no_data_yet' },
      status: 'belum_ada',
      statusRilis: 'belum_rilis',
    },
  ],
  pengukuran: [
    {
      periode: '2030',
      realisasi: { nilai: '72.5' },
      statusRilis: 'final',
      surat: 'Nota Dinas Nomor 9/ND/X/2031',
      sumber: 'Aplikasi layanan',
      kategori: null,
      komponen: { tepat: { jenis: 'angka', cetak: '29' }, lambat: { jenis: 'angka', cetak: '11' } },
      pemeriksaan: [],
    },
  ],
  tabel: [
    { jenis: 'komposisi', kode: 'waktu', judul: 'Permohonan menurut waktu penyelesaian', komponen: ['tepat', 'lambat'], kolom: 'Waktu' },
  ],
  komponen: [
    { kode: 'tepat', nama: 'Tepat waktu', satuan: 'permohonan', kategori: [] },
    { kode: 'lambat', nama: 'Terlambat', satuan: 'permohonan', kategori: [] },
  ],
  narasi: {
    uraian:
      'Pada tahun 2030, {masukan:tepat:2030} permohonan selesai tepat waktu ({tabel:waktu}). Realisasi tahun 2031 {status:2031}.\n\n- pertama {target:2031}\n- kedua',
    keberlanjutan: 'Indikator ini diteruskan sebagai {ikp2.kode}.',
  },
};

const survei: EvaluasiIku = {
  id: 'id-2',
  kode: '2',
  nama: 'Indeks kepuasan pengguna',
  satuan: 'indeks',
  desimal: 2,
  sasaranId: 's1',
  definisi: 'Rata-rata hasil survei setiap semester.',
  tahun: [
    measured(2030, '80', '81.205'),
    measured(2031, '82', '83.4', { statusRilis: 'sementara', catatan: ['Dihitung dari dua survei.'] }),
  ],
  pengukuran: [
    {
      periode: '2031-S1',
      realisasi: { nilai: '83.1' },
      statusRilis: 'final',
      surat: null,
      sumber: 'Survei semester',
      kategori: 'B',
      komponen: { u1: { jenis: 'angka', cetak: '3,20' }, u2: { jenis: 'angka', cetak: '3.45' } },
      pemeriksaan: [
        {
          nama: 'IKM menurut unsur',
          dihitung: { nilai: '83.12345678901234567890123456789' },
          dilaporkan: { nilai: '83.1' },
          selisih: '-0.02345678901234567890123456789',
          sesuai: true,
        },
        { nama: 'IKM menurut responden', dihitung: { nilai: '83.1' }, dilaporkan: { nilai: '83.1' }, selisih: '0', sesuai: true },
      ],
    },
    {
      periode: '2031-S2',
      realisasi: { nilai: '83.7' },
      statusRilis: 'sementara',
      surat: null,
      sumber: 'Survei semester',
      kategori: 'B',
      komponen: { u1: { jenis: 'angka', cetak: '3,20' }, u2: { jenis: 'angka', cetak: '3,2' } },
      pemeriksaan: [
        { nama: 'IKM menurut unsur', dihitung: { nilai: '84.5' }, dilaporkan: { nilai: '83.7' }, selisih: '-0.8', sesuai: false },
      ],
    },
  ],
  tabel: [
    { jenis: 'antar_periode', kode: 'unsur', judul: 'Nilai unsur survei', komponen: ['u1', 'u2'], periode: 'semester', jumlah: true },
  ],
  komponen: [
    { kode: 'u1', nama: 'Ketepatan, kecepatan', satuan: 'nilai', kategori: [] },
    { kode: 'u2', nama: 'Keramahan', satuan: 'nilai', kategori: [] },
  ],
  narasi: { upaya: '# pelatihan petugas;\n# penataan ruang.', keberhasilan: 'Petugas bertambah.' },
};

const aduan: EvaluasiIku = {
  id: 'id-3',
  kode: '3',
  nama: 'Jumlah aduan yang belum selesai',
  satuan: 'aduan',
  desimal: 0,
  sasaranId: 's2',
  definisi: '',
  tahun: [
    measured(2030, '12', '12', { status: 'tercapai', capaian: { nilai: '100' } }),
    measured(2031, '10', '14', { status: 'belum_tercapai', capaian: { nilai: '60' } }),
  ],
  pengukuran: [
    {
      periode: '2031',
      realisasi: { nilai: '14' },
      statusRilis: 'final',
      surat: null,
      sumber: 'Buku aduan',
      kategori: null,
      komponen: {
        aduan: {
          jenis: 'daftar',
          baris: [
            { nama: 'Aduan loket', kategori: 'selesai', keterangan: 'Januari' },
            { nama: 'Aduan daring', kategori: 'belum', keterangan: null },
          ],
        },
      },
      pemeriksaan: [],
    },
  ],
  tabel: [
    {
      jenis: 'daftar',
      kode: 'aduan',
      judul: 'Daftar aduan',
      komponen: 'aduan',
      kolomNama: 'Aduan',
      kolomKeterangan: 'Bulan',
      kolomKategori: 'Keadaan',
    },
  ],
  komponen: [
    {
      kode: 'aduan',
      nama: 'Aduan',
      satuan: 'aduan',
      kategori: [
        { kode: 'selesai', nama: 'Sudah selesai' },
        { kode: 'belum', nama: 'Belum selesai' },
      ],
    },
  ],
  narasi: { kendala: 'Petugas {iku2.nama} juga menangani aduan.', rtl: 'Menambah petugas.' },
};

const skor: EvaluasiIku = {
  id: 'id-4',
  kode: '4',
  nama: 'Skor evaluasi akuntabilitas',
  satuan: 'skor',
  desimal: 2,
  sasaranId: 's3',
  definisi: 'Hasil evaluasi tahunan.',
  tahun: [measured(2030, '60', '61.2'), measured(2031, '65', '66.4', { kategori: 'B' })],
  pengukuran: [
    {
      periode: '2031',
      realisasi: { nilai: '66.4' },
      statusRilis: 'final',
      surat: null,
      sumber: 'Laporan evaluasi',
      kategori: 'B',
      komponen: {
        perencanaan: { jenis: 'angka', cetak: '20,1' },
        pengukuran: { jenis: 'angka', cetak: '19,3' },
        pelaporan: { jenis: 'angka', cetak: '11,0' },
        evaluasi: { jenis: 'angka', cetak: '16,0' },
      },
      pemeriksaan: [],
    },
  ],
  tabel: [{ jenis: 'paket', kode: 'komponen', judul: 'Skor menurut komponen', paket: 'akip:88-2021' }],
  komponen: ['perencanaan', 'pengukuran', 'pelaporan', 'evaluasi'].map((kode) => ({ kode, nama: kode, satuan: 'skor', kategori: [] })),
  aturan: [{ tahun: 2031, paket: 'akip:88-2021' }],
  narasi: { uraian: 'Skor {realisasi:2031} berkategori {kategori:2031}.', alasan_target: 'Target naik menjadi {target:2031}.' },
};

const ikp = (kode: string, extra: Partial<RencanaIku>): RencanaIku => ({
  id: `rencana-${kode}`,
  kode,
  nama: `Indikator rencana ${kode}`,
  satuan: 'persen',
  desimal: 2,
  sasaranId: 'b1',
  targetRenstra: [
    { tahun: 2032, target: { nilai: '50' }, hitungan: null },
    { tahun: 2033, target: { nilai: '62.5' }, hitungan: null },
    { tahun: 2034, target: { nilai: '75' }, hitungan: null },
  ],
  targetRenja: { nilai: '50' },
  program: 'PA',
  anggaran: { nilai: '1500000' },
  contoh: false,
  alasanTarget: 'Target {target_renja} dan anggaran {anggaran}.',
  ...extra,
});

export const SECOND_OFFICE: RenjaSnapshot = {
  skema: 'renja/1',
  paket: [
    {
      id: 'akip:88-2021',
      nama: 'Evaluasi AKIP',
      dasarHukum: 'PermenPANRB 88/2021',
      status: 'needs-verification',
      uraian: { ringkas: 'Skor adalah jumlah empat komponen.', komponen: { perencanaan: 'Perencanaan dinilai paling tinggi 30.' } },
    },
  ],
  tahun: 2032,
  status: 'ditetapkan',
  tanggal: '2032-02-10',
  instansi: { nama: 'Badan Contoh Nusantara', singkatan: 'BCN' },
  unit: { nama: 'Kantor Contoh Timur', namaPendek: 'KCT', kota: 'Kota Contoh' },
  isi: {
    kataPengantar: 'Rencana kerja ini disusun oleh Kantor Contoh Timur.',
    tempat: 'Kota Contoh',
    bulan: '2032-02',
    jabatanPenandatangan: 'Kepala Kantor Contoh Timur',
    latarBelakang: 'Rencana kerja menjabarkan rencana strategis.',
    temaRkp: 'Tumbuh Bersama',
    dasarTema: ['Arahan pimpinan', 'Hasil evaluasi'],
    prioritasNasional: ['Memperkuat layanan.', 'Memperluas akses; dan', 'Menjaga mutu'],
    penutupLatarBelakang: 'Karena itu rencana kerja ini disusun.',
    ruangLingkup: 'Kantor bertugas melayani masyarakat.',
    fungsi: ['pelayanan', 'pengawasan'],
    maksud: 'Dokumen ini menjadi acuan.',
    tujuanDokumen: ['pedoman', 'kendali'],
    visi: 'Layanan yang Dipercaya',
    misi: ['Melayani dengan cepat', 'Mengawasi dengan adil'],
    pengantarSasaran: 'Sasaran diturunkan dari tujuan.',
    pengantarEvaluasi: 'Evaluasi mencakup dua tahun.',
    kebijakanNasional: 'Kebijakan nasional mengutamakan layanan.',
    sasaranPembangunan: [
      { nama: 'Kepuasan warga', satuan: 'indeks', nilai: { dari: '80,5', sampai: '82' }, sumber: 'Dokumen nasional' },
      { nama: 'Warga terlayani', satuan: 'persen', nilai: { dari: '90', sampai: '90' }, sumber: 'Dokumen nasional' },
      { nama: 'Mutu data', satuan: '', nilai: null, sumber: 'Dokumen nasional (halaman kabur)' },
    ],
    tujuanRencana: 'Tujuan rencana adalah layanan yang terpercaya.',
    pergeseran: [{ judul: 'Dari loket ke daring', uraian: 'Layanan pindah.\n\nPetugas mengikuti.' }],
    pengantarTarget: 'Target mengikuti rencana strategis.',
    pengantarAnggaran: 'Anggaran mengikuti indikator.',
    penutup: 'Demikian rencana kerja ini.',
  },
  dasarHukum: [
    { jenis: 'Undang-Undang', nomor: '1', tahun: 2030, tentang: 'Layanan Contoh', perluVerifikasi: false },
    { jenis: 'Peraturan Badan', nomor: 'PER-7/BCN/2030', tahun: 2030, tentang: 'Tata Kerja Contoh', perluVerifikasi: true },
  ],
  strategiLama: {
    nama: 'Renstra Contoh 2030–2031',
    tahunAwal: 2030,
    tahunAkhir: 2031,
    label: { sasaran: 'Sasaran Strategis', indikator: 'IKU' },
    tujuan: [{ nomor: 1, judul: 'Layanan cepat', uraian: 'Warga terlayani.' }],
    perspektif: [
      { id: 'p1', nama: 'Pengguna' },
      { id: 'p2', nama: 'Internal' },
    ],
    sasaran: [
      { id: 's1', nomor: 1, teks: 'Layanan tepat waktu', perspektifId: 'p1' },
      { id: 's2', nomor: 2, teks: 'Aduan tertangani', perspektifId: 'p2' },
      { id: 's3', nomor: 3, teks: 'Kinerja akuntabel', perspektifId: 'p2' },
    ],
    panah: [{ dari: 's2', ke: 's1', contoh: false }],
    indikator: [layanan, survei, aduan, skor].map(({ id, kode, nama, satuan, sasaranId }) => ({ id, kode, nama, satuan, sasaranId })),
  },
  strategiBaru: {
    nama: 'Renstra Contoh 2032–2034',
    tahunAwal: 2032,
    tahunAkhir: 2034,
    label: { sasaran: 'Sasaran Program', indikator: 'Indikator Kinerja Program' },
    tujuan: [{ nomor: 1, judul: 'Layanan terpercaya', uraian: '' }],
    perspektif: [],
    sasaran: [
      { id: 'b1', nomor: 1, teks: 'Layanan daring', perspektifId: null },
      { id: 'b2', nomor: 2, teks: 'Tata kelola', perspektifId: null },
    ],
    panah: [],
    indikator: [
      { id: 'rencana-1', kode: '1', nama: 'Indikator rencana 1', satuan: 'persen', sasaranId: 'b1' },
      { id: 'rencana-2', kode: '2', nama: 'Indikator rencana 2', satuan: 'persen', sasaranId: 'b1' },
      { id: 'rencana-3', kode: '3', nama: 'Indikator rencana 3', satuan: 'dokumen', sasaranId: 'b2' },
    ],
  },
  evaluasi: {
    tahun: 2031,
    indikator: [layanan, survei, aduan, skor],
    npss: {
      npss: { figure: { nilai: '88.765' }, diketahui: 3, seluruhnya: 4 },
      perspektif: [
        {
          id: 'p1',
          nama: 'Pengguna',
          skor: { figure: { nilai: '101.7073' }, diketahui: 1, seluruhnya: 2 },
          nkp: { figure: { nilai: '50.85365' }, diketahui: 1, seluruhnya: 2 },
        },
        {
          id: 'p2',
          nama: 'Internal',
          skor: { figure: { nilai: '81.0769' }, diketahui: 2, seluruhnya: 2 },
          nkp: { figure: { nilai: '40.53845' }, diketahui: 2, seluruhnya: 2 },
        },
      ],
      sasaran: [
        { id: 's1', nss: { figure: { nilai: '101.7073' }, diketahui: 1, seluruhnya: 2 } },
        { id: 's2', nss: { figure: { nilai: '60' }, diketahui: 1, seluruhnya: 1 } },
        { id: 's3', nss: { figure: { alasan: 'no_data_yet' }, diketahui: 0, seluruhnya: 1 } },
      ],
    },
  },
  rencana: {
    indikator: [
      ikp('1', {}),
      ikp('2', {
        contoh: true,
        anggaran: { nilai: '2750500' },
        targetRenstra: [{ tahun: 2032, target: { nilai: '42.857142857142857' }, hitungan: { terpenuhi: '3', jumlah: '7' } }],
        targetRenja: { nilai: '42.857142857142857' },
        alasanTarget: 'Target {target:2032}, lalu lihat {iku1.target:2031}.',
      }),
      ikp('3', {
        sasaranId: 'b2',
        program: 'DM',
        anggaran: { nilai: '900000' },
        satuan: 'dokumen',
        desimal: 0,
        alasanTarget: 'Menghasilkan {target_renja} pada tahun 2032.',
      }),
    ],
    program: [
      { kode: 'PA', nama: 'Pelayanan' },
      { kode: 'DM', nama: 'Dukungan Manajemen' },
    ],
  },
};
