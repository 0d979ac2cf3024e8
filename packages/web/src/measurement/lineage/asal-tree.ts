import type { LineageWire } from '@selaras/contract';
import type { Asal } from '../../ui/figure-view.tsx';

/** A node of "dari mana angka ini?". `asal` leads on to the lineage of another figure. */
export type AsalNode = Omit<LineageWire, 'parts'> & { readonly parts: readonly AsalNode[]; readonly asal?: Asal };

/** A node in sight: `path` is its place (`0.1.2`), unique in the tree. */
export type VisibleNode = { readonly path: string; readonly level: number; readonly node: AsalNode; readonly isOpen: boolean };

export const ROOT = '0';

/** The nodes in sight, top to bottom: children only of what is open. */
export function visibleNodes(node: AsalNode, open: ReadonlySet<string>, path: string = ROOT, level: number = 1): readonly VisibleNode[] {
  const isOpen = node.parts.length > 0 && open.has(path);
  const below = isOpen ? node.parts.flatMap((part, i) => visibleNodes(part, open, `${path}.${i}`, level + 1)) : [];
  return [{ path, level, node, isOpen }, ...below];
}

/** Where the tree opens: the first levels, deep enough to show what the figure is made of. */
export function openAtFirst(node: AsalNode, depth: number, path: string = ROOT): readonly string[] {
  if (depth === 0 || node.parts.length === 0) return [];
  return [path, ...node.parts.flatMap((part, i) => openAtFirst(part, depth - 1, `${path}.${i}`))];
}

export type TreeMove = { readonly focus: string } | { readonly open: string } | { readonly close: string } | null;

/** What a key does, by the pattern that screen readers teach for trees. */
export function moveInTree(key: string, at: string, visible: readonly VisibleNode[]): TreeMove {
  const index = visible.findIndex(({ path }) => path === at);
  const here = visible[index];
  if (here === undefined) return null;
  const focus = (next: VisibleNode | undefined): TreeMove => (next === undefined ? null : { focus: next.path });
  switch (key) {
    case 'ArrowDown':
      return focus(visible[index + 1]);
    case 'ArrowUp':
      return focus(visible[index - 1]);
    case 'Home':
      return focus(visible[0]);
    case 'End':
      return focus(visible.at(-1));
    case 'ArrowRight':
      if (here.node.parts.length === 0) return null;
      return here.isOpen ? focus(visible[index + 1]) : { open: at };
    case 'ArrowLeft':
      if (here.isOpen) return { close: at };
      return at.includes('.') ? { focus: at.slice(0, at.lastIndexOf('.')) } : null;
    default:
      return null;
  }
}
