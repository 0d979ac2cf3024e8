import { expect, test } from 'vitest';
import { printGolden, readGolden } from '../kernel/read-golden.ts';
import { capaianLayers } from './capaian-layers.ts';
import { KEMENKEU } from './capaian-rules.golden.ts';
import type { CaraCapaian } from './cara-capaian.ts';
import type { LapisTarget } from './target-layers.ts';

const target = (lapis: LapisTarget, nilai: string, revisi = 0) => ({ lapis, revisi, figure: readGolden(nilai) });

test.each<[string, readonly ReturnType<typeof target>[], string, CaraCapaian | null, [string, string], [string, string]]>([
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
  const setting = cara === null ? {} : { cara };
  const found = capaianLayers({ targets: targets.toReversed(), realisasi: readGolden(realisasi), rumus: 'R/T', ...setting });
  const print = ({ target: of, hasil }: (typeof found)['efektif']) => [
    of === null ? '–' : `${of.lapis} ${of.revisi}`,
    printGolden(hasil.capaian, '0.00'),
  ];
  expect([print(found.efektif), print(found.renstra)]).toEqual([efektif, renstra]);
});
