import { describe, expect, test } from 'vitest';
import { checkDocument } from '../../check-document.ts';
import { sourceText } from '../../source/source-text.ts';

const told = (text: string): readonly string[] =>
  checkDocument(sourceText(text), { rules: ['broken-value'] }).findings.flatMap(({ places }) => places.map(({ text }) => text));

describe('what a machine left behind', () => {
  test.each([
    ['IKU 1 | 100% | #DIV/0! | 0', '#DIV/0!'],
    ['IKU 2            95        #REF!        -', '#REF!'],
    ['Realisasi belanja #N/A dari pagu', '#N/A'],
    ['Lihat Error! Reference source not found. di bawah ini', 'Error! Reference source not found.'],
    ['Daftar Isi ........ Error! Bookmark not defined.', 'Error! Bookmark not defined.'],
    ['Capaian sebesar NaN persen', 'NaN'],
    ['Penanggung jawab | undefined', 'undefined'],
    ['Rincian: [object Object]', '[object Object]'],
    ['IKU 3 | null | 90', 'null'],
    ['Capaian {{capaian_2024}} melampaui target', '{{capaian_2024}}'],
    ['Nilai «Nilai_Akhir» dari target', '«Nilai_Akhir»'],
    ['Kepala <nama satker> menetapkan', '<nama satker>'],
    ['Target sebesar [isi target tahun berjalan] persen', '[isi target tahun berjalan]'],
    ['Laporan Kinerja Tahun 20XX', '20XX'],
    ['Realisasi mencapai XX,XX% dari target', 'XX,XX%'],
    ['Pagu sebesar Rp XX.XXX.XXX', 'Rp XX.XXX.XXX'],
    ['Indikator XXXX ditetapkan kepala kantor', 'XXXX'],
    ['Lorem ipsum dolor sit amet', 'Lorem ipsum dolor sit amet'],
    ['Jumlah | ##### | 4.915.947', '#####'],
    ['Tambahkan analisis TODO sebelum dicetak', 'TODO'],
    ['Jumlah | =SUM(B2:B9)', '=SUM('],
    ['Commented [A1]: mohon dicek lagi', 'Commented [A1]:'],
    ['Pagu belanja modal 1,18364E+10 rupiah', '1,18364E+10'],
    ['Batas waktu 00/01/1900 untuk pelaporan', '00/01/1900'],
    ['Program pembinaan&nbsp;aparatur', '&nbsp;'],
    ['Kegiatan rapat<br>koordinasi', '<br>'],
    ['Realisasi tahun ini sebesar ........ persen dari target', '........'],
    ['Nilai yang diperoleh adalah ______', '______'],
    ['Laporan Kinerja Kecamatan ................... Kabupaten Contoh', '...................'],
    ['KECAMATAN ……………………..', '……………………..'],
  ])('%s', (line, mark) => {
    expect(told(`BAB I\nPENDAHULUAN\n\n${line}\n`)).toEqual([mark]);
  });
  test('several times in one row is one finding with all places', () => {
    const { findings } = checkDocument(sourceText('IKU 1 | #DIV/0! | #DIV/0!\nIKU 2 | #DIV/0! | 3\n'), { rules: ['broken-value'] });
    expect(findings.map(({ places }) => places.length)).toEqual([2, 1]);
  });
});

test.each([
  'Realisasi tahun 2024: N/A',
  'Tabel 2.1 Realisasi .............................. 12',
  'Kata Pengantar ........................................ i',
  'NIP. ..............................',
  'Boyolali, ............ Januari 2026',
  '(...............................)',
  'Nomor : ..............',
  'Kantor Regional XX dan BAB XXX',
  'dan lain-lain ...',
  '### Judul bab',
  'Sistem Null Island Error budget',
  'Nilai < 70 dan > 30 persen (isi dari tabel di atas menurut laporan)',
  '[nama] [NIP] [NAMA PEJABAT]',
  'Rumus: a = b (jumlah) dan c = d',
  'Faksimile (021) 555-0000 #1',
  'Nama : Dr. X. XXXXX XXXXXX, ST',
  'dr. XXXXX XXXX, M.Kes',
  'XXXXXX XXXXX\nNIP. 1900XXXX XXXX',
])('nothing is told of: %s', (line) => {
  expect(told(`BAB I\nPENDAHULUAN\n\n${line}\n`)).toEqual([]);
});

test('a megabyte in one line takes no time', () => {
  const started = performance.now();
  told(
    `${'#'.repeat(500_000)}${'.'.repeat(500_000)}\n${'{{'.repeat(300_000)}\n${'Error! '.repeat(100_000)}${'x'.repeat(300_000)}\n${'. '.repeat(900)}`,
  );
  expect(performance.now() - started).toBeLessThan(10_000);
});
