import { expect, test } from 'vitest';
import { checkSkm } from './check-skm.ts';
import type { KolomSkm, PertanyaanSkm } from './profil-skm.ts';
import { joined, skalaJawaban } from './skala-jawaban.ts';

const asks = (judul: string, over: Partial<PertanyaanSkm> = {}): PertanyaanSkm => ({
  judul,
  unsur: 'U1',
  skala: 'kata',
  konversi: null,
  ...over,
});
const column = (judul: string, ...jawaban: readonly string[]): KolomSkm => ({ judul, skala: 'kata', konversi: null, jawaban });

test('questions that share an answer are one scale, however few answers each of them got', () => {
  const pertanyaan = [asks('Syarat'), asks('Biaya'), asks('Waktu')];
  const kolom = [column('Syarat', 'puas', 'sangat puas'), column('Biaya', 'murah', 'gratis'), column('Waktu', 'kurang puas', 'puas')];
  expect(skalaJawaban(pertanyaan, kolom)).toEqual([
    { skala: 'kata', judul: ['Syarat', 'Waktu'], jawaban: ['kurang puas', 'puas', 'sangat puas'], konversi: {} },
    { skala: 'kata', judul: ['Biaya'], jawaban: ['gratis', 'murah'], konversi: {} },
  ]);
});

test('the scale of the survey needs no saying; one of five numbers is asked for whole, one of five words as it was answered', () => {
  const pertanyaan = [
    asks('A', { skala: '1-4', konversi: { 1: 1 } }),
    asks('B', { skala: '1-5' }),
    asks('C', { skala: '1-5', konversi: { netral: 3 } }),
  ];
  expect(skalaJawaban(pertanyaan, [column('B', '3', '5'), column('C', 'netral', 'setuju')])).toEqual([
    { skala: '1-5', judul: ['B'], jawaban: ['1', '2', '3', '4', '5'], konversi: {} },
    { skala: '1-5', judul: ['C'], jawaban: ['netral', 'setuju'], konversi: { netral: 3 } },
  ]);
});

test('a question that joins a scale which is whole is read by it; one with an answer of its own waits', () => {
  const konversi = { puas: 3, 'sangat puas': 4 };
  const pertanyaan = [asks('A', { konversi }), asks('B'), asks('C')];
  const same = [column('A', 'puas'), column('B', 'sangat puas'), column('C', 'murah')];
  expect(joined(pertanyaan, same).map((one) => one.konversi)).toEqual([konversi, konversi, null]);
  const more = [column('A', 'puas'), column('B', 'puas', 'lumayan'), column('C', 'murah')];
  expect(joined(pertanyaan, more).map((one) => one.konversi)).toEqual([konversi, null, null]);
});

const HEAD = ['Persyaratan', 'Prosedur', 'Waktu', 'Saran dan masukan', 'Pendidikan'];
const ROWS = [
  ['Lumayan', 'Sangat baik', '4', 'Antrean panjang.', 'S-1'],
  ['Lumayan', 'Baik', '3', 'Parkirnya sempit dan tidak ada tempat berteduh.', 'SMA'],
  ['Oke', 'Kurang baik', '4', '', 'S-1'],
];
const sheets = [{ nama: 'Form', baris: [HEAD, ...ROWS] }];

test('an answer that is called like a part of every object is an answer like any other', () => {
  const rows = Array.from({ length: 9 }, () => ['4', '4', '4', '2024-01-01']);
  const odd = [
    ['Persyaratan', 'Prosedur', 'Waktu', 'Tanggal'],
    ...rows,
    ['constructor', '4', '4', '2024-01-01'],
    ['__proto__', '4', '4', '2024-01-01'],
  ];
  const { rows: read } = checkSkm([{ nama: 'Form', baris: odd }], {});
  expect(read.flatMap(({ problems }) => problems.map(({ code, detail }) => `${code} ${String(detail?.['value'])}`))).toEqual([
    'skm.answer_unknown constructor',
    'skm.answer_unknown __proto__',
  ]);
});

test('a file tells the columns that can be mapped with their different answers: also one whose words are no scale that is known', () => {
  const { kolom } = checkSkm(sheets, {}).ikhtisar;
  expect(kolom.map(({ judul, skala, jawaban }) => [judul, skala, jawaban])).toEqual([
    ['Persyaratan', null, ['lumayan', 'oke']],
    ['Prosedur', 'kata', ['baik', 'kurang baik', 'sangat baik']],
    ['Waktu', '1-4', ['3', '4']],
  ]);
});
