import type { Example } from '@selaras/server/example/load-example';
import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { valueOf } from '../operator.ts';

const TEXTS = {
  id: {
    description: 'Kantor contoh: Kantor Regional VII BKN Palembang',
    load: 'Muat kantor contoh ke pemasangan yang kosong; aman diulang',
    step: { doing: 'Memuat kantor contoh', done: 'Kantor contoh siap' },
    before: 'Kantor contoh sudah ada; kata sandinya ditampilkan saat pertama dimuat.',
  },
  en: {
    description: 'Example office: Kantor Regional VII BKN Palembang',
    load: 'Load the example office into an empty installation; safe to repeat',
    step: { doing: 'Loading the example office', done: 'Example office ready' },
    before: 'The example office is there already; its passwords were shown when it was loaded.',
  },
};

/** `selaras example load`: stdout carries one line an account, `email password role`, for people and for scripts. */
export function register(program: Command, context: Context): void {
  const t = context.choose(TEXTS);
  const example = program.command('example').description(t.description);
  example
    .command('load')
    .description(t.load)
    .action(async () => {
      const loaded = await context.progress.step(t.step, () => load(context));
      if (!loaded.loaded) return context.progress.line(t.before);
      context.out(loaded.accounts.map(({ email, password, role }) => `${email} ${password ?? '-'} ${role}`).join('\n'));
    });
}

function load(context: Context): Promise<Example> {
  const { dataDir, production, examplePassword: password } = context.settings;
  return context.withDatabase(async ({ connection }) => {
    const { loadExample } = await import('@selaras/server/example/load-example');
    return valueOf(context, await loadExample({ connection, dataDir, production, password, log: context.progress.line }));
  });
}
