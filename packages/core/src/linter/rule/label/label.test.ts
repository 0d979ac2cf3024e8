import { describe, expect, test } from 'vitest';
import { checkDocument } from '../../check-document.ts';
import { sourceText } from '../../source/source-text.ts';

const told = (text: string): readonly string[] =>
  checkDocument(sourceText(text), { rules: ['label'] }).findings.map(({ places, expected }) => `${places[0].text} -> ${expected}`);

const UNSUR = [
  'Kode | Unsur | Nilai',
  'U1 | Persyaratan Pelayanan | 3,97',
  'U2 | Prosedur Pelayanan | 3,93',
  'U3 | Waktu Penyelesaian | 3,95',
  'U4 | Biaya dan Tarif | 3,97',
  'U8 | Penanganan Pengaduan | 3,91',
  'U9 | Sarana dan Prasarana | 3,91',
].join('\n');
const survey = (sentence: string): string =>
  `BAB II\nEVALUASI\n\nIKU 3. Indeks Kepuasan Masyarakat\n\nTabel 2.1. Nilai Unsur\n${UNSUR}\n\n${sentence}\n`;

describe('a code', () => {
  test.each([
    ['Unsur terendah adalah unsur U8 yaitu waktu penyelesaian dengan nilai 3,91.', 'U8 -> U3'],
    ['Unsur terendah adalah unsur P8 dan P9 yaitu ketepatan waktu dengan nilai 3,91.', 'P8 dan P9 -> U8, U9'],
    ['Nilai U4 (Sarana dan Prasarana) paling rendah.', 'U4 -> U9'],
  ])('called by another name: %s', (sentence, place) => expect(told(survey(sentence))).toEqual([place]));
  test.each([
    'Unsur terendah adalah unsur U8 yaitu penanganan pengaduan dengan nilai 3,91.',
    'Nilai terendah U8 dan U9 yaitu penanganan pengaduan dan sarana prasarana.',
    'Unsur U3 yaitu kecepatan layanan dinilai baik.',
    'Unsur U9 (3,91) lebih rendah daripada U1 (3,97).',
    'Pegawai golongan P3 dan K2 (tenaga honorer) dilayani.',
  ])('called by its own: %s', (sentence) => expect(told(survey(sentence))).toEqual([]));
  test('that two tables give to different things', () => {
    const crossed = UNSUR.replace('Waktu Penyelesaian', 'X')
      .replace('Biaya dan Tarif', 'Waktu Penyelesaian')
      .replace('X', 'Biaya dan Tarif');
    expect(told(`${survey('Nilai semester II sebagai berikut.')}\nTabel 2.2. Nilai Unsur Semester II\n${crossed}\n`)).toEqual([
      'Biaya dan Tarif -> U4',
      'Waktu Penyelesaian -> U3',
    ]);
  });
});

const BLOCKS = [
  'Indeks Kepuasan Masyarakat terhadap Layanan',
  'Nilai Evaluasi Akuntabilitas Kinerja',
  'Persentase Tindak Lanjut Rekomendasi Pengawasan',
  'Nilai Indikator Kinerja Pelaksanaan Anggaran',
];
const report = (captions: readonly string[] = BLOCKS, sentence = 'Realisasi melampaui target.'): string =>
  `BAB II\nEVALUASI\n\n${BLOCKS.map((name, at) => `IKU ${at + 1}. ${name} di Kantor Contoh\n\nTabel 2.${at + 1}. Realisasi ${captions[at]} di Kantor Contoh\nTahun | Target | Realisasi\n2023 | 90 | 91\n\n${sentence}\n`).join('\n')}`;

describe('a caption', () => {
  test('that names its own indicator is left alone', () => expect(told(report())).toEqual([]));
  test('that was copied from another part', () => {
    const copied = [BLOCKS[0] ?? '', BLOCKS[1] ?? '', BLOCKS[1] ?? '', BLOCKS[3] ?? ''];
    expect(told(report(copied))).toEqual([`Realisasi ${BLOCKS[1]} di Kantor Contoh -> ${BLOCKS[2]} di Kantor Contoh`]);
  });
  test('that shortens its indicator is left alone', () => {
    expect(told(report(['Indeks Kepuasan Layanan', 'Nilai AKIP', 'Tindak Lanjut Pengawasan', 'Nilai IKPA']))).toEqual([]);
  });
  test('that is referred to for what another shows', () => {
    const text = report().replace('Realisasi melampaui target.', 'Tabel 2.4 mengenai Evaluasi Akuntabilitas Kinerja menunjukkan kenaikan.');
    expect(told(text)).toEqual(['Tabel 2.4 -> Tabel 2.2']);
  });
});

test('a sasaran cited with the name of another', () => {
  const parts = ['Meningkatnya kualitas layanan publik', 'Terwujudnya akuntabilitas kinerja', 'Optimalnya pengelolaan aset daerah'];
  const text = `BAB II\nEVALUASI\n\n${parts.map((name, at) => `Sasaran ${at + 1}: ${name}\n\nUraian sasaran.\n`).join('\n')}\nBAB III\nPENUTUP\n\nSasaran 1 yaitu terwujudnya akuntabilitas kinerja sudah tercapai.\n`;
  expect(told(text)).toEqual(['Sasaran 1 -> SASARAN 2']);
});

test('an indicator cited with the name of another', () => {
  const text = report().replace('Realisasi melampaui target.', 'IKU 2 yaitu Indikator Kinerja Pelaksanaan Anggaran melampaui target.');
  expect(told(text)).toEqual(['IKU 2 -> IKU 4']);
});

describe('the months of a period', () => {
  test.each([
    ['Pada Triwulan II (Januari–Maret) dilaksanakan survei.', 'April–Juni'],
    ['Survei semester II (Januari - Juni) dilaksanakan daring.', 'Juli–Desember'],
    ['Realisasi TW IV (Juli s.d. September) meningkat.', 'Oktober–Desember'],
  ])('of another: %s', (sentence, right) => expect(told(`BAB I\nHASIL\n\n${sentence}\n`)[0]).toContain(`-> ${right}`));
  test.each([
    'Pada Triwulan II (April–Juni) dilaksanakan survei.',
    'Sampai dengan Triwulan III (Januari–September) realisasi naik.',
    'Survei semester I (Januari sampai Juni) dan semester II (Juli sampai Desember).',
    'Triwulan I, Maret sampai Mei dilaksanakan pelatihan.',
  ])('of its own: %s', (sentence) => expect(told(`BAB I\nHASIL\n\n${sentence}\n`)).toEqual([]));
});

const plan = (other: string): string =>
  `BAB I\nPENDAHULUAN\n\n${'Kantor Regional XIV menyusun rencana kerja setiap tahun. '.repeat(8)}\n\nBAB II\nEVALUASI\n\nIKU 1. Indeks Kepuasan di ${other}\n\nUraian.\n\nIKU 2. Nilai IKPA di Kantor Regional XIV\n\nUraian.\n`;

describe('an office', () => {
  test('of another number in a heading', () =>
    expect(told(plan('Kantor Regional XI'))).toEqual(['Kantor Regional XI -> Kantor Regional XIV']));
  test('of the document is left alone', () => expect(told(plan('Kantor Regional XIV'))).toEqual([]));
});
