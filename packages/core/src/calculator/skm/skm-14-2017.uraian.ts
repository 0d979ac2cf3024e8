import type { FaktaPaket, UraianPaket } from '../../rulepack/rule-pack.ts';

export const FAKTA_SKM_14_2017: readonly FaktaPaket[] = [
  {
    bunyi: {
      id: 'Survei Kepuasan Masyarakat dilakukan berkala, paling sedikit satu kali setahun.',
      en: 'The survey is held regularly, at least once a year.',
    },
    status: 'verified',
    sumber: 'PermenPANRB 14/2017, Pasal 1 ayat (1)',
  },
  {
    bunyi: {
      id: 'IKM = Σ (NRR unsur × bobot) × 25; NRR = jumlah nilai unsur ÷ jumlah responden yang mengisi unsur itu.',
      en: 'IKM = Σ (NRR of the unsur × weight) × 25; NRR = sum of the answers ÷ respondents who answered that unsur.',
    },
    status: 'needs-verification',
    sumber: 'Laporan SKM pemerintah daerah yang mencetak rumusnya di kaki tabel; lampiran peraturan belum dibaca',
  },
  {
    bunyi: {
      id: 'Bobot setiap unsur adalah 1/n yang tepat. Bobot cetak 0,111 dan 0,11 tersedia untuk laporan lama dan memberi nilai lebih rendah.',
      en: 'Every unsur weighs exactly 1/n. The printed weights 0.111 and 0.11 are there for old reports and give lower values.',
    },
    status: 'needs-verification',
    sumber: 'Laporan SKM dengan IKM 100,00 bila semua jawaban 4, yang hanya mungkin dengan 1/9; peraturan juga menulis 0,11',
  },
  {
    bunyi: {
      id: 'Mutu dibaca dari IKM dua desimal: D 25,00–64,99; C 65,00–76,60; B 76,61–88,30; A 88,31–100,00.',
      en: 'Mutu is read from the IKM at two decimals: D 25.00–64.99; C 65.00–76.60; B 76.61–88.30; A 88.31–100.00.',
    },
    status: 'needs-verification',
    sumber: 'Laporan SKM pemerintah daerah yang mencetak tabelnya; pembacaan dari dua desimal agar tidak ada nilai di antara dua pita',
  },
  {
    bunyi: {
      id: 'Kode U8 adalah penanganan pengaduan dan U9 sarana prasarana, meskipun sebagian kuesioner menukar urutannya.',
      en: 'U8 is the handling of complaints and U9 facilities, although some questionnaires swap them.',
    },
    status: 'needs-verification',
    sumber: 'Urutan unsur dalam peraturan menurut laporan SKM; contoh kuesionernya mendahulukan sarana',
  },
  {
    bunyi: {
      id: 'Nilai tahunan yang dilaporkan adalah rata-rata nilai semester.',
      en: 'The value of a year that is reported is the mean of its semesters.',
    },
    status: 'verified',
    sumber: 'Renja 2025 Kanreg VII BKN: semester 98,58 dan 99,44 menjadi 99,01',
  },
];

export const URAIAN_SKM_14_2017: UraianPaket = {
  ringkas: {
    id:
      'Indeks Kepuasan Masyarakat (IKM) adalah ukuran kepuasan pengguna layanan dari Survei Kepuasan Masyarakat. Setiap unsur dijawab dengan ' +
      'nilai 1 sampai 4; rata-rata tiap unsur (NRR) ditimbang sama, dijumlahkan, lalu dikalikan 25 sehingga IKM bernilai 25 sampai 100.',
    en:
      'The public satisfaction index (IKM) says how content the users of a service are. Every unsur is answered from 1 to 4; the mean of each ' +
      'unsur (NRR) is weighted alike, summed and multiplied by 25, so that the IKM lies between 25 and 100.',
  },
  komponen: {
    u1: { id: 'Syarat yang harus dipenuhi dalam pengurusan suatu jenis pelayanan.', en: 'What a user must bring or fulfil.' },
    u2: { id: 'Tata cara pelayanan bagi pemberi dan penerima pelayanan.', en: 'How the service proceeds for both sides.' },
    u3: { id: 'Jangka waktu untuk menyelesaikan seluruh proses pelayanan.', en: 'How long the whole service takes.' },
    u4: { id: 'Ongkos yang dikenakan kepada penerima pelayanan.', en: 'What the service costs its user.' },
    u5: { id: 'Hasil pelayanan yang diberikan sesuai ketentuan.', en: 'What the user receives, as it was laid down.' },
    u6: { id: 'Pengetahuan, keahlian, dan pengalaman pelaksana.', en: 'What those who serve know and can do.' },
    u7: { id: 'Sikap petugas dalam memberikan pelayanan.', en: 'How those who serve behave.' },
    u8: {
      id: 'Tata cara penanganan pengaduan, saran, dan masukan serta tindak lanjutnya.',
      en: 'How complaints and suggestions are handled and followed up.',
    },
    u9: { id: 'Alat dan penunjang utama terselenggaranya pelayanan.', en: 'Equipment and premises that the service needs.' },
  },
};
