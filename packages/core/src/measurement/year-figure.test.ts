import { describe, expect, test } from 'vitest';
import { entry, iku, manual, world } from '../../test-support/figure-world.ts';
import { KEMENKEU } from '../capaian/capaian-rules.golden.ts';
import type { CaraCapaian } from '../capaian/cara-capaian.ts';
import type { LapisTarget } from '../capaian/target-layers.ts';
import { MANUALS } from '../indicator/manuals.golden.ts';
import { period } from '../kernel/period.ts';
import { printGolden } from '../kernel/read-golden.ts';
import { figureGraph } from './figure-graph.ts';
import type { WorldTarget } from './figure-world.ts';
import { YEAR_GOLDEN } from './year-figure.golden.ts';

describe('the figure of a year', () => {
  test.each(YEAR_GOLDEN)('%s', (_id, kode, figures, expected, from) => {
    const { konsolidasiPeriode, periodePelaporan } = MANUALS[kode];
    const entries = Object.entries(figures).map(([of, text]) => entry(of, { a: text }));
    const held = iku({ kode, entries }, manual('a', { kode: ['a'], konsolidasiPeriode, periodePelaporan }));
    const { trace } = figureGraph(world([held])).realisasi(held, period(2024));

    expect(printGolden(trace.result, expected)).toBe(expected);
    expect(trace.label).toBe(from);
  });
});

const target = (lapis: LapisTarget, nilai: string, revisi = 0): WorldTarget => ({
  id: `${lapis} ${revisi}`,
  tahun: 2024,
  lapis,
  revisi,
  nilai,
  periode: [],
});

/**
 * Capaian against the promise in effect (the latest revision of the PK, else what stands before it), which is the one that
 * counts, and beside it against the Renstra, which the LKj reports too: a target that was lowered on the way stays visible.
 */
describe('the capaian of a year, and beside it against the Renstra', () => {
  test.each<[string, readonly WorldTarget[], string, CaraCapaian | null, [string, string], [string, string]]>([
    [
      'a PK that was lowered is met while the Renstra is not',
      [target('renstra', '100'), target('pk', '90'), target('pk_revisi', '80', 1)],
      '80',
      null,
      ['pk_revisi 1', '100.00'],
      ['renstra 0', '80.00'],
    ],
    ['with a Renstra alone both are the same', [target('renstra', '80')], '60', null, ['renstra 0', '75.00'], ['renstra 0', '75.00']],
    [
      'what the Renstra never promised is not measured against it',
      [target('pk', '80')],
      '60',
      null,
      ['pk 0', '75.00'],
      ['–', 'target_missing'],
    ],
    ['without any target there is no capaian', [], '60', null, ['–', 'target_missing'], ['–', 'target_missing']],
    ['what was waived is waived against every layer', [target('pk', '80')], 'waived', null, ['pk 0', 'waived'], ['–', 'waived']],
    [
      'the limits of the manual hold for both',
      [target('renstra', '40'), target('pk', '50')],
      '80',
      KEMENKEU,
      ['pk 0', '120.00'],
      ['renstra 0', '120.00'],
    ],
  ])('%s', (_name, targets, realisasi, cara, efektif, renstra) => {
    const over = { kode: ['a'], periodePelaporan: 'tahun', ...(cara === null ? {} : { capaian: cara }) } as const;
    const held = iku({ kode: '7', targets: targets.toReversed(), entries: [entry('2024', { a: realisasi })] }, manual('a', over));
    const figures = figureGraph(world([held])).figuresOf(held, 2024);
    const print = (of: string) => {
      const found = figures.find(({ jenis }) => jenis === of);
      return found && [found.inputs[1] ?? '–', printGolden(found.trace.result, '0.00')];
    };
    expect([print('capaian'), print('capaian_renstra')]).toEqual([efektif, renstra]);
  });
});
