import type { Finding } from '../../finding.ts';
import type { DocumentStructure, ReadCaption } from '../../structure/document-structure.ts';
import { grouped } from '../grouped.ts';
import { isScanned } from '../is-scanned.ts';
import { targetsOf } from '../reference/targets.ts';
import { chapterLines } from './chapters.ts';
import { LabelIndex, labelSpan } from './label-places.ts';
import { slipFinding } from './numbering-finding.ts';
import { numberParts } from './numbers.ts';
import { type Member, slipsIn } from './series.ts';

type Captioned = { readonly caption: ReadCaption; readonly parts: readonly number[]; readonly member: Member };
const WORD = { tabel: ['Tabel', 'Table'], gambar: ['Gambar', 'Figure'], grafik: ['Grafik', 'Chart'] } as const;

/** Captions of each kind count up by one, chapter by chapter or through the document. */
export function captionFindings(structure: DocumentStructure): readonly Finding[] {
  const found = told.get(structure) ?? readCaptions(structure);
  told.set(structure, found);
  return found;
}

/** References are judged by the captions too: they are read once. */
const told = new WeakMap<DocumentStructure, readonly Finding[]>();

function readCaptions(structure: DocumentStructure): readonly Finding[] {
  const index = new LabelIndex(structure);
  const isFirstMissing = firstMissing(structure);
  return (['tabel', 'gambar', 'grafik'] as const).flatMap((of) => {
    const captions = captionsOf(structure, of);
    const moved = wrongChapters(captions);
    const groups = grouped(captions, (one) => (moved.get(one)?.chapter ?? one.parts.slice(0, -1)).join('.'));
    const slips = [...groups].flatMap(([prefix, group]) => inGroup(of, prefix, group, index, isFirstMissing));
    const faults = [...moved].map(([one, { chapter }]) => chapterFinding(of, one, chapter));
    const moves = new Set(faults.map(({ spans }) => `${spans[0].line}:${spans[0].from}`));
    return [...faults, ...slips.filter(({ spans }) => !moves.has(`${spans[0].line}:${spans[0].from}`))];
  });
}

function captionsOf(structure: DocumentStructure, of: ReadCaption['of']): readonly Captioned[] {
  return structure.blocks.flatMap((block) => {
    if (block.kind !== 'caption' || block.of !== of) return [];
    const parts = numberParts(block.nomor);
    const span = labelSpan(structure, block.nomor, block.title);
    const value = parts?.at(-1);
    return parts === null || span === null || value === undefined
      ? []
      : [{ caption: block, parts, member: { value, span, title: block.title.text } }];
  });
}

type FirstMissing = (of: ReadCaption['of'], prefix: string, value: number, first: Captioned) => boolean;

/** Whether the chapter of a series is all there, and no caption before its first could be the one that is missing. */
function firstMissing(structure: DocumentStructure): FirstMissing {
  if (isScanned(structure)) return () => false;
  const { isHeadOfLine } = targetsOf(structure);
  const chapters = chapterLines(structure);
  return (of, prefix, value, { member }) => {
    const begins = chapters.get(prefix === '' ? '1' : prefix);
    return begins !== undefined && begins < member.span.line && !isHeadOfLine(of, prefix === '' ? String(value) : `${prefix}.${value}`);
  };
}

function inGroup(
  of: ReadCaption['of'],
  prefix: string,
  group: readonly Captioned[],
  index: LabelIndex,
  isFirstMissing: FirstMissing,
): readonly Finding[] {
  const head = prefix === '' ? '' : `${prefix}.`;
  const slips = slipsIn(
    group.map(({ member }) => member),
    (value, after, before) => index.between(captionPattern(of, head, value), after.span.line, before.span.line),
    (value) => group[0] !== undefined && isFirstMissing(of, prefix, value, group[0]),
  );
  if (slips.length > Math.max(1, group.length / 3)) return [];
  const [id, en] = WORD[of];
  return slips.map((slip) => slipFinding(slip, { apa: { id, en }, printed: (value) => `${head}${value}`, key: `caption|${of}` }));
}

/** The caption may stand where no reader looks for one: in a cell, behind a mark, misread. A sentence that speaks of it is none. */
function captionPattern(of: ReadCaption['of'], head: string, value: number): RegExp {
  const number = `${head.replaceAll('.', '\\s?[.\\-–]\\s?')}${value}(?![\\d.]\\d|\\d)`;
  const word = `(?:${WORD[of][0]}|${WORD[of][0].toUpperCase()}|${WORD[of][1]})`;
  return new RegExp(
    `(?:^|[|\\t]|\\s{3})[^\\p{L}\\d]{0,20}(?:${word}\\.?\\s{0,4}${number}(?![.:)]?\\s{0,4}\\p{Ll}{2})|\\p{Lu}\\S{0,3}\\s?\\S{1,5}\\s{1,4}${number}[.:]?\\s{1,4}\\p{Lu})`,
    'u',
  );
}

/** One caption of chapter 3 amid captions of chapter 2 that would go on with it: `2.3, 3.4, 2.5`. */
function wrongChapters(captions: readonly Captioned[]): ReadonlyMap<Captioned, { readonly chapter: readonly number[] }> {
  const moved = new Map<Captioned, { readonly chapter: readonly number[] }>();
  for (const [at, one] of captions.entries()) {
    const [before, after] = [captions[at - 1], captions[at + 1]];
    if (before === undefined || after === undefined || one.parts.length !== 2) continue;
    const [chapter, last] = before.parts;
    const isAround = after.parts[0] === chapter && one.parts[0] !== chapter && before.parts.length === 2;
    if (isAround && chapter !== undefined && last !== undefined && one.parts[1] === last + 1 && after.parts[1] === last + 2) {
      moved.set(one, { chapter: [chapter] });
    }
  }
  return moved;
}

function chapterFinding(of: ReadCaption['of'], { caption, member }: Captioned, chapter: readonly number[]): Finding {
  const right = `${chapter.join('.')}.${member.value}`;
  const [id, en] = WORD[of];
  return {
    rule: 'numbering',
    severity: 'warn',
    confidence: 0.88,
    message: {
      id: `${id} ${caption.nomor} berdiri di antara ${id} ${chapter.join('.')}.${member.value - 1} dan ${chapter.join('.')}.${member.value + 1}; seharusnya ${id} ${right}.`,
      en: `${en} ${caption.nomor} stands between ${en} ${chapter.join('.')}.${member.value - 1} and ${chapter.join('.')}.${member.value + 1}; it should be ${en} ${right}.`,
    },
    expected: right,
    key: `caption-chapter|${of}|${caption.nomor}`,
    spans: [member.span],
  };
}
