import type { SourceText } from '../source/source-text.ts';
import { isBlank, type ScannedLine } from './scan-lines.ts';

/** A line that no table and no furniture took, with what parts it from the one before. */
export type FreeLine = ScannedLine & {
  /** Blank lines before it. */
  readonly blanks: number;
  /** Furniture stands before it: a page may have ended in the middle of a sentence. */
  readonly turnsPage: boolean;
};
export type TableMark = { readonly table: number };
export type Flow = readonly (FreeLine | TableMark)[];

/** What is left to read, in order, with a mark where each table stands. `starts` maps its first line to the table's index. */
export function flowOf(
  source: SourceText,
  lines: readonly ScannedLine[],
  furniture: ReadonlySet<number>,
  owners: ReadonlyMap<number, number>,
): Flow {
  const flow: (FreeLine | TableMark)[] = [];
  const starts = new Set(source.pageStarts);
  let [blanks, turnsPage, table] = [0, false, -1];
  for (const line of lines) {
    const owner = owners.get(line.at);
    if (owner !== undefined) {
      if (owner !== table) flow.push({ table: owner });
      table = owner;
      blanks = 0;
      turnsPage = false;
    } else if (isBlank(line)) blanks += 1;
    else if (furniture.has(line.at)) turnsPage = true;
    else {
      flow.push({ ...line, blanks, turnsPage: turnsPage || starts.has(line.at) || hasLostFeed(line) });
      blanks = 0;
      turnsPage = false;
    }
  }
  return flow;
}

/** One blank before the first word is what some tools leave of a form feed. */
const hasLostFeed = ({ at, from, text }: ScannedLine): boolean => from === 1 && at > 0 && text.startsWith(' ');

/** The line at this place of the flow; nothing where a table stands or the document ends. */
export function lineAt(flow: Flow, at: number): FreeLine | undefined {
  const one = flow[at];
  return one === undefined || 'table' in one ? undefined : one;
}
