import { OPS } from 'unpdf/pdfjs';
import { applied, type Matrix } from './matrix.ts';
import type { Rule } from './page-content.ts';

type Into = { readonly level: Rule[]; readonly upright: Rule[] };
type Point = readonly [number, number];

/** The engine's codes in a path, and how many numbers follow each. */
const [MOVE, LINE, CURVE, QUADRATIC, CLOSE] = [0, 1, 2, 3, 4];
const FOLLOWING: Readonly<Record<number, number>> = { [MOVE]: 2, [LINE]: 2, [CURVE]: 6, [QUADRATIC]: 4, [CLOSE]: 0 };

const STROKES: ReadonlySet<number> = new Set([OPS.stroke, OPS.closeStroke]);
const FILLS: ReadonlySet<number> = new Set([OPS.fill, OPS.eoFill, OPS.rawFillPath]);
const BOTH: ReadonlySet<number> = new Set([OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke]);

/** A filled box thinner than this is a line: most office programs draw borders so. */
const THIN = 3;
/** A page with more lines than this is a drawing. */
const MOST = 20_000;

/** Adds what a path draws of level and upright lines. */
export function addRules(into: Into, ctm: Matrix, [operator, data]: readonly unknown[]): void {
  if (typeof operator !== 'number' || into.level.length + into.upright.length > MOST) return;
  const numbers = Array.isArray(data) ? (data[0] as unknown) : data;
  if (!(numbers instanceof Float32Array)) return;
  const isStroked = STROKES.has(operator) || BOTH.has(operator);
  if (!isStroked && !FILLS.has(operator)) return;
  for (const points of subpaths(numbers, ctm)) {
    const thin = thinBox(points);
    if (thin !== null) add(into, ...thin);
    else if (isStroked) for (const [at, point] of points.entries()) if (at > 0) add(into, points[at - 1] ?? point, point);
  }
}

/** A path with curves in it is a picture; its straight parts say nothing. */
function subpaths(numbers: Float32Array, ctm: Matrix): readonly (readonly Point[])[] {
  const paths: Point[][] = [];
  let at = 0;
  while (at < numbers.length) {
    const code = numbers[at] ?? -1;
    const following = FOLLOWING[code];
    if (following === undefined || code === CURVE || code === QUADRATIC) return [];
    if (code === MOVE) paths.push([]);
    const path = paths.at(-1);
    if (following === 2) path?.push(applied(ctm, numbers[at + 1] ?? 0, numbers[at + 2] ?? 0));
    else if (path?.[0] !== undefined) path.push(path[0]);
    at += following + 1;
  }
  return paths;
}

function thinBox(points: readonly Point[]): readonly [Point, Point] | null {
  if (points.length < 4 || points.length > 6) return null;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (bottom - top <= THIN && right - left > bottom - top)
    return [
      [left, (top + bottom) / 2],
      [right, (top + bottom) / 2],
    ];
  return right - left <= THIN
    ? [
        [(left + right) / 2, top],
        [(left + right) / 2, bottom],
      ]
    : null;
}

/** A dotted border is a row of such boxes: each may belong to a line of either direction, and pieces that join to none are dropped later. */
const DOT = 1.5;

function add({ level, upright }: Into, [x0, y0]: Point, [x1, y1]: Point): void {
  if (Math.abs(x1 - x0) <= DOT && Math.abs(y1 - y0) <= DOT) {
    const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
    level.push({ at: y, from: x - DOT / 2, to: x + DOT / 2 });
    upright.push({ at: x, from: y - DOT / 2, to: y + DOT / 2 });
    return;
  }
  if (Math.abs(y1 - y0) < 1 && Math.abs(x1 - x0) > 1) level.push({ at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) });
  else if (Math.abs(x1 - x0) < 1 && Math.abs(y1 - y0) > 1)
    upright.push({ at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) });
}
