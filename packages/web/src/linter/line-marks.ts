import type { CatatanCekWire } from '@selaras/contract';

/** A part of one line that a note is about; `column` from 1 in code points, as notes count. */
export type LineMark = {
  readonly column: number;
  readonly length: number;
  readonly fingerprint: string;
  readonly severity: CatatanCekWire['severity'];
};

/** Places of one document by line, from 1. */
export function marksByLine(notes: readonly CatatanCekWire[], nomor: number): ReadonlyMap<number, readonly LineMark[]> {
  const marks = new Map<number, LineMark[]>();
  for (const { fingerprint, severity, places } of notes) {
    for (const place of places) {
      if (place.nomor !== nomor) continue;
      const mark = { column: place.column, length: Array.from(place.text).length, fingerprint, severity };
      const there = marks.get(place.line);
      if (there === undefined) marks.set(place.line, [mark]);
      else there.push(mark);
    }
  }
  return marks;
}

export type Piece = { readonly text: string; readonly from: number; readonly mark: LineMark | null };

/** A line cut at its marks. Where two notes mark the same words, the first that begins there is shown. */
export function piecesOf(line: string, marks: readonly LineMark[]): readonly Piece[] {
  const points = Array.from(line);
  const pieces: Piece[] = [];
  let at = 0;
  for (const mark of marks.toSorted((a, b) => a.column - b.column)) {
    const from = mark.column - 1;
    if (from < at || mark.length === 0) continue;
    if (from > at) pieces.push({ text: points.slice(at, from).join(''), from: at, mark: null });
    pieces.push({ text: points.slice(from, from + mark.length).join(''), from, mark });
    at = from + mark.length;
  }
  if (at < points.length) pieces.push({ text: points.slice(at).join(''), from: at, mark: null });
  return pieces;
}
