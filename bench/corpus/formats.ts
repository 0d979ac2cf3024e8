import { renderDocx } from '@selaras/adapters/documents/docx';
import { renderPdfWithPages } from '@selaras/adapters/documents/pdf';
import { readDocumentFile } from '@selaras/adapters/linter/read-document-file';
import type { SourceText } from '@selaras/core';
import type { Naskah } from './naskah.ts';
import { randomOf } from './random.ts';
import { layoutText, modelOf, pipeText } from './write.ts';

export const FORMATS = ['txt', 'txt-layout', 'txt-ocr', 'docx', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];

/** A document of the corpus in one format, read back as anybody's file would be. */
export async function inFormat(naskah: Naskah, format: Format, seed: number): Promise<SourceText> {
  if (format === 'txt') return pipeText(naskah);
  if (format === 'txt-layout') return layoutText(naskah);
  if (format === 'txt-ocr') return layoutText(naskah, { ocr: randomOf(seed) });
  const { pdf, pages } = await renderPdfWithPages(modelOf(naskah));
  const read = await readDocumentFile(format === 'pdf' ? pdf : await renderDocx(modelOf(naskah), pages));
  if (!read.ok) throw new Error(`a document of the corpus was not read: ${read.error.code}`);
  return read.value.source;
}
