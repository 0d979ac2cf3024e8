import type { LogicFrame } from './logic-frame.ts';
import type { PetaStrategi } from './strategy-map-input.ts';

/** The strategy of a made-up office: four lanes, an arrow that passes a lane, one within a lane, one downwards. */
export const PETA: PetaStrategi = {
  judul: 'Peta Strategi Contoh',
  perspektif: [
    { id: 'a', nama: 'Pengguna' },
    { id: 'b', nama: 'Proses & Internal' },
    { id: 'c', nama: 'Pembelajaran' },
  ],
  sasaran: [
    { id: 's1', kode: 'SS 1', teks: 'Layanan yang dipercaya oleh seluruh warga', perspektifId: 'a', status: 'mendekati', nilai: '91,67' },
    { id: 's2', kode: 'SS 2', teks: 'Aduan tertangani tepat waktu', perspektifId: 'b', status: 'tercapai', nilai: '100,00' },
    { id: 's3', kode: 'SS 3', teks: 'Data yang <mutakhir> & "terpadu"', perspektifId: 'b', status: 'belum_tercapai', nilai: '60,00' },
    { id: 's4', kode: 'SS 4', teks: 'Pegawai yang cakap', perspektifId: 'c', status: 'belum_ada', nilai: null },
  ],
  panah: [
    { dari: 's2', ke: 's1', contoh: true },
    { dari: 's3', ke: 's1', contoh: false },
    { dari: 's4', ke: 's1', contoh: false },
    { dari: 's4', ke: 's2', contoh: true },
    { dari: 's2', ke: 's3', contoh: true },
    { dari: 's1', ke: 's4', contoh: true },
    { dari: 's1', ke: 'tiada', contoh: true },
  ],
};

export const FRAME: LogicFrame = {
  judul: 'Kerangka Logis Contoh',
  kolom: ['Tujuan', 'Sasaran Program', 'IKP'],
  tujuan: ['Layanan terpercaya', 'Aduan tuntas'],
  sasaran: [
    {
      kode: 'SP 1',
      teks: 'Layanan daring yang mudah dipakai oleh seluruh warga',
      indikator: [
        { kode: 'IKP 1', nama: 'Persentase layanan daring' },
        { kode: 'IKP 12', nama: 'Indeks kepuasan pengguna layanan daring menurut survei setiap semester' },
      ],
    },
    { kode: 'SP 2', teks: 'Tata kelola', indikator: [] },
  ],
};
