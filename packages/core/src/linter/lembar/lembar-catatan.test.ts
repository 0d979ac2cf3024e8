import { expect, test } from 'vitest';
import type { Block } from '../../document/block.ts';
import { findModelProblems } from '../../document/check-model.ts';
import { plainDate } from '../../kernel/plain-date.ts';
import { type CatatanLembar, lembarCatatan } from './lembar-catatan.ts';

const note = (over: Partial<CatatanLembar>): CatatanLembar => ({
  rule: 'same-fact',
  severity: 'error',
  message: { id: 'Realisasi 2023 tertulis 63,39% dan 69,39%.', en: 'Realisasi 2023 is printed as 63,39% and 69,39%.' },
  expected: '69,39%',
  bab: 'BAB II EVALUASI',
  tempat: [{ dokumen: 'renja.pdf', page: 4, line: 120, column: 9, text: '63,39%' }],
  keputusan: null,
  ...over,
});

const sheet = (...catatan: readonly CatatanLembar[]) =>
  lembarCatatan({ judul: 'Renja 2025', unitNama: 'Kantor A', tanggal: plainDate('2025-02-10'), dokumen: ['renja.pdf'], catatan });

const captions = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block.caption] : []));
const words = (blocks: readonly Block[]): string => JSON.stringify(blocks);

test('notes stand by severity, misread and dismissed ones apart, and the document is one that can be printed', () => {
  const { blocks, ...rest } = sheet(
    note({}),
    note({ severity: 'info' }),
    note({ severity: 'warn', mungkinSalahBaca: true }),
    note({ keputusan: { jenis: 'diabaikan', alasan: 'Sudah dijelaskan pada catatan kaki.' } }),
  );
  expect(captions(blocks)).toEqual(['Saling Bertentangan', 'Informasi', 'Mungkin Salah Baca', 'Diabaikan dengan Alasan']);
  expect(words(blocks)).toContain('1 saling bertentangan, 0 perlu dilihat, 1 informasi. Selain itu, 1 tempat');
  expect(words(blocks)).toContain('Alasan diabaikan: Sudah dijelaskan');
  expect(findModelProblems({ blocks, ...rest })).toEqual([]);
});

test('a place in another document is named with it, and of many places the first are told', () => {
  const place = { dokumen: 'renja.pdf', line: 3, column: 1, text: '95' };
  const between = sheet(note({ tempat: [place, { ...place, dokumen: 'pk.docx', line: 9 }] })).blocks;
  expect(words(between)).toContain('renja.pdf, baris 3; pk.docx, baris 9');
  const many = sheet(note({ tempat: [1, 2, 3, 4, 5, 6].map((line) => ({ ...place, line })) })).blocks;
  expect(words(many)).toContain('baris 4; dan 2 tempat lain');
});

test('a clean document says so', () => {
  expect(words(sheet().blocks)).toContain('Tidak ditemukan hal yang saling bertentangan.');
});
