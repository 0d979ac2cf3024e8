import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const CHECKOUT = join(import.meta.dirname, '..');

/** `./selaras …` on a data folder. */
export async function runCommand(
  words: readonly string[],
  dataDir: string,
): Promise<{ readonly code: number | null; readonly said: string }> {
  const command = spawn(process.execPath, [join(CHECKOUT, 'scripts/selaras.mjs'), ...words], {
    cwd: CHECKOUT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], HOME: dataDir, SELARAS_DATA: dataDir },
  });
  const parts: string[] = [];
  for (const stream of [command.stdout, command.stderr]) stream.setEncoding('utf8').on('data', (text: string) => parts.push(text));
  await once(command, 'close');
  return { code: command.exitCode, said: parts.join('').trim() };
}
