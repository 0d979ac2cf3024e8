import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { RenjaSnapshot, TahunIku } from '../../publication/renja-snapshot.ts';
import type { Block, Inline, TableBlock } from '../block.ts';
import { findModelProblems } from '../check-model.ts';
import { numberBlocks } from '../number-blocks.ts';
import { renjaDocument } from './renja-document.ts';
import { SECOND_OFFICE } from './second-office.golden.ts';

const HASHES = { snapshot: 'aa11', template: 'bb22' };

const modelOf = (snapshot: RenjaSnapshot) => {
  const made = renjaDocument(snapshot, HASHES);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
};

const blocksOf = (snapshot: RenjaSnapshot = SECOND_OFFICE): readonly Block[] => {
  const numbered = numberBlocks(modelOf(snapshot).blocks);
  if (!numbered.ok) throw new Error(JSON.stringify(numbered.error));
  return numbered.value.blocks;
};

const lineOf = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => inline.text ?? '')
    .join('')
    .replaceAll('\u00A0', ' ');

/** A table as text: head, rows and notes, one line each. */
const grid = ({ columns, rows, notes }: TableBlock): readonly string[] => [
  columns.map(({ title }) => title).join(' | '),
  ...rows.map((row) => row.cells.map(({ inlines }) => lineOf(inlines)).join(' | ')),
  ...notes.map((note) => `* ${note}`),
];

const tableOf = (id: string, snapshot?: RenjaSnapshot): readonly string[] => {
  const table = blocksOf(snapshot).find((block): block is TableBlock => block.kind === 'table' && block.id === id);
  return table === undefined ? [] : [`${table.number}. ${table.caption}`, ...grid(table)];
};

/** Headings, paragraphs and lists from one heading to the next of its rank. */
function textUnder(title: RegExp, snapshot?: RenjaSnapshot): readonly string[] {
  const blocks = blocksOf(snapshot);
  const start = blocks.findIndex((block) => block.kind === 'heading' && title.test(block.text));
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.kind === 'heading');
  return rest.slice(0, end < 0 ? undefined : end).flatMap((block) => {
    if (block.kind === 'paragraph') return [lineOf(block.inlines)];
    if (block.kind === 'list')
      return block.items.map(
        (item, i) =>
          `${block.ordered === 'number' ? `${i + 1}.` : block.ordered === 'letter' ? `${'abc'.charAt(i)}.` : '-'} ${lineOf(item)}`,
      );
    return block.kind === 'table' || block.kind === 'figure' ? [`[${block.number}]`] : [];
  });
}

const withYear = (kode: string, change: Partial<TahunIku>): RenjaSnapshot => ({
  ...SECOND_OFFICE,
  evaluasi: {
    ...SECOND_OFFICE.evaluasi,
    indikator: SECOND_OFFICE.evaluasi.indikator.map((iku) =>
      iku.kode === kode ? { ...iku, tahun: iku.tahun.map((one) => (one.tahun === 2031 ? { ...one, ...change } : one)) } : iku,
    ),
  },
});

/** The text of the fourth indicator, with this account. */
const told = (uraian: string, snapshot = SECOND_OFFICE): readonly string[] =>
  textUnder(/^IKU 4\./, {
    ...snapshot,
    evaluasi: {
      ...snapshot.evaluasi,
      indikator: snapshot.evaluasi.indikator.map((iku) => (iku.kode === '4' ? { ...iku, narasi: { uraian } } : iku)),
    },
  });

describe('the whole document', () => {
  test('goes from cover to colophon in the order of a Renja', () => {
    const outline = blocksOf().flatMap((block) =>
      block.kind === 'heading' ? [`${block.number ?? '–'} ${block.text}`] : block.kind === 'contents' ? [block.title] : [],
    );
    expect(outline).toEqual([
      '– Kata Pengantar',
      'Daftar Isi',
      'Daftar Tabel',
      'Daftar Gambar',
      'BAB I Pendahuluan',
      'A. Latar Belakang',
      'B. Landasan Hukum',
      'C. Ruang Lingkup',
      'D. Maksud dan Tujuan',
      'BAB II Evaluasi Pelaksanaan Rencana Kerja 2031',
      'A. Visi dan Misi',
      'B. Tujuan',
      'C. Sasaran Strategis',
      'D. Evaluasi Pelaksanaan Rencana Kerja',
      '– Matriks Capaian Kinerja',
      '– Nilai Pencapaian Sasaran Strategis (NPSS)',
      '– IKU 1. Persentase layanan yang selesai tepat waktu',
      '– IKU 2. Indeks kepuasan pengguna',
      '– IKU 3. Jumlah aduan yang belum selesai',
      '– IKU 4. Skor evaluasi akuntabilitas',
      'BAB III Rencana Kerja 2032',
      'A. Kebijakan Nasional',
      'B. Tujuan dan Sasaran',
      'C. Indikator dan Target Kinerja 2032',
      '– IKP 1. Indikator rencana 1',
      '– IKP 2. Indikator rencana 2',
      '– IKP 3. Indikator rencana 3',
      'D. Rencana Anggaran',
      'BAB IV Penutup',
    ]);
    expect(blocksOf()[0]).toEqual({
      kind: 'cover',
      overline: 'Badan Contoh Nusantara',
      title: 'Rencana Kerja 2032',
      lines: ['Kantor Contoh Timur'],
      foot: ['Kota Contoh, Februari 2032', 'Ditetapkan pada 10 Februari 2032'],
    });
    expect(blocksOf().at(-2)).toEqual({
      kind: 'signature',
      place: 'Kota Contoh, Februari 2032',
      lines: ['Kepala Kantor Contoh Timur'],
      name: '(nama dan tanda tangan)',
    });
    expect(blocksOf().at(-1)).toMatchObject({
      kind: 'colophon',
      rows: expect.arrayContaining([
        { label: 'Sidik rekaman data', value: 'aa11' },
        { label: 'Aturan hitung', value: 'akip:88-2021 (Evaluasi AKIP; PermenPANRB 88/2021; perlu verifikasi)' },
      ]),
    });
  });

  test('can be printed: every reference, table and drawing is sound', () => {
    expect(findModelProblems(modelOf(SECOND_OFFICE))).toEqual([]);
    expect(blocksOf().flatMap((block) => (block.kind === 'figure' ? [`${block.number} ${block.caption}`] : []))).toEqual([
      'Gambar 1.1 Tema Pembangunan RKP Tahun 2032',
      'Gambar 1.2 Tiga Prioritas Nasional',
      'Gambar 2.1 Peta Strategi Renstra Contoh 2030–2031',
      'Gambar 3.1 Sasaran Pembangunan Nasional Tahun 2032',
      'Gambar 3.2 Kerangka Logis Tujuan, Sasaran, dan Indikator',
    ]);
  });

  test('is made the same every time, and a draft says that it is one', () => {
    expect(JSON.stringify(modelOf(SECOND_OFFICE))).toBe(JSON.stringify(modelOf(structuredClone(SECOND_OFFICE))));
    expect([modelOf(SECOND_OFFICE).watermark, modelOf(SECOND_OFFICE).footer]).toEqual([null, 'Rencana Kerja 2032 Kantor Contoh Timur']);
    const draft = modelOf({ ...SECOND_OFFICE, status: 'draf' });
    expect([draft.watermark, draft.blocks[0]]).toEqual([
      'DRAF',
      expect.objectContaining({ foot: ['Kota Contoh, Februari 2032', 'Draf per 10 Februari 2032'] }),
    ]);
  });

  test('an office that has nothing yet gets a document that says so', () => {
    const isi = Object.fromEntries(Object.entries(SECOND_OFFICE.isi).map(([key, value]) => [key, typeof value === 'string' ? '' : []]));
    const empty: RenjaSnapshot = {
      ...SECOND_OFFICE,
      isi: { ...SECOND_OFFICE.isi, ...isi },
      dasarHukum: [],
      strategiLama: { ...SECOND_OFFICE.strategiLama, sasaran: [], panah: [], indikator: [], perspektif: [], tujuan: [] },
      strategiBaru: { ...SECOND_OFFICE.strategiBaru, sasaran: [], indikator: [], tujuan: [] },
      evaluasi: {
        ...SECOND_OFFICE.evaluasi,
        indikator: [],
        npss: { npss: { figure: { alasan: 'no_data_yet' }, diketahui: 0, seluruhnya: 0 }, perspektif: [], sasaran: [] },
      },
      rencana: { indikator: [], program: [] },
    };
    expect(findModelProblems(modelOf(empty))).toEqual([]);
    expect(tableOf('matriks', empty)[2]).toBe('belum ada data');
    expect(tableOf('anggaran', empty)).toContain('Jumlah | belum ada data');
  });
});

/** Every string of the model, wherever it stands: text, captions, drawings, descriptions. */
const stringsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];

const OTHER_OFFICE =
  /palembang|\bbkn\b|kepegawaian|kanreg|kantor regional|\basn\b|\bnspk\b|\bsiasn\b|stakeholder|sumatera|jambi|bengkulu|\bbangka\b|20(?:1\d|2\d)(?!\d)/i;

describe('templates hold no fact and no name of an office', () => {
  test('nothing of another office, and no year that is not its own, appears in the Renja of this one', () => {
    expect(
      stringsIn(modelOf(SECOND_OFFICE)).filter((text) =>
        OTHER_OFFICE.test(text.replace('akip:88-2021', '').replace('PermenPANRB 88/2021', '')),
      ),
    ).toEqual([]);
  });

  test.each(['document/renja', 'chart', 'narrative'])('no source of %s names one', (room) => {
    const folder = new URL(`../../${room}/`, import.meta.url);
    const sources = readdirSync(folder).filter((file) => file.endsWith('.ts') && !/\.(test|golden)\.ts$/.test(file));
    const code = (file: string): string => readFileSync(new URL(file, folder), 'utf8').replace(/\/\*\*[\s\S]*?\*\/|\/\/.*|contoh: .*/g, '');
    expect(sources.length).toBeGreaterThan(5);
    expect(sources.filter((file) => /palembang|\bbkn\b|kepegawaian|kanreg|kantor regional|\basn\b|\bnspk\b/i.test(code(file)))).toEqual([]);
  });
});

describe('Bab I and II', () => {
  test('lists are sentences, whatever their items were typed with', () => {
    expect(textUnder(/Landasan Hukum/)).toEqual([
      'Rencana kerja ini disusun berdasarkan peraturan perundang-undangan sebagai berikut:',
      '1. Undang-Undang Nomor 1 Tahun 2030 tentang Layanan Contoh; dan',
      '2. Peraturan Badan Nomor PER-7/BCN/2030 tentang Tata Kerja Contoh.',
    ]);
    expect(textUnder(/Ruang Lingkup/)).toEqual([
      'Kantor bertugas melayani masyarakat.',
      'Dalam melaksanakan tugas tersebut, diselenggarakan fungsi sebagai berikut:',
      'a. pelayanan; dan',
      'b. pengawasan.',
    ]);
  });

  test('the matrix holds every indicator with its capaian, and words where there is none', () => {
    expect(tableOf('matriks')).toEqual([
      'Tabel 2.2. Matriks Capaian Kinerja Tahun 2031',
      'Kode | Indikator | Satuan | Target | Realisasi | Capaian (%) | Status',
      'Pengguna',
      'IKU 1 | Persentase layanan yang selesai tepat waktu | persen | 80 | belum rilis | belum rilis | Belum rilis',
      'IKU 2 | Indeks kepuasan pengguna | indeks | 82 | 83,40 *) | 101,71 | Tercapai',
      'Internal',
      'IKU 3 | Jumlah aduan yang belum selesai | aduan | 10 | 14 | 60,00 | Belum tercapai',
      'IKU 4 | Skor evaluasi akuntabilitas | skor | 65 | 66,40 | 102,15 | Tercapai',
      '* *) angka sementara',
      '* Capaian adalah perbandingan realisasi dengan target menurut rumus pada manual indikator, tanpa batas atas.',
    ]);
  });

  test('which targets were met, missed and cannot be judged is written by nobody and told always', () => {
    expect(textUnder(/Matriks Capaian/)).toEqual([
      'Target, realisasi, dan capaian seluruh indikator tahun 2031 disajikan pada Tabel 2.2.',
      '[Tabel 2.2]',
      'Dari 4 IKU tahun 2031, yang mencapai atau melampaui target berjumlah 2, yang belum mencapai target berjumlah 1, dan yang belum dapat dinilai berjumlah 1.',
      'IKU yang mencapai atau melampaui target adalah IKU 2 dan IKU 4.',
      'IKU yang belum mencapai target adalah sebagai berikut:',
      '- IKU 3 Jumlah aduan yang belum selesai: realisasi 14 aduan dari target 10 aduan, yaitu 4 aduan di atas target.',
      'IKU yang belum dapat dinilai adalah sebagai berikut:',
      '- IKU 1 Persentase layanan yang selesai tepat waktu: belum dapat dinilai karena hasilnya belum dirilis.',
    ]);
  });

  test('an incomplete total is never a plain number', () => {
    expect(tableOf('npss')).toEqual([
      'Tabel 2.3. Nilai Pencapaian Sasaran Strategis (NPSS) Tahun 2031',
      'Kode | Perspektif dan sasaran strategis | IKU bernilai | NSS | Skor perspektif | NKP',
      'Pengguna | 1 dari 2 |  | 101,71 sementara | 50,85 sementara',
      'SS 1 | Layanan tepat waktu | 1 dari 2 | 101,71 sementara |  | ',
      'Internal | 2 dari 2 |  | 81,08 | 40,54',
      'SS 2 | Aduan tertangani | 1 dari 1 | 60,00 |  | ',
      'SS 3 | Kinerja akuntabel | 0 dari 1 | belum ada data |  | ',
      'NPSS | 88,77 sementara, 3 dari 4 IKU',
      expect.stringContaining('NSS adalah rata-rata'),
      expect.stringContaining('sementara'),
    ]);
  });

  test('one block an IKU: table, definition, account, evidence and the story in its order', () => {
    expect(textUnder(/^IKU 1\./)).toEqual([
      '[Tabel 2.4]',
      'Definisi. Bagian dari seluruh permohonan yang selesai dalam waktu yang dijanjikan.',
      'Pada tahun 2030, 29 permohonan selesai tepat waktu (Tabel 2.5). Realisasi tahun 2031 belum dapat dinilai karena hasilnya belum dirilis.',
      '- pertama 80%',
      '- kedua',
      '[Tabel 2.5]',
      'Keberlanjutan indikator. Indikator ini diteruskan sebagai IKP 2.',
    ]);
    expect(tableOf('iku1-realisasi')).toEqual([
      'Tabel 2.4. Target dan Realisasi IKU 1 Tahun 2030 dan 2031',
      '2030 | 2031 | 2030 | 2031 | 2030 | 2031 | 2030 | 2031',
      '70 | 80 | 72,50 | belum rilis | 103,57 | belum rilis | Tercapai | Belum rilis',
      '* Tahun 2030: Nota Dinas Nomor 9/ND/X/2031.',
    ]);
  });

  test('the template tells the result only when the account does not', () => {
    expect(textUnder(/^IKU 2\./).slice(1, 3)).toEqual([
      'Definisi. Rata-rata hasil survei setiap semester.',
      'Realisasi tahun 2031 sebesar 83,40 (sementara) melampaui target sebesar 82, dengan capaian 101,71%. Realisasi tersebut naik 2,19 poin dari tahun 2030.',
    ]);
    expect(textUnder(/^IKU 1\./).filter((line) => line.includes('Realisasi tahun 2031'))).toHaveLength(1);
  });

  test.each([
    ['tercapai', '95', 'melampaui target sebesar 82'],
    ['tercapai', '82', 'mencapai target sebesar 82'],
    ['mendekati', '81.5', 'belum mencapai target sebesar 82'],
  ] as const)('the words of a %s realisasi of %s are "%s"', (status, nilai, words) => {
    const text = textUnder(/^IKU 2\./, withYear('2', { status, realisasi: { nilai }, statusRilis: 'final' })).join(' ');
    expect(text).toContain(words);
  });

  test('two years that the manual measures differently stand beside each other with the reason, and neither rise nor fall', () => {
    const apart = withYear('2', { putus: { jenis: 'cakupan', alasan: 'Dua kantor bergabung' } });
    expect(textUnder(/^IKU 2\./, apart)[2]).toMatch(
      /Realisasi tersebut tidak dapat dibandingkan dengan tahun 2030 karena cakupannya berubah \(Dua kantor bergabung\)\.$/,
    );
    expect(tableOf('iku2-realisasi', apart)).toContain(
      '* Tahun 2030 dan 2031 tidak dibandingkan karena cakupannya berubah (Dua kantor bergabung).',
    );
  });

  describe('how the figure of a rule pack arises', () => {
    const RULE = 'Cara menghitung. Skor adalah jumlah empat komponen. Dasar hukum: PermenPANRB 88/2021.';

    test('is told in the words of the pack, between definition and account, and for no other indicator', () => {
      expect(textUnder(/^IKU 4\./).slice(1, 3)).toEqual(['Definisi. Hasil evaluasi tahunan.', RULE]);
      expect(textUnder(/^IKU 1\./).join(' ')).not.toContain('Cara menghitung');
    });

    test('is not told twice where the office tells it itself', () => {
      expect(told('Caranya: {aturan} Menurut {dasar_aturan}: {aturan:perencanaan}')).toContain(
        'Caranya: Skor adalah jumlah empat komponen. Menurut PermenPANRB 88/2021: Perencanaan dinilai paling tinggi 30.',
      );
      expect(told('Caranya: {aturan:2031}').filter((line) => line.includes('jumlah empat komponen'))).toHaveLength(1);
      expect(told('Komponennya: {aturan:perencanaan}')).toContain(RULE);
    });

    test('is that of the snapshot, whatever the pack says today; a snapshot from before has none', () => {
      const paket = SECOND_OFFICE.paket.map(({ uraian: _uraian, ...pack }) => pack);
      expect(told('Skor naik.', { ...SECOND_OFFICE, paket }).join(' ')).not.toContain('Cara menghitung');
    });
  });

  test('an unmet target without obstacle or follow-up shows it', () => {
    const text = textUnder(/^IKU 2\./, withYear('2', { status: 'mendekati', realisasi: { nilai: '80' } }));
    expect(text.slice(-2)).toEqual([
      'Kendala belum ditulis, padahal target belum tercapai.',
      'Rencana tindak lanjut belum ditulis, padahal target belum tercapai.',
    ]);
    expect(textUnder(/^IKU 3\./).join(' ')).not.toContain('belum ditulis');
  });

  test('a part that begins with a list has its label before it', () => {
    expect(textUnder(/^IKU 2\./).filter((line) => /Upaya|pelatihan|Faktor/.test(line))).toEqual([
      'Upaya yang dilakukan.',
      '1. pelatihan petugas;',
      'Faktor keberhasilan. Petugas bertambah.',
    ]);
  });
});

describe('evidence tables', () => {
  test('parts with their share', () =>
    expect(tableOf('iku1-waktu')).toEqual([
      'Tabel 2.5. Permohonan menurut waktu penyelesaian Tahun 2030',
      'Waktu | Jumlah (permohonan) | Persentase (%)',
      'Tepat waktu | 29 | 72,50',
      'Terlambat | 11 | 27,50',
      'Jumlah | 40 | 100,00',
    ]));

  test('components across periods, at the precision they came with', () =>
    expect(tableOf('iku2-unsur')).toEqual([
      'Tabel 2.7. Nilai unsur survei Tahun 2031',
      'Uraian | Semester I | Semester II',
      'Ketepatan, kecepatan | 3,20 | 3,20',
      'Keramahan | 3,45 | 3,20',
      'Jumlah | 6,65 | 6,40',
    ]));

  test('what rounding explains is said, and what it does not explain too; what is equal is not', () =>
    expect(tableOf('iku2-realisasi').filter((line) => line.startsWith('*'))).toEqual([
      '* *) angka sementara',
      '* Tahun 2031: Dihitung dari dua survei.',
      '* Semester I Tahun 2031, IKM menurut unsur: dihitung 83,12; nilai terbit 83,10; selisih 0,02 berada dalam pembulatan.',
      '* Semester II Tahun 2031, IKM menurut unsur: dihitung 84,50; nilai terbit 83,70; selisih 0,80 melebihi pembulatan.',
    ]));

  test('a list with its details and categories in words', () =>
    expect(tableOf('iku3-aduan')).toEqual([
      'Tabel 2.9. Daftar aduan Tahun 2031',
      'No. | Aduan | Bulan | Keadaan',
      '1 | Aduan loket | Januari | Sudah selesai',
      '2 | Aduan daring |  | Belum selesai',
    ]));

  test('a rule pack with its maxima, result, category and legal basis', () =>
    expect(tableOf('iku4-komponen')).toEqual([
      'Tabel 2.11. Skor menurut komponen Tahun 2031',
      'Komponen | Nilai maksimal | Nilai',
      'Perencanaan Kinerja | 30 | 20,1',
      'Pengukuran Kinerja | 30 | 19,3',
      'Pelaporan Kinerja | 15 | 11,0',
      'Evaluasi Akuntabilitas Kinerja Internal | 25 | 16,0',
      'Nilai hasil | 66,40',
      'Kategori | B (Baik)',
      '* Aturan hitung: PermenPANRB 88/2021 (akip:88-2021; masih perlu diverifikasi).',
    ]));

  test('a table that nothing fills is printed all the same, because text may point at it', () => {
    const bare = {
      ...SECOND_OFFICE,
      evaluasi: {
        ...SECOND_OFFICE.evaluasi,
        indikator: SECOND_OFFICE.evaluasi.indikator.map((iku) => ({ ...iku, pengukuran: [], narasi: {} })),
      },
    };
    expect(tableOf('iku1-waktu', bare).slice(2)).toEqual([
      'Tepat waktu | belum ada data | belum ada data',
      'Terlambat | belum ada data | belum ada data',
      'Jumlah | belum ada data | belum ada data',
    ]);
    expect(tableOf('iku2-unsur', bare).at(-1)).toBe('Jumlah | belum ada data | belum ada data');
    expect(tableOf('iku3-aduan', bare).at(-1)).toBe('belum ada data');
    expect(tableOf('iku4-komponen', bare).slice(-2)[0]).toBe('Nilai hasil | belum ada data');
  });
});

describe('Bab III', () => {
  test('targets of the whole period, examples marked where not all are', () =>
    expect(tableOf('target')).toEqual([
      'Tabel 3.1. Sasaran Program, Indikator Kinerja Program, dan Target Tahun 2032–2034',
      'Kode | Indikator Kinerja Program | Satuan | 2032 | 2033 | 2034',
      'SP 1 Layanan daring',
      'IKP 1 | Indikator rencana 1 | persen | 50,0 | 62,5 | 75,0',
      'IKP 2 | Indikator rencana 2 † | persen | 42,86 | target belum ditetapkan | target belum ditetapkan',
      'SP 2 Tata kelola',
      'IKP 3 | Indikator rencana 3 | dokumen | 50 | 63 | 75',
      '* † contoh isian, yang diganti dengan nilai yang ditetapkan.',
    ]));

  test('one block an indicator: both targets, money, program, counts and reason', () => {
    expect(tableOf('ikp2-target')).toEqual([
      'Tabel 3.3. Target dan Anggaran IKP 2 Tahun 2032',
      'Target Renstra 2032 (persen) | Target Renja 2032 (persen) | Anggaran 2032 (Rp) | Program',
      '42,86 | 42,86 | 2.750.500 | PA Pelayanan',
      '* Nilai contoh.',
    ]);
    expect(textUnder(/^IKP 2\./)).toEqual(['[Tabel 3.3]', 'Target tahun 2032 setara dengan 3 dari 7.', 'Target 42,86%, lalu lihat 80%.']);
    expect(textUnder(/^IKP 3\./).at(-1)).toBe('Menghasilkan 50 dokumen pada tahun 2032.');
  });

  test('sums by sasaran, by program and in all are made from the amounts of the indicators', () => {
    expect(tableOf('anggaran').slice(2, -2)).toEqual([
      'SP 1 Layanan daring | 4.250.500',
      'IKP 1 | Indikator rencana 1 | PA | 1.500.000',
      'IKP 2 | Indikator rencana 2 † | PA | 2.750.500',
      'SP 2 Tata kelola | 900.000',
      'IKP 3 | Indikator rencana 3 | DM | 900.000',
      'Jumlah | 5.150.500',
    ]);
    expect(tableOf('anggaran-program').slice(2)).toEqual([
      'PA | Pelayanan | 2 | 4.250.500',
      'DM | Dukungan Manajemen | 1 | 900.000',
      'Jumlah | 3 | 5.150.500',
    ]);
  });

  test('a sum over unknown amounts is marked', () => {
    const [first, ...rest] = SECOND_OFFICE.rencana.indikator;
    const open = {
      ...SECOND_OFFICE,
      rencana: { ...SECOND_OFFICE.rencana, indikator: [{ ...first!, anggaran: { alasan: 'no_data_yet' } as const }, ...rest] },
    };
    expect(tableOf('anggaran', open).slice(2, 5)).toEqual([
      'SP 1 Layanan daring | 2.750.500 sementara, 1 dari 2 IKP',
      'IKP 1 | Indikator rencana 1 | PA | belum ada data',
      'IKP 2 | Indikator rencana 2 † | PA | 2.750.500',
    ]);
    expect(textUnder(/Rencana Anggaran/, open)[1]).toBe('Anggaran tahun 2032 seluruhnya sebesar Rp 3.650.500 sementara, 2 dari 3 IKP.');
  });

  test('an indicator whose sasaran nobody knows is not lost', () => {
    const stray = {
      ...SECOND_OFFICE,
      rencana: {
        ...SECOND_OFFICE.rencana,
        indikator: SECOND_OFFICE.rencana.indikator.map((ikp) => ({ ...ikp, sasaranId: ikp.kode === '3' ? 'lain' : ikp.sasaranId })),
      },
    };
    expect(tableOf('anggaran', stray)).toContain('Lainnya | 900.000');
  });

  test('the example budget of thirteen indicators sums as its parts do, not as its own table said', () => {
    const amounts = [
      17407000, 335371000, 77999000, 409291000, 41008000, 5801000, 152250000, 38833000, 133500000, 265658000, 2826000, 10351971000, 4513000,
    ];
    const indikator = amounts.map((amount, i) => ({
      ...SECOND_OFFICE.rencana.indikator[0]!,
      id: `r${i}`,
      kode: String(i + 1),
      anggaran: { nilai: String(amount) },
    }));
    expect(
      tableOf('anggaran', {
        ...SECOND_OFFICE,
        rencana: { ...SECOND_OFFICE.rencana, indikator },
        evaluasi: { ...SECOND_OFFICE.evaluasi, indikator: [] },
      }).at(-2),
    ).toBe('Jumlah | 11.836.428.000');
  });

  test('what a source does not show is named in the source line', () => {
    const figure = blocksOf().find((block) => block.kind === 'figure' && block.id === 'sasaran-pembangunan');
    expect(figure).toMatchObject({ source: 'Dokumen nasional; sebagian nilai tidak terbaca pada sumber dan tidak diisi' });
    expect(JSON.stringify(figure)).toContain('tidak terbaca pada sumber');
  });
});

test('references that lead nowhere are refused, all together and with their places', () => {
  const broken: RenjaSnapshot = {
    ...SECOND_OFFICE,
    isi: { ...SECOND_OFFICE.isi, penutup: 'a {salah} b' },
    rencana: {
      ...SECOND_OFFICE.rencana,
      indikator: SECOND_OFFICE.rencana.indikator.map((ikp) => ({ ...ikp, alasanTarget: '{hitungan:2033}' })),
    },
  };
  const made = renjaDocument(broken, HASHES);
  expect(
    made.ok
      ? []
      : 'fields' in made.error
        ? made.error.fields.map(({ field, problem, detail }) => [field, problem, detail?.['at'], detail?.['text']])
        : [],
  ).toEqual([
    ['isi.penutup', 'unknown_reference', 2, '{salah}'],
    ['rencana.ikp1.alasanTarget', 'unknown_reference', 0, '{hitungan:2033}'],
    ['rencana.ikp2.alasanTarget', 'unknown_reference', 0, '{hitungan:2033}'],
    ['rencana.ikp3.alasanTarget', 'unknown_reference', 0, '{hitungan:2033}'],
  ]);
});

/** Paragraphs of a Renja whose first indicator has a sentence from the map, beside what the office writes. */
function continued(narasi: Readonly<Record<string, string>>): readonly string[] {
  const [first, ...rest] = SECOND_OFFICE.evaluasi.indikator;
  if (first === undefined) throw new Error('the second office has no indicator');
  const indikator = [{ ...first, narasi, kelanjutan: 'Indikator ini tidak dilanjutkan pada Renstra berikutnya.' }, ...rest];
  return blocksOf({ ...SECOND_OFFICE, evaluasi: { ...SECOND_OFFICE.evaluasi, indikator } }).flatMap((block) =>
    block.kind === 'paragraph' ? [lineOf(block.inlines)] : [],
  );
}

describe('what becomes of an indicator when its Renstra ends', () => {
  const sentence = 'Keberlanjutan indikator. Indikator ini tidak dilanjutkan pada Renstra berikutnya.';

  test('is told from the map where the office has written nothing', () => expect(continued({})).toContain(sentence));

  test('is told by the office where it has written something', () =>
    expect(continued({ keberlanjutan: 'Kantor menyusun indikator pengganti.' })).not.toContain(sentence));
});
