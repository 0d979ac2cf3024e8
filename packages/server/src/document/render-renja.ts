import { renderDocx } from '@selaras/adapters/documents/docx';
import { renderHtml } from '@selaras/adapters/documents/html';
import { renderPdfWithPages } from '@selaras/adapters/documents/pdf';
import { type DomainError, ok, type RenjaSnapshot, type Result, renjaDocument } from '@selaras/core';

export const FORMATS = ['html', 'pdf', 'docx'] as const;
export type Format = (typeof FORMATS)[number];

export type Rendering = { readonly snapshot: RenjaSnapshot; readonly hashes: { readonly snapshot: string; readonly template: string } };

/** Some formats of one document. The PDF is made at most once: page numbers in the DOCX's lists are those of the PDF. */
export async function renderRenja(
  { snapshot, hashes }: Rendering,
  formats: readonly Format[],
): Promise<Result<ReadonlyMap<Format, Uint8Array>, DomainError>> {
  const model = renjaDocument(snapshot, hashes);
  if (!model.ok) return model;
  const files = new Map<Format, Uint8Array>();
  if (formats.includes('html')) files.set('html', new TextEncoder().encode(renderHtml(model.value)));
  if (!formats.includes('pdf') && !formats.includes('docx')) return ok(files);
  const { pdf, pages } = await renderPdfWithPages(model.value);
  if (formats.includes('pdf')) files.set('pdf', pdf);
  if (formats.includes('docx')) files.set('docx', await renderDocx(model.value, pages));
  return ok(files);
}
