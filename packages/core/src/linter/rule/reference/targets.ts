import type { DocumentStructure } from '../../structure/document-structure.ts';
import { romanValue } from '../../structure/roman.ts';
import { numberParts } from '../numbering/numbers.ts';
import type { ReadText } from '../read-texts.ts';

export type Kind = 'tabel' | 'gambar' | 'grafik' | 'bab' | 'iku' | 'ikk' | 'lampiran' | 'subbab';

/** What a document has that can be referred to, by kind, with its number as `2.10`. */
export type Targets = {
  readonly numbers: Readonly<Record<Kind, ReadonlySet<string>>>;
  /** Whether such a label begins a line or cell, though the reader made nothing of it. */
  readonly isHeadOfLine: (kind: Kind, nomor: string) => boolean;
};

const HEAD =
  /(?:^|[|\t]|\s{3})[\s•*"“.]{0,20}([Tt]abel|TABEL|[Tt]able|[Gg]ambar|GAMBAR|[Gg]rafik|[Dd]iagram|[Bb]ab|BAB|IKU|IKK|[Ll]ampiran|LAMPIRAN)\.?[\s-]{0,4}(\d{1,3}|[IVX]{1,6})((?:\s?[.\-–]\s?\d{1,3}){0,3})(?=[\s.:|)]|$)(?![.:)]?\s{0,4}\p{Ll}{2})/gu;

export function targetsOf(structure: DocumentStructure): Targets {
  const numbers = {
    tabel: new Set<string>(),
    gambar: new Set<string>(),
    grafik: new Set<string>(),
    bab: new Set<string>(),
    iku: new Set<string>(),
    ikk: new Set<string>(),
    lampiran: new Set<string>(),
    subbab: new Set<string>(),
  };
  for (const block of structure.blocks) {
    const [kind, nomor] =
      block.kind === 'caption' ? [block.of, block.nomor] : block.kind === 'heading' ? headed(block.label, block.title.text) : [null, ''];
    const plain = kind === null ? null : numberParts(nomor);
    if (kind !== null && plain !== null) numbers[kind].add(plain.join('.'));
  }
  return { numbers, isHeadOfLine: headsOf(structure) };
}

function headed(label: string, title: string): readonly [Kind | null, string] {
  if (/^\d{1,2}(?:\.\d{1,2}){1,3}\.?$/.test(label)) return ['subbab', label.replace(/\.$/, '')];
  const found = /^(BAB|IKU|IKK)[\s.-]{0,4}(\S+)$/i.exec(label) ?? /^(lampiran)[\s-]+(\w+)/i.exec(`${label} ${title}`.trim());
  return found === null ? [null, ''] : [(found[1] ?? '').toLowerCase() as Kind, (found[2] ?? '').toUpperCase()];
}

/** Lines are looked at once, when the first doubt arises. Lists of contents are no proof that something is there. */
function headsOf(structure: DocumentStructure): Targets['isHeadOfLine'] {
  let heads: Set<string> | null = null;
  const contents = new Set(structure.blocks.flatMap((block) => (block.kind === 'entry' ? block.title.parts.map(({ line }) => line) : [])));
  return (kind, nomor) => {
    heads ??= new Set(
      structure.source.lines.flatMap((line, at) =>
        contents.has(at) ? [] : [...[...line.slice(0, 4_000).matchAll(HEAD)].map(nameOf), ...numberedHead(line)],
      ),
    );
    return heads.has(`${kind}|${nomor}`);
  };
}

/** `3.5 Judul` at the head of a line or cell. */
function numberedHead(line: string): readonly string[] {
  const number = /^[\s|]{0,200}(\d{1,2}(?:\.\d{1,2}){1,3})\.?(?=\s)/.exec(line.slice(0, 400))?.[1];
  return number === undefined ? [] : [`subbab|${number}`];
}

function nameOf([, word = '', first = '', rest = '']: RegExpMatchArray): string {
  const kind = word.toLowerCase().replace('table', 'tabel').replace('diagram', 'grafik');
  const value = romanValue(first.toUpperCase()) ?? Number(first);
  return `${kind}|${value}${rest.replace(/[\s]/g, '').replace(/[-–]/g, '.')}`;
}

/** The one thing of the kind in the section where the text stands. */
export function nearestOf({ numbers }: Targets, { sections, blocks }: DocumentStructure, kind: Kind, { section }: ReadText): string | null {
  if (numbers[kind].size === 0 || kind === 'lampiran') return null;
  if (kind === 'bab') return null;
  const here = (sections[section]?.blocks ?? []).flatMap((at) => {
    const block = blocks[at];
    return block?.kind === 'caption' && block.of === kind ? [block.nomor] : [];
  });
  return here.length === 1 ? (here[0] ?? null) : null;
}
