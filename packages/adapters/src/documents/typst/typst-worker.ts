/**
 * One document, then the process ends and takes Typst's memory with it. In: a job as JSON. Out: four bytes with the
 * length of the page list, the page list as JSON, the PDF. A failure is a message on stderr and exit code 1.
 */
import { readFileSync, writeSync } from 'node:fs';
import { compileTypst } from './compile-typst.ts';
import type { TypstJob } from './typst-job.ts';

try {
  const job: TypstJob = JSON.parse(readFileSync(0, 'utf8'));
  const { pdf, pages } = compileTypst(job);
  const list = Buffer.from(JSON.stringify(pages));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(list.length);
  const out = Buffer.concat([length, list, pdf]);
  for (let written = 0; written < out.length; ) written += writeSync(1, out, written);
  process.exit(0);
} catch (error) {
  writeSync(2, error instanceof Error ? error.message : String(error));
  process.exit(1);
}
