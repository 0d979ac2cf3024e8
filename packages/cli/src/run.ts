import { PostgresUnavailable } from '@selaras/adapters/db/postgres-problem';
import { describeUsageError } from './commander-words.ts';
import { type Context, createContext, type World } from './context.ts';
import { describeProblem } from './describe-problem.ts';
import { CommandFailure, EXIT } from './exit-codes.ts';
import { takeLanguage } from './language.ts';
import { textsIn } from './locales/texts.ts';
import { buildProgram, CommanderStop } from './program.ts';
import { readSettings } from './settings.ts';

/** Runs one command line and returns its exit code; everything it opened is closed by then. */
export async function run(argv: readonly string[], world: World): Promise<number> {
  const choice = takeLanguage(argv, world.env);
  if (choice.kind === 'unknown') {
    const t = textsIn('id');
    world.stderr.write(`${t.usage.error}: ${t.usage.unknownLanguage(choice.asked)}\n`);
    return EXIT.usage;
  }
  const context = createContext(world, choice.lang, readSettings(world));
  const stopped = world.shutdown.requested.then((reason) => ({ code: world.shutdown.exitCodeFor(reason), wasTold: true }));
  const finished = perform(choice.words, world, context).then((code) => ({ code, wasTold: false }));
  const { code, wasTold } = await Promise.race([finished, stopped]);
  await cleanUp(context, { isShown: wasTold && world.shutdown.isService() });
  return code;
}

/** Never rejects: it may lose the race against a stop signal, and then nobody would catch it. */
async function perform(words: readonly string[], world: World, context: Context): Promise<number> {
  try {
    const program = await buildProgram(world, context, words);
    await program.parseAsync([...words], { from: 'user' });
    return EXIT.ok;
  } catch (error) {
    return report(error, context);
  }
}

function report(error: unknown, { progress, t }: Context): number {
  if (error instanceof CommanderStop) {
    const { exitCode, code } = error.commander;
    if (exitCode === 0) return EXIT.ok;
    if (code !== 'commander.help') progress.line(describeUsageError(error.commander, { command: error.command, t }));
    return EXIT.usage;
  }
  if (error instanceof CommandFailure) {
    progress.line(error.message);
    return error.exitCode;
  }
  if (error instanceof PostgresUnavailable) {
    progress.line(describeProblem(error.problem, t));
    return EXIT.state;
  }
  progress.line(t.failure(error instanceof Error ? (error.stack ?? error.message) : String(error)));
  return EXIT.failure;
}

async function cleanUp({ shutdown, progress, t }: Context, { isShown }: { readonly isShown: boolean }): Promise<void> {
  if (isShown) await progress.step(t.stopping, () => shutdown.cleanUp());
  else await shutdown.cleanUp();
}
