import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** Where answers come from: the keyboard of a person, or a pipe. */
export type Answers = {
  readonly isPerson: boolean;
  /** `null` when there is nobody to ask. */
  readonly ask: (question: string) => Promise<string | null>;
  /** Typed without being shown; from a pipe, its first line. */
  readonly askSecret: (question: string) => Promise<string | null>;
};

export const terminalAnswers: Answers = {
  isPerson: process.stdin.isTTY,
  ask: (question) => (process.stdin.isTTY ? shown(question, process.stderr) : Promise.resolve(null)),
  askSecret: (question) => (process.stdin.isTTY ? hidden(question) : firstLine()),
};

async function shown(question: string, output: NodeJS.WritableStream): Promise<string> {
  const lines = createInterface({ input: process.stdin, output, terminal: true });
  try {
    return (await lines.question(`${question}: `)).trim();
  } finally {
    lines.close();
  }
}

async function hidden(question: string): Promise<string> {
  process.stderr.write(`${question}: `);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  try {
    return await lines.question('');
  } finally {
    lines.close();
    process.stderr.write('\n');
  }
}

async function firstLine(): Promise<string | null> {
  const lines = createInterface({ input: process.stdin });
  for await (const line of lines) return line;
  return null;
}
