import { renderDocx } from '@selaras/adapters/documents/docx';
import { renderHtml } from '@selaras/adapters/documents/html';
import { renderPdfWithPages } from '@selaras/adapters/documents/pdf';
import { type DocumentModel, type DomainError, ok, type RenjaSnapshot, type Result, renjaDocument } from '@selaras/core';

export const FORMATS = ['html', 'pdf', 'docx'] as const;
export type Format = (typeof FORMATS)[number];

export type Rendering = { readonly snapshot: RenjaSnapshot; readonly hashes: { readonly snapshot: string; readonly template: string } };

/** Some formats of one document. The PDF is made at most once: page numbers in the DOCX's lists are those of the PDF. */
export async function renderRenja(
  { snapshot, hashes }: Rendering,
  formats: readonly Format[],
): Promise<Result<ReadonlyMap<Format, Uint8Array>, DomainError>> {
  const model = renjaDocument(snapshot, hashes);
  return model.ok ? ok(await renderModel(model.value, formats)) : model;
}

/** Some formats of a document that is already made of blocks. */
export async function renderModel(model: DocumentModel, formats: readonly Format[]): Promise<ReadonlyMap<Format, Uint8Array>> {
  const files = new Map<Format, Uint8Array>();
  if (formats.includes('html')) files.set('html', new TextEncoder().encode(renderHtml(model)));
  if (!formats.includes('pdf') && !formats.includes('docx')) return files;
  const { pdf, pages } = await renderPdfWithPages(model);
  if (formats.includes('pdf')) files.set('pdf', pdf);
  if (formats.includes('docx')) files.set('docx', await renderDocx(model, pages));
  return files;
}
