import type { Finding } from '../../finding.ts';
import { spanIn } from '../../source/passage.ts';
import type { Span } from '../../source/span.ts';
import type { DocumentStructure, ReadTable } from '../../structure/document-structure.ts';
import { isScanned } from '../is-scanned.ts';
import { likeness } from '../name-likeness.ts';
import { differenceOf, isSameName, wordsOf } from './name-difference.ts';

type Named = { readonly name: string; readonly span: Span; readonly group: number };
const NONE: ReadonlySet<string> = new Set();
/** A name less like another than this is another indicator. */
const ALIKE = 0.5;

/**
 * Where a document names its indicators only in tables: one that lists the indicators of the others, but for one name that is nearly, and
 * not quite, the one that it lacks.
 */
export function renamedInTables(structure: DocumentStructure): readonly Finding[] {
  if (isScanned(structure)) return [];
  const groups = structure.tables.flatMap((table, group) => {
    const names = namesIn(table, group);
    return names.length >= 2 ? [names] : [];
  });
  const nearOf = nearNames(groups.flat());
  return groups.flatMap((own) => {
    const others = (name: string): readonly Named[] => nearOf(name).filter(({ group }) => group !== own[0]?.group);
    const strange = own.filter((named) => !others(named.name).some((other) => isSame(named.name, other.name)));
    if (strange.length === 0 || strange.length * 2 > own.length) return [];
    return strange.flatMap((named) => {
      const meant = nearest(named, own, strange, others(named.name));
      if (meant === null) return [];
      const places = others(meant.name).filter(({ name }) => isSame(name, meant.name));
      // Of two names that stand once each, the later one is the other name.
      return places.length === 1 && named.span.line < meant.span.line ? [] : [renamedFinding(named, meant, places)];
    });
  });
}

const isSame = (a: string, b: string): boolean => a === b || isSameName(differenceOf(a, b, NONE));

/** As many are compared with a name: of those that share its words, the rarest first. */
const MOST = 120;

/** Names that share a word with a name, those that share rare ones first: a document of many tables is not compared by pairs. */
function nearNames(all: readonly Named[]): (name: string) => readonly Named[] {
  const byWord = new Map<string, Named[]>();
  for (const named of all)
    for (const word of new Set(wordsOf(named.name))) {
      const those = byWord.get(word);
      if (those === undefined) byWord.set(word, [named]);
      else those.push(named);
    }
  const known = new Map<string, readonly Named[]>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const held = [...new Set(wordsOf(name))].map((word) => byWord.get(word) ?? []).toSorted((a, b) => a.length - b.length);
    const near = new Set<Named>();
    for (const those of held) for (const one of those) if (near.size < MOST) near.add(one);
    const found = all.length <= MOST ? all : [...near];
    known.set(name, found);
    return found;
  };
}

/** The most alike name of the other tables that this one does not have. */
function nearest(named: Named, own: readonly Named[], strange: readonly Named[], others: readonly Named[]): Named | null {
  const lacking = others.filter((other) => !own.some(({ name }) => isSame(name, other.name)));
  const [best] = lacking.map((other) => ({ other, score: likeness(named.name, other.name) })).toSorted((a, b) => b.score - a.score);
  if (best === undefined || best.score < ALIKE) return null;
  const rivals = strange.filter(({ name }) => name !== named.name).map(({ name }) => likeness(name, best.other.name));
  return Math.max(0, ...rivals) < best.score ? best.other : null;
}

/** The cells under the heading that names indicators. Cut cells and cells of two names are not names. */
function namesIn(table: ReadTable, group: number): readonly Named[] {
  if (table.confidence < 0.9) return [];
  const column = table.columns.findIndex(({ heading }) => /^indikator\b|\bindikator\s(?:kinerja|sasaran)/i.test(heading.trim()));
  if (column < 0) return [];
  return table.rows.flatMap(({ cells, kind }) => {
    const cell = cells[column];
    const text = cell?.passage.text ?? '';
    if (cell === undefined || kind !== 'data' || cell.repeated === true || cell.passage.parts.length === 0) return [];
    if (!/\p{L}{3}\s\S*\p{L}{3}/u.test(text) || text.length > 220) return [];
    return [{ name: text.replace(/^\d{1,2}[.)]\s*/, ''), span: spanIn(cell.passage, 0, text.length), group }];
  });
}

function renamedFinding(named: Named, meant: Named, places: readonly Named[]): Finding {
  const { onlyFirst, onlySecond } = differenceOf(named.name, meant.name, NONE);
  return {
    rule: 'definition',
    severity: 'warn',
    confidence: places.length > 1 ? 0.8 : 0.72,
    message: {
      id: `Indikator ini bernama “${named.name}” di sini, “${meant.name}” di ${places.length === 1 ? 'tabel lain' : `${places.length} tabel lain`}.`,
      en: `This indicator is named “${named.name}” here, “${meant.name}” in ${places.length === 1 ? 'another table' : `${places.length} other tables`}.`,
    },
    expected: meant.name,
    key: `table-name|${meant.name.slice(0, 60)}|${onlyFirst.join(' ')}|${onlySecond.join(' ')}`,
    spans: [named.span, ...places.slice(0, 3).map(({ span }) => span)],
  };
}
