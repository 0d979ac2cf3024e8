import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

type Entry = { istilah: string; kode: string; arti: string; en: string; sumber: string; jangan: string[] };

const entries = parse(readFileSync('docs/glossary.yaml', 'utf8')) as Entry[];
const sources = readdirSync('packages', { recursive: true, encoding: 'utf8' })
  .filter((file) => /^[a-z]+\/src\/.*\.tsx?$/.test(file) && !/\/(locales|messages)\//.test(file))
  .map((file) => ({ file, text: readFileSync(`packages/${file}`, 'utf8') }));

test('every entry says what it means in both languages and where it comes from', () => {
  expect(entries.length).toBeGreaterThan(20);
  const incomplete = entries.filter(
    (entry) => !entry.istilah || !entry.kode || !entry.arti || !entry.en || !entry.sumber || !Array.isArray(entry.jangan),
  );
  expect(incomplete.map((entry) => entry.istilah)).toEqual([]);
});

test('the code calls a thing by one name', () => {
  expect(sources.length).toBeGreaterThan(100);
  const used = entries.flatMap((entry) =>
    entry.jangan.flatMap((word) =>
      sources
        .filter(({ text }) => new RegExp(`\\b${word}\\b`, 'i').test(text))
        .map(({ file }) => `${file}: "${word}" is forbidden, say "${entry.kode}"`),
    ),
  );
  expect(used).toEqual([]);
});
