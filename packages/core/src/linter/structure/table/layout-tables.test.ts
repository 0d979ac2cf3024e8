import { describe, expect, it } from 'vitest';
import { sourceText } from '../../source/source-text.ts';
import type { ReadTable } from '../document-structure.ts';
import { readStructure } from '../read-structure.ts';

const read = (text: string): readonly ReadTable[] => readStructure(sourceText(text)).tables;
const headings = ({ columns }: ReadTable): readonly string[] => columns.map(({ heading }) => heading);
const cells = ({ rows }: ReadTable): readonly (readonly string[])[] => rows.map((row) => row.cells.map(({ passage }) => passage.text));
const only = (text: string): ReadTable => {
  const tables = read(text);
  expect(tables).toHaveLength(1);
  return tables[0]!;
};

const page = (rows: string): string =>
  `Laporan Kinerja 2024                          Badan Contoh\n\nNo   Uraian                       Target    Realisasi\n${rows}\n\n                                 `;

describe('columns kept by blanks', () => {
  it('joins words that were broken over lines, whichever line the figures stand in', () => {
    const table = only(`Tabel 1. Capaian

No  Indikator Kinerja                     Satuan   Target   Realisasi   Capaian
1   Persentase angkutan yang laik         %         90,00       85,50    95,00%
    jalan pada tahun berjalan
2   Indeks kepuasan pengguna              Indeks    82,00       84,10   102,56%
    Rata-rata                                                            98,78%
`);
    expect(headings(table)).toEqual(['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian']);
    expect(cells(table)).toEqual([
      ['1', 'Persentase angkutan yang laik jalan pada tahun berjalan', '%', '90,00', '85,50', '95,00%'],
      ['2', 'Indeks kepuasan pengguna', 'Indeks', '82,00', '84,10', '102,56%'],
      ['', 'Rata-rata', '', '', '', '98,78%'],
    ]);
    expect(table.confidence).toBeLessThan(1);
  });

  it('finds the rows of cells whose figures stand in the middle', () => {
    const table = only(`Sasaran / Indikator                 Satuan      Target    Jan   Feb   Mar   Apr
                                    Output

IKU 1. Persentase instansi
yang telah menerapkan                Persen       20%                     20%
tata kelola
Tersusunnya laporan
berkala yang lengkap dan             Laporan       3       1     1     1
tepat waktu
Terlaksananya rapat                  Kegiatan      2             1           1
koordinasi
`);
    expect(cells(table)).toEqual([
      ['IKU 1. Persentase instansi yang telah menerapkan tata kelola', 'Persen', '20%', '', '', '', '20%'],
      ['Tersusunnya laporan berkala yang lengkap dan tepat waktu', 'Laporan', '3', '1', '1', '1', ''],
      ['Terlaksananya rapat koordinasi', 'Kegiatan', '2', '', '1', '', '1'],
    ]);
  });

  it('spreads a wider heading over the years below it, and begins anew where the years do', () => {
    const table = only(`                    Target                               Realisasi            Capaian s.d
                                                                                 2023
 2020          2021          2022        2023        2022        2023
  20%          30%           60%         30%        7,14%       7,14%                11,9%
Tabel 2. Realisasi indikator
`);
    expect(headings(table)).toEqual([
      'Target 2020',
      'Target 2021',
      'Target 2022',
      'Target 2023',
      'Realisasi 2022',
      'Realisasi 2023',
      'Capaian s.d 2023',
    ]);
    expect(table.caption?.nomor).toBe('2');
  });

  it('reads years above measures as well as measures above years', () => {
    const table = only(`                                    2023                 2024
Indikator                     Target  Realisasi    Target  Realisasi
Persentase layanan digital        80       78,5        85       84,0
Indeks kepuasan                   80       81,0        81       82,3
`);
    expect(headings(table)).toEqual(['Indikator', '2023 Target', '2023 Realisasi', '2024 Target', '2024 Realisasi']);
  });

  it('makes figures whole that were too wide for their column', () => {
    const table = only(`Kegiatan                       Satuan     Target     Nov     Des
Simulasi yang melibatkan                              8.10
seluruh peserta ujian          Orang       8.100
dari daerah                                            0
Pemutakhiran data                                             91,6
arsip                          Persen     91,67%
kepegawaian                                                    7%
`);
    expect(cells(table).map((row) => row.slice(3))).toEqual([
      ['8.100', ''],
      ['', '91,67%'],
    ]);
  });

  it('keeps one table over pages: the headings come again, a row goes on, the running head is none of it', () => {
    const structure = readStructure(
      sourceText(
        `${page('1    Layanan konsultasi yang          80          81')}1\n\f${page('     diberikan secara daring\n2    Layanan aduan                    70          75')}2\n\f${page('3    Layanan data                     60          65')}3`,
      ),
    );
    expect(structure.tables.map(cells)).toEqual([
      [
        ['1', 'Layanan konsultasi yang diberikan secara daring', '80', '81'],
        ['2', 'Layanan aduan', '70', '75'],
        ['3', 'Layanan data', '60', '65'],
      ],
    ]);
    expect(structure.blocks.map(({ kind }) => kind)).toEqual(['table']);
  });

  it('parts touching figures of months one by one', () => {
    const table = only(`Kegiatan             Target     Jan   Feb   Mar   Apr   Mei
Pengelolaan arsip    18.000    3.600 3.600 3.600 3.600 3.600
Layanan              5         1     1     1     1     1
`);
    expect(cells(table)[0]).toEqual(['Pengelolaan arsip', '18.000', '3.600', '3.600', '3.600', '3.600', '3.600']);
  });

  it('keeps amounts and their currency in one column', () => {
    const table = only(`No   Program                        Anggaran                Ket
1.   Program Penyelenggaraan        Rp   12.500.000.000     APBD
2.   Program Penunjang              Rp    4.250.000.000     APBD
     Jumlah                         Rp   16.750.000.000
`);
    expect(headings(table)).toEqual(['No', 'Program', 'Anggaran', 'Ket']);
    expect(table.rows.map(({ kind }) => kind)).toEqual(['data', 'data', 'total']);
  });

  it('lets a merged cell on the left stand in the middle of the rows it spans', () => {
    const table = only(`NO   Sasaran                  Indikator Kinerja
                         1.   Persentase instansi yang
                              menerapkan tata kelola
1.   Terwujudnya tata
     kelola yang baik
                         2.   Indeks kepuasan
                              pengguna layanan
2.   Terwujudnya data    3.   Persentase data yang
     yang andal               mutakhir
`);
    expect(cells(table)).toEqual([
      ['1.', 'Terwujudnya tata kelola yang baik', '1.', 'Persentase instansi yang menerapkan tata kelola'],
      ['1.', 'Terwujudnya tata kelola yang baik', '2.', 'Indeks kepuasan pengguna layanan'],
      ['2.', 'Terwujudnya data yang andal', '3.', 'Persentase data yang mutakhir'],
    ]);
  });
});

describe('what blanks hold apart is not always a table', () => {
  it('leaves running text that was set even alone', () => {
    expect(
      read(`Kantor      Regional        terus    berkomitmen     untuk     dapat
memberikan         pelayanan         prima        dengan      profesional    kepada
masyarakat      sebagai           upaya    meningkatkan      kualitas    pelayanan
melalui proses yang cepat, tepat, murah dan terintegrasi dengan aturan.
`),
    ).toEqual([]);
  });

  it('leaves lists, signatures and headings alone', () => {
    expect(
      read(`1.   Undang-Undang Nomor 17 Tahun 2003 tentang Keuangan Negara;
2.   Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan;

2.1   Visi dan Misi

      Pihak Kedua,                                        Pihak Pertama,

      [nama]                                              [nama]
      NIP. 1                                              NIP. 2
`),
    ).toEqual([]);
  });
});
