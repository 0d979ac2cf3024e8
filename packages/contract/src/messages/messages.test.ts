import { ABSENCES, KODE_MASALAH_RUMUS, MANUAL_FINDING_CODES, RENJA_FINDING_CODES } from '@selaras/core';
import { ABSENCE_LEGEND } from '@selaras/core/formula/absence.golden';
import { describe, expect, test } from 'vitest';
import { en } from './en.ts';
import { id } from './id.ts';
import { errorSentence, fieldSentence, fill, findingSentence, manualFindingSentence } from './messages.ts';

const params = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((found) => found[1]).toSorted((a, b) => a!.localeCompare(b!));

const say = (detail: Readonly<Record<string, unknown>>) => fieldSentence(id, { problem: 'formula', detail });

describe('error sentences', () => {
  test('both languages answer the same codes', () => {
    expect(Object.keys(en.errors)).toEqual(Object.keys(id.errors));
    expect(Object.keys(id.errors).length).toBeGreaterThan(40);
  });

  test.each(Object.entries(id.errors))('%s uses the same parameters in both languages', (code, sentence) => {
    expect(params((en.errors as Record<string, string>)[code]!)).toEqual(params(sentence));
  });

  test.each([...Object.values(id.errors), ...Object.values(en.errors)])('never says "invalid" and ends as a sentence: %s', (text) => {
    expect(text).not.toMatch(/invalid|tidak valid|\bsalah\b(?! satu)|gagal/i);
    expect(text).toMatch(/\.$/);
  });

  test('a parameter that is a code is spoken', () => {
    expect(errorSentence(id, { code: 'access.denied', action: 'document.publish' })).toContain('menetapkan dokumen');
    expect(errorSentence(en, { code: 'target.layer_exists', layer: 'pk_revisi' })).toContain('PK revision');
  });

  test('the legend of absence calls every reason what screens call it', () => {
    for (const reason of ABSENCES) {
      const called = ABSENCE_LEGEND[reason];
      expect([called.id, called.en]).toEqual([id.words.absence[reason], en.words.absence[reason]]);
    }
  });

  test('every finding has a sentence in both languages, with the same parameters', () => {
    expect(Object.keys(id.findings)).toEqual([...RENJA_FINDING_CODES]);
    for (const code of RENJA_FINDING_CODES) expect(params(en.findings[code])).toEqual(params(id.findings[code]));
    expect(findingSentence(id, { code: 'renja.content_missing', subject: 'isi.visi', params: {} })).toBe('Bagian “Visi” belum ditulis.');
    expect(findingSentence(id, { code: 'renja.later', subject: 'iku4', params: {} })).toBe('renja.later (iku4)');
  });

  test('every rule of the SMART check has a sentence in both languages, with the same parameters', () => {
    expect(Object.keys(id.manualFindings)).toEqual([...MANUAL_FINDING_CODES]);
    for (const code of MANUAL_FINDING_CODES) expect(params(en.manualFindings[code])).toEqual(params(id.manualFindings[code]));
    expect(manualFindingSentence(id, { code: 'smart.target_kosong', params: { tahun: 2025 } })).toContain('Target 2025');
    expect(manualFindingSentence(id, { code: 'smart.kelak', params: {} })).toBe('smart.kelak');
  });

  test('every problem of a formula has a sentence in both languages, with the same parameters', () => {
    expect(Object.keys(id.formula.problems)).toEqual(Object.keys(en.formula.problems));
    expect(Object.keys(id.formula.problems)).toEqual(expect.arrayContaining([...KODE_MASALAH_RUMUS]));
    for (const [code, text] of Object.entries(id.formula.problems)) {
      expect(params((en.formula.problems as Record<string, string>)[code]!)).toEqual(params(text));
    }
  });

  test.each([...Object.values(id.formula.problems), ...Object.values(en.formula.problems)])('a formula is answered kindly: %s', (text) => {
    expect(text).not.toMatch(/invalid|tidak valid|\bsalah\b(?! satu)|gagal|wrong|error/i);
    expect(text).toMatch(/\.$/);
  });

  test('a problem of a formula names its place in words, and what was meant', () => {
    expect(say({ code: 'unknown_name', kode: 'hadri', saran: 'hadir' })).toMatch(/“hadri”.*Mungkin maksudnya “hadir”\.$/);
    expect(say({ code: 'unknown_name', kode: 'xyz' })).toMatch(/ejaannya\.$/);
    expect(say({ code: 'number_ambiguous', found: '1.250', saran: '1250', saranLain: '1,25' })).toContain('Tulis 1250 atau 1,25.');
    expect(say({ code: 'kinds_differ', kiri: 'logika', kanan: 'angka' })).toContain('Yang satu ya/tidak, yang lain angka');
    expect(say({ code: 'unit_clash', kiri: 'daftar', kanan: 'rupiah' })).toContain('“daftar” dan “rupiah”');
  });

  test('a code without a sentence is named, so that it can be reported', () => {
    expect(errorSentence(id, { code: 'new.code' })).toContain('new.code');
  });

  test('a missing parameter never shows braces', () => {
    expect(fill('batas {{minimum}}', {})).toBe('batas …');
    expect(fieldSentence(id, { problem: 'below_minimum', detail: { minimum: '0' } })).toContain('yaitu 0');
  });
});
