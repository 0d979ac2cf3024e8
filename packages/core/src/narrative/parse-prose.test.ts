import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { OFFICE_FACTS } from './office-facts.golden.ts';
import { escapeProse, parseProse } from './parse-prose.ts';
import { proseText, resolveProse } from './resolve-prose.ts';

const spans = (list: readonly { kind: string }[]): string => list.map((span) => ('text' in span ? span.text : '•')).join('');

const shape = (text: string): unknown => {
  const parsed = parseProse(text);
  if (!parsed.ok) return parsed.error.map(({ problem, at }) => [problem, at]);
  return parsed.value.map((block) => (block.kind === 'paragraph' ? spans(block.spans) : [block.ordered, ...block.items.map(spans)]));
};

test.each([
  ['', []],
  ['  \n\n ', []],
  ['satu\ndua', ['satu dua']],
  ['satu\n\ndua', ['satu', 'dua']],
  ['- a\n- b', [[false, 'a', 'b']]],
  ['# a\n# b', [['number', 'a', 'b']]],
  ['# a\n\n# b', [['number', 'a', 'b']]],
  [
    '- a\n# b',
    [
      [false, 'a'],
      ['number', 'b'],
    ],
  ],
  ['kata:\n- a\n  lanjut\nlagi', ['kata:', [false, 'a lanjut'], 'lagi']],
  ['a {npss} b', ['a • b']],
  ['a { npss } b', ['a • b']],
  ['\\- bukan butir', ['- bukan butir']],
  ['\\{bukan rujukan\\} \\\\', ['{bukan rujukan} \\']],
  ['-tanpa spasi', ['-tanpa spasi']],
  ['banyak    spasi', ['banyak spasi']],
  ['a\r\nb', ['a b']],
  ['a {npss', [['syntax', 2]]],
  [
    'a\n\n} b {apa}',
    [
      ['syntax', 3],
      ['unknown_reference', 7],
    ],
  ],
])('%j', (text, expected) => expect(shape(text)).toEqual(expected));

test('the place of a problem is its place in what was typed, also after breaks and indents', () => {
  const text = 'kata\n- satu\n   dua {salah}';
  expect(shape(text)).toEqual([['unknown_reference', text.indexOf('{salah}')]]);
});

test('whatever is escaped comes back as it was', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z{}\\]{1,30}$/), (text) => {
      const resolved = resolveProse(`x${escapeProse(text)}`, { facts: OFFICE_FACTS, indikator: null });
      expect(resolved.ok && proseText(resolved.value)).toBe(`x${text}`);
    }),
  );
});

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      expect(() => resolveProse(text, { facts: OFFICE_FACTS, indikator: 'iku1' })).not.toThrow();
    }),
  );
});
