import { INK } from './palette.ts';
import { type Box, type Drawing, drawing, element, escapeXml, linesHeight, rect, text, textLines } from './svg.ts';
import { wrapText } from './text-width.ts';

const WIDTH = 720;
const SIZE = 13.5;
const GAP = 12;
const PADDING = 12;
const NILAI = 25;

/** `nilai`: as printed (`5,3–5,6`), or `null` where the source cannot be read: never guessed. */
export type SasaranPanel = { readonly nama: string; readonly satuan: string; readonly nilai: string | null };

const TIDAK_TERBACA = 'tidak terbaca pada sumber';

/** National development targets as tiles: the value first, then what it measures. */
export function developmentTargets({ judul, sasaran }: { readonly judul: string; readonly sasaran: readonly SasaranPanel[] }): Drawing {
  const columns = Math.min(3, Math.max(1, sasaran.length));
  const width = (WIDTH - GAP * (columns - 1)) / columns;
  const tiles = sasaran.map((one) => ({ ...one, lines: wrapText(one.nama, { size: SIZE, width: width - 2 * PADDING }) }));
  const marks: string[] = [];
  let y = 0;
  for (let i = 0; i < tiles.length; i += columns) {
    const row = tiles.slice(i, i + columns);
    const height = NILAI + linesHeight(Math.max(1, ...row.map(({ lines }) => lines.length)), SIZE) + 2 * PADDING + 10;
    marks.push(...row.map((tile, column) => tileOf(tile, { x: column * (width + GAP), y, width, height })));
    y += height + GAP;
  }
  const alt = `${judul}. ${sasaran.map(({ nama, nilai, satuan }) => `${nama}: ${nilai === null ? TIDAK_TERBACA : [nilai, satuan].join(' ').trim()}`).join('; ')}.`;
  return drawing({ width: WIDTH, height: Math.max(0, y - GAP), alt, title: judul }, ...marks);
}

type Tile = SasaranPanel & { readonly lines: readonly string[] };

/** An unread value has a dashed edge and words in italics, so that it is seen to be missing and not to be small. */
function tileOf({ nilai, satuan, lines }: Tile, box: Box): string {
  const [x, base] = [box.x + PADDING, box.y + PADDING + NILAI];
  const name = textLines(lines, { x, y: base + 9, size: SIZE, fill: INK.text });
  if (nilai === null) {
    const words = text(TIDAK_TERBACA, { x, y: base - 3, size: SIZE, fill: INK.muted, italic: true });
    return rect(box, { fill: INK.ground, stroke: INK.stroke, radius: 6, dash: '4 3' }) + words + name;
  }
  const unit = satuan === '' ? '' : element('tspan', { dx: 5, 'font-size': SIZE, 'font-weight': 400, fill: INK.muted }, escapeXml(satuan));
  const value = element('text', { x, y: base, 'font-size': NILAI, 'font-weight': 600, fill: INK.accent }, escapeXml(nilai), unit);
  return rect(box, { fill: INK.surface, stroke: INK.stroke, radius: 6 }) + value + name;
}
