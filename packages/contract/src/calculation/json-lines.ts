/** How long one line may be, in characters: a survey of a hundred thousand respondents needs a tenth of it. */
export const MAX_LINE = 32 * 1024 * 1024;

/** A line that was longer than `MAX_LINE`; it was passed over, not kept. */
export const TOO_LONG = Symbol('too long');
export type Line = string | typeof TOO_LONG;

/**
 * Cuts text into lines: LF or CRLF, a byte order mark at the start is taken off, what follows the last line end is a line too.
 * Hands over all the lines of one chunk together, and keeps no more than one chunk and one line.
 */
export async function* linesOf(stream: AsyncIterable<string>, longest = MAX_LINE): AsyncGenerator<readonly Line[]> {
  let rest = '';
  let isFirst = true;
  let isSkipping = false;
  for await (const chunk of stream) {
    const pieces = (isFirst && chunk.startsWith('\uFEFF') ? chunk.slice(1) : chunk).split('\n');
    isFirst = false;
    // Joined before it is cut off again: a long line is put together once, not anew for every chunk.
    pieces[0] = rest + (pieces[0] ?? '');
    rest = pieces.pop() ?? '';
    const lines: Line[] = pieces.map((line) => (line.length > longest ? TOO_LONG : line));
    if (isSkipping && lines.length > 0) lines[0] = TOO_LONG;
    isSkipping &&= lines.length === 0;
    if (rest.length > longest) {
      isSkipping = true;
      rest = '';
    }
    if (lines.length > 0) yield lines;
  }
  if (isSkipping) yield [TOO_LONG];
  else if (rest !== '') yield [rest];
}

/** Numbers that JSON.parse would change without telling: an exponent, or more digits than a double holds. Matches a little too often. */
const SUSPICIOUS = /[[:,\s]-?\d(?:[\d.]{15}|[\d.]*[eE])/;

/**
 * JSON.parse, but a number that was written with an exponent or with more than 15 significant digits comes out as a symbol that holds
 * how it was written: nothing reads one, so it is refused at its place, whatever was asked for there. `undefined`: this is no JSON.
 */
export function parseLine(line: string): unknown {
  try {
    return SUSPICIOUS.test(line) ? (JSON.parse(line, keepSource) as unknown) : (JSON.parse(line) as unknown);
  } catch {
    return undefined;
  }
}

type Source = { readonly source?: string };

function keepSource(this: unknown, _key: string, value: unknown, context?: Source): unknown {
  if (typeof value !== 'number') return value;
  const source = context?.source ?? String(value);
  return /[eE]/.test(source) || significantDigits(source) > 15 ? Symbol(source) : value;
}

/** Zeros at the start never count, and those at the end only behind a decimal point. */
function significantDigits(source: string): number {
  const digits = source.replace(/^-?[0.]*/, '').replace('.', '');
  return (source.includes('.') ? digits : digits.replace(/0+$/, '')).length;
}
