import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '..');
const sheets = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));

test('only tokens.css decides a colour; every other sheet refers to it', () => {
  const deciding = sheets
    .filter((file) => !/tokens\.css$|global\.css$/.test(file))
    .filter((file) => /#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/i.test(readFileSync(join(SRC, file), 'utf8')));
  expect(sheets.length).toBeGreaterThan(10);
  expect(deciding).toEqual([]);
});
