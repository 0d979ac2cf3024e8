import type { Passage } from '../../source/passage.ts';
import type { DocumentStructure, ReadEntry, ReadTable } from '../../structure/document-structure.ts';

const LABEL =
  /^(?:(BAB\s+[IVX\d]{1,5})|([A-Z])[.)]|(\d{1,2}(?:\.\d{1,2}){0,4})\.?|(Tabel|Gambar|Grafik)\s+([\dIVX]{1,4}(?:[.\-–]\d{1,3}){0,2}))(?=[\s.:]|$)[.:]?\s*/i;
const PAGE = /^(?:\d{1,4}|[ivxlc]{1,6})$/i;

/** The lines of lists of contents: those that lead to a page by dots, and those whose page stands in a cell of its own. */
export function listedEntries(structure: DocumentStructure): readonly ReadEntry[] {
  return structure.blocks.flatMap((block) => {
    if (block.kind === 'entry') return block.title.text === '' ? [] : [block];
    if (block.kind !== 'table') return [];
    const [table, section] = [structure.tables[block.table], structure.sections[block.section]];
    const list = /^daftar\s+(isi|tabel|gambar|grafik)/i.exec(section?.title.text ?? '')?.[1]?.toLowerCase();
    return table === undefined || list === undefined ? [] : rowsOf(table, block.section);
  });
}

function rowsOf({ columns, rows }: ReadTable, section: number): readonly ReadEntry[] {
  const heading = columns.flatMap(({ header }) => header.at(-1) ?? []);
  return [heading, ...rows.map(({ cells }) => cells)].flatMap((cells) => {
    const [name, page] = cells.filter(({ passage }) => passage.text !== '');
    if (name === undefined || page === undefined || !PAGE.test(page.passage.text)) return [];
    return [entryOf(name.passage, page.passage.text, section)];
  });
}

function entryOf(passage: Passage, halaman: string, section: number): ReadEntry {
  const found = LABEL.exec(passage.text);
  const [whole = '', chapter, letter, number, kind, nomor] = found ?? [];
  const of = kind === undefined ? 'isi' : /tabel/i.test(kind) ? 'tabel' : 'gambar';
  const label = chapter ?? (letter === undefined ? (number ?? nomor ?? '') : `${letter}.`);
  return { kind: 'entry', of, label, title: behind(passage, whole.length), halaman, section };
}

/** The rest of a passage of one line. */
const behind = ({ text, parts }: Passage, at: number): Passage => ({
  text: text.slice(at),
  parts: parts.slice(0, 1).map((part) => ({ ...part, at: 0, from: part.from + at })),
});
