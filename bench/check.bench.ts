import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { renderPdf } from '@selaras/adapters/documents/pdf';
import { readDocumentFile } from '@selaras/adapters/linter/read-document-file';
import { type Block, checkDocument, type DocumentModel } from '@selaras/core';
import { extractText, getDocumentProxy } from 'unpdf';
import { sampleOf } from './corpus/measure.ts';
import { modelOf } from './corpus/write.ts';
import { type Bench, type Outcome, sides } from './outcome.ts';
import { ratioOf, spreadOf } from './timing.ts';

const [PAGES, DOCUMENTS] = [150, 30];
const PEAK = join(import.meta.dirname, 'check-memory.ts');

/**
 * The whole check of a long PDF against taking its bare text out, each in a thread of its own, as a file of strangers must be read; of
 * its text against the same without a thread; and how much memory the whole needs.
 */
export const check: Bench = {
  name: 'check',
  title: { id: 'Cek Konsistensi terhadap ekstraksi teks', en: 'Consistency check against text extraction' },
  async run(place) {
    const pdf = await longPdf();
    const bare = async (): Promise<void> => void (await extractText(await getDocumentProxy(pdf.slice())));
    const rounds = { rounds: 5, runs: 1, warmUp: 1 };
    const whole = await ratioOf({ measured: () => checkBytes(pdf), bare: () => inThread(pdf) }, rounds);
    const text = new TextEncoder().encode(await textOf(pdf));
    const ofText = await ratioOf({ measured: () => checkBytes(text), bare }, rounds);
    const file = join(place.folder, 'panjang.pdf');
    await writeFile(file, pdf);
    return [
      {
        what: { id: 'Cek PDF : ekstraksi teks', en: 'Check of a PDF : text extraction' },
        unit: '×',
        goal: 3,
        ...whole,
        detail: sides(whole),
      },
      {
        what: { id: 'Cek teksnya : ekstraksi teks', en: 'Check of its text : text extraction' },
        unit: '×',
        goal: 1,
        ...ofText,
        detail: sides(ofText),
      },
      await memoryOf(file),
    ];
  },
};

const BARE = new URL('bare-extract.mjs', import.meta.url);

async function inThread(pdf: Uint8Array): Promise<void> {
  const thread = new Worker(BARE, { workerData: pdf });
  await once(thread, 'message');
  await thread.terminate();
}

async function checkBytes(bytes: Uint8Array): Promise<void> {
  const read = await readDocumentFile(bytes);
  if (!read.ok) throw new Error(read.error.code);
  checkDocument(read.value.source);
}

async function textOf(pdf: Uint8Array): Promise<string> {
  const read = await readDocumentFile(pdf);
  if (!read.ok) throw new Error(read.error.code);
  return read.value.source.lines.join('\n');
}

/** Documents of the corpus behind each other until they are long enough. */
async function longPdf(): Promise<Uint8Array> {
  const models = Array.from({ length: DOCUMENTS }, (_, seed) => modelOf(sampleOf(seed + 1, 0).naskah));
  const [first] = models;
  if (first === undefined) throw new Error('the corpus is empty');
  const pdf = await renderPdf({ ...first, blocks: models.flatMap((model, at) => renamed(model, at)) });
  const { numPages } = await getDocumentProxy(pdf.slice());
  if (numPages < PAGES) throw new Error(`only ${numPages} pages`);
  return pdf;
}

/** Names of tables and headings may stand once in a document, and so may the cover. */
const renamed = ({ blocks }: DocumentModel, at: number): readonly Block[] =>
  blocks
    .filter(({ kind }) => at === 0 || kind !== 'cover')
    .map((block) => ('id' in block && block.id !== undefined ? { ...block, id: `${block.id}-${at}` } : block));

/** Of a process of its own, from its start to its end. */
async function memoryOf(file: string): Promise<Outcome> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--disable-warning=ExperimentalWarning', PEAK, file]);
  const { megabytes, pages } = JSON.parse(stdout) as { megabytes: number; pages: number };
  const detail = { id: `${pages} halaman`, en: `${pages} pages` };
  return { what: { id: 'Memori tertinggi', en: 'Peak memory' }, unit: 'MB', goal: 500, ...spreadOf([megabytes]), detail };
}
