import { whole } from '../../kernel/fraction.ts';
import type { Dwibahasa } from '../../rulepack/rule-pack.ts';
import type { PrintedValue } from '../claim/claim.ts';
import { canMeet, scaleRange } from '../claim/meeting.ts';
import type { JenisDokumen } from '../structure/document-structure.ts';
import type { CellValue, PaketCell, PaketMeasure } from './paket-cells.ts';

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

/** `null`: all can mean the same figure. */
export function disagreementOf({ measure, values }: PaketCell, jenisOf: (document: number) => JenisDokumen): Disagreement | null {
  const groups: CellValue[][] = [];
  for (const value of values) {
    const group = groups.find(([first]) => first !== undefined && agree(first, value));
    if (group === undefined) groups.push([value]);
    else group.push(value);
  }
  if (groups.length < 2) return null;
  const rank = (group: readonly CellValue[]): number =>
    Math.min(...group.map(({ document }) => AUTHORITY[measure].indexOf(jenisOf(document))));
  const [right = [], ...others] = groups.toSorted((a, b) => b.length - a.length || rank(a) - rank(b));
  return { right, wrong: others.flat() };
}

/** One of the places of each says what the other says: where a document contradicts itself, another rule tells it. */
const agree = (a: CellValue, b: CellValue): boolean => a.claims.some((one) => b.claims.some((other) => isSame(one.value, other.value)));

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
