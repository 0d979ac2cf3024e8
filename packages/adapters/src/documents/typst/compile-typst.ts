import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { TypstJob } from './typst-job.ts';

export type CompiledPdf = {
  readonly pdf: Uint8Array;
  /** Page label (`iv`, `12`) of each heading, table and figure, by id, in reading order. */
  readonly pages: readonly (readonly [id: string, page: string])[];
};

/**
 * Compiles in this process. A warning is an error: the usual one is a missing font, and a document set in another font
 * than the one approved is a wrong document.
 */
export function compileTypst(job: TypstJob): CompiledPdf {
  const compiler = NodeCompiler.create({
    workspace: job.workspace,
    fontArgs: [{ fontPaths: [...job.fontPaths] }],
    inputs: { ...job.inputs },
  });
  const compiled = compiler.compile({ mainFilePath: job.mainFile });
  const complaint = compiled.takeWarnings() ?? compiled.takeDiagnostics();
  const document = compiled.result;
  if (complaint || !document) throw new Error(`typst: ${complaint ? JSON.stringify(complaint.shortDiagnostics) : 'no document'}`);
  const pdf = compiler.pdf(document, { pdfStandard: job.standard, creationTimestamp: 0 });
  return { pdf, pages: readPages(compiler.query(document, { selector: '<pages>', field: 'value' })) };
}

/** The template leaves one list of `[id, page]` at the end of the document. */
function readPages(found: unknown): CompiledPdf['pages'] {
  const [list]: unknown[] = Array.isArray(found) ? found : [];
  if (!Array.isArray(list)) throw new Error('typst: the template left no list of pages');
  return list.map((entry: unknown) => {
    if (!Array.isArray(entry)) throw new Error('typst: malformed list of pages');
    return [String(entry[0]), String(entry[1])] as const;
  });
}
