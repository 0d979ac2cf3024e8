import { expect, test } from 'vitest';
import { type AsalNode, moveInTree, openAtFirst, visibleNodes } from './asal-tree.ts';

const node = (label: string, parts: readonly AsalNode[] = []): AsalNode => ({
  label,
  jenis: 'komponen',
  figure: null,
  cetak: '',
  satuan: null,
  keterangan: [],
  evidence: null,
  parts,
});
const tree = node('capaian', [node('realisasi', [node('a'), node('b')]), node('target')]);
const labels = (open: readonly string[]) => visibleNodes(tree, new Set(open)).map((held) => held.node.label);

test('only children of open nodes are in sight', () => {
  expect(labels([])).toEqual(['capaian']);
  expect(labels(['0'])).toEqual(['capaian', 'realisasi', 'target']);
  expect(labels(['0', '0.0'])).toEqual(['capaian', 'realisasi', 'a', 'b', 'target']);
});

test('it opens as deep as asked', () => {
  expect(openAtFirst(tree, 1)).toEqual(['0']);
  expect(openAtFirst(tree, 2)).toEqual(['0', '0.0']);
});

test('arrow keys walk as in any tree', () => {
  const visible = visibleNodes(tree, new Set(['0', '0.0']));
  expect(moveInTree('ArrowDown', '0', visible)).toEqual({ focus: '0.0' });
  expect(moveInTree('ArrowRight', '0.0', visible)).toEqual({ focus: '0.0.0' });
  expect(moveInTree('ArrowRight', '0.0.0', visible)).toBeNull();
  expect(moveInTree('ArrowLeft', '0.0.1', visible)).toEqual({ focus: '0.0' });
  expect(moveInTree('ArrowLeft', '0.0', visible)).toEqual({ close: '0.0' });
  expect(moveInTree('ArrowRight', '0', visibleNodes(tree, new Set()))).toEqual({ open: '0' });
  expect(moveInTree('End', '0', visible)).toEqual({ focus: '0.1' });
});
