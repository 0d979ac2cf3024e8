import { err, ok, type Result } from '@selaras/core/kernel/result'; // the thread that reads starts without the whole of core
import type { DocumentNote, DocumentProblem } from '@selaras/core/linter/source/document-problem';
import { looksIndonesian } from '@selaras/core/linter/source/looks-indonesian';
import { type SourceText, sourceText } from '@selaras/core/linter/source/source-text';
import { decodeText } from './decode-text.ts';
import type { DocumentLimits } from './document-limits.ts';
import { type PackedPart, sniffDocument } from './sniff-document.ts';

export type DocumentJob = { readonly bytes: Uint8Array; readonly limits: DocumentLimits };
export type ReadDocument = { readonly source: SourceText; readonly notes: readonly DocumentNote[] };
export type ReadResult = Result<ReadDocument, DocumentProblem>;

/** Reads a file in this process. Everything that a file can be wrong about comes back as a problem. */
export async function parseDocument(job: DocumentJob): Promise<ReadResult> {
  try {
    const sniffed = await sniffDocument(job.bytes);
    if (sniffed.kind === 'refused') return err({ code: sniffed.code });
    if ('parts' in sniffed && isSwollen(sniffed.parts, job.limits)) return err(tooSwollen(job.limits));
    return judged(await READERS[sniffed.kind](job), job.limits);
  } catch {
    return err({ code: 'file.broken' });
  }
}

/** Each reader is loaded when its kind comes: a text file waits for no PDF engine. */
const READERS: Readonly<Record<SourceText['format'], (job: DocumentJob) => Promise<ReadResult>>> = {
  txt: ({ bytes }) => Promise.resolve(ok({ source: sourceText(decodeText(bytes), 'txt'), notes: [] })),
  pdf: async ({ bytes, limits }) => (await import('./pdf/read-pdf.ts')).readPdf(bytes, limits),
  docx: async ({ bytes }) => (await import('./docx/read-docx.ts')).readDocx(bytes),
  xlsx: async ({ bytes }) => (await import('./read-sheets.ts')).readSheets(bytes),
};

/** Small parts are often packed very well; a part that says nothing of its size says nothing good. */
const SMALL = 1024 * 1024;

function isSwollen(parts: readonly PackedPart[], { unpackedBytes, ratio }: DocumentLimits): boolean {
  const sum = parts.reduce((total, { unpacked }) => total + unpacked, 0);
  return (
    sum > unpackedBytes ||
    parts.some(({ packed, unpacked }) => (unpacked > SMALL && unpacked > packed * ratio) || (unpacked === 0 && packed > 2))
  );
}

export const megabytes = (bytes: number): number => Math.round(bytes / (1024 * 1024));
const tooSwollen = ({ unpackedBytes }: DocumentLimits): DocumentProblem => ({
  code: 'file.unpacks_too_big',
  detail: { maks: megabytes(unpackedBytes) },
});

function judged(result: ReadResult, { characters }: DocumentLimits): ReadResult {
  if (!result.ok) return result;
  const { source, notes } = result.value;
  const length = source.lines.reduce((sum, line) => sum + line.length + 1, 0);
  if (length > characters) return err({ code: 'file.too_big', detail: { maks: megabytes(characters) } });
  if (source.lines.every((line) => line.trim() === '')) return err({ code: source.format === 'txt' ? 'file.empty' : 'file.no_text' });
  return looksIndonesian(source.lines) ? result : ok({ source, notes: [...notes, { code: 'text.not_indonesian' }] });
}
