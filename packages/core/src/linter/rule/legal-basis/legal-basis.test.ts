import { describe, expect, test } from 'vitest';
import { checkDocument, type PlacedFinding } from '../../check-document.ts';
import { sourceText } from '../../source/source-text.ts';

const found = (text: string, on?: string): readonly PlacedFinding[] =>
  checkDocument(sourceText(text), { rules: ['legal-basis'], ...(on === undefined ? {} : { on: on as never }) }).findings;
const told = (text: string, on?: string): readonly string[] =>
  found(text, on).map(({ message, expected }) => `${message.id} => ${expected}`);

/** A plan of 2025 with a list of regulations. */
const plan = (...items: readonly string[]): string =>
  [
    'RENCANA KERJA TAHUN 2025',
    '',
    'BAB I',
    'PENDAHULUAN',
    '',
    'A. Landasan Hukum',
    'Dokumen ini disusun berdasarkan:',
    ...items.map((item, at) => `${at + 1}. ${item};`),
    '',
    'Palembang, 28 Februari 2025',
  ].join('\n');

describe('a regulation that had been replaced by the day of the document', () => {
  test('is told with what replaced it', () => {
    const [finding] = found(
      plan(
        'Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan Pembangunan Nasional',
        'Undang-Undang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara',
      ),
    );
    expect(finding).toMatchObject({ severity: 'warn', expected: 'UU Nomor 20 Tahun 2023' });
    expect(finding?.places[0]).toEqual({ line: 9, column: 4, text: 'Undang-Undang Nomor 5 Tahun 2014' });
  });
  test.each([
    ['PP 90/2010', '2025-02-28'],
    ['PP No. 90 Tahun 2010', '2025-02-28'],
    ['Perpres 58 Tahun 2013', '2025-02-28'],
    ['Permenpan RB No. 12 Tahun 2015', '2025-02-28'],
    ['PermenPAN-RB Nomor 12/2015', '2022-06-30'],
    ['Peraturan Menteri Keuangan Nomor 22/PMK.02/2021', '2025-02-28'],
    ['Peraturan Direktur Jenderal Perbendaharaan Nomor PER-5/PB/2022', '2024-12-31'],
    ['Keputusan Menteri PAN Nomor KEP/25/M.PAN/2/2004', '2025-02-28'],
    ['Undang — Undang Nomor 32 Tahun 2004', '2025-02-28'],
  ])('is known by all spellings: %s', (cited, on) => {
    expect(told(plan(`${cited} tentang hal yang diaturnya`), on)).toHaveLength(1);
  });
  test('is one finding however often it is cited', () => {
    const text = `${plan('Undang-Undang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara')}\n\nBAB II\nPENUTUP\n\nPegawai diatur UU 5/2014.\n`;
    expect(found(text).map(({ places }) => places.length)).toEqual([2]);
  });
  test('is none while it was in force', () => {
    const text = plan('Undang-Undang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara');
    expect(told(text, '2023-10-30')).toEqual([]);
    expect(told(text, '2023-10-31')).toHaveLength(1);
  });
  test.each([
    'Undang-Undang Nomor 20 Tahun 2023 mencabut Undang-Undang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara.',
    'Dasarnya semula PP Nomor 46 Tahun 2011 tentang Penilaian Prestasi Kerja Pegawai Negeri Sipil.',
    'PermenPANRB Nomor 8 Tahun 2021 telah dicabut dengan PermenPANRB Nomor 6 Tahun 2022.',
    'Nilai tahun 2021 dihitung menurut Permenpan RB Nomor 12 Tahun 2015 karena evaluasi tahun 2020 memakainya.',
    'Perubahan atas Undang-Undang Nomor 8 Tahun 1974 tentang Pokok-Pokok Kepegawaian pernah dilakukan pada tahun 1999.',
  ])('is none where it is history: %s', (sentence) => {
    expect(told(`RENCANA KERJA TAHUN 2025\n\nBAB I\nPENDAHULUAN\n\nA. Latar Belakang\n${sentence}\n`)).toEqual([]);
  });
  test('is none where a plan without a date was made in the year of the replacement', () => {
    const cited = 'Peraturan Direktur Jenderal Perbendaharaan Nomor PER-5/PB/2022';
    const undated = `RENCANA KERJA TAHUN 2024\n\nBAB I\nPENDAHULUAN\n\nA. Dasar Hukum\n1. ${cited} tentang IKPA;\n`;
    expect(told(undated)).toEqual([]);
    expect(told(undated.replace('TAHUN 2024', 'TAHUN 2025'))).toHaveLength(1);
  });
  test('is none for the plan of the years that a report is about', () => {
    const cited = 'Peraturan Presiden Nomor 18 Tahun 2020 tentang Rencana Pembangunan Jangka Menengah Nasional Tahun 2020-2024';
    const report = `LAPORAN KINERJA TAHUN 2024\n\nBAB I\nPENDAHULUAN\n\nA. Dasar Hukum\n1. ${cited};\n\nJakarta, 28 Februari 2025\n`;
    expect(told(report)).toEqual([]);
    expect(told(plan(cited))).toHaveLength(1);
  });
});

describe('a citation that names no such regulation', () => {
  test('of the wrong kind', () => {
    const [finding] = found(plan('Peraturan Presiden No. 90 Tahun 2010 tentang Penyusunan Rencana Kerja dan Anggaran Kementerian/Lembaga'));
    expect(finding).toMatchObject({ severity: 'error', expected: 'PP Nomor 6 Tahun 2023' });
    expect(finding?.message.id).toContain('salah jenis');
  });
  test.each([
    ['Peraturan Presiden Nomor 29 Tahun 2015 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah', 'Perpres Nomor 29 Tahun 2014'],
    [
      'Peraturan Menteri PANRB Nomor 17 Tahun 2022 tentang Sistem Kerja pada Instansi Pemerintah untuk Penyederhanaan Birokrasi',
      'PermenPANRB Nomor 7 Tahun 2022',
    ],
    ['Undang-Undang Nomor 25 Tahun 2014 tentang SPPN', 'UU Nomor 25 Tahun 2004'],
    ['Undang-Undang Nomor 5 Tahun 2014 tentang Pemerintahan Daerah', 'UU Nomor 23 Tahun 2014'],
    ['PermenPANRB Nomor 86 Tahun 2021 tentang Evaluasi Akuntabilitas Kinerja Instansi Pemerintah', 'PermenPANRB Nomor 88 Tahun 2021'],
  ])('of the wrong number or year: %s', (cited, right) => {
    expect(found(plan(cited)).map(({ expected, severity }) => ({ expected, severity }))).toEqual([{ expected: right, severity: 'error' }]);
  });
  test('where an amendment is cited with the title of what it amends', () => {
    expect(found(plan('Peraturan Pemerintah Nomor 17 Tahun 2020 tentang Manajemen Pegawai Negeri Sipil'))[0]?.expected).toBe(
      'PP Nomor 11 Tahun 2017 sebagaimana telah diubah dengan PP Nomor 17 Tahun 2020',
    );
  });
  test('where two numbers are given to one title that the register does not hold', () => {
    const text = `${plan('Peraturan Bupati Nomor 12 Tahun 2022 tentang Pedoman Penyusunan Rencana Kerja Perangkat Daerah')}\n\nBAB II\nPENUTUP\n\nRencana ini mengikuti Peraturan Bupati Nomor 21 Tahun 2022 tentang Pedoman Penyusunan Rencana Kerja Perangkat Daerah.\n`;
    expect(told(text)).toHaveLength(1);
  });
  test.each([
    'Peraturan Menteri PANRB Nomor 53 Tahun 2014 tentang Petunjuk Teknis Penyusunan Perjanjian Kinerja, Pelaporan Kinerja dan Reviu atas Laporan Kinerja Instansi Pemerintah',
    'PP 11/2017 tentang Manajemen PNS sebagaimana telah diubah dengan PP Nomor 17 Tahun 2020 tentang Perubahan atas PP Nomor 11 Tahun 2017 tentang Manajemen PNS',
    'Undang-Undang Nomor 9 Tahun 2015 tentang Perubahan Kedua atas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah',
    'Peraturan Menteri PANRB Nomor 89 Tahun 2021 tentang Perjenjangan Kinerja Instansi Pemerintah',
    'Peraturan Menteri Kesehatan Nomor 13 Tahun 2022 tentang Perubahan Rencana Strategis Kementerian Kesehatan Tahun 2020-2024',
    'Peraturan Presiden Nomor 47 Tahun 2021 tentang Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi',
    'Surat Edaran Nomor 130/B-BM.02/SD/KR.VII/2024 tanggal 25 Maret 2024',
    'UU 17/2003 dan UU 1/2004 serta PP 60/2008',
  ])('and nothing is told of %s', (cited) => {
    expect(told(plan(cited))).toEqual([]);
  });
});

test('a year that is a slip of another citation', () => {
  const text = `${plan('Peraturan Presiden Nomor 29 Tahun 2014 tentang SAKIP')}\n\nBAB II\nPENUTUP\n\nPelaporan mengikuti Perpres Nomor 29 Tahun 2015 setiap tahun.\n`;
  expect(found(text).map(({ expected }) => expected)).toEqual(['Peraturan Presiden Nomor 29 Tahun 2014']);
});

test('a regulation listed twice is told once', () => {
  const text = plan(
    'UU Nomor 25 Tahun 2004 tentang SPPN',
    'PP Nomor 8 Tahun 2006 tentang Pelaporan Keuangan dan Kinerja Instansi Pemerintah',
    'UU Nomor 25 Tahun 2004 tentang SPPN',
  );
  expect(told(text)).toHaveLength(1);
});

describe('a plan that rests on a draft', () => {
  test('is told where the document also names the enacted plan', () => {
    const text = `${plan('UU 25/2004')}\n\nBAB II\nRENCANA\n\nKegiatan mengacu pada Rancangan RKP Tahun 2025. Tema RKP Tahun 2025 adalah pertumbuhan.\n`;
    expect(told(text)).toHaveLength(1);
  });
  test('is not told while the plan was being made', () => {
    const text =
      'RENCANA KERJA TAHUN 2025\n\nBAB I\nPENDAHULUAN\n\nUnit kerja mengikuti pembahasan Rancangan RKP Tahun 2025. Tema RKP Tahun 2025 adalah pertumbuhan.\n';
    expect(told(text)).toEqual([]);
  });
});

test('cells marked by bars are read like lines', () => {
  const text =
    'RENCANA KERJA TAHUN 2025\n\nNo | Peraturan\n1 | Undang-Undang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara\n2 | Undang-Undang Nomor 17 Tahun 2003 tentang Keuangan Negara\n';
  expect(told(text)).toHaveLength(1);
});

test('a hostile line takes no time', () => {
  const started = performance.now();
  told(`${'Nomor 1/2020 '.repeat(40_000)}\n${'peraturan menteri '.repeat(40_000)}\nno${' '.repeat(400_000)}1/2020\n`);
  expect(performance.now() - started).toBeLessThan(20_000);
});
