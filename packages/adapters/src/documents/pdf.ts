import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { DocumentModel } from '@selaras/core/document/block';
import { type PdfStandard, type TypstJob, typstJob } from './typst/typst-job.ts';

const WORKER = join(import.meta.dirname, 'typst/typst-worker.ts');
/** Where Node keeps the worker without its types: saves a fifth of a short document's time. As trusted as the code beside it. */
const COMPILE_CACHE = join(import.meta.dirname, '../../../../node_modules/.cache/node-compile');
/** A 90-page report takes half a second; whatever takes this long will not end. */
const TIME_LIMIT = 60_000;

export type PdfWithPages = {
  readonly pdf: Uint8Array;
  /** Printed page (`iv`, `12`) of every heading, table and figure, by id: the DOCX prints them in its lists. */
  readonly pages: ReadonlyMap<string, string>;
};

/** Blocks → tagged PDF with embedded fonts. Throws `DocumentError` for a document that is at fault. */
export async function renderPdf(model: DocumentModel, standard: PdfStandard = 'ua-1'): Promise<Uint8Array> {
  return (await renderPdfWithPages(model, standard)).pdf;
}

/** One short-lived child per document: Typst keeps some 45 MB of every compilation for as long as its process lives. */
export async function renderPdfWithPages(model: DocumentModel, standard: PdfStandard = 'ua-1'): Promise<PdfWithPages> {
  const out = await runWorker(typstJob(model, standard));
  const end = 4 + out.readUInt32BE(0);
  const pages: [string, string][] = JSON.parse(out.toString('utf8', 4, end));
  return { pdf: new Uint8Array(out.subarray(end)), pages: new Map(pages) };
}

function runWorker(job: TypstJob): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', WORKER], {
      env: { SystemRoot: process.env['SystemRoot'], TZ: 'UTC', NODE_COMPILE_CACHE: COMPILE_CACHE },
      stdio: ['pipe', 'pipe', 'pipe'],
      timeout: TIME_LIMIT,
      windowsHide: true,
    });
    const out: Buffer[] = [];
    const complaints: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk));
    child.on('error', reject);
    child.stdin.on('error', () => undefined); // a child that ended early says why on stderr
    child.on('close', (code, signal) => {
      if (code === 0) resolve(Buffer.concat(out));
      else reject(new Error(`typst worker ended with ${code ?? signal}: ${Buffer.concat(complaints).toString('utf8').slice(0, 2000)}`));
    });
    child.stdin.end(JSON.stringify(job));
  });
}
