import { INK } from './palette.ts';
import { type Box, coordinate, type Drawing, drawing, element, linesHeight, rect, text, textLines } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';

const WIDTH = 720;
const SIZE = 13.2;
const PADDING = 8;
const GAP = 6;
const HEAD = 30;
/** Left edges and widths of the three columns; arrows run in the space between them. */
const COLUMNS = [
  { x: 0, width: 138 },
  { x: 166, width: 226 },
  { x: 420, width: 300 },
] as const;

export type LogicFrame = {
  readonly judul: string;
  readonly kolom: readonly [string, string, string];
  readonly tujuan: readonly string[];
  readonly sasaran: readonly {
    readonly kode: string;
    readonly teks: string;
    readonly indikator: readonly { readonly kode: string; readonly nama: string }[];
  }[];
};

/** From tujuan to sasaran to indicator, each on a line with what it serves. */
export function logicFrame(frame: LogicFrame): Drawing {
  const rows = rowsOf(frame);
  const codeWidth = codeWidthOf(frame);
  const last = rows.at(-1);
  if (last === undefined) return drawing({ width: WIDTH, height: 0, alt: describe(frame), title: frame.judul });
  const height = last.box.y + last.box.height;
  const goal: Box = { ...COLUMNS[0], y: HEAD, height: height - HEAD };
  const heads = COLUMNS.map(({ x, width }, i) =>
    text(frame.kolom[i] ?? '', { x: x + width / 2, y: 16, size: SIZE, weight: 600, fill: INK.muted, anchor: 'middle' }),
  );
  const marks = rows.flatMap(({ box, lines, indikator, kode }) => [
    arrow({ x: goal.x + goal.width, y: box.y + box.height / 2 }, box.x),
    labelled(box, { kode, lines, indent: 0 }),
    ...indikator.flatMap((one) => [
      arrow({ x: box.x + box.width, y: one.box.y + one.box.height / 2 }, one.box.x),
      labelled(one.box, { ...one, indent: codeWidth }),
    ]),
  ]);
  return drawing({ width: WIDTH, height, alt: describe(frame), title: frame.judul }, ...heads, goalBox(goal, frame.tujuan), ...marks);
}

type Labelled = { readonly kode: string; readonly lines: readonly string[] };
type Row = Labelled & { readonly box: Box; readonly indikator: readonly (Labelled & { readonly box: Box })[] };

/** A sasaran is as high as its indicators together, so that every arrow is level. */
function rowsOf(frame: LogicFrame): readonly Row[] {
  const codeWidth = codeWidthOf(frame);
  let y = HEAD;
  return frame.sasaran.map(({ kode, teks, indikator }): Row => {
    const lines = wrapText(teks, { size: SIZE, width: COLUMNS[1].width - 2 * PADDING });
    const texts = indikator.map((one) => ({
      kode: one.kode,
      lines: wrapText(one.nama, { size: SIZE, width: COLUMNS[2].width - 2 * PADDING - codeWidth }),
    }));
    const heights = texts.map((one) => linesHeight(one.lines.length, SIZE) + 2 * PADDING);
    const needed = heights.reduce((sum, one) => sum + one + GAP, -GAP);
    const height = Math.max(linesHeight(lines.length + 1, SIZE) + 2 * PADDING, needed);
    const extra = texts.length === 0 ? 0 : (height - needed) / texts.length;
    let at = y;
    const placed = texts.map((one, i) => {
      const box = { ...COLUMNS[2], y: at, height: (heights[i] ?? 0) + extra };
      at += box.height + GAP;
      return { ...one, box };
    });
    const row = { kode, lines, box: { ...COLUMNS[1], y, height }, indikator: placed };
    y += height + GAP * 1.75;
    return row;
  });
}

/** Codes of the third column are as wide as the longest, so that the texts begin on one line. */
const codeWidthOf = ({ sasaran }: LogicFrame): number =>
  Math.max(0, ...sasaran.flatMap(({ indikator }) => indikator.map(({ kode }) => textWidth(kode, { size: SIZE, bold: true })))) + 8;

/** The code stands before the text when there is an indent for it, else above it. */
function labelled(box: Box, { kode, lines, indent }: Labelled & { readonly indent: number }): string {
  const above = indent === 0 ? 1 : 0;
  const top = box.y + (box.height - linesHeight(lines.length + above, SIZE)) / 2;
  return (
    rect(box, { fill: INK.surface, stroke: INK.stroke, radius: 6 }) +
    text(kode, { x: box.x + PADDING, y: top + SIZE, size: SIZE, weight: 600, fill: INK.accent }) +
    textLines(lines, { x: box.x + PADDING + indent, y: top + linesHeight(above, SIZE), size: SIZE })
  );
}

function goalBox(box: Box, tujuan: readonly string[]): string {
  const texts = tujuan.map((teks) => wrapText(teks, { size: SIZE, bold: true, width: box.width - 2 * PADDING }));
  const total = texts.reduce((sum, lines) => sum + linesHeight(lines.length, SIZE) + SIZE, -SIZE);
  let y = box.y + Math.max(PADDING, (box.height - total) / 2);
  const written = texts.map((lines) => {
    const one = textLines(lines, { x: box.x + PADDING, y, size: SIZE, weight: 600, fill: INK.text });
    y += linesHeight(lines.length, SIZE) + SIZE;
    return one;
  });
  return rect(box, { fill: INK.tint, stroke: INK.accent, radius: 6, weight: 1.2 }) + written.join('');
}

function arrow(from: { readonly x: number; readonly y: number }, to: number): string {
  const [x, y] = [coordinate(from.x), coordinate(from.y)];
  const base = to - 7;
  const head = `M${coordinate(to)} ${y}L${coordinate(base)} ${coordinate(from.y - 3.6)}L${coordinate(base)} ${coordinate(from.y + 3.6)}Z`;
  return (
    element('path', { d: `M${x} ${y}L${coordinate(base)} ${y}`, stroke: INK.stroke, 'stroke-width': 1.3 }) +
    element('path', { d: head, fill: INK.stroke })
  );
}

function describe({ judul, tujuan, sasaran }: LogicFrame): string {
  const rows = sasaran.map(
    ({ kode, teks, indikator }) =>
      `${kode} ${teks}, diukur dengan ${indikator.map((one) => `${one.kode} ${one.nama}`).join('; ') || 'belum ada indikator'}.`,
  );
  return `${judul}. Tujuan: ${tujuan.join('; ')}. ${rows.join(' ')}`;
}
