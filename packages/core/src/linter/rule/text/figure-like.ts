import { over, whole } from '../../../kernel/fraction.ts';
import type { PrintedValue } from '../../claim/claim.ts';
import { type Range, scaleRange } from '../../claim/meeting.ts';
import { MULTIPLIERS } from '../../claim/read-number.ts';
import { figureText } from '../table/table-findings.ts';

/** A computed amount as its neighbour is printed: `Rp41,2 triliun` beside `Rp42,1 triliun`. */
export function figureLike(range: Range, { text, digits }: PrintedValue, fallback: number): string {
  const word = /\p{L}+$/u.exec(text.trim())?.[0] ?? '';
  const factor = MULTIPLIERS.get(word.toLowerCase());
  if (factor === undefined) return figureText(range, fallback, false);
  const money = /^Rp\.?\s?/.exec(text)?.[0] ?? '';
  return `${money}${figureText(scaleRange(range, over(whole(1), factor)), digits, false)} ${word}`;
}
