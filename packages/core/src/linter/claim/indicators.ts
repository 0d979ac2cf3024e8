import type { Passage } from '../source/passage.ts';
import type { DocumentStructure, ReadTable } from '../structure/document-structure.ts';
import { type NameIndex, NEAR, nameIndex } from './name-index.ts';
import { commonWords, nameKey, nameTokens, shortForms, similarity } from './name-key.ts';
import { roleOf } from './read-heading.ts';

/** One indicator of a document, under every name and in every place in which it occurs. */
export type Indicator = {
  /** `iku-3`, or made of its name. */
  readonly key: string;
  /** `IKU 3`, where the document numbers it. */
  readonly label: string | null;
  readonly nomor: string | null;
  readonly names: readonly IndicatorName[];
  /** Sections that are its own blocks, in order; sections inside them belong to it too. */
  readonly sections: readonly number[];
  readonly tables: readonly number[];
  /** The words that tell it from the others. */
  readonly tokens: ReadonlySet<string>;
  /** The words of all its names, and their short forms. */
  readonly words: ReadonlySet<string>;
};

export type IndicatorName = { readonly passage: Passage; readonly section: number; readonly table?: number; readonly row?: number };

export type Indicators = {
  readonly all: readonly Indicator[];
  /** The indicator whose block a section is or stands in. */
  readonly ofSection: (section: number) => Indicator | null;
  /** The indicator that a block is about: of its section, or of a line that bears the name like a heading and was read as text. */
  readonly ofBlock: (block: number) => Indicator | null;
  readonly ofRow: (table: number, row: number) => Indicator | null;
  readonly ofLabel: (label: string) => Indicator | null;
  /** By name, also where it is not printed quite the same; `null` where two are as near. */
  readonly ofName: (name: string) => Indicator | null;
  /** The one whose whole name a sentence holds. */
  readonly ofWords: (sentence: string) => Indicator | null;
};

const LABEL =
  /^\s*(?<kind>IK[UKPS]|IKSK|IKSS|IKSP|IKS|IKPD|IKI|indikator(?: kinerja(?: utama| kegiatan| program| sasaran)?)?)\s?[.:-]?\s?(?<nomor>\d{1,2}(?:\.\d{1,2}){0,3})(?!\d|[.,]\d|\s?%)/i;

/** `IKU. 3 …` → `iku-3`; `null` where a text does not begin with the number of an indicator. */
export function labelKey(
  text: string,
): { readonly key: string; readonly label: string; readonly nomor: string; readonly length: number } | null {
  const found = LABEL.exec(text.slice(0, 80));
  const { kind = '', nomor = '' } = found?.groups ?? {};
  if (found === null || nomor === '') return null;
  const name = kind.length <= 5 ? kind.toUpperCase() : 'Indikator';
  return { key: `${name.toLowerCase()}-${nomor}`, label: `${name} ${nomor}`, nomor, length: found[0].length };
}

type Draft = {
  key: string;
  label: string | null;
  nomor: string | null;
  names: IndicatorName[];
  sections: number[];
  tables: number[];
  words: Set<string>;
  full: ReadonlySet<string>;
  tokens: ReadonlySet<string>;
};
type Candidate = {
  readonly label: ReturnType<typeof labelKey>;
  readonly name: IndicatorName;
  readonly text: string;
  readonly isBlock: boolean;
};

const collected = new WeakMap<DocumentStructure, Indicators>();

/** Every indicator of a document: from its blocks (`IKU 3. …`), from the rows of its tables, and from headings that bear its name. */
export function indicatorsOf(structure: DocumentStructure): Indicators {
  const before = collected.get(structure);
  if (before !== undefined) return before;
  const made = collect(structure);
  collected.set(structure, made);
  return made;
}

function collect(structure: DocumentStructure): Indicators {
  const candidates = [...blockCandidates(structure), ...rowCandidates(structure)];
  const common = commonWords(candidates.map(({ text }) => nameTokens(text)));
  const drafts: Draft[] = [];
  const index = nameIndex<Draft>(common);
  const known: Known = { drafts, labelled: new Map(), keys: new Set(), index, inTable: new Map() };
  const ofRow = new Map<string, Draft>();
  for (const candidate of candidates) {
    const draft = place(candidate, known);
    if (candidate.name.row !== undefined) ofRow.set(`${candidate.name.table}:${candidate.name.row}`, draft);
  }
  bindHeadings(structure, index);
  const ofSection = sectionOwners(structure, drafts);
  const ofBlock = blockOwners(structure, { ofSection, index });
  bindTables(structure, ofBlock, index);
  const byLabel = new Map(drafts.flatMap((draft) => (draft.label === null ? [] : [[draft.label.toLowerCase(), draft] as const])));
  return {
    all: drafts,
    ofSection: (section) => ofSection[section] ?? null,
    ofBlock: (block) => ofBlock[block] ?? null,
    ofRow: (table, row) => ofRow.get(`${table}:${row}`) ?? null,
    ofLabel: (text) => byLabel.get(text.toLowerCase()) ?? null,
    ofName: (name) => index.find(name, NEAR),
    ofWords: (sentence) => index.within(sentence),
  };
}

function blockCandidates({ sections }: DocumentStructure): readonly Candidate[] {
  return sections.flatMap(({ label, title }, section): readonly Candidate[] => {
    const ownLabel = labelKey(label) ?? labelKey(title.text) ?? labelKey(`${label} ${title.text}`);
    if (ownLabel === null) return [];
    const text = labelKey(title.text) === null ? title.text : title.text.slice(labelKey(title.text)?.length ?? 0).replace(/^[\s.:-]+/, '');
    return [{ label: ownLabel, name: { passage: title, section }, text, isBlock: true }];
  });
}

/** Rows of tables whose heading names indicators. */
function rowCandidates({ tables }: DocumentStructure): readonly Candidate[] {
  return tables.flatMap((table, at): readonly Candidate[] => {
    const column = indicatorColumn(table);
    if (column === null) return [];
    return table.rows.flatMap((row, rowAt): readonly Candidate[] => {
      const cell = row.cells[column];
      if (cell === undefined || cell.repeated === true || row.kind !== 'data') return [];
      const text = cell.passage.text;
      const label = labelKey(text);
      const name =
        label === null ? text.replace(/^\s*\d{1,2}(?:\.\d{1,2})*[.)]?\s+/, '') : text.slice(label.length).replace(/^[\s.:-]+/, '');
      if (nameTokens(name).length < 2 && label === null) return [];
      return [{ label, name: { passage: cell.passage, section: table.section, table: at, row: rowAt }, text: name, isBlock: false }];
    });
  });
}

/** The column with the names of indicators, by its heading. */
export function indicatorColumn({ columns }: ReadTable): number | null {
  const at = columns.findIndex(({ heading }) => {
    const role = roleOf(heading);
    return role.role === 'name' && role.kind === 'indikator';
  });
  return at < 0 ? null : at;
}

type Known = {
  readonly drafts: Draft[];
  readonly labelled: Map<string, Draft[]>;
  readonly keys: Set<string>;
  readonly index: NameIndex<Draft>;
  readonly inTable: Map<number, Set<Draft>>;
};

function place({ label, name, text, isBlock }: Candidate, known: Known): Draft {
  const owner = ownerOf({ label, text }, known);
  // Two rows of one table are two indicators, however near their names.
  const used = name.table === undefined ? null : (known.inTable.get(name.table) ?? new Set<Draft>());
  const isTaken =
    owner !== null &&
    used?.has(owner) === true &&
    !owner.names.some(({ passage, table }) => table === name.table && nameKey(passage.text) === nameKey(name.passage.text));
  const draft = owner === null || isTaken ? begin({ label, text }, known) : owner;
  if (name.table !== undefined) known.inTable.set(name.table, (used ?? new Set()).add(draft));
  draft.names.push(name);
  for (const word of [...nameTokens(text), ...shortForms(text)]) draft.words.add(word);
  if (draft.label === null && label !== null) number(draft, label, known);
  if (isBlock) draft.sections.push(name.section);
  if (text !== '') known.index.add(draft, text);
  return draft;
}

function number(draft: Draft, { label, nomor }: NonNullable<Candidate['label']>, { labelled }: Known): void {
  Object.assign(draft, { label, nomor });
  const those = labelled.get(label) ?? [];
  if (those.length < 20) those.push(draft);
  labelled.set(label, those);
}

/** The same number and not a wholly different name, or the same name. */
function ownerOf({ label, text }: Pick<Candidate, 'label' | 'text'>, { labelled, index }: Known): Draft | null {
  if (label === null) return index.find(text, NEAR);
  const words = index.tokens(text);
  const numbered = labelled.get(label.label) ?? [];
  const same = numbered.find((draft) => words.size === 0 || draft.tokens.size === 0 || similarity(words, draft.tokens) >= 0.1);
  if (same !== undefined) return same;
  const named = numbered.length > 0 ? null : index.find(text, NEAR);
  return named !== null && (named.label === null || named.nomor === label.nomor) ? named : null;
}

function begin({ label, text }: Pick<Candidate, 'label' | 'text'>, known: Known): Draft {
  const base = label?.key ?? nameKey(text);
  const key = known.keys.has(base) ? `${base}~${known.drafts.length}` : base;
  const draft: Draft = {
    key,
    label: null,
    nomor: null,
    names: [],
    sections: [],
    tables: [],
    words: new Set(),
    full: new Set(nameTokens(text)),
    tokens: known.index.tokens(text),
  };
  known.keys.add(key);
  known.drafts.push(draft);
  return draft;
}

/** A heading without a number of its own, under the name of an indicator of a table, is its block. */
function bindHeadings({ sections }: DocumentStructure, index: NameIndex<Draft>): void {
  for (const [section, { label, title }] of sections.entries()) {
    if (title.text === '' || labelKey(label) !== null || labelKey(title.text) !== null || nameTokens(title.text).length < 3) continue;
    const draft = index.find(title.text, 0.8);
    if (draft !== null) draft.sections.push(section);
  }
}

function sectionOwners({ sections }: DocumentStructure, drafts: readonly Draft[]): readonly (Draft | null)[] {
  const own = new Map(drafts.flatMap((draft) => draft.sections.map((section) => [section, draft] as const)));
  const owners: (Draft | null)[] = [];
  for (const [section, { parent }] of sections.entries()) {
    owners.push(own.get(section) ?? (parent === null || parent >= section ? null : (owners[parent] ?? null)));
  }
  return owners;
}

type Owners = { readonly ofSection: readonly (Draft | null)[]; readonly index: NameIndex<Draft> };

/** A line that is just the name of an indicator begins what is told of it; two such lines in a row are a list. */
function blockOwners({ blocks }: DocumentStructure, { ofSection, index }: Owners): readonly (Draft | null)[] {
  let [current, section, wasTitle]: [Draft | null, number, boolean] = [null, -1, false];
  return blocks.map((block) => {
    if (block.section !== section || block.kind === 'heading') [current, section, wasTitle] = [null, block.section, false];
    const own = ofSection[block.section] ?? null;
    if (block.kind !== 'paragraph' && block.kind !== 'item') return current ?? own;
    const named = titleOf(block.passage.text, index);
    if (named !== null) current = wasTitle ? null : named;
    wasTitle = named !== null;
    return current ?? own;
  });
}

function titleOf(text: string, index: NameIndex<Draft>): Draft | null {
  if (text.length > 250 || /[.;,]$/.test(text.trimEnd())) return null;
  const name = text.slice(labelKey(text)?.length ?? 0).replace(/^[\s.:)-]+|[\s:]+$/g, '');
  return nameTokens(name).length < 2 ? null : index.find(name, 0.85);
}

/** A table belongs to the indicator in whose block it stands, or whose name its caption bears. */
function bindTables({ blocks, tables }: DocumentStructure, ofBlock: readonly (Draft | null)[], index: NameIndex<Draft>): void {
  const owners = new Map(blocks.flatMap((block, at) => (block.kind === 'table' ? [[block.table, ofBlock[at] ?? null] as const] : [])));
  for (const [at, { caption }] of tables.entries()) {
    const title = caption?.title.text.replace(/^(?:target(?: dan)?|realisasi|capaian|perbandingan|\s)+/i, '') ?? '';
    const draft = owners.get(at) ?? (title === '' ? null : index.find(title, 0.8));
    draft?.tables.push(at);
  }
}
