import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.ts';
import type { ServerParts } from './server-parts.ts';
import { createShutdown, listenForStop } from './shutdown.ts';
import { standardInput } from './standard-input.ts';

const CHECKOUT = join(import.meta.dirname, '..', '..', '..');
const { version }: { version: string } = JSON.parse(readFileSync(join(CHECKOUT, 'package.json'), 'utf8'));

export type ProcessParts = { readonly parts: ServerParts; readonly checkout?: string };

/** Runs this process's command line against the real world, and ends the process. */
export async function runProcess({ parts, checkout = CHECKOUT }: ProcessParts): Promise<void> {
  // A reader that went away (`| head`, a closed terminal) ends its pipe, not our work.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  const shutdown = createShutdown();
  listenForStop(shutdown);

  const code = await run(process.argv.slice(2), {
    env: process.env,
    cwd: process.cwd(),
    checkout,
    isRoot: process.getuid?.() === 0,
    version,
    stdin: standardInput(process.stdin),
    stdout: process.stdout,
    stderr: process.stderr,
    shutdown,
    parts,
  });

  // Exit only after the last byte of the result has left, and not later: an interrupted command may still be busy.
  process.stdout.write('', () => process.exit(code));
}
