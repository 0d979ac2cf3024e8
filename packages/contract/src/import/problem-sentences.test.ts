import { IMPORT_PROBLEM_CODES } from '@selaras/core';
import { describe, expect, test } from 'vitest';
import { importSentence, importSentenceAt, placeText } from './problem-sentences.ts';

/** Everything that any problem tells of itself; a parameter that a sentence uses and no problem gives would read `undefined`. */
const DETAIL = {
  alasan: 'Tugas Belajar',
  aspek: 'hasil',
  bobot: '15',
  columns: 'D, F',
  count: 2,
  difference: '-0.01',
  dikecualikan: 2,
  dimensi: 'kualifikasi, kinerja',
  dinilai: 6,
  found: 8,
  grade: 'B',
  judul: 'Cap waktu',
  kind: 'ikpa',
  known: '1, 2, 3, 4',
  kode: '1.a',
  kolom: 'penyerapan',
  konversi: '90',
  kunci: '2024-M12/412345',
  maks: 120,
  min: '0',
  pack: 'ikpa:2024',
  published: '98.4',
  recomputed: '98.402',
  row: 2,
  rows: '3, 4',
  shift: 1,
  skala: '1-5',
  stated: 9,
  unsur: 'U1',
  value: '9811',
};

describe.each(['id', 'en'] as const)('in %s', (lang) => {
  test.each(IMPORT_PROBLEM_CODES)('%s is a sentence that uses what it is given', (code) => {
    const sentence = importSentence({ code, detail: DETAIL }, lang);
    expect(sentence).toMatch(/^[\p{Lu}\d“].*\.$/u);
    expect(sentence).not.toMatch(/undefined|\bnan\b|\binvalid\b|tidak valid|\bgagal/i);
    expect(sentence.length).toBeLessThan(260);
  });
});

test('figures are read as people read them', () => {
  const problem = { code: 'ikpa.total_differs', detail: { recomputed: '98.40211111', published: '97.4', konversi: '100' } } as const;
  expect(importSentence(problem, 'id')).toContain('tertulis 97,4, dari komponennya 98,4021;');
  expect(importSentence(problem, 'en')).toContain('says 97.4, its components give 98.4021;');
});

test('the place stands in front', () => {
  const place = { sheet: 'IKPA', row: 5, column: 'K' };
  expect(placeText(place, 'id')).toBe('Lembar IKPA, baris 5, kolom K');
  expect(importSentenceAt({ code: 'ikpa.block_broken', place: { sheet: 'IKPA', row: 9 } }, 'en')).toMatch(
    /^Sheet IKPA, row 9: The four rows/,
  );
  expect(importSentenceAt({ code: 'file.empty' }, 'id')).toMatch(/^Berkas ini kosong/);
});
