import { expect, test } from 'vitest';
import en from './en.json' with { type: 'json' };
import id from './id.json' with { type: 'json' };

type Words = { readonly [key: string]: string | Words };

/** `board.late_other` and `board.late_one` are one key with the plurals of each language. */
const flat = (words: Words, prefix = ''): readonly (readonly [string, string])[] =>
  Object.entries(words).flatMap(([key, held]) =>
    typeof held === 'string' ? [[`${prefix}${key}`.replace(/_(one|other)$/, ''), held] as const] : flat(held, `${prefix}${key}.`),
  );
const keys = (words: Words): readonly string[] => [...new Set(flat(words).map(([key]) => key))];
const params = (text: string): readonly string[] => [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map((found) => found[1] ?? ''))];

test('English has every key of Indonesian and no other', () => {
  expect(keys(en)).toEqual(keys(id));
  expect(keys(id).length).toBeGreaterThan(100);
});

test('a sentence has the same parameters in both languages', () => {
  const english = new Map(flat(en));
  const differing = flat(id).filter(([key, text]) => {
    const [here, there] = [params(text), params(english.get(key) ?? '')];
    return here.length !== there.length || here.some((name) => !there.includes(name));
  });
  expect(differing.map(([key]) => key)).toEqual([]);
});

test('nothing is empty, blames, or says "invalid"', () => {
  const texts = [...flat(id), ...flat(en)];
  expect(texts.filter(([, text]) => text.trim() === '' || /\binvalid\b|tidak valid|gagal/i.test(text))).toEqual([]);
});
