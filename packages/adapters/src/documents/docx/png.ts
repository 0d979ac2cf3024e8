import { constants, crc32, deflateSync } from 'node:zlib';

/** Opaque pixels, row by row, four bytes each (red, green, blue, 255). */
export type Pixels = { readonly width: number; readonly height: number; readonly pixels: Buffer };

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Bits per sample, palette, and three zeros for the only methods there are. */
const PALETTE_KIND = [8, 3, 0, 0, 0];
/** Rows are written as their difference from the row above, which in a chart is mostly nothing. */
const FILTER_UP = 2;

/**
 * A PNG with a palette, or `null` for more than 256 colours. Charts have some fifty, so this takes a third of the time
 * and half the bytes of one in full colour. Run lengths only, as other strategies of zlib write other bytes on other
 * processors.
 */
export function palettePng({ width, height, pixels }: Pixels): Uint8Array | null {
  const { rows, colours } = indexRows({ width, height, pixels });
  if (colours.length > 256) return null;
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  const palette = colours.flatMap((colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', Buffer.concat([size, Buffer.from(PALETTE_KIND)])),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', deflateSync(rows, { level: 1, strategy: constants.Z_RLE })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** Colours as they are met, and every pixel as its colour's number less that of the pixel above. */
function indexRows({ width, height, pixels }: Pixels): { readonly rows: Uint8Array; readonly colours: readonly number[] } {
  const source = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const numbers = new Map<number, number>();
  const rows = new Uint8Array((width + 1) * height);
  let above = new Uint8Array(width);
  let current = new Uint8Array(width);
  for (let y = 0; y < height; y += 1) {
    const [from, out] = [y * width, y * (width + 1)];
    rows[out] = FILTER_UP;
    if (y > 0 && pixels.compare(pixels, 4 * (from - width), 4 * from, 4 * from, 4 * (from + width)) === 0) continue; // all nothing
    indexRow(source.subarray(from, from + width), numbers, current);
    for (let x = 0; x < width; x += 1) rows[out + 1 + x] = (current[x] ?? 0) - (above[x] ?? 0);
    [above, current] = [current, above];
  }
  return { rows, colours: [...numbers.keys()] };
}

function indexRow(row: Uint32Array, numbers: Map<number, number>, into: Uint8Array): void {
  let last = -1;
  let number = 0;
  for (let x = 0; x < row.length; x += 1) {
    const colour = row[x] ?? 0;
    if (colour !== last) {
      const known = numbers.get(colour);
      number = known ?? numbers.size;
      if (known === undefined) numbers.set(colour, number);
      last = colour;
    }
    into[x] = number;
  }
}
