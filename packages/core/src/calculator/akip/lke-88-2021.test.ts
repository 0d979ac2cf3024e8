import { describe, expect, test } from 'vitest';
import { compare, exactText, fraction, sumOf, times } from '../../kernel/fraction.ts';
import { AKIP_88_2021 } from './akip-88-2021.ts';
import type { DimensiLke } from './aturan-akip.ts';
import { usulanGrade } from './usulan-grade.ts';

const { komponen, tangga } = AKIP_88_2021.rule;
const sub = komponen.flatMap((one) => one.sub);
const sum = (bobot: readonly string[]): string => exactText(sumOf(bobot.map(fraction)));

describe('the LKE of PermenPANRB 88/2021', () => {
  test('weighs 30, 30, 15 and 25, which the sub-komponen share a fifth, three tenths and a half', () => {
    const SHARE: Readonly<Record<DimensiLke, string>> = { keberadaan: '0.2', kualitas: '0.3', pemanfaatan: '0.5' };
    expect(komponen.map(({ bobot }) => bobot)).toEqual(['30', '30', '15', '25']);
    expect(sum(sub.map(({ bobot }) => bobot))).toBe('100');
    for (const one of komponen) {
      expect(one.sub.map(({ dimensi }) => dimensi)).toEqual(['keberadaan', 'kualitas', 'pemanfaatan']);
      for (const { kode, dimensi, bobot } of one.sub)
        expect(`${kode} ${bobot}`).toBe(`${kode} ${exactText(times(fraction(one.bobot), fraction(SHARE[dimensi])))}`);
    }
  });

  test('has twelve sub-komponen with 80 criteria, numbered in their order, each a whole sentence in both languages', () => {
    expect(sub.map(({ kode, kriteria }) => `${kode}: ${kriteria.length}`)).toEqual(
      ['1.a: 6', '1.b: 11', '1.c: 8', '2.a: 3', '2.b: 7', '2.c: 10', '3.a: 6', '3.b: 9', '3.c: 7', '4.a: 3', '4.b: 5', '4.c: 5'], // 80
    );
    const kriteria = sub.flatMap((one) => one.kriteria);
    expect(kriteria).toHaveLength(80);
    expect(sub.flatMap((one) => one.kriteria.map((_, i) => `${one.kode}.${i + 1}`))).toEqual(kriteria.map(({ kode }) => kode));
    expect(kriteria.filter(({ bunyi }) => !/^[A-Z].+[A-Za-z)]\.$/.test(bunyi.id) || !/^[A-Z].+[A-Za-z)]\.$/.test(bunyi.en))).toEqual([]);
    expect(new Set(kriteria.map(({ bunyi }) => bunyi.id)).size).toBe(80);
    expect(new Set(kriteria.map(({ bunyi }) => bunyi.en)).size).toBe(80);
  });

  test('has eight grades, each below the one before', () => {
    expect(tangga.map(({ grade, angka }) => `${grade} ${angka}`)).toEqual(
      ['AA 100', 'A 90', 'BB 80', 'B 70', 'CC 60', 'C 50', 'D 30', 'E 0'], // regulations 4.2
    );
    expect(tangga.slice(1).filter(({ angka }, i) => compare(fraction(angka), fraction(tangga[i]!.angka)) >= 0)).toEqual([]);
  });
});

const rank = (terpenuhi: number, jumlah: number): number =>
  tangga.findIndex(({ grade }) => grade === usulanGrade(AKIP_88_2021.rule, { terpenuhi, jumlah })?.grade);

describe('the grade that a share of criteria suggests', () => {
  test.each([
    [0, 11, 'E', []],
    [1, 11, 'D', []],
    [2, 8, 'D', []],
    [3, 8, 'C', []],
    [4, 8, 'C', []],
    [5, 8, 'CC', []],
    [6, 8, 'CC', []],
    [7, 8, 'B', []],
    [10, 11, 'B', []],
    [11, 11, 'BB', ['AA', 'A']],
    [1, 1, 'BB', ['AA', 'A']],
  ])('%i of %i: %s', (terpenuhi, jumlah, grade, perluPertimbangan) => {
    expect(usulanGrade(AKIP_88_2021.rule, { terpenuhi, jumlah })).toEqual({ grade, perluPertimbangan });
  });

  test.each([
    [0, 0],
    [3, 2],
    [-1, 2],
  ])('is none for %i of %i', (terpenuhi, jumlah) => expect(usulanGrade(AKIP_88_2021.rule, { terpenuhi, jumlah })).toBeNull());

  test('never falls when one criterion more is met', () => {
    for (let jumlah = 1; jumlah <= 25; jumlah++)
      for (let n = 0; n < jumlah; n++) expect(rank(n + 1, jumlah)).toBeLessThanOrEqual(rank(n, jumlah));
  });
});
