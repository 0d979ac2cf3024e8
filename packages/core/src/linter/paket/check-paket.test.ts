import { describe, expect, test } from 'vitest';
import { checkDocument } from '../check-document.ts';
import { sourceText } from '../source/source-text.ts';
import { checkPaket } from './check-paket.ts';

const document = (nama: string, text: string) => ({ nama, examined: checkDocument(sourceText(text), { rules: [] }).examined });

const PEMBINAAN = 'Indeks kepuasan masyarakat terhadap pembinaan pegawai di Kantor Contoh';
const LAYANAN = 'Indeks kepuasan masyarakat terhadap layanan kepegawaian di Kantor Contoh';
const DIGITAL = 'Persentase layanan kepegawaian yang berbasis digital di Kantor Contoh';

type Rows = readonly (readonly [string, string, string])[];

const pk = (targets: Rows, tahun = 2025): string => `PERJANJIAN KINERJA TAHUN ${tahun}
KANTOR CONTOH

No | Indikator Kinerja Utama | Satuan | Target ${tahun}
${targets.map(([name, satuan, target], at) => `${at + 1} | ${name} | ${satuan} | ${target}`).join('\n')}

Kota Contoh, 15 Januari ${tahun}
`;

const renja = (targets: Rows, tahun = 2025): string => `RENCANA KERJA TAHUN ${tahun}
KANTOR CONTOH

BAB I
PENDAHULUAN

Kantor Contoh menyusun Rencana Kerja Tahun ${tahun} sebagai penjabaran Rencana Strategis.

BAB II
RENCANA KERJA

Tabel 2.1. Target indikator kinerja utama tahun ${tahun}

No | Indikator Kinerja Utama | Satuan | Target ${tahun}
${targets.map(([name, satuan, target], at) => `${at + 1} | ${name} | ${satuan} | ${target}`).join('\n')}
`;

const lkj = (rows: readonly (readonly [string, string, string])[], tahun = 2025): string => `LAPORAN KINERJA TAHUN ${tahun}
KANTOR CONTOH

BAB III
AKUNTABILITAS KINERJA

Tabel 3.1. Target, realisasi, dan capaian tahun ${tahun}

No | Indikator Kinerja Utama | Target ${tahun} | Realisasi ${tahun}
${rows.map(([name, target, realisasi], at) => `${at + 1} | ${name} | ${target} | ${realisasi}`).join('\n')}
`;

const TARGETS: Rows = [
  [PEMBINAAN, 'Nilai', '92,50'],
  [LAYANAN, 'Nilai', '93,00'],
  [DIGITAL, 'Persen', '100'],
];
const changed = (at: number, as: Partial<Record<0 | 1 | 2, string>>): Rows =>
  TARGETS.map((row, index) => (index === at ? [as[0] ?? row[0], as[1] ?? row[1], as[2] ?? row[2]] : row));

const numbered = (rows: Rows): Rows => rows.map(([name, satuan, target], at) => [`IKU ${at + 1}. ${name}`, satuan, target]);

const found = (...texts: readonly string[]) => checkPaket(texts.map((text, at) => document(`berkas-${at + 1}.txt`, text)));

describe('a package that agrees', () => {
  test('has a row an indicator and nothing to tell', () => {
    const { matrix, findings } = found(renja(TARGETS), pk(TARGETS), lkj(TARGETS.map(([name, , target]) => [name, target, '95,10'])));
    expect(findings).toEqual([]);
    expect(matrix.map(({ nama, ragu }) => [nama, ragu])).toEqual([
      [PEMBINAAN, false],
      [LAYANAN, false],
      [DIGITAL, false],
    ]);
    expect(matrix[0]?.ukuran[0]).toMatchObject({
      nama: { id: 'target 2025' },
      sel: [{ teks: '92,50' }, { teks: '92,50' }, { teks: '92,50' }],
    });
  });

  test.each([
    ['rounded differently', changed(0, { 2: '92,5' })],
    ['with its sign', changed(2, { 2: '100%' })],
    ['in other letters and words', changed(0, { 0: 'Indeks Kepuasan Masyarakat Terhadap Pembinaan Pegawai', 1: 'Indeks' })],
    ['with a misprint', changed(1, { 0: 'Indeks kepuasan masayarakat terhadap layanan kepegawain di Kantor Contoh' })],
  ])('%s', (_how, targets) => expect(found(renja(TARGETS), pk(targets)).findings).toEqual([]));

  test('in another order', () => expect(found(renja(TARGETS), pk(TARGETS.toReversed())).findings).toEqual([]));

  test('targets of another year are another fact', () => {
    expect(found(renja(TARGETS, 2025), pk(changed(0, { 2: '90,00' }), 2024)).findings).toEqual([]);
  });
});

describe('a cell that differs is one finding, at the place to correct', () => {
  test('the document that stands alone is wrong', () => {
    const wrong = changed(1, { 2: '83,00' });
    const { matrix, findings } = found(renja(wrong), pk(TARGETS), lkj(TARGETS.map(([name, , target]) => [name, target, '95,10'])));
    expect(findings).toMatchObject([
      {
        rule: 'cross-document',
        severity: 'error',
        expected: '93,00',
        places: [
          { dokumen: 0, line: 16, text: '83,00' },
          { dokumen: 1, text: '93,00' },
          { dokumen: 2, text: '93,00' },
        ],
      },
    ]);
    expect(findings[0]?.message.id).toContain('Renja 2025 “83,00”, sedangkan PK 2025 “93,00”, LKj 2025 “93,00”');
    expect(findings[0]?.message.en).toContain('differs between documents');
    expect(matrix[1]?.ukuran[0]?.sel.map(({ berbeda }) => berbeda)).toEqual([true, false, false]);
  });

  test('of two the agreement has the word on targets', () => {
    expect(found(pk(TARGETS), renja(changed(0, { 2: '91,00' }))).findings).toMatchObject([
      {
        expected: '92,50',
        places: [
          { dokumen: 1, text: '91,00' },
          { dokumen: 0, text: '92,50' },
        ],
      },
    ]);
  });

  test('a cell is wrong also where its document prints the right value in another table', () => {
    const twice = `${renja(TARGETS)}\nTabel 2.2. Ringkasan target tahun 2025\n\nNo | Indikator Kinerja Utama | Target 2025\n1 | ${PEMBINAAN} | 90,25\n2 | ${LAYANAN} | 93,00\n`;
    expect(found(twice, pk(TARGETS)).findings).toMatchObject([
      { expected: '92,50', places: [{ dokumen: 0, text: '90,25' }, { text: '92,50' }, { text: '92,50' }] },
    ]);
  });

  test('a document that contradicts only itself is no matter between documents', () => {
    const alone = `${renja(TARGETS)}\nTabel 2.2. Ringkasan target tahun 2025\n\nNo | Indikator Kinerja Utama | Target 2025\n1 | ${PEMBINAAN} | 90,25\n2 | ${LAYANAN} | 93,00\n`;
    expect(found(alone, pk(TARGETS.slice(1))).findings).toEqual([]);
  });

  test('the fault is named without its line', () => {
    const [one, other] = [
      found(pk(TARGETS), renja(changed(0, { 2: '91,00' }))),
      found(pk(TARGETS), `\n\n${renja(changed(0, { 2: '91,00' }))}`),
    ];
    expect(one.findings[0]?.fingerprint).toBe(other.findings[0]?.fingerprint);
    expect(one.findings[0]?.places[0].line).not.toBe(other.findings[0]?.places[0].line);
  });

  test('another unit', () => {
    expect(found(pk(TARGETS), renja(changed(2, { 1: 'Layanan' }))).findings).toMatchObject([
      {
        severity: 'warn',
        places: [
          { dokumen: 1, text: 'Layanan' },
          { dokumen: 0, text: 'Persen' },
        ],
      },
    ]);
  });

  test('another name for the same number', () => {
    const renamed = changed(2, { 0: 'Persentase layanan kepegawaian yang terintegrasi di Kantor Contoh' });
    expect(found(pk(numbered(TARGETS)), renja(numbered(renamed))).findings).toMatchObject([
      { severity: 'warn', message: { id: expect.stringContaining('Nama IKU 3') }, places: [{ dokumen: 1 }, { dokumen: 0 }] },
    ]);
  });
});

test('siblings with nearly the same name are not taken for each other', () => {
  const onlyOne: Rows = [[LAYANAN, 'Nilai', '93,00']];
  const { matrix, findings } = found(renja(TARGETS), pk(onlyOne));
  expect(findings).toEqual([]);
  expect(matrix.map(({ nama }) => nama)).toEqual([LAYANAN]);
});

test('two documents of a kind are told apart by their files', () => {
  const { findings } = found(pk(TARGETS), pk(changed(0, { 2: '91,00' })));
  expect(findings[0]?.message.id).toContain('PK 2025 (berkas-2.txt)');
});

test('documents that share nothing have no rows', () => {
  expect(found(pk(TARGETS), renja([['Luas kawasan hutan yang direhabilitasi', 'Hektare', '500']]))).toEqual({ matrix: [], findings: [] });
});
