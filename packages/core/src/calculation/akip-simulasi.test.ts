import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/plain-date.ts';
import { akipSimulasi, type HasilAkipSimulasi, type InputAkipSimulasi, MAX_SUSUNAN } from './akip-simulasi.ts';
import { calculate } from './calculation.ts';
import { type KodeSubLke, type LkeMasuk, SUB_KOMPONEN_LKE } from './read-lke.ts';

const asked = { pada: plainDate('2025-01-15') };
const run = (input: InputAkipSimulasi) => calculate(akipSimulasi, input, asked);

function simulated(input: InputAkipSimulasi): HasilAkipSimulasi {
  const answer = run(input);
  if (!answer.ok || 'absen' in answer.value.output) throw new Error('computed');
  return answer.value.output;
}

/** Twelve grades in the order of the sub-komponen. */
const lkeOf = (grades: readonly string[]): LkeMasuk => Object.fromEntries(SUB_KOMPONEN_LKE.map((kode, i) => [kode, grades[i] ?? null]));
const lke = (grades: string): LkeMasuk => lkeOf(grades.split(' '));
const setsOf = ({ susunan }: HasilAkipSimulasi): readonly string[] =>
  susunan.map((set) => set.map(({ sub, dari, ke }) => `${sub} ${dari}→${ke}`).join(', ')).toSorted();

const KANREG = 'AA B B BB BB B B B B BB CC B'; // 73,05 BB

describe('what reaches the next predikat', () => {
  test('one sub-komponen, if one is enough, whichever gives the most', () => {
    // More than 6,95 is missing. One sub-komponen gives at most 15 × 30 % = 4,5; two give 4,5 + 3 by five steps, and 3 + 3 by four is too little.
    expect(simulated({ lke: lke(KANREG) })).toEqual({
      nilai: '73.05',
      tercetak: '73,05',
      predikat: 'BB',
      menuju: 'A',
      keadaan: 'dapat_dicapai',
      sesudah: { nilai: '80.55', tercetak: '80,55', predikat: 'A' },
      dinaikkan: '2',
      langkah: '5',
      jumlah: '2',
      susunan: expect.anything(),
      tertinggi: { nilai: '100', tercetak: '100,00', predikat: 'AA' },
      pack: 'akip:88-2021',
    });
    expect(setsOf(simulated({ lke: lke(KANREG) }))).toEqual(['1.c B→A, 2.c B→AA', '1.c B→AA, 2.c B→A']);
  });

  test('exactly the bound is not beyond it', () => {
    const all = 'BB BB BB BB BB BB BB BB BB BB BB BB';
    const found = simulated({ lke: lke(all) });
    expect(found).toMatchObject({ nilai: '80', predikat: 'BB', menuju: 'A', dinaikkan: '1', langkah: '1', jumlah: '2' });
    expect(setsOf(found)).toEqual(['1.c BB→A', '2.c BB→A']);
  });

  test('from nothing at all', () => {
    expect(simulated({ lke: lke('E E E E E E E E E E E E') })).toMatchObject({ predikat: 'D', menuju: 'C', keadaan: 'dapat_dicapai' });
  });

  test('a predikat that is named, also one further up', () => {
    const found = simulated({ lke: lke(KANREG), menuju: 'AA' });
    expect(found).toMatchObject({ menuju: 'AA', keadaan: 'dapat_dicapai', sesudah: { predikat: 'AA' } });
    expect(Number(found.dinaikkan)).toBeGreaterThan(2);
  });

  test.each<[string, Omit<InputAkipSimulasi, 'lke'>, HasilAkipSimulasi['keadaan'], string]>([
    [KANREG, { menuju: 'BB' }, 'sudah_tercapai', 'BB'],
    [KANREG, { menuju: 'C' }, 'sudah_tercapai', 'C'],
    ['AA AA AA AA AA AA AA AA AA AA AA AA', {}, 'sudah_tercapai', 'AA'],
    [KANREG, { tetap: SUB_KOMPONEN_LKE }, 'tidak_terjangkau', 'A'],
    [KANREG, { tetap: ['1.c', '2.c', '4.c'], menuju: 'AA' }, 'tidak_terjangkau', 'AA'],
  ])('%s, %j: %s', (grades, rest, keadaan, menuju) => {
    const found = simulated({ lke: lke(grades), ...rest });
    expect(found).toMatchObject({ keadaan, menuju, sesudah: null, dinaikkan: '0', langkah: '0', jumlah: '0', susunan: [] });
  });

  test('a grade that is fixed stays, and what is out of reach says how far it goes', () => {
    const found = simulated({ lke: lke(KANREG), tetap: ['1.c', '2.c'] });
    expect(found.susunan.flat().filter(({ sub }) => sub === '1.c' || sub === '2.c')).toEqual([]);
    expect(simulated({ lke: lke(KANREG), tetap: SUB_KOMPONEN_LKE })).toMatchObject({
      tertinggi: { nilai: '73.05', tercetak: '73,05', predikat: 'BB' },
    });
  });
});

test('all that is wrong is told at once, and what is not given yet is waited for', () => {
  const { '1.b': _left, ...others } = lke(KANREG);
  expect(run({ lke: others, menuju: 'A-' })).toMatchObject({
    ok: false,
    error: [
      { code: 'input.missing_field', field: 'lke.1.b' },
      { code: 'input.out_of_range', field: 'menuju', detail: { known: 'AA, A, BB, B, CC, C, D' } },
    ],
  });
  expect(run({ lke: { ...lke(KANREG), '1.b': null } })).toMatchObject({
    value: { output: { absen: 'no_data_yet', pack: 'akip:88-2021' } },
  });
});

// An independent telling of the rules, in thousandths of a point: weights in tenths times angka.
const GRADES = ['E', 'D', 'C', 'CC', 'B', 'BB', 'A', 'AA'];
const ANGKA = [0, 30, 50, 60, 70, 80, 90, 100];
const TENTHS = [60, 90, 150, 60, 90, 150, 30, 45, 75, 50, 75, 125];
const BOUNDS: readonly (readonly [number, string])[] = [
  [90_000, 'AA'],
  [80_000, 'A'],
  [70_000, 'BB'],
  [60_000, 'B'],
  [50_000, 'CC'],
  [30_000, 'C'],
];

type Tried = { readonly raised: number; readonly steps: number; readonly score: number; readonly sets: readonly string[] };

/** Tries every combination of grades of the free sub-komponen. */
function byTrying(ranks: readonly number[], free: readonly number[]): Tried | null {
  const start = ranks.reduce((sum, rank, i) => sum + TENTHS[i]! * ANGKA[rank]!, 0);
  const bound = BOUNDS.findLast(([dari]) => start <= dari)?.[0];
  if (bound === undefined) return null;
  let best: { raised: number; steps: number; score: number; sets: string[] } | null = null;
  const walk = (at: number, raised: number, steps: number, score: number, set: readonly string[]): void => {
    if (best !== null && (raised > best.raised || (raised === best.raised && steps > best.steps))) return;
    const i = free[at];
    if (i !== undefined) {
      const rank = ranks[i]!;
      walk(at + 1, raised, steps, score, set);
      for (let up = rank + 1; up <= 7; up++) {
        const name = `${SUB_KOMPONEN_LKE[i]} ${GRADES[rank]}→${GRADES[up]}`;
        walk(at + 1, raised + 1, steps + up - rank, score + TENTHS[i]! * (ANGKA[up]! - ANGKA[rank]!), [...set, name]);
      }
    } else if (score > bound) {
      const isSame = best !== null && raised === best.raised && steps === best.steps && score === best.score;
      const isBetter = best === null || raised < best.raised || steps < best.steps || score > best.score;
      if (isSame) best!.sets.push(set.join(', '));
      else if (isBetter) best = { raised, steps, score, sets: [set.join(', ')] };
    }
  };
  walk(0, 0, 0, start, []);
  return best;
}

const grade = fc.integer({ min: 0, max: 7 });
const anyLke = fc.array(grade, { minLength: 12, maxLength: 12 });

test('equals trying every combination, with six free sub-komponen', () => {
  const six = fc.shuffledSubarray([...SUB_KOMPONEN_LKE.keys()], { minLength: 6, maxLength: 6 });
  const property = fc.property(anyLke, six, (ranks, subset) => {
    const free = subset.toSorted((a, b) => a - b);
    const tetap = SUB_KOMPONEN_LKE.filter((_kode, i) => !free.includes(i)) as readonly KodeSubLke[];
    const found = simulated({ lke: lkeOf(ranks.map((rank) => GRADES[rank]!)), tetap });
    const tried = byTrying(ranks, free);
    if (tried === null) return found.keadaan !== 'dapat_dicapai';
    return (
      found.dinaikkan === String(tried.raised) &&
      found.langkah === String(tried.steps) &&
      found.sesudah !== null &&
      Math.round(Number(found.sesudah.nilai) * 1000) === tried.score &&
      found.jumlah === String(tried.sets.length) &&
      JSON.stringify(setsOf(found)) === JSON.stringify(tried.sets.toSorted())
    );
  });
  expect(fc.check(property, { numRuns: 150 }).counterexample).toBeNull();
}, 60_000);

const steps = (set: HasilAkipSimulasi['susunan'][number]): number =>
  set.reduce((sum, { dari, ke }) => sum + GRADES.indexOf(ke) - GRADES.indexOf(dari), 0);

test('of a whole LKE every way is listed, and no set is longer or lower than it says', () => {
  const property = fc.property(anyLke, fc.constantFrom(...BOUNDS.map(([, kode]) => kode)), (ranks, menuju) => {
    const found = simulated({ lke: lkeOf(ranks.map((rank) => GRADES[rank]!)), menuju });
    const sets = setsOf(found);
    return (
      sets.length === Math.min(Number(found.jumlah), MAX_SUSUNAN) &&
      new Set(sets).size === sets.length &&
      found.susunan.every((set) => set.length === Number(found.dinaikkan) && steps(set) === Number(found.langkah))
    );
  });
  expect(fc.check(property, { numRuns: 300 }).counterexample).toBeNull();
});
