import { type Passage, spanIn } from '../../source/passage.ts';
import type { Span } from '../../source/span.ts';
import type { DocumentStructure, ReadTable } from '../../structure/document-structure.ts';
import { likeness } from '../name-likeness.ts';

/** A name of an indicator as one place prints it. */
export type NameHere = {
  readonly name: string;
  readonly span: Span;
  /** A caption may shorten a name; a heading, a list or a table of indicators may not. */
  readonly isFormal: boolean;
  /** Its end may have been cut off, or another name run into it, where a table was read by its blanks. */
  readonly isLoose: boolean;
};
export type NamedIndicator = { readonly label: string; readonly names: readonly NameHere[] };

const INDICATOR = /^(IKU|IKK|IKP|IKSS|IKSK|IKSP)[\s.-]{0,3}(\d{1,3})$/i;
const OPENING =
  /^(?:perkembangan\s|grafik\s|tabel\s|data\s|perbandingan\s)?(?:target(?:\sdan\srealisasi)?|realisasi(?:\sdan\scapaian)?|capaian)(?:\s(?:kinerja|target))?\s(?:iku\s\d{1,2}\s|indikator\s)?/i;
const MEASURE = /^(?:persentase|presentase|indeks|nilai|skor|jumlah|tingkat|rasio|rata-rata|angka|predikat|cakupan|proporsi|opini)\b/i;
/** A caption less like the name of its part is about something else. */
const SAME_THING = 0.62;
/** Likeness from which an unnumbered name is taken for an indicator, and by how much it must be nearest to one. */
const [ALIKE, NEARER] = [0.8, 0.08];

/** Every indicator that has a heading of its own, with all places that name it. */
export function indicatorNames(structure: DocumentStructure): readonly NamedIndicator[] {
  const byLabel = new Map<string, NameHere[]>();
  const title = new Map<string, string>();
  for (const section of structure.sections) {
    const found = INDICATOR.exec(section.label);
    if (found === null || section.title.text.length < 8 || LEADER.test(section.title.text)) continue;
    const label = `${(found[1] ?? '').toUpperCase()} ${Number(found[2])}`;
    const first = title.get(label);
    if (first !== undefined && likeness(first, section.title.text) < 0.4) continue;
    if (first === undefined) title.set(label, section.title.text);
    const captions = section.blocks.flatMap((at) => captionName(structure, at, section.title.text));
    byLabel.set(label, [...(byLabel.get(label) ?? []), here(section.title, true, isBoxOrEntry(section.title)), ...captions]);
  }
  if (byLabel.size < 3) return [];
  for (const { passage, isLoose, isIndicator } of unnumberedNames(structure)) {
    const label = nearest(passage.text, title) ?? (isIndicator ? meant(passage.text, title) : null);
    if (label !== null) byLabel.get(label)?.push(here(passage, true, isLoose));
  }
  return [...byLabel].map(([label, names]) => ({ label, names }));
}

/** In a list of contents, or in a box of a drawing: set far inside the line, and often cut. */
const isBoxOrEntry = ({ parts }: Passage): boolean => (parts[0]?.from ?? 0) > FAR_INSIDE;
const FAR_INSIDE = 18;
const LEADER = /(?:\. ?){5}|…{2}/;

const here = (passage: Passage, isFormal: boolean, isLoose = false, from = 0): NameHere => ({
  name: passage.text.slice(from),
  span: spanIn(passage, from, passage.text.length),
  isFormal,
  isLoose,
});

function captionName({ blocks }: DocumentStructure, at: number, title: string): readonly NameHere[] {
  const block = blocks[at];
  if (block?.kind !== 'caption' || block.title.parts.length === 0) return [];
  const opening = OPENING.exec(block.title.text);
  if (opening === null || likeness(block.title.text.slice(opening[0].length), title) < SAME_THING) return [];
  return [here(block.title, false, false, opening[0].length)];
}

type Unnumbered = {
  readonly passage: Passage;
  readonly isLoose: boolean;
  /** Stands where a table names its indicators. */
  readonly isIndicator: boolean;
};

/** Items of lists and cells of tables that begin like an indicator. */
function unnumberedNames({ blocks, tables }: DocumentStructure): readonly Unnumbered[] {
  const items = blocks.flatMap((block) =>
    block.kind === 'item' && isName(block.passage) ? [{ passage: block.passage, isLoose: false, isIndicator: false }] : [],
  );
  return [...items, ...tables.flatMap(cellNames)];
}

const isName = ({ text, parts }: Passage): boolean =>
  parts.length > 0 &&
  MEASURE.test(text) &&
  text.length > 20 &&
  text.length < 260 &&
  !/[.;:]\s\p{Lu}|\b(?:semula|menjadi|digantikan|sebesar|adalah|yaitu)\b/u.test(text);

function cellNames(table: ReadTable): readonly Unnumbered[] {
  if (table.confidence < 0.8) return [];
  const isLoose = table.confidence < 1;
  const column = table.columns.findIndex(({ heading }) => INDICATOR_COLUMN.test(heading.trim()));
  return table.rows.flatMap(({ cells }) =>
    cells.flatMap(({ passage, repeated }, at) =>
      repeated !== true && isName(passage) ? [{ passage, isLoose, isIndicator: at === column }] : [],
    ),
  );
}

const INDICATOR_COLUMN = /^(?:indikator(?:\s(?:kinerja|sasaran|program|kegiatan|utama))*|ik[ukps]s?)(?:\s\(.{2,20}\))?$/i;

/** "Jumlah pengaduan yang ditindaklanjuti" among the indicators is the one that is elsewhere a "Persentase", if none is called so. */
function meant(name: string, titles: ReadonlyMap<string, string>): string | null {
  const thing = name.replace(MEASURE, '').trim();
  const same = [...titles].filter(([, title]) => MEASURE.test(title) && likeness(thing, title.replace(MEASURE, '').trim()) > SAME_WORDS);
  const [only] = same;
  return only !== undefined && same.length === 1 ? only[0] : null;
}
const SAME_WORDS = 0.95;

function nearest(name: string, titles: ReadonlyMap<string, string>): string | null {
  const scored = [...titles].map(([label, title]) => ({ label, score: likeness(name, title) })).toSorted((a, b) => b.score - a.score);
  const [best, next] = scored;
  if (best === undefined || best.score < ALIKE) return null;
  return next !== undefined && best.score - next.score < NEARER ? null : best.label;
}
