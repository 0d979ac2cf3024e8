import type { Dwibahasa } from '../../rulepack/rule-pack.ts';
import { type Indicator, type IndicatorName, indicatorsOf } from '../claim/indicators.ts';
import { nameTokens } from '../claim/name-key.ts';
import type { Examined } from '../rule/rule.ts';
import { spanIn } from '../source/passage.ts';
import type { Span } from '../source/span.ts';
import type { JenisDokumen, ReadTable } from '../structure/document-structure.ts';

/** One document of a package; `nama` is what people call its file. */
export type PaketDocument = { readonly nama: string; readonly examined: Examined };

/** Words with the place they are printed at; of words over several lines the first line. */
export type PrintedWords = { readonly text: string; readonly span: Span };

/** What several documents speak of: an indicator, or something that has a budget. */
export type PaketSubject = {
  readonly document: number;
  readonly kind: 'indikator' | 'program' | 'kegiatan' | 'sasaran';
  readonly key: string;
  readonly label: string | null;
  /** As printed, without its number; the fullest first. */
  readonly names: readonly string[];
  /** Names that are certain to be whole: from headings, and from tables whose cells are marked. */
  readonly wholeNames: readonly PrintedWords[];
  /** What it is counted in, where a table has a column for it. */
  readonly satuan: PrintedWords | null;
};

/** Indicators of a document, then what else has a budget in it. */
export function subjectsOf({ examined }: PaketDocument, document: number): readonly PaketSubject[] {
  const { structure, claims } = examined;
  const found = indicatorsOf(structure).all.map((indicator) => subjectOfIndicator(indicator, document, structure.tables));
  const others = new Map<string, PaketSubject>();
  for (const { subject, measure } of claims) {
    const { kind, key, name } = subject;
    if (kind !== 'program' && kind !== 'kegiatan' && kind !== 'sasaran') continue;
    if (measure !== 'anggaran' && measure !== 'realisasi_anggaran') continue;
    if (!others.has(`${kind}|${key}`))
      others.set(`${kind}|${key}`, { document, kind, key, label: null, names: [name], wholeNames: [], satuan: null });
  }
  return [...found, ...others.values()];
}

/** A cell of a table that is held together by blanks may be cut short. */
const MARKED = 0.95;

function subjectOfIndicator({ key, label, names }: Indicator, document: number, tables: readonly ReadTable[]): PaketSubject {
  const whole = names.filter(({ table }) => table === undefined || (tables[table]?.confidence ?? 0) >= MARKED);
  return {
    document,
    kind: 'indikator',
    key,
    label,
    names: distinctNames(names).map(({ text }) => text),
    wholeNames: distinctNames(whole),
    satuan: names.flatMap((name) => satuanBeside(name, tables))[0] ?? null,
  };
}

function distinctNames(names: readonly IndicatorName[]): readonly PrintedWords[] {
  const held = new Map<string, PrintedWords>();
  for (const { passage } of names) {
    const text = withoutLabel(passage.text);
    if (nameTokens(text).length > 0 && !held.has(text)) held.set(text, { text, span: spanIn(passage, 0, passage.text.length) });
  }
  return [...held.values()].toSorted((a, b) => b.text.length - a.text.length).slice(0, MOST_NAMES);
}

/** The cell of the same row under `Satuan`. */
function satuanBeside({ table, row }: IndicatorName, tables: readonly ReadTable[]): readonly PrintedWords[] {
  const read = table === undefined ? undefined : tables[table];
  if (read === undefined || row === undefined || read.confidence < MARKED) return [];
  const column = read.columns.findIndex(({ heading }) => /^\s*satuan(?:\s+(?:ukur|pengukuran))?\s*$/i.test(heading));
  const passage = read.rows[row]?.cells[column]?.passage;
  return passage === undefined || !/^\p{L}|^%$/u.test(passage.text)
    ? []
    : [{ text: passage.text, span: spanIn(passage, 0, passage.text.length) }];
}

const MOST_NAMES = 5;

const withoutLabel = (text: string): string =>
  text
    .replace(
      /^\s*(?:IK[A-Z]{1,3}|indikator(?: kinerja(?: utama| kegiatan| program| sasaran)?)?)\s?[.:-]?\s?\d{1,2}(?:\.\d{1,2}){0,3}[\s.:-]*/i,
      '',
    )
    .replace(/^\s*\d{1,2}(?:\.\d{1,2})*[.)]?\s+/, '')
    .replace(/\s+/g, ' ')
    .trim();

const JENIS: Readonly<Record<Exclude<JenisDokumen, 'lain'>, Dwibahasa>> = {
  renstra: { id: 'Renstra', en: 'Renstra' },
  renja: { id: 'Renja', en: 'Renja' },
  pk: { id: 'PK', en: 'PK' },
  renaksi: { id: 'Rencana Aksi', en: 'Rencana Aksi' },
  lkj: { id: 'LKj', en: 'LKj' },
};

/** What each document is called in sentences: `Renja 2025`; two of a kind are told apart by their files. */
export function documentNames(documents: readonly PaketDocument[]): readonly Dwibahasa[] {
  const own = documents.map(({ nama, examined: { structure } }): Dwibahasa => {
    const { jenis, tahun } = structure;
    if (jenis === 'lain') return { id: nama, en: nama };
    const year = tahun === null ? '' : ` ${tahun}`;
    return { id: `${JENIS[jenis].id}${year}`, en: `${JENIS[jenis].en}${year}` };
  });
  return own.map((name, at) => {
    const isShared = own.some((other, otherAt) => otherAt !== at && other.id === name.id);
    const file = documents[at]?.nama ?? '';
    return isShared ? { id: `${name.id} (${file})`, en: `${name.en} (${file})` } : name;
  });
}
