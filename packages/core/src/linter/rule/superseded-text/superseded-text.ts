import { yearOf } from '../../../kernel/plain-date.ts';
import type { Finding } from '../../finding.ts';
import { type Passage, spanIn } from '../../source/passage.ts';
import type { Span } from '../../source/span.ts';
import type { DocumentStructure } from '../../structure/document-structure.ts';
import { grouped } from '../grouped.ts';
import { textsOf } from '../read-texts.ts';
import type { Examined, Rule } from '../rule.ts';
import { OLD_RULES, type OldRule } from './old-rules.ts';

/** Text told as what was, or as what another rule says. */
const HISTORY =
  /\b(?:semula|sebelumnya|dahulu|dulu|terdahulu|tahun\slalu|tidak\slagi|berubah|perubahan|perbedaan|digantikan|menggantikan|dicabut|lama)\b/i;

/** Descriptions of how a figure arises that belong to a rule which was past on the day of the document. */
export const supersededText: Rule = (examined) => {
  const parts = partsOf(examined.structure);
  return OLD_RULES.filter((rule) => isPast(rule, examined)).flatMap((rule) => {
    const found = parts.flatMap((part) => signsIn(rule, part));
    const [first, ...others] = found;
    return first === undefined ? [] : [oldFinding(rule, first, others)];
  });
};

/** A report assesses its own year, a plan the year before it; both must lie in the time of the new rule. */
function isPast({ sejak, tahun }: OldRule, { on, structure }: Examined): boolean {
  if (on === null || on < sejak) return false;
  const own = structure.tahun ?? yearOf(on);
  return (structure.jenis === 'renja' ? own - 1 : own) >= tahun;
}

/** One section or table, as words that belong together. */
type Part = { readonly passages: readonly Passage[]; readonly context: string };
const LONGEST = 20_000;

function partsOf(structure: DocumentStructure): readonly Part[] {
  const texts = grouped(textsOf(structure), ({ section }) => section);
  const tables = grouped(structure.tables, ({ section }) => section);
  return [...texts].map(([section, inSection]) => {
    const passages = inSection.map(({ passage }) => passage);
    const rows = (tables.get(section) ?? []).flatMap((table) => table.rows.map(({ cells }) => joined(cells.map(({ passage }) => passage))));
    return { passages: [...passages, ...rows], context: contextOf(passages) };
  });
}

/** The beginning of a part says what it is about. */
function contextOf(passages: readonly Passage[]): string {
  let context = '';
  for (const { text } of passages) {
    context += ` ${text}`;
    if (context.length > LONGEST) break;
  }
  return context;
}

/** A row of a table read as one line: `Pengukuran Kinerja 25 20,10`. */
function joined(cells: readonly Passage[]): Passage {
  const parts: Passage['parts'][number][] = [];
  let text = '';
  for (const cell of cells) {
    if (cell.text === '') continue;
    if (text !== '') text += ' ';
    for (const part of cell.parts) parts.push({ ...part, at: part.at + text.length });
    text += cell.text;
  }
  return { text, parts };
}

type Sign = { readonly span: Span; readonly said: string };

function signsIn({ konteks, tanda, least }: OldRule, { passages, context }: Part): readonly Sign[] {
  if (!konteks.test(context)) return [];
  const signs = tanda.map((pattern) => passages.flatMap((passage) => signIn(pattern, passage)).slice(0, 1));
  return signs.filter(({ length }) => length > 0).length >= least ? signs.flat() : [];
}

function signIn(pattern: RegExp, passage: Passage): readonly Sign[] {
  const found = pattern.exec(passage.text.slice(0, LONGEST));
  if (found === null || passage.parts.length === 0) return [];
  const around = passage.text.slice(Math.max(0, found.index - 80), found.index + found[0].length + 40);
  if (HISTORY.test(around)) return [];
  return [{ span: spanIn(passage, found.index, found.index + found[0].length), said: found[0] }];
}

function oldFinding({ kode, nama, sekarang, severity, confidence }: OldRule, first: Sign, others: readonly Sign[]): Finding {
  const said = first.said.length > 140 ? `${first.said.slice(0, 137)}…` : first.said;
  return {
    rule: 'superseded-text',
    severity,
    confidence,
    message: {
      id: `“${said}” menguraikan ${nama.id}; ${sekarang.id}.`,
      en: `“${said}” describes ${nama.en}; ${sekarang.en}.`,
    },
    key: kode,
    spans: [first.span, ...others.map(({ span }) => span)],
  };
}
