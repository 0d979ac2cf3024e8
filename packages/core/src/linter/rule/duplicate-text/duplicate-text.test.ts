import { describe, expect, test } from 'vitest';
import { checkDocument } from '../../check-document.ts';
import { sourceText } from '../../source/source-text.ts';

const told = (text: string): readonly (readonly number[])[] =>
  checkDocument(sourceText(text), { rules: ['duplicate-text'] }).findings.map(({ places }) => places.map(({ line }) => line));

const SHORT = 'Realisasi tahun ini melampaui target yang ditetapkan pada awal tahun anggaran.';
const LONG =
  'Aplikasi layanan ini menghubungkan data pegawai dari setiap instansi di wilayah kerja dengan pusat sehingga setiap perubahan riwayat jabatan dapat dilihat pada hari yang sama.';
const in2 = (a: string, b: string): string =>
  `BAB I\nPENDAHULUAN\n\nA. Latar Belakang\n${a}\n\nB. Ruang Lingkup\nRuang lingkup dokumen meliputi seluruh kegiatan kantor.\n${b}\n`;

describe('a sentence printed twice', () => {
  test('in a row', () => expect(told(in2(`${SHORT} ${SHORT}`, 'Selesai.'))).toEqual([[5, 5]]));
  test('in two paragraphs that follow each other', () => expect(told(in2(`${SHORT}\n\n${SHORT}`, 'Selesai.'))).toEqual([[7, 5]]));
  test('as the beginning of the next', () => {
    const next = `${SHORT.slice(0, -1)} sebagaimana telah dilaporkan kepada kantor pusat.`;
    expect(told(in2(`${SHORT} ${next}`, 'Selesai.'))).toHaveLength(1);
  });
  test('far off, where it is long', () => expect(told(in2(LONG, LONG))).toEqual([[9, 5]]));
  test('in a list', () => {
    const list = `1. Menyusun rencana aksi peningkatan kualitas layanan kepegawaian kantor;\n2. Menyusun rencana aksi peningkatan kualitas layanan kepegawaian kantor;\n3. Melaporkan hasilnya setiap triwulan kepada pimpinan kantor pusat di Jakarta.`;
    expect(told(in2(list, 'Selesai.'))).toEqual([[6, 5]]);
  });
  test('apart from case and marks', () => expect(told(in2(`${SHORT} ${SHORT.toUpperCase()}`, 'Selesai.'))).toHaveLength(1));
});

describe('nothing is told of', () => {
  test('short formulas', () =>
    expect(told(in2('Kendala yang dihadapi adalah sebagai berikut. Kendala yang dihadapi adalah sebagai berikut.', 'Selesai.'))).toEqual(
      [],
    ));
  test('how items of a list end, each behind what it says of its own', () => {
    const items = ['pertama pada bulan Mei', 'kedua pada bulan Juli', 'ketiga pada bulan Agustus'].map(
      (which, at) => `${'abc'.charAt(at)}. Perubahan ${which} menambah belanja barang keperluan kantor di daerah. ${SHORT}`,
    );
    expect(told(in2(items.join('\n'), 'Selesai.'))).toEqual([]);
  });
  test('a sentence of habit far off', () => expect(told(in2(SHORT, SHORT))).toEqual([]));
  test('sentences with other figures', () => {
    expect(told(in2(`${SHORT.replace('ini', '2023')} ${SHORT.replace('ini', '2024')}`, 'Selesai.'))).toEqual([]);
  });
  test('regulations named again', () => {
    const law =
      'Evaluasi dilaksanakan berdasarkan Peraturan Menteri PANRB Nomor 88 Tahun 2021 tentang Evaluasi Akuntabilitas Kinerja Instansi Pemerintah pada seluruh unit kerja.';
    expect(told(in2(law, law))).toEqual([]);
  });
  test('how an indicator is computed, wherever it stands', () => {
    const formula =
      'Jumlah kunjungan pelanggan yang dilayani tepat waktu menurut standar pelayanan dibagi jumlah seluruh kunjungan pelanggan pada tahun berjalan x 100 %.';
    expect(told(in2(formula, formula))).toEqual([]);
  });
  test('formulas of blocks that are written alike', () => {
    const formula =
      'Dasar penetapan target pada tahun ini adalah target rencana strategis kantor dan realisasi tahun sebelumnya yang sudah tercapai.';
    const blocks = [1, 2, 3].map(
      (at) => `IKU ${at}. Indikator ke ${at}\n\nIndikator ini mengukur hal ke ${at} dari kantor.\n\n${formula}\n`,
    );
    expect(told(`BAB I\nEVALUASI\n\n${blocks.join('\n')}`)).toEqual([]);
  });
  test('sources below tables', () => {
    const source = 'Sumber: Laporan Kinerja Kantor Contoh, Bab II, Tabel 2.14 dan uraiannya pada halaman berikutnya.';
    expect(told(in2(source, source))).toEqual([]);
  });
  test('rows of tables', () => {
    const row = 'Melaksanakan bimbingan teknis penyusunan rencana kerja bagi seluruh pegawai kantor | 1 | 100%';
    expect(told(`BAB I\nKEGIATAN\n\nKegiatan | Jumlah | Capaian\n${row}\n${row}\n`)).toEqual([]);
  });
});
