import { crc32 } from 'node:zlib';
import { inflateSync, strFromU8, strToU8 } from 'fflate';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const STORED = 0;
const DEFLATED = 8;
/** 1980-01-01 00:00, the first moment a ZIP can tell. */
const DATE = 0x21;

/** One file of a package, as it lies in the ZIP. */
type Entry = { readonly name: string; readonly method: number; readonly check: number; readonly size: number; readonly data: Uint8Array };

/** A file to put in: as it is, and deflated where that makes it smaller. */
export type Media = { readonly data: Uint8Array; readonly packed: Uint8Array | null };

/**
 * A finished package out of the library's: entries in the order of their names, without the time of writing (ZIP takes
 * it from the machine's clock and zone), and with the media in place of the short names they were given. What the
 * library has packed is taken over as it is.
 */
export function repack(zip: Uint8Array, media: ReadonlyMap<string, Media>): Uint8Array {
  const entries = entriesOf(zip).map((entry) => (entry.name.includes('/media/') ? withMedia(entry, media) : entry));
  return writeZip(entries.toSorted((one, other) => (rank(one.name) < rank(other.name) ? -1 : 1)));
}

/** The list of types comes first: programs that guess what a file is look there. */
const rank = (name: string): string => (name === '[Content_Types].xml' ? '' : name);

function withMedia({ name, method, data }: Entry, media: ReadonlyMap<string, Media>): Entry {
  const placeholder = strFromU8(method === DEFLATED ? inflateSync(data) : data);
  const file = media.get(placeholder);
  if (!file) throw new Error(`${name}: no picture for ${placeholder}`);
  return { name, method: file.packed ? DEFLATED : STORED, check: crc32(file.data), size: file.data.length, data: file.packed ?? file.data };
}

function entriesOf(zip: Uint8Array): readonly Entry[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.byteLength - 22; // the library writes no archive comment
  if (view.getUint32(end, true) !== END) throw new Error('not a zip without a comment');
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== CENTRAL) throw new Error('damaged zip directory');
    const [nameLength, extra, comment] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    entries.push({
      name: strFromU8(zip.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      check: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
      data: zip.subarray(start, start + view.getUint32(at + 20, true)),
    });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

function writeZip(entries: readonly Entry[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(strToU8(entry.name));
    const common = commonFields(entry, name.length);
    const local = Buffer.concat([words(LOCAL), common, name, entry.data]);
    // version made by · the fields both headers share · no comment, disk or attributes · where the entry begins
    directory.push(Buffer.concat([words(CENTRAL), halves(20), common, halves(0, 0, 0, 0, 0), words(offset), name]));
    locals.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.concat([words(END), halves(0, 0, entries.length, entries.length), words(list.length, offset), halves(0)]);
  return new Uint8Array(Buffer.concat([...locals, list, end]));
}

/** Version needed, names in UTF-8, method, no time, size before and after, and no extra field. */
const commonFields = ({ method, check, size, data }: Entry, nameLength: number): Buffer =>
  Buffer.concat([halves(20, 0x0800, method, 0, DATE), words(check, data.length, size), halves(nameLength, 0)]);

function halves(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length);
  values.forEach((value, index) => bytes.writeUInt16LE(value, 2 * index));
  return bytes;
}

function words(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  values.forEach((value, index) => bytes.writeUInt32LE(value, 4 * index));
  return bytes;
}
