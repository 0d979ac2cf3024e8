/** A table as a tagged document describes it: for each cell of each row the numbers of the marked content in it. */
export type TaggedTable = { readonly rows: readonly TaggedRow[] };
export type TaggedRow = { readonly cells: readonly ReadonlySet<number>[]; readonly isFirst: boolean };

/** The tree of a page as the engine gives it. */
type Node = { readonly role?: unknown; readonly type?: unknown; readonly id?: unknown; readonly children?: unknown };

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const childrenOf = ({ children }: Node): readonly Node[] => (Array.isArray(children) ? children.filter(isNode) : []);

/** Deeper than this no document nests; a tree that does is not walked to its end. */
const DEEPEST = 60;

/** Tables of the page with at least two columns, without rows that stand on other pages. */
export function taggedTables(tree: unknown): readonly TaggedTable[] {
  const found: TaggedTable[] = [];
  const walk = (node: Node, depth: number): void => {
    if (depth > DEEPEST) return;
    if (node.role === 'Table') found.push(tableOf(node));
    else for (const child of childrenOf(node)) walk(child, depth + 1);
  };
  if (isNode(tree)) walk(tree, 0);
  return found.filter(({ rows }) => rows.some(({ cells }) => cells.length > 1));
}

function tableOf(table: Node): TaggedTable {
  const rows: TaggedRow[] = [];
  const walk = (node: Node, depth: number): void => {
    for (const child of depth > DEEPEST ? [] : childrenOf(node))
      if (child.role === 'TR') rows.push({ cells: cellsOf(child), isFirst: rows.length === 0 });
      else if (child.role !== 'Caption') walk(child, depth + 1);
  };
  walk(table, 0);
  return { rows: rows.filter(({ cells }) => cells.some(({ size }) => size > 0)) };
}

const cellsOf = (row: Node): readonly ReadonlySet<number>[] =>
  childrenOf(row)
    .filter(({ role }) => role === 'TD' || role === 'TH')
    .map((cell) => marksIn(cell, new Set(), 0));

function marksIn(node: Node, marks: Set<number>, depth: number): ReadonlySet<number> {
  for (const child of depth > DEEPEST ? [] : childrenOf(node)) {
    const [, mark] = child.type === 'content' && typeof child.id === 'string' ? (/_mc(\d{1,9})$/.exec(child.id) ?? []) : [];
    if (mark === undefined) marksIn(child, marks, depth + 1);
    else marks.add(Number(mark));
  }
  return marks;
}
