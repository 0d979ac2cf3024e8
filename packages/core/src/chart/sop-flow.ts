import { INK } from './palette.ts';
import { type Box, type Drawing, drawing, element, LINE_HEIGHT, linesHeight, rect, text, textLines } from './svg.ts';
import { wrapBalanced, wrapText } from './text-width.ts';

const WIDTH = 720;
const LABEL = 190;
/** Way of the return arrow, right of the last lane. */
const CHANNEL = 22;
const SIZE = 12.5;
const PADDING = 10;
const SHAPE = { width: 74, height: 30 } as const;
const LEAST_ROW = 62;

export type FlowStep = { readonly pelaksana: string; readonly uraian: string; readonly bentuk: 'ujung' | 'proses' | 'keputusan' };

/** `kembali`: where a decision sends back to, as indices of the steps. */
export type SopFlow = {
  readonly judul: string;
  readonly langkah: readonly FlowStep[];
  readonly kembali: { readonly dari: number; readonly ke: number } | null;
};

type Placed = FlowStep & { readonly lines: readonly string[]; readonly x: number; readonly top: number; readonly height: number };

/** Steps below each other, each in the column of who does it: the flow figure of an SOP. Arrows are level or upright. */
export function sopFlow({ judul, langkah, kembali }: SopFlow): Drawing {
  const lanes = [...new Set(langkah.map(({ pelaksana }) => pelaksana))];
  const lane = (WIDTH - LABEL - CHANNEL) / Math.max(1, lanes.length);
  const heads = lanes.map((nama) => wrapBalanced(nama, { size: SIZE, bold: true, width: lane - 8 }));
  const head = Math.max(1, ...heads.map(({ length }) => length)) * SIZE * LINE_HEIGHT + 2 * PADDING;
  const placed = placeSteps(langkah, { lanes, lane, head });
  const height = placed.reduce((sum, one) => sum + one.height, head);
  const marks = [
    rect({ x: 0, y: 0, width: WIDTH, height: head }, { fill: INK.tint }),
    ...heads.map((lines, i) => textLines(lines, { x: centre(i, lane), y: PADDING, size: SIZE, weight: 600, anchor: 'middle' })),
    ...lanes.map((_, i) => rule({ x1: LABEL + i * lane, y1: 0, x2: LABEL + i * lane, y2: height })),
    ...placed.map((one) => rule({ x1: 0, y1: one.top + one.height, x2: WIDTH, y2: one.top + one.height })),
    ...placed.slice(1).map((one, i) => arrowDown(placed[i] ?? one, one)),
    ...backArrow(placed, kembali),
    ...placed.map((one, i) => stepOf(one, i + 1)),
  ];
  return drawing({ width: WIDTH, height, alt: altOf({ judul, langkah, kembali }), title: judul }, ...marks);
}

const centre = (index: number, lane: number): number => LABEL + (index + 0.5) * lane;

type Grid = { readonly lanes: readonly string[]; readonly lane: number; readonly head: number };

function placeSteps(langkah: readonly FlowStep[], { lanes, lane, head }: Grid): readonly Placed[] {
  let top = head;
  return langkah.map((step, i) => {
    const lines = wrapText(`${i + 1}. ${step.uraian}`, { size: SIZE, width: LABEL - 2 * PADDING });
    const height = Math.max(LEAST_ROW, linesHeight(lines.length, SIZE) + 2 * PADDING);
    const placed = { ...step, lines, x: centre(lanes.indexOf(step.pelaksana), lane), top, height };
    top += height;
    return placed;
  });
}

const middle = ({ top, height }: Placed): number => top + height / 2;
const rule = (line: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }): string =>
  element('line', { ...line, stroke: INK.line, 'stroke-width': 1 });

function stepOf(step: Placed, nomor: number): string {
  const y = middle(step);
  const label = textLines(step.lines, { x: PADDING, y: step.top + (step.height - linesHeight(step.lines.length, SIZE)) / 2, size: SIZE });
  const number = text(String(nomor), { x: step.x, y: y + SIZE * 0.36, size: SIZE, weight: 600, fill: INK.accent, anchor: 'middle' });
  return label + shapeOf(step, y) + number;
}

function shapeOf({ bentuk, x }: Placed, y: number): string {
  const box: Box = { x: x - SHAPE.width / 2, y: y - SHAPE.height / 2, ...SHAPE };
  if (bentuk !== 'keputusan') return rect(box, { fill: INK.surface, stroke: INK.stroke, radius: bentuk === 'ujung' ? 15 : 3, weight: 1.2 });
  const [left, right, top, bottom] = [x - 42, x + 42, y - 22, y + 22];
  return element('path', {
    d: `M${x} ${top}L${right} ${y}L${x} ${bottom}L${left} ${y}Z`,
    fill: INK.surface,
    stroke: INK.stroke,
    'stroke-width': 1.2,
  });
}

/** Half the height of a shape, where arrows begin and end. */
const reach = ({ bentuk }: Placed): number => (bentuk === 'keputusan' ? 22 : SHAPE.height / 2);

function arrowDown(from: Placed, to: Placed): string {
  const [y1, y2] = [middle(from) + reach(from), middle(to) - reach(to)];
  const turn = from.x === to.x ? '' : `V${to.top}H${to.x}`;
  const yes = from.bentuk === 'keputusan' ? word('sesuai', { x: from.x + 24, y: y1 - 1, anchor: 'start' }) : '';
  return path(`M${from.x} ${y1}${turn}V${y2}`) + tip(`M${to.x - 4} ${y2 - 7}L${to.x} ${y2}L${to.x + 4} ${y2 - 7}Z`) + yes;
}

function backArrow(placed: readonly Placed[], kembali: SopFlow['kembali']): readonly string[] {
  const [from, to] = kembali === null ? [] : [placed[kembali.dari], placed[kembali.ke]];
  if (from === undefined || to === undefined) return [];
  const [edge, end] = [WIDTH - 8, to.x + SHAPE.width / 2];
  const way = path(`M${from.x + 42} ${middle(from)}H${edge}V${middle(to)}H${end}`);
  const head = tip(`M${end + 7} ${middle(to) - 4}L${end} ${middle(to)}L${end + 7} ${middle(to) + 4}Z`);
  return [way + head + word('dikembalikan', { x: edge - 6, y: middle(from) - 6, anchor: 'end' })];
}

const path = (d: string): string => element('path', { d, fill: 'none', stroke: INK.stroke, 'stroke-width': 1.2 });
const tip = (d: string): string => element('path', { d, fill: INK.stroke });
const word = (words: string, at: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' }): string =>
  text(words, { ...at, size: 11, fill: INK.muted });

function altOf({ judul, langkah, kembali }: SopFlow): string {
  const steps = langkah.map(({ pelaksana, uraian }, i) => `${i + 1}. ${uraian} (${pelaksana})`).join('; ');
  const back = kembali === null ? '' : ` Apabila belum sesuai, langkah ${kembali.dari + 1} kembali ke langkah ${kembali.ke + 1}.`;
  return `${judul}. ${steps}.${back}`;
}
