import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderPdf } from '@selaras/adapters/documents/pdf';
import { typstJob } from '@selaras/adapters/documents/typst/typst-job';
import { type Bench, sides } from './outcome.ts';
import { renjaModels } from './renja-model.ts';
import { ratioOf } from './timing.ts';

const BARE = join(import.meta.dirname, 'bare-typst.mjs');

/**
 * From a frozen snapshot to the bytes of the PDF, against the compiler alone: one fresh process each, the same source,
 * data, fonts and standard. What is measured beside the compiler are the blocks, their checks, the columns, the way to
 * the child and back.
 */
export const renjaPdf: Bench = {
  name: 'renja-pdf',
  title: { id: 'PDF Renja terhadap Typst telanjang', en: 'Renja PDF against bare Typst' },
  async run(place) {
    const model = await renjaModels(place);
    const [job, pdf] = [join(place.folder, 'job.json'), join(place.folder, 'bare.pdf')];
    await writeFile(job, JSON.stringify(typstJob(model())));
    let ours = new Uint8Array();
    const measured = async (): Promise<void> => {
      ours = Uint8Array.from(await renderPdf(model()));
    };
    const ratio = await ratioOf({ measured, bare: () => compileBare(job, pdf) }, { rounds: 9, runs: 1, warmUp: 2 });
    const { length } = await readFile(pdf);
    if (Math.abs(length - ours.length) > length / 100) throw new Error(`the two documents differ: ${ours.length} and ${length} bytes`);
    const what = { id: 'PDF Renja : Typst telanjang', en: 'Renja PDF : bare Typst' };
    return [{ what, unit: '×', goal: 1.3, ...ratio, detail: sides(ratio) }];
  },
};

async function compileBare(job: string, pdf: string): Promise<void> {
  const child = spawn(process.execPath, [BARE, job, pdf], { stdio: ['ignore', 'ignore', 'pipe'], env: { TZ: 'UTC' } });
  const said: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`bare Typst failed: ${said.join('').slice(0, 2000)}`);
}
