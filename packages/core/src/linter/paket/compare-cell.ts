import { whole } from '../../kernel/fraction.ts';
import type { Dwibahasa } from '../../rulepack/rule-pack.ts';
import type { PrintedValue } from '../claim/claim.ts';
import { groupedBy } from '../claim/grouped-by.ts';
import { canMeet, scaleRange } from '../claim/meeting.ts';
import type { JenisDokumen } from '../structure/document-structure.ts';
import type { CellValue, PaketCell, PaketMeasure, ValuedClaim } from './paket-cells.ts';

/** Which documents of a cell say something else, and which they contradict. */
export type Disagreement = { readonly wrong: readonly CellValue[]; readonly right: readonly CellValue[] };

/** Whose word counts where two stand against each other: results are the report's, targets and money the agreement's. */
const AUTHORITY: Readonly<Record<PaketMeasure, readonly JenisDokumen[]>> = {
  target: ['pk', 'renja', 'renstra', 'renaksi', 'lkj', 'lain'],
  anggaran: ['pk', 'renja', 'renaksi', 'renstra', 'lkj', 'lain'],
  realisasi: ['lkj', 'renja', 'renaksi', 'pk', 'renstra', 'lain'],
  capaian: ['lkj', 'renja', 'renaksi', 'pk', 'renstra', 'lain'],
  realisasi_anggaran: ['lkj', 'renja', 'renaksi', 'pk', 'renstra', 'lain'],
};

/** A sentence is bound to its indicator less surely than a cell: it contradicts another document only where it is sure. */
const SURE_TEXT = 0.8;

type Told = { readonly document: number; readonly claim: ValuedClaim };

/**
 * `null`: all can mean the same figure. The value that most documents print is right; whatever else a document prints is wrong, even
 * where the same document prints the right one in another place.
 */
export function disagreementOf({ measure, values }: PaketCell, jenisOf: (document: number) => JenisDokumen): Disagreement | null {
  const groups: Told[][] = [];
  for (const told of values.flatMap(({ document, claims }) => claims.map((claim): Told => ({ document, claim })))) {
    const group = groups.find(([first]) => first !== undefined && isSame(first.claim.value, told.claim.value));
    if (group === undefined) groups.push([told]);
    else group.push(told);
  }
  const documentsOf = (group: readonly Told[]): ReadonlySet<number> => new Set(group.map(({ document }) => document));
  const rank = (group: readonly Told[]): number => Math.min(...group.map(({ document }) => AUTHORITY[measure].indexOf(jenisOf(document))));
  const [right = [], ...others] = groups.toSorted((a, b) => documentsOf(b).size - documentsOf(a).size || rank(a) - rank(b));
  const holders = documentsOf(right);
  const wrong = others.flatMap(valuesOf).filter(({ document, claims: [claim] }) => {
    const isContradicted = holders.size > (holders.has(document) ? 1 : 0);
    return isContradicted && (claim.from === 'table' || claim.confidence >= SURE_TEXT);
  });
  return wrong.length === 0 ? null : { right: valuesOf(right), wrong };
}

/** One entry a document, its surest place first. */
function valuesOf(group: readonly Told[]): readonly CellValue[] {
  return [...groupedBy(group, ({ document }) => String(document)).values()].flatMap((those) => {
    const [first, ...more] = those.toSorted((a, b) => b.claim.confidence - a.claim.confidence);
    return first === undefined ? [] : [{ document: first.document, claims: [first.claim, ...more.map(({ claim }) => claim)] as const }];
  });
}

function isSame(a: PrintedValue, b: PrintedValue): boolean {
  if (canMeet(a, b)) return true;
  // `0,6` of a sheet beside `60%`.
  if (a.unit === 'persen' && b.unit !== 'persen') return canMeet(a, scaleRange(b, whole(100)));
  return b.unit === 'persen' && a.unit !== 'persen' && canMeet(b, scaleRange(a, whole(100)));
}

export const MEASURE_WORDS: Readonly<Record<PaketMeasure, Dwibahasa>> = {
  target: { id: 'target', en: 'target' },
  realisasi: { id: 'realisasi', en: 'realisasi' },
  capaian: { id: 'capaian', en: 'capaian' },
  anggaran: { id: 'anggaran', en: 'budget' },
  realisasi_anggaran: { id: 'realisasi anggaran', en: 'spending' },
};
