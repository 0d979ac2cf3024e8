import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Context } from '../context.ts';
import { parsePort } from '../port.ts';
import { serve } from '../serving.ts';

type Flags = { readonly port?: number; readonly host?: string };

export function register(program: Command, context: Context): void {
  const { t } = context;
  const withAddress = (command: Command): Command =>
    command
      .addOption(new Option(`--port <${t.words.number}>`, t.serve.port).argParser(readPort(context)))
      .option(`--host <${t.words.name}>`, t.serve.host);

  withAddress(program.command('serve').description(t.serve.description)).action(({ port, host }: Flags) =>
    serve(context, { port, host, withExample: false, remedy: (free) => `./selaras serve --port ${free}` }),
  );
  withAddress(program.command('start', { hidden: true }).description(t.serve.start)).action(({ port, host }: Flags) =>
    serve(context, { port, host, withExample: true, remedy: (free) => `PORT=${free} npm start` }),
  );
}

const readPort =
  ({ t }: Context) =>
  (text: string): number => {
    const port = parsePort(text);
    if (port === null) throw new InvalidArgumentError(t.usage.badPort);
    return port;
  };
