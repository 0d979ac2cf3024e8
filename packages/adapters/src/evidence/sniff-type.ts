import { fileTypeFromBuffer } from 'file-type';

/** What the bytes are, whatever the name says: an extension (`pdf`, `docx`), `text` for readable text, or `null`. */
export async function sniffType(bytes: Uint8Array): Promise<string | null> {
  const found = await fileTypeFromBuffer(bytes);
  if (found !== undefined) return found.ext;
  return isText(bytes) ? 'text' : null;
}

const [TAB, LINE_FEED, CARRIAGE_RETURN, SPACE, DELETE] = [9, 10, 13, 32, 127];

/** Text of any 8-bit encoding: office programs still write CSV without saying which. Control characters are what text never has. */
const isText = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => (byte >= SPACE && byte !== DELETE) || byte === TAB || byte === LINE_FEED || byte === CARRIAGE_RETURN);
