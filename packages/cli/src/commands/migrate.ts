import type { Command } from 'commander';
import type { Context } from '../context.ts';

export function register(program: Command, { t, parts, progress, out, withDatabase }: Context): void {
  program
    .command('migrate')
    .description(t.migrate.description)
    .action(() =>
      withDatabase(async ({ connection }) => {
        const count = await progress.step(t.migrate.step, () => parts.migrateToLatest(connection, progress.line));
        out(t.migrate.result(count));
      }),
    );
}
