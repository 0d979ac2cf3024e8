import { unzipSync } from 'fflate';

/** What a file is by its bytes. Names lie: published "xls" files are web pages more often than not. */
export type TableKind = 'xlsx' | 'text' | 'encrypted' | 'old_excel' | 'other_spreadsheet' | 'web_page' | 'not_a_table' | 'broken';

export type PackedPart = { readonly name: string; readonly packed: number; readonly unpacked: number };
export type Sniffed = { readonly kind: TableKind; readonly parts: readonly PackedPart[] };

const only = (kind: TableKind): Sniffed => ({ kind, parts: [] });

export function sniffTable(bytes: Uint8Array): Sniffed {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return sniffZip(bytes);
  if (startsWith(bytes, [0x50, 0x4b])) return only('broken');
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return only(isEncrypted(bytes) ? 'encrypted' : 'old_excel');
  return only(sniffText(bytes));
}

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean => magic.every((byte, i) => bytes[i] === byte);

/** A workbook with a password is an OLE container around the packed one. */
function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

/** Reads the list of parts only; nothing is unpacked. */
function sniffZip(bytes: Uint8Array): Sniffed {
  const parts: PackedPart[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        parts.push({ name, packed: size, unpacked: originalSize });
        return false;
      },
    });
  } catch {
    return only('broken');
  }
  return { kind: kindOfParts(new Set(parts.map(({ name }) => name))), parts };
}

function kindOfParts(names: ReadonlySet<string>): TableKind {
  if (names.has('xl/workbook.bin') || (names.has('mimetype') && names.has('content.xml'))) return 'other_spreadsheet';
  if (!names.has('[Content_Types].xml')) return 'not_a_table';
  return [...names].some((name) => name.startsWith('xl/')) ? 'xlsx' : 'not_a_table';
}

function sniffText(bytes: Uint8Array): TableKind {
  const isWide = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  const start = new TextDecoder(isWide && bytes[0] === 0xff ? 'utf-16le' : isWide ? 'utf-16be' : 'utf-8').decode(bytes.subarray(0, 4096));
  if (!isWide && bytes.subarray(0, 65_536).includes(0)) return 'not_a_table';
  if (start.startsWith('%PDF') || start.startsWith('{\\rtf')) return 'not_a_table';
  const head = start.trimStart().toLowerCase();
  if (head.startsWith('<?xml') && head.includes('schemas-microsoft-com:office:spreadsheet')) return 'other_spreadsheet';
  return /^<(?:!doctype|html|head|body|table|meta|style|div|\?xml|!--)/.test(head) ? 'web_page' : 'text';
}
