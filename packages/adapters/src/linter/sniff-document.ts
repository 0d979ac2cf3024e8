import type { DocumentProblemCode } from '@selaras/core/linter/source/document-problem';
import { unzipSync } from 'fflate';
import { fileTypeFromBuffer } from 'file-type';
import { decodeText } from './decode-text.ts';

export type PackedPart = { readonly name: string; readonly packed: number; readonly unpacked: number };

/** What a file is by its bytes. Names lie. */
export type SniffedDocument =
  | { readonly kind: 'pdf' | 'txt' }
  | { readonly kind: 'docx' | 'xlsx'; readonly parts: readonly PackedPart[] }
  | { readonly kind: 'refused'; readonly code: DocumentProblemCode };

const refused = (code: DocumentProblemCode): SniffedDocument => ({ kind: 'refused', code });

export async function sniffDocument(bytes: Uint8Array): Promise<SniffedDocument> {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return sniffZip(bytes);
  if (startsWith(bytes, [0x50, 0x4b])) return refused('file.broken');
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refused(oldOffice(bytes));
  if (isPdf(bytes)) return { kind: 'pdf' };
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return sniffText(bytes);
  const found = await fileTypeFromBuffer(bytes);
  if (found !== undefined) return refused(codeOfType(found.mime, found.ext));
  return sniffText(bytes);
}

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean => magic.every((byte, i) => bytes[i] === byte);

/** Scanners and mail put something before the header: readers look for it in the first kilobyte. */
const isPdf = (bytes: Uint8Array): boolean => bufferOf(bytes).subarray(0, 1024).includes('%PDF-');

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Files of Office before 2007, and the container around one with a password. */
function oldOffice(bytes: Uint8Array): DocumentProblemCode {
  const held = bufferOf(bytes);
  const names = (name: string): boolean => held.includes(Buffer.from(name, 'utf16le'));
  if (names('EncryptedPackage')) return 'file.encrypted';
  if (names('WordDocument')) return 'file.old_word';
  return names('Workbook') || names('Book') ? 'file.old_excel' : 'file.other_document';
}

function codeOfType(mime: string, ext: string): DocumentProblemCode {
  if (mime.startsWith('image/')) return 'file.image';
  if (ext === 'rtf') return 'file.other_document';
  return 'file.not_a_document';
}

/** Reads the list of parts only; nothing is unpacked. */
function sniffZip(bytes: Uint8Array): SniffedDocument {
  const parts: PackedPart[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        parts.push({ name, packed: size, unpacked: originalSize });
        return false;
      },
    });
  } catch {
    return refused('file.broken');
  }
  const names = parts.map(({ name }) => name);
  if (names.includes('mimetype') && names.includes('content.xml')) return refused('file.other_document');
  if (!names.includes('[Content_Types].xml')) return refused('file.not_a_document');
  if (names.some((name) => name.startsWith('word/'))) return { kind: 'docx', parts };
  return names.includes('xl/workbook.xml') ? { kind: 'xlsx', parts } : refused('file.other_document');
}

/** Characters that text never has: more than a few and it is something else. */
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/g;

function sniffText(bytes: Uint8Array): SniffedDocument {
  const start = decodeText(bytes.subarray(0, 65_536));
  if (start.startsWith('{\\rtf')) return refused('file.other_document');
  if ((start.match(CONTROL)?.length ?? 0) * 200 > start.length) return refused('file.not_a_document');
  const head = start.slice(0, 1000).trimStart().toLowerCase();
  return /^<(?:!doctype html|html|head|body|\?xml)/.test(head) ? refused('file.other_document') : { kind: 'txt' };
}
