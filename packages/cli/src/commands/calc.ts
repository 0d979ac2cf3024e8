import { systemClock } from '@selaras/adapters/clock';
import { answerLines, CALCULATION_KINDS, type CalculationKind, inputSchema } from '@selaras/contract';
import { Argument, type Command } from 'commander';
import type { Context, Input } from '../context.ts';
import { CommandFailure, EXIT } from '../exit-codes.ts';
import { calcTexts } from '../locales/calc-texts.ts';
import type { Sink } from '../progress.ts';

type Flags = { readonly schema?: true; readonly explain?: true; readonly pack?: string };

/** Needs no database and starts none: what goes in comes out computed, line by line. */
export function register(program: Command, context: Context): void {
  const t = context.choose(calcTexts);
  program
    .command('calc')
    .description(t.description)
    .addArgument(new Argument(`<${t.kind}>`, t.kinds).choices(CALCULATION_KINDS))
    .option('--schema', t.schema)
    .option('--explain', t.explain)
    .option(`--pack <${t.packId}>`, t.pack)
    .addHelpText('after', `\n${t.example}`)
    .action((kind: CalculationKind, flags: Flags) => calc(context, kind, flags));
}

async function calc(context: Context, kind: CalculationKind, { schema, explain, pack }: Flags): Promise<void> {
  const t = context.choose(calcTexts);
  if (schema) return context.out(JSON.stringify(inputSchema(kind), null, 2));
  if (context.stdin.isTTY) context.progress.line(t.waiting(kind));
  const asked = { paket: pack, pada: systemClock.today('Asia/Jakarta') };
  try {
    for await (const text of answerLines(textOf(context.stdin), { kind, explain: explain === true, lang: context.lang, asked })) {
      if (context.stdout.destroyed === true) return;
      if (context.stdout.write(text) === false) await room(context.stdout);
    }
  } catch (error) {
    throw new CommandFailure(EXIT.failure, t.unreadable(error instanceof Error ? error.message : String(error)));
  }
}

async function* textOf(stream: Input): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true }); // it is taken off where lines are cut
  for await (const chunk of stream) yield typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** Resolves when the reader has caught up, or has gone: memory does not grow with a slow reader. */
const room = (out: Sink): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      out.off?.('drain', done);
      out.off?.('close', done);
      resolve();
    };
    out.once?.('drain', done);
    out.once?.('close', done);
  });
