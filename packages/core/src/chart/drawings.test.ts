import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSvgProblem } from '../document/check-svg.ts';
import { developmentTargets } from './development-targets.ts';
import { FRAME, PETA } from './drawings.golden.ts';
import { listPanel, themePanel } from './list-panel.ts';
import { logicFrame } from './logic-frame.ts';
import { strategyMap } from './strategy-map.ts';
import { MAP_ON_PAPER, MAP_ON_SCREEN } from './strategy-map-input.ts';
import type { Drawing } from './svg.ts';
import { textWidth } from './text-width.ts';

const LONG = 'Pertanggungjawaban penyelenggaraan pelayanan kepada masyarakat di seluruh wilayah kerja';

const DRAWINGS: readonly (readonly [string, Drawing])[] = [
  ['strategy map on paper', strategyMap(PETA, MAP_ON_PAPER)],
  ['strategy map on screen', strategyMap(PETA, MAP_ON_SCREEN)],
  ['strategy map of nothing', strategyMap({ judul: 'Kosong', perspektif: [], sasaran: [], panah: [] })],
  ['logic frame', logicFrame(FRAME)],
  ['logic frame of nothing', logicFrame({ ...FRAME, tujuan: [], sasaran: [] })],
  ['list', listPanel({ judul: 'Prioritas', butir: [LONG, 'Dua', LONG.repeat(3)], sebutan: 'Prioritas' })],
  ['list of nothing', listPanel({ judul: 'Prioritas', butir: [], sebutan: 'Prioritas' })],
  [
    'theme',
    themePanel({ judul: 'Tema', overline: 'Tema', tema: LONG, dasar: ['Satu', LONG, 'Tiga', 'Empat', 'Lima'], pengantar: 'menimbang' }),
  ],
  ['theme alone', themePanel({ judul: 'Tema', overline: 'Tema', tema: 'Tumbuh', dasar: [], pengantar: 'menimbang' })],
  [
    'development targets',
    developmentTargets({
      judul: 'Sasaran',
      sasaran: [
        { nama: LONG, satuan: '%', nilai: '5,3–5,6' },
        { nama: 'Gini', satuan: '', nilai: '0,379–0,382' },
        { nama: 'Tukar', satuan: '', nilai: null },
        { nama: 'Emisi', satuan: '%', nilai: '38,6' },
      ],
    }),
  ],
];

type Placed = {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly anchor: string;
};

function textsOf(svg: string): readonly Placed[] {
  return [...svg.matchAll(/<text ([^>]*)>(.*?)<\/text>/g)].map(([, attributes = '', inner = '']) => {
    const read = (name: string): string => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    const words = inner.replace(/<[^>]*>/g, '').replace(/&(?:amp|lt|gt|quot|#39);/g, '&');
    return {
      words,
      x: Number(read('x')),
      y: Number(read('y')),
      size: Number(read('font-size')),
      bold: read('font-weight') === '600',
      anchor: read('text-anchor'),
    };
  });
}

const leftOf = ({ words, x, size, bold, anchor }: Placed): number =>
  x - textWidth(words, { size, bold }) * (anchor === 'end' ? 1 : anchor === 'middle' ? 0.5 : 0);

describe.each(DRAWINGS)('%s', (_name, { svg, width, height, alt }) => {
  test('is well-formed and brings nothing from outside', () => expect(findSvgProblem(svg)).toBeNull());

  test('keeps all of its text inside', () => {
    const outside = textsOf(svg).filter((one) => {
      const left = leftOf(one);
      return left < -0.5 || left + textWidth(one.words, one) > width + 0.5 || one.y - one.size < -3 || one.y > height;
    });
    expect(outside).toEqual([]);
  });

  test('is legible at 155 mm and says in words what it shows', () => {
    const printed = width > 720 ? 13 : Math.min(...textsOf(svg).map(({ size }) => size)) * (439.37 / width);
    expect(printed).toBeGreaterThanOrEqual(8);
    expect(alt.length).toBeGreaterThan(5);
    expect(height).toBeGreaterThan(30);
  });

  test('is drawn alike every time', () => expect(svg).not.toMatch(/NaN|undefined|Infinity|\d\.\d{3}/));
});

test('what a source does not show legibly is said, not guessed', () => {
  const { svg, alt } = developmentTargets({ judul: 'Sasaran', sasaran: [{ nama: 'Tukar', satuan: '', nilai: null }] });
  expect(textsOf(svg).map(({ words }) => words)).toEqual(['tidak terbaca pada sumber', 'Tukar']);
  expect(alt).toBe('Sasaran. Tukar: tidak terbaca pada sumber.');
});

test('text of any origin stays text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), (teks) => {
      const peta = { ...PETA, judul: teks, sasaran: PETA.sasaran.map((one) => ({ ...one, teks, kode: teks })) };
      expect(findSvgProblem(strategyMap(peta).svg)).toBeNull();
      expect(findSvgProblem(listPanel({ judul: teks, butir: [teks], sebutan: teks }).svg)).toBeNull();
    }),
    { numRuns: 50 },
  );
});
