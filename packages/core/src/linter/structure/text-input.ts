import { type Passage, passageOf } from '../source/passage.ts';
import type { Span } from '../source/span.ts';
import type { ReadBlock } from './document-structure.ts';
import { type Flow, lineAt } from './free-lines.ts';
import { endsSentence, isFull, isUnfinished, type LineWidth } from './line-width.ts';
import { piecesOf } from './scan-lines.ts';

export type HeadingKind = 'chapter' | 'named' | 'decimal' | 'letter' | 'number' | 'indicator' | 'goal';

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
/** A block before it is known in which section it stands, and how deep. */
export type RawBlock = DistributiveOmit<ReadBlock, 'section'> & { readonly headingKind?: HeadingKind };
/** A block, and how many lines of the flow it took. */
export type Taken = { readonly block: RawBlock; readonly used: number };

export type TextInput = {
  readonly lines: readonly string[];
  readonly flow: Flow;
  readonly width: LineWidth /** Lines that name a chapter without beginning it. */;
  readonly named: ReadonlySet<number>;
};

export function passageFrom({ lines, flow }: TextInput, at: number, used: number, from = 0): Passage {
  const pieces: Span[] = [];
  for (let i = 0; i < used; i++) pieces.push(...piecesOf(lineAt(flow, at + i)!, i === 0 ? from : 0));
  return passageOf(lines, pieces);
}

/** The line before it, right above, has not come to its end: what looks like a label stands in the middle of a sentence. */
export function isInSentence({ flow, width }: TextInput, at: number): boolean {
  const [before, line] = [lineAt(flow, at - 1), lineAt(flow, at)!];
  if (before === undefined || line.blanks > 0 || width.width === Number.POSITIVE_INFINITY) return false;
  return isUnfinished(before.trimmed) || (isFull(before, line, width) && !endsSentence(before.trimmed) && before.trimmed.length > 60);
}
