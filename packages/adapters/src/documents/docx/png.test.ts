import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { palettePng } from './png.ts';

/** Pixels of the given colours (red, green, blue), row by row. */
const pixelsOf = (width: number, colours: readonly (readonly [number, number, number])[]) => ({
  width,
  height: colours.length / width,
  pixels: Buffer.from(colours.flatMap(([red, green, blue]) => [red, green, blue, 255])),
});

/** What a reader of PNG does: chunks, palette, differences from the row above. */
function read(png: Uint8Array): readonly (readonly number[])[] {
  const bytes = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    chunks.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  const [head = Buffer.alloc(8), palette = Buffer.alloc(0), data = Buffer.alloc(0)] = ['IHDR', 'PLTE', 'IDAT'].map((name) =>
    chunks.get(name),
  );
  const width = head.readUInt32BE(0);
  const rows = inflateSync(data);
  const above = new Uint8Array(width);
  const found: number[][] = [];
  for (let y = 0; y < head.readUInt32BE(4); y += 1) {
    expect(rows[y * (width + 1)]).toBe(2);
    for (let x = 0; x < width; x += 1) {
      const index = ((above[x] ?? 0) + (rows[y * (width + 1) + 1 + x] ?? 0)) & 255;
      above[x] = index;
      found.push([...palette.subarray(3 * index, 3 * index + 3)]);
    }
  }
  return found;
}

test('every pixel comes back, over rows that repeat and rows that do not', () => {
  const [ink, paper, blue] = [
    [21, 24, 30],
    [255, 255, 255],
    [29, 78, 216],
  ] as const;
  const colours = [paper, paper, ink, paper, paper, ink, blue, blue, paper, blue, ink, paper];
  const png = palettePng(pixelsOf(3, colours));
  expect(png && read(png)).toEqual(colours);
});

const shades = (count: number) =>
  pixelsOf(
    1,
    Array.from({ length: count }, (_, index) => [index & 255, index >> 8, 7] as const),
  );

test('256 colours fit, 257 do not', () => {
  const png = palettePng(shades(256));
  expect(png && read(png)).toHaveLength(256);
  expect(palettePng(shades(257))).toBeNull();
});
