import { expect, test } from 'vitest';
import { ruleLines } from './rule-lines.ts';

const lines = (rule: unknown, nama?: ReadonlyMap<string, { id: string; en: string }>): readonly string[] =>
  ruleLines({ rule }, nama).map(({ tempat, nilai }) => `${tempat.map(({ id }) => id).join(' › ')} = ${nilai.id}`);

test('every value of a rule is a line at its place; what names a member is in the place', () => {
  const rule = {
    pengali: '25',
    batasAtas: null,
    unsur: ['Persyaratan', 'Prosedur'],
    bobot: { revisi_dipa: '10' },
    mutu: {
      desimal: 2,
      bands: [
        { kode: 'A', nama: 'Sangat Baik', dari: '88.31', termasuk: true },
        { kode: 'B', nama: 'Baik', dari: '70', termasuk: false },
      ],
    },
    pengurang: { kode: 'dispensasi', nama: 'Dispensasi', maksimum: '1' },
    sub: [{ kode: '1.a', nama: { id: 'Tersedia', en: 'There' }, kriteria: [{ kode: '1.a.1', bunyi: { id: 'Ada', en: 'Is' } }] }],
    tabel: [
      { validitas: 'proxy', kendali: 'low', bobot: '1.10' },
      { validitas: 'proxy', kendali: 'high', bobot: null },
    ],
    kosong: [],
    skor: { 'S-1/D-IV': '15', 'Sangat Baik': '30', '<SLTA': '1' },
  };
  expect(lines(rule, new Map([['revisi_dipa', { id: 'Revisi DIPA', en: 'Revisi DIPA' }]]))).toEqual([
    'pengali = 25',
    'batas atas = tidak ada',
    'unsur = Persyaratan; Prosedur',
    'bobot › Revisi DIPA = 10',
    'mutu › desimal = 2',
    'mutu › pita › Sangat Baik = mulai dari 88,31',
    'mutu › pita › Baik = lebih dari 70',
    'pengurang › Dispensasi › paling tinggi = 1',
    'subkomponen › Tersedia › kriteria › 1.a.1 › bunyi = Ada',
    'tabel › proxy low › bobot = 1,10',
    'tabel › proxy high › bobot = tidak ada',
    'kosong = kosong',
    'skor › S-1/D-IV = 15',
    'skor › Sangat Baik = 30',
    'skor › <SLTA = 1',
  ]);
});

test('a pack that waits for its numbers has no line', () => expect(lines(null)).toEqual([]));

test('a large amount has its thousands apart, a year has not', () => {
  expect(lines({ nilaiMaksimum: '200000000', tahun: 2024 })).toEqual([
    expect.stringMatching(/ = 200\.000\.000$/),
    expect.stringMatching(/ = 2024$/),
  ]);
});
