import { Readable } from 'node:stream';
import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { pathOf } from './commander-words.ts';
import { createContext, type World } from './context.ts';
import { LANGUAGES } from './language.ts';
import { textsIn } from './locales/texts.ts';
import { buildProgram, loadCommands, wholeTree } from './program.ts';
import { run } from './run.ts';
import type { ServerParts } from './server-parts.ts';
import { readSettings } from './settings.ts';
import { createShutdown } from './shutdown.ts';

const notNeeded = (): never => {
  throw new Error('no command of these tests gets this far');
};
const parts: ServerParts = { startServer: notNeeded, migrateToLatest: notNeeded, ensureExample: notNeeded };

function worldOf(env: NodeJS.ProcessEnv = {}): World & { readonly said: { out: string; err: string } } {
  const said = { out: '', err: '' };
  return {
    env,
    cwd: '/nowhere',
    checkout: '/nowhere',
    isRoot: false,
    version: '1.2.3',
    stdin: Readable.from([]),
    stdout: { write: (text) => void (said.out += String(text)) },
    stderr: { write: (text) => void (said.err += String(text)) },
    shutdown: createShutdown(),
    parts,
    said,
  };
}

async function say(line: string, env: NodeJS.ProcessEnv = {}) {
  const world = worldOf(env);
  const code = await run(line.split(' ').filter(Boolean), world);
  return { code, ...world.said };
}

async function commandsIn(lang: 'id' | 'en'): Promise<Command[]> {
  const world = worldOf();
  return wholeTree(await buildProgram(world, createContext(world, lang, readSettings(world))));
}

/** Words that only commander's own English can bring in. */
const COMMANDER_ENGLISH =
  /Usage:|Options:|Commands:|Arguments:|\[options\]|\[command\]|display help|output the version|\((default|choices|env):/;

describe.each(LANGUAGES)('help in %s', (lang) => {
  test('every level explains itself, on stdout alone', async () => {
    const commands = await commandsIn(lang);
    expect(commands.length).toBeGreaterThan(3);
    for (const command of commands) {
      const { code, out, err } = await say(`${pathOf(command).replace(/^selaras ?/, '')} --help --lang ${lang}`);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toContain(`${textsIn(lang).help.usage} ${pathOf(command)}`);
      expect(out).toContain(textsIn(lang).program.help);
      expect([pathOf(command), command.description()]).not.toContain('');
      expect(command.options.filter((option) => !option.description).map((option) => option.flags)).toEqual([]);
    }
  });

  test('the first page documents the exit codes and the settings', async () => {
    const { out } = await say(`--help --lang ${lang}`);
    for (const fact of ['0  ', '1  ', '2  ', '3  ', '4  ', '5  ', 'SELARAS_DATA', 'DATABASE_URL', 'PORT, HOST'])
      expect(out).toContain(fact);
  });
});

test("Indonesian help holds none of commander's English", async () => {
  const pages = await Promise.all((await commandsIn('id')).map((command) => say(`${pathOf(command).replace(/^selaras ?/, '')} --help`)));
  expect(pages.filter(({ out }) => COMMANDER_ENGLISH.test(out))).toEqual([]);
});

test('both languages have the same texts, and no text was forgotten in the other language', () => {
  const flat = (texts: object, path = ''): [string, unknown][] =>
    Object.entries(texts).flatMap(([key, value]) => (typeof value === 'object' ? flat(value, `${path}${key}.`) : [[path + key, value]]));
  const [id, en] = [flat(textsIn('id')), flat(textsIn('en'))];
  expect(en.map(([key]) => key)).toEqual(id.map(([key]) => key));
  const english = new Map(en);
  expect(id.filter(([key, value]) => typeof value === 'string' && english.get(key) === value).map(([key]) => key)).toEqual([]);
});

describe('mistakes on the command line end with 2, on stderr alone', () => {
  test.each([
    ['', 'Perintah:'],
    ['serv', 'perintah "serv" tidak dikenal\nMaksud Anda: serve?\nLihat: selaras --help'],
    ['serve --prot 1', 'opsi "--prot" tidak dikenal\nMaksud Anda: --port?\nLihat: selaras serve --help'],
    ['serve --port', 'opsi "--port <nomor>" memerlukan nilai'],
    ['serve --port 70000', 'nilai "70000" untuk "--port <nomor>" tidak sah. Port adalah angka 0 sampai 65535.'],
    ['serve terlalu banyak', 'terlalu banyak argumen untuk "selaras serve"'],
    ['serve --lang fr', 'bahasa "fr" tidak dikenal'],
    ['serve --lang', 'bahasa "" tidak dikenal'],
    ['serv --lang=en', 'unknown command "serv"\nDid you mean: serve?'],
  ])('selaras %s', async (line, sentence) => {
    const { code, out, err } = await say(line);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/error:/);
  });

  test('a PORT that is none', async () => {
    expect(await say('serve', { PORT: 'abc' })).toMatchObject({ code: 2, out: '', err: expect.stringContaining('PORT') });
  });
});

test('the language comes from the environment, and the command line has the last word', async () => {
  expect((await say('--help', { SELARAS_LANG: 'en' })).out).toContain('Usage:');
  expect((await say('--lang id --help', { SELARAS_LANG: 'en' })).out).toContain('Pemakaian:');
});

test('the version is the only thing on stdout', async () => {
  expect(await say('--version')).toEqual({ code: 0, out: '1.2.3\n', err: '' });
});

test('every file in commands/ is a command', async () => {
  const modules = await loadCommands();
  expect(modules.length).toBeGreaterThan(1);
  expect(modules.every(({ register }) => typeof register === 'function')).toBe(true);
  expect(await loadCommands(['start', '--port', '1'])).toHaveLength(1);
  expect(await loadCommands(['tidak-ada'])).toHaveLength(modules.length);
});
