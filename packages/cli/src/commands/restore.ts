import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { CommandFailure, EXIT } from '../exit-codes.ts';
import { valueOf, withParts } from '../operator.ts';

const TEXTS = {
  id: {
    description: 'Pulihkan cadangan ke pemasangan yang masih kosong',
    file: 'berkas cadangan',
    missing: (file: string) => `Berkas ${file} tidak ada. Periksa nama dan foldernya.`,
    step: { doing: 'Memulihkan cadangan', done: 'Cadangan dipulihkan' },
    passwords: 'Kata sandi tidak ikut dicadangkan. Beri yang baru dengan: ./selaras account reset-password EMAIL',
    result: (instansi: number, rows: number, files: number) => `${instansi} instansi, ${rows} baris, ${files} berkas`,
  },
  en: {
    description: 'Restore a backup into an installation that is still empty',
    file: 'backup file',
    missing: (file: string) => `There is no file ${file}. Check its name and folder.`,
    step: { doing: 'Restoring the backup', done: 'Backup restored' },
    passwords: 'Passwords are not part of a backup. Give new ones with: ./selaras account reset-password EMAIL',
    result: (instansi: number, rows: number, files: number) => `${instansi} instansi, ${rows} rows, ${files} files`,
  },
};

/** `selaras restore FILE`: all of it or nothing; hashes and the audit chain are checked before anything is kept. */
export function register(program: Command, context: Context): void {
  const { choose, progress, out } = context;
  const t = choose(TEXTS);
  program
    .command('restore')
    .description(t.description)
    .argument('<file>', t.file)
    .action(async (file: string) => {
      if (!existsSync(file)) throw new CommandFailure(EXIT.usage, t.missing(file));
      const { restoreBackup } = await import('@selaras/server/backup/restore-backup');
      const restored = await progress.step(t.step, async () => {
        const result = await withParts(context, ({ db, files }) => restoreBackup({ db, files }, resolve(file)));
        return valueOf(context, result);
      });
      progress.line(t.passwords);
      out(t.result(restored.instansi, restored.rows, restored.files));
    });
}
