import type { SourceText } from '../source/source-text.ts';
import { bindCaptions } from './bind-captions.ts';
import type { DocumentStructure } from './document-structure.ts';
import { flowOf } from './free-lines.ts';
import { findFurniture } from './furniture.ts';
import { identify } from './identity.ts';
import { measureWidth } from './line-width.ts';
import { namedChapters } from './named-chapters.ts';
import { readBlocks } from './read-blocks.ts';
import { scanLines } from './scan-lines.ts';
import { buildSections } from './sections.ts';
import { findTables } from './table/find-tables.ts';

/** Understands the lines of a document. Linear in its length. */
export function readStructure(source: SourceText): DocumentStructure {
  const lines = scanLines(source);
  const rules = findFurniture(source, lines);
  const width = measureWidth(lines);
  const { tables, repeats } = findTables(source, lines, rules, width);
  const furniture = new Set([...rules, ...repeats]);
  const owners = new Map(tables.flatMap(({ lines }, table) => lines.map((at) => [at, table] as const)));
  const flow = flowOf(source, lines, furniture, owners);
  const { blocks, sections } = buildSections(readBlocks({ lines: source.lines, flow, width, named: namedChapters(flow) }));
  return { source, blocks, sections, tables: bindCaptions(blocks, tables), furniture, ...identify(source, blocks) };
}
