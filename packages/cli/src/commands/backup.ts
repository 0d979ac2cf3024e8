import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { withParts } from '../operator.ts';

const TEXTS = {
  id: {
    description: 'Tulis cadangan seluruh kantor ke satu berkas (tanpa sesi dan kata sandi)',
    file: 'berkas tujuan, misalnya selaras.cadangan',
    step: { doing: 'Membuat cadangan', done: 'Cadangan dibuat' },
    result: (rows: number, files: number) => `${rows} baris, ${files} berkas bukti dan dokumen`,
  },
  en: {
    description: 'Write a backup of every office into one file (without sessions and passwords)',
    file: 'target file, for instance selaras.backup',
    step: { doing: 'Writing the backup', done: 'Backup written' },
    result: (rows: number, files: number) => `${rows} rows, ${files} files of evidence and documents`,
  },
};

/** `selaras backup FILE`: stdout carries the hash of the content and the file, as `sha256sum` would. */
export function register(program: Command, context: Context): void {
  const { choose, progress, out } = context;
  const t = choose(TEXTS);
  program
    .command('backup')
    .description(t.description)
    .argument('<file>', t.file)
    .action(async (file: string) => {
      const { createBackup } = await import('@selaras/server/backup/create-backup');
      const summary = await progress.step(t.step, () => withParts(context, ({ db, files }) => createBackup({ db, files }, resolve(file))));
      progress.line(t.result(summary.rows, summary.files));
      out(`${summary.sha256}  ${file}`);
    });
}
