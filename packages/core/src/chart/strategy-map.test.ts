import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { PETA } from './drawings.golden.ts';
import { describeStrategyMap, strategyMap } from './strategy-map.ts';
import { MAP_ON_PAPER, MAP_ON_SCREEN, type PetaStrategi } from './strategy-map-input.ts';
import { layoutStrategyMap, type MapLayout, type MapNode, type Point } from './strategy-map-layout.ts';
import { crossings, orderRows } from './strategy-map-order.ts';

const nodeOf = ({ nodes }: MapLayout, id: string): MapNode => nodes.find(({ sasaran }) => sasaran.id === id)!;

test('every sasaran stands in the lane of its perspektif, in the order of the strategy', () => {
  const layout = layoutStrategyMap(PETA);
  expect(layout.lanes.map(({ nama }) => nama)).toEqual(['Pengguna', 'Proses & Internal', 'Pembelajaran']);
  const laneOf = (id: string): string | undefined => {
    const node = nodeOf(layout, id);
    return layout.lanes.find(({ y, height }) => node.y > y && node.y + node.height < y + height)?.id;
  };
  expect(['s1', 's2', 's3', 's4'].map(laneOf)).toEqual(['a', 'b', 'b', 'c']);
});

test('arrows go from cause to effect, also downwards; one that leads nowhere is not drawn', () => {
  const layout = layoutStrategyMap(PETA);
  expect(layout.edges.map(({ dari, ke }) => `${dari}>${ke}`)).toEqual(['s2>s1', 's3>s1', 's4>s1', 's4>s2', 's2>s3', 's1>s4']);
  for (const { dari, ke, points } of layout.edges) {
    expect(touches(nodeOf(layout, dari), points[0]!)).toBe(true);
    expect(touches(nodeOf(layout, ke), points.at(-1)!)).toBe(true);
  }
});

const touches = ({ x, y, width, height }: MapNode, point: Point): boolean =>
  point.x >= x && point.x <= x + width && (Math.abs(point.y - y) < 0.01 || Math.abs(point.y - y - height) < 0.01);

const strategi = fc
  .record({ lanes: fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 5 }), seed: fc.array(fc.nat(), { maxLength: 14 }) })
  .map(({ lanes, seed }): PetaStrategi => {
    const sasaran = lanes.flatMap((count, lane) =>
      Array.from({ length: count }, (_, i) => ({
        id: `${lane}-${i}`,
        kode: `SS ${i}`,
        teks: 'Terwujudnya layanan yang baik',
        perspektifId: `p${lane}`,
      })),
    );
    const pick = (n: number): string => sasaran[n % Math.max(sasaran.length, 1)]?.id ?? 'tiada';
    return {
      judul: 'Acak',
      perspektif: lanes.map((_, lane) => ({ id: `p${lane}`, nama: `Perspektif ${lane}` })),
      sasaran,
      panah: seed.map((n) => ({ dari: pick(n), ke: pick(Math.floor(n / 7)), contoh: n % 2 === 0 })),
    };
  });

test('whatever the strategy: boxes stay apart and inside, arrows are level or upright and pass through no box', () => {
  fc.assert(
    fc.property(strategi, fc.constantFrom(MAP_ON_PAPER, MAP_ON_SCREEN), (peta, geometry) => {
      const layout = layoutStrategyMap(peta, geometry);
      expect(layout.nodes.length).toBe(peta.sasaran.length);
      for (const node of layout.nodes) {
        expect(
          node.x >= geometry.labelWidth - 0.01 &&
            node.x + node.width <= layout.width &&
            node.y >= 0 &&
            node.y + node.height <= layout.height,
        ).toBe(true);
        expect(layout.nodes.filter((other) => other !== node && overlaps(node, other))).toEqual([]);
      }
      for (const { points } of layout.edges) {
        for (const [a, b] of pairs(points)) {
          expect(Math.abs(a.x - b.x) < 0.01 || Math.abs(a.y - b.y) < 0.01).toBe(true);
          expect(layout.nodes.filter((node) => cuts(node, a, b)).map(({ sasaran }) => sasaran.id)).toEqual([]);
        }
      }
      strategyMap(peta, geometry);
    }),
    { numRuns: 150 },
  );
});

const overlaps = (a: MapNode, b: MapNode): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const pairs = (points: readonly Point[]): readonly (readonly [Point, Point])[] => points.slice(1).map((point, i) => [points[i]!, point]);

/** Through the inside, not along the edge where an arrow begins or ends. */
function cuts({ x, y, width, height }: MapNode, a: Point, b: Point): boolean {
  const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
  const [top, bottom] = [Math.min(a.y, b.y), Math.max(a.y, b.y)];
  return right > x + 1 && left < x + width - 1 && bottom > y + 1 && top < y + height - 1;
}

test('the order of numbers is kept unless another order has fewer crossings', () => {
  const rows = [
    ['1', '2', '3'],
    ['4', '5', '6'],
  ];
  expect(orderRows(rows, [])).toEqual(rows);
  const crossed = [
    ['4', '3'],
    ['6', '1'],
  ].map(([dari = '', ke = '']) => ({ dari, ke, contoh: false }));
  expect(crossings(rows, crossed)).toBe(1);
  expect(crossings(orderRows(rows, crossed), crossed)).toBe(0);
});

test('the description tells lanes, results and arrows, and that arrows are examples', () => {
  expect(describeStrategyMap(PETA)).toBe(
    'Peta Strategi Contoh. Pengguna: SS 1 Layanan yang dipercaya oleh seluruh warga (91,67, belum tercapai (mendekati)). ' +
      'Proses & Internal: SS 2 Aduan tertangani tepat waktu (100,00, tercapai); SS 3 Data yang <mutakhir> & "terpadu" (60,00, belum tercapai). ' +
      'Pembelajaran: SS 4 Pegawai yang cakap (belum dapat dinilai). ' +
      'Hubungan sebab-akibat (contoh, tidak terbaca pada sumber): SS 2 mendukung SS 1; SS 3 mendukung SS 1; SS 4 mendukung SS 1; SS 4 mendukung SS 2; SS 2 mendukung SS 3; SS 1 mendukung SS 4.',
  );
});

test('nodes can be found by screens, and arrows marked as examples are dashed', () => {
  const { svg } = strategyMap(PETA);
  expect([...svg.matchAll(/data-sasaran="(\w+)"/g)].map(([, id]) => id)).toEqual(['s1', 's2', 's3', 's4']);
  const dashed = (dari: string, ke: string): boolean =>
    new RegExp(`data-dari="${dari}" data-ke="${ke}">.*?</g>`).exec(svg)?.[0].includes('dasharray') ?? false;
  expect([dashed('s2', 's3'), dashed('s3', 's1')]).toEqual([true, false]);
  expect(svg).toContain('contoh, tidak terbaca pada sumber');
});
