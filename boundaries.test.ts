import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What each wall may use. Read a row as: "web may use core and contract, and only these npm packages". */
const WALLS: Record<string, { ours: string[]; npm: RegExp }> = {
  core: { ours: [], npm: /^decimal\.js$/ },
  contract: { ours: ['core'], npm: /^zod$/ },
  adapters: { ours: ['core'], npm: /^(?!react|fastify|@fastify|@mantine|commander|better-auth)/ },
  server: { ours: ['core', 'contract', 'adapters'], npm: /^(fastify|@fastify|zod|better-auth|pg$|node:)/ },
  web: { ours: ['core', 'contract'], npm: /^(react|@mantine|@tanstack|@tabler|@codemirror|i18next|@fontsource)/ },
  cli: { ours: ['core', 'contract', 'adapters', 'server'], npm: /^(commander|pg$|node:)/ },
};

/** The rooms of core, in reading order: a room may use only rooms above it. */
const ROOMS = [
  'kernel',
  'access',
  'org',
  'legal-basis',
  'rulepack',
  'calendar',
  'strategy',
  'narrative',
  'formula',
  'consolidation',
  'capaian',
  'calculator',
  'calculation',
  'import',
  'indicator',
  'plan',
  'budget',
  'evidence',
  'measurement',
  'approval',
  'survey',
  'publication',
  'chart',
  'document',
  'linter',
  'dashboard',
];

const files = readdirSync('packages', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /^[a-z]+\/src\/.*\.tsx?$/.test(file) && !/\.(test|golden)\.tsx?$/.test(file));

const source = (file: string): string => readFileSync(`packages/${file}`, 'utf8');
const importsOf = (file: string): string[] =>
  [...source(file).matchAll(/(?:^|[\s;])(?:from|import)\s*\(?\s*'([^'\n]+)'/g)].flatMap((match) => match[1] ?? []);
const resolve = (file: string, used: string): string => posix.join(posix.dirname(file), used);
const roomOf = (path: string): number => ROOMS.indexOf(/^core\/src\/([^/]+)\//.exec(path)?.[1] ?? '');

test('the walls are being checked at all', () => expect(files.length).toBeGreaterThan(100));

test('every room of core has something in it and is in the reading order', () => {
  const rooms = new Set(files.filter((file) => /^core\/src\/[^/]+\//.test(file)).map((file) => file.split('/')[2] ?? ''));
  expect([...rooms].filter((room) => !ROOMS.includes(room))).toEqual([]);
});

test('no folder is a drawer for everything', () => {
  expect(files.filter((file) => /\/(utils?|helpers?|common|shared|lib)(\/|\.ts)/.test(file))).toEqual([]);
});

describe.each(files)('%s', (file) => {
  const wall = file.split('/')[0] ?? '';

  test('stays inside its wall', () => {
    const rule = WALLS[wall];
    expect(rule, `${wall} is not a wall`).toBeDefined();
    const foreign = importsOf(file).filter((used) => {
      if (used.startsWith('.')) return !resolve(file, used).startsWith(`${wall}/`);
      const ours = /^@selaras\/([^/]+)/.exec(used)?.[1];
      return ours ? !rule?.ours.includes(ours) : !rule?.npm.test(used);
    });
    expect(foreign).toEqual([]);
  });

  if (wall === 'core' && file !== 'core/src/index.ts') {
    test('uses only rooms above its own', () => {
      expect(roomOf(file)).toBeGreaterThanOrEqual(0);
      expect(importsOf(file).filter((used) => used.startsWith('.') && roomOf(resolve(file, used)) > roomOf(file))).toEqual([]);
    });
  }

  if (wall === 'core') {
    test('reads no clock and rolls no dice', () => {
      expect(source(file).match(/\bnew Date\b|\bDate\.now\b|\bMath\.random\b/g) ?? []).toEqual([]);
    });
  }

  test('is at most 300 lines long', () => expect(source(file).split('\n').length).toBeLessThanOrEqual(301));
});
