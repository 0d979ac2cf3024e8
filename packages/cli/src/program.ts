import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Command, CommanderError } from 'commander';
import { pathOf, translatedHelp } from './commander-words.ts';
import type { Context, World } from './context.ts';

/** A file in `commands/`. Being there is all it takes to be a command. */
export type CommandModule = { readonly register: (program: Command, context: Context) => void };

/** Commander wants to end the process; `command` is where on the tree that happened. */
export class CommanderStop extends Error {
  readonly commander: CommanderError;
  readonly command: string;

  constructor(commander: CommanderError, command: string) {
    super(commander.message);
    this.commander = commander;
    this.command = command;
  }
}

/** With the command line (`words`) at hand only the command that it names is loaded: starting must not read the whole program. */
export async function buildProgram(world: World, context: Context, words: readonly string[] = []): Promise<Command> {
  const { t } = context;
  const program = new Command('selaras')
    .description(t.program.description)
    .version(world.version, '-V, --version', t.program.version)
    .option('--lang <id|en>', t.program.lang) // shown only: it was taken out before, see language.ts
    .helpCommand(`help ${t.help.commandWord}`, t.program.helpCommand)
    .addHelpText('after', t.program.after);
  for (const { register } of await loadCommands(words)) register(program, context);
  for (const command of wholeTree(program)) speakAs(command, world, context);
  return program;
}

/** In the order of their file names, which is also the order in the help. A word that names none loads all. */
export async function loadCommands([word = '']: readonly string[] = []): Promise<CommandModule[]> {
  const folder = join(import.meta.dirname, 'commands');
  const all = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  const named = all.filter((file) => file === `${word === 'start' ? 'serve' : word}.ts`);
  const files = named.length > 0 ? named : all;
  return Promise.all(files.toSorted().map((file): Promise<CommandModule> => import(pathToFileURL(join(folder, file)).href)));
}

export const wholeTree = (command: Command): Command[] => [command, ...command.commands.flatMap(wholeTree)];

/** Applied to every command after all are known, so that one added later cannot forget it. */
function speakAs(command: Command, world: World, { t }: Context): void {
  command
    .helpOption('-h, --help', t.program.help)
    .configureHelp(translatedHelp(t))
    .configureOutput({
      writeOut: (text) => void world.stdout.write(text),
      writeErr: (text) => void world.stderr.write(text),
      outputError: () => {}, // said by us, in the chosen language
      getOutHelpWidth: () => world.stdout.columns ?? 100,
      getErrHelpWidth: () => world.stderr.columns ?? 100,
    })
    .exitOverride((error) => {
      throw new CommanderStop(error, pathOf(command));
    });
  if (command.parent) command.helpCommand(false);
}
