import { INK } from './palette.ts';
import { type Box, type Drawing, drawing, LINE_HEIGHT, linesHeight, rect, text, textLines } from './svg.ts';
import { wrapBalanced, wrapText } from './text-width.ts';

/** 720 units are printed 155 mm wide: 13.5 units are 8.2 pt. */
const WIDTH = 720;
const SIZE = 13.5;
const GAP = 12;
const PADDING = 14;

export type ListPanel = {
  readonly judul: string;
  readonly butir: readonly string[] /** Before the number of each, as in `Prioritas`. */;
  readonly sebutan: string;
};

/** A numbered grid of two columns, read from left to right: national priorities. Rows are as high as their longest text. */
export function listPanel({ judul, butir, sebutan }: ListPanel): Drawing {
  const columns = butir.length > 1 ? 2 : 1;
  const width = (WIDTH - GAP * (columns - 1)) / columns;
  const cards = butir.map((teks, i) => ({ nomor: i + 1, lines: wrapText(teks, { size: SIZE, width: width - 2 * PADDING - NUMBER }) }));
  const marks: string[] = [];
  let y = 0;
  for (let i = 0; i < cards.length; i += columns) {
    const row = cards.slice(i, i + columns);
    const height = Math.max(58, ...row.map(({ lines }) => linesHeight(lines.length, SIZE) + 2 * PADDING));
    marks.push(...row.map((card, column) => cardOf(card, { x: column * (width + GAP), y, width, height })));
    y += height + GAP;
  }
  const alt = `${judul}. ${butir.map((teks, i) => `${sebutan} ${i + 1}: ${teks}`).join('; ')}.`;
  return drawing({ width: WIDTH, height: Math.max(0, y - GAP), alt, title: judul }, ...marks);
}

const NUMBER = 38;

function cardOf({ nomor, lines }: { readonly nomor: number; readonly lines: readonly string[] }, box: Box): string {
  const top = box.y + (box.height - linesHeight(lines.length, SIZE)) / 2;
  return (
    rect(box, { fill: INK.surface, stroke: INK.stroke, radius: 6 }) +
    text(String(nomor), {
      x: box.x + PADDING + 14,
      y: box.y + box.height / 2 + 10,
      size: 28,
      weight: 600,
      fill: INK.accent,
      anchor: 'middle',
    }) +
    textLines(lines, { x: box.x + PADDING + NUMBER, y: top, size: SIZE })
  );
}

export type ThemePanel = {
  readonly judul: string;
  readonly overline: string;
  readonly tema: string;
  readonly dasar: readonly string[];
  readonly pengantar: string;
};

/** The theme of the year, standing on what it was decided upon. */
export function themePanel({ judul, overline, tema, dasar, pengantar }: ThemePanel): Drawing {
  const lines = wrapBalanced(tema, { size: 25, bold: true, width: WIDTH - 96 });
  const head = { x: 0, y: 0, width: WIDTH, height: 62 + linesHeight(lines.length, 25) + 22 };
  const marks = [
    rect(head, { fill: INK.tint, stroke: INK.accent, radius: 10, weight: 1.4 }),
    text(overline, { x: WIDTH / 2, y: 38, size: SIZE, weight: 600, fill: INK.muted, anchor: 'middle' }),
    textLines(lines, { x: WIDTH / 2, y: 56, size: 25, weight: 600, fill: INK.accent, anchor: 'middle' }),
  ];
  const alt = `${judul}: “${tema}”, ${pengantar} ${dasar.join('; ')}.`;
  if (dasar.length === 0) return drawing({ width: WIDTH, height: head.height, alt, title: judul }, ...marks);
  const pillars = pillarsOf(dasar, head.height + 44);
  marks.push(text(pengantar, { x: WIDTH / 2, y: head.height + 28, size: SIZE, fill: INK.muted, anchor: 'middle' }), ...pillars.marks);
  return drawing({ width: WIDTH, height: pillars.bottom, alt, title: judul }, ...marks);
}

/** Up to four beside each other; a last row that is not full stands in the middle. */
function pillarsOf(dasar: readonly string[], top: number): { readonly marks: readonly string[]; readonly bottom: number } {
  const rows = Math.ceil(dasar.length / 4);
  const perRow = Math.ceil(dasar.length / rows);
  const width = (WIDTH - GAP * (perRow - 1)) / perRow;
  const wrapped = dasar.map((teks) => wrapBalanced(teks, { size: SIZE, bold: true, width: width - 2 * PADDING }));
  const height = Math.max(...wrapped.map(({ length }) => length)) * SIZE * LINE_HEIGHT + 2 * PADDING;
  const marks = wrapped.map((lines, i) => {
    const row = Math.floor(i / perRow);
    const inRow = Math.min(perRow, dasar.length - row * perRow);
    const left = (WIDTH - inRow * width - (inRow - 1) * GAP) / 2;
    const box = { x: left + (i % perRow) * (width + GAP), y: top + row * (height + GAP), width, height };
    const y = box.y + (height - linesHeight(lines.length, SIZE)) / 2;
    return (
      rect(box, { fill: INK.surface, stroke: INK.stroke, radius: 6 }) +
      textLines(lines, { x: box.x + width / 2, y, size: SIZE, weight: 600, anchor: 'middle' })
    );
  });
  return { marks, bottom: top + rows * (height + GAP) - GAP };
}
