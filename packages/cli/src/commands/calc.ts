import { systemClock } from '@selaras/adapters/clock';
import { CALCULATION_KINDS, type CalculationKind, inputSchema } from '@selaras/contract';
import { Argument, type Command } from 'commander';
import { calcLines } from '../calc/calc-lines.ts';
import type { Context } from '../context.ts';
import { CommandFailure, EXIT } from '../exit-codes.ts';
import { calcTexts } from '../locales/calc-texts.ts';

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
    await calcLines(context.stdin, context.stdout, { kind, explain: explain === true, lang: context.lang, asked });
  } catch (error) {
    throw new CommandFailure(EXIT.failure, t.unreadable(error instanceof Error ? error.message : String(error)));
  }
}
