import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { readTableFile } from '@selaras/adapters/import/read-table-file';
import { importSentenceAt, saidProblem } from '@selaras/contract';
import type { ImportProblem, Sheet } from '@selaras/core';
import type { Context } from '../context.ts';
import { CommandFailure, EXIT } from '../exit-codes.ts';
import { importTexts } from '../locales/import-texts.ts';

export type ReadFlags = { readonly json?: true };

/** The sheets of a file, or the end of the command with what is wrong with it. */
export async function readImportFile(context: Context, file: string, flags: ReadFlags): Promise<readonly Sheet[]> {
  const t = context.choose(importTexts);
  const bytes = await bytesOf(file, t.unreadable);
  const read = await context.progress.step(t.reading, () => readTableFile({ bytes, nama: basename(file) }));
  return read.ok ? read.value : refuse(context, [read.error], flags);
}

async function bytesOf(file: string, unreadable: (file: string, reason: string) => string): Promise<Uint8Array> {
  try {
    return await readFile(resolve(file));
  } catch (error) {
    throw new CommandFailure(EXIT.usage, unreadable(file, error instanceof Error && 'code' in error ? String(error.code) : String(error)));
  }
}

/** Nothing of the file can be used: a script gets one line, people get all sentences. */
export function refuse(context: Context, problems: readonly ImportProblem[], { json }: ReadFlags): never {
  const [first, ...others] = problems.map((problem) => saidProblem(problem, context.lang));
  if (json) context.out(JSON.stringify({ error: others.length === 0 ? first : { ...first, others } }));
  throw new CommandFailure(EXIT.refused, problems.map((problem) => importSentenceAt(problem, context.lang)).join('\n'));
}
