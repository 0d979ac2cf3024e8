import { resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import type { Context } from '../context.ts';
import { CommandFailure, EXIT } from '../exit-codes.ts';
import { operatorTexts } from '../locales/operator-texts.ts';
import { chooseOffice, operatorOf, valueOf, withParts } from '../operator.ts';

const TEXTS = {
  id: {
    description: 'Buat dokumen menjadi berkas',
    renja: 'Tulis renja-TAHUN.pdf, .docx, .html, dan .snapshot.json',
    manual: 'Tulis manual-TAHUN.pdf, .docx, dan .html: semua Manual IKU yang berlaku, satu halaman per indikator',
    tahunManual: 'tahun berlakunya manual',
    tahun: 'tahun rencana kerja',
    badYear: 'tahun ditulis dengan empat angka, misalnya 2025',
    outDir: 'folder tujuan (bawaan: folder ini)',
    draf: 'pakai data saat ini dengan tanda air DRAF, bukan yang sudah ditetapkan',
    step: { doing: 'Membuat dokumen', done: 'Dokumen dibuat' },
    nothing: (tahun: number) =>
      `Renja ${tahun} belum ditetapkan. Tetapkan melalui aplikasi (Dokumen → Renja ${tahun} → Tetapkan), atau buat drafnya: ./selaras render renja --tahun ${tahun} --draf`,
  },
  en: {
    description: 'Make documents into files',
    renja: 'Write renja-YEAR.pdf, .docx, .html and .snapshot.json',
    manual: 'Write manual-YEAR.pdf, .docx and .html: every Manual IKU in force, one page an indicator',
    tahunManual: 'year in which the manuals are in force',
    tahun: 'year of the work plan',
    badYear: 'a year is written with four digits, for instance 2025',
    outDir: 'target folder (default: this folder)',
    draf: 'use the data of now with a DRAF watermark instead of what was published',
    step: { doing: 'Making the documents', done: 'Documents made' },
    nothing: (tahun: number) =>
      `Renja ${tahun} is not published. Publish it in the application (Documents → Renja ${tahun} → Tetapkan), or make a draft: ./selaras render renja --tahun ${tahun} --draf`,
  },
};

type Options = { readonly tahun: number; readonly out: string; readonly draf: boolean; readonly office?: string };

/** `selaras render renja`: stdout carries the paths that were written, one a line. */
export function register(program: Command, context: Context): void {
  const { choose } = context;
  const t = choose(TEXTS);
  const year = (text: string): number => {
    if (!/^20\d{2}$/.test(text)) throw new InvalidArgumentError(t.badYear);
    return Number(text);
  };
  const render = program.command('render').description(t.description);
  render
    .command('renja')
    .description(t.renja)
    .requiredOption('--tahun <tahun>', t.tahun, year)
    .option('--out <folder>', t.outDir, '.')
    .option('--draf', t.draf, false)
    .option('--office <singkatan>', choose(operatorTexts).officeOption)
    .action((options: Options) => renderRenja(context, options));
  render
    .command('manual')
    .description(t.manual)
    .requiredOption('--tahun <tahun>', t.tahunManual, year)
    .option('--out <folder>', t.outDir, '.')
    .option('--office <singkatan>', choose(operatorTexts).officeOption)
    .action((options: Omit<Options, 'draf'>) => renderManuals(context, options));
}

async function renderRenja(context: Context, { tahun, out: folder, draf, office: kantor }: Options): Promise<void> {
  const { choose, progress, out } = context;
  const t = choose(TEXTS);
  const { writeRenja } = await import('@selaras/server/document/write-renja');
  const paths = await progress.step(t.step, () =>
    withParts(context, async (parts) => {
      const office = await operatorOf(parts, (await chooseOffice(context, parts, kantor)).tenantId);
      const written = await writeRenja(office, { tahun, folder: resolve(folder), isDraft: draf });
      if (!written.ok && written.error.code === 'document.nothing_published') throw new CommandFailure(EXIT.state, t.nothing(tahun));
      return valueOf(context, written);
    }),
  );
  for (const path of paths) out(path);
}

/** `selaras render manual`: the booklet of Manual IKU. */
async function renderManuals(context: Context, { tahun, out: folder, office: kantor }: Omit<Options, 'draf'>): Promise<void> {
  const { choose, progress, out } = context;
  const { writeManuals } = await import('@selaras/server/document/write-manuals');
  const paths = await progress.step(choose(TEXTS).step, () =>
    withParts(context, async (parts) => {
      const office = await operatorOf(parts, (await chooseOffice(context, parts, kantor)).tenantId);
      return valueOf(context, await writeManuals(office, { tahun, folder: resolve(folder) }));
    }),
  );
  for (const path of paths) out(path);
}
