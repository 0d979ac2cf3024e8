import { type Passage, spanIn } from '../../source/passage.ts';
import type { Span } from '../../source/span.ts';
import type { DocumentStructure } from '../../structure/document-structure.ts';

/** A code and the name that the document gives it: `U8` is `Penanganan Pengaduan`, `IKU 4` an indicator. */
export type CodeDefinition = { readonly code: string; readonly name: string; readonly span: Span; readonly isHeading: boolean };
/** Definitions of one family: `U1` … `U9`. */
export type CodeFamily = { readonly prefix: string; readonly codes: ReadonlyMap<number, readonly CodeDefinition[]> };

/** More names of one code are a column of something else. */
const MANY = 6;
/** Larger families are running numbers. */
const LARGEST = 60;

const CODE = /^([A-Z]{1,4}|(?:Sasaran|Tujuan|Misi)(?:\s(?:Strategis|Kegiatan|Program))?)[\s.-]{0,2}(\d{1,2})$/i;

/** Families of codes from tables and headings; a family has at least three codes that count up. */
export function codeFamilies(structure: DocumentStructure): readonly CodeFamily[] {
  const families = new Map<string, Map<number, CodeDefinition[]>>();
  const add = (code: string, name: Passage, span: Span, isHeading: boolean): void => {
    const found = CODE.exec(code.trim());
    if (found === null || !/\p{L}{3}/u.test(name.text)) return;
    const [prefix, number] = [(found[1] ?? '').toUpperCase(), Number(found[2])];
    const codes = families.get(prefix) ?? new Map<number, CodeDefinition[]>();
    families.set(prefix, codes);
    const known = codes.get(number) ?? [];
    codes.set(number, known);
    // A name that is repeated defines nothing new; a code with many names defines nothing.
    if (known.length < MANY && !known.some((one) => one.name === name.text))
      known.push({ code: `${prefix}${found[2]}`, name: name.text, span, isHeading });
  };
  for (const { rows } of structure.tables) {
    for (const { cells } of rows) {
      const [code, name] = cells;
      if (code === undefined || name === undefined || name.passage.parts.length === 0) continue;
      add(code.passage.text, name.passage, spanIn(name.passage, 0, name.passage.text.length), false);
    }
  }
  for (const block of structure.blocks) {
    if (block.kind !== 'heading' || block.title.parts.length === 0) continue;
    add(block.label, block.title, spanIn(block.title, 0, block.title.text.length), true);
  }
  return [...families].flatMap(([prefix, codes]) => (codes.size >= 3 && codes.size <= LARGEST ? [{ prefix, codes }] : []));
}
