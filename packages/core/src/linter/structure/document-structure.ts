import type { Passage } from '../source/passage.ts';
import type { SourceText } from '../source/source-text.ts';

/** A document whose lines have been understood: what is a heading, a table, a caption, running text, and what is furniture. */
export type DocumentStructure = {
  readonly source: SourceText;
  readonly jenis: JenisDokumen;
  /** Every block in reading order. */
  readonly blocks: readonly ReadBlock[];
  readonly sections: readonly ReadSection[];
  readonly tables: readonly ReadTable[];
  /** Indices of lines that belong to no block: running heads, feet, page numbers, rows of dots. */
  readonly furniture: ReadonlySet<number>;
  /** Year the document is for (Renja 2025: 2025; LKj 2024: 2024), and the day it was signed where it says so. */
  readonly tahun: number | null;
  readonly ditandatangani: string | null;
};

export type JenisDokumen = 'renstra' | 'renja' | 'pk' | 'renaksi' | 'lkj' | 'lain';

export type ReadBlock = ReadHeading | ReadParagraph | ReadItem | ReadCaption | ReadTableBlock | ReadEntry;

type InSection = { /** Index in `sections`. */ readonly section: number };

/** `BAB II`, `A. Latar Belakang`, `2.1 …`, `IKU 3. …`. */
export type ReadHeading = InSection & {
  readonly kind: 'heading';
  readonly label: string;
  readonly level: number;
  readonly title: Passage;
};
export type ReadParagraph = InSection & { readonly kind: 'paragraph'; readonly passage: Passage };
/** A numbered or dashed item of a list. `mark` as printed: `1.`, `a.`, `-`, `•`. */
export type ReadItem = InSection & { readonly kind: 'item'; readonly mark: string; readonly passage: Passage };
/** `Tabel 2.1. Realisasi …`, `Gambar 1.2. …`; `nomor` as printed (`2.1`). */
export type ReadCaption = InSection & {
  readonly kind: 'caption';
  readonly of: 'tabel' | 'gambar' | 'grafik';
  readonly nomor: string;
  readonly title: Passage;
};
export type ReadTableBlock = InSection & { readonly kind: 'table'; readonly table: number };
/** A line of a list of contents, tables or figures, with the page it promises. */
export type ReadEntry = InSection & {
  readonly kind: 'entry';
  readonly of: 'isi' | 'tabel' | 'gambar';
  readonly label: string;
  readonly title: Passage;
  readonly halaman: string | null;
};

/** A heading and what stands under it, up to the next heading of its level or above. Section 0 is what stands before the first heading. */
export type ReadSection = {
  readonly label: string;
  readonly title: Passage;
  readonly level: number;
  /** Index of the section that holds it; `null` for the outermost. */
  readonly parent: number | null;
  readonly blocks: readonly number[];
};

/** Rows of cells in equal columns. A heading over several lines or levels is joined; a cell that spans is repeated where it holds. */
export type ReadTable = {
  readonly caption: ReadCaption | null;
  readonly section: number;
  readonly columns: readonly ReadColumn[];
  readonly header: readonly ReadRow[];
  readonly rows: readonly ReadRow[];
  /** How sure the reader is of the columns: 1 where cells are marked (` | `, tab), less where blanks were read. */
  readonly confidence: number;
};

/** `heading` joins the levels from above: `Target 2023`. Empty where the table has none. */
export type ReadColumn = { readonly heading: string; readonly header: readonly ReadCell[] };
export type ReadRow = { readonly cells: readonly ReadCell[]; readonly kind: 'data' | 'total' | 'group' };
/** `repeated`: the cell above or left of it spans to here, and its text is only carried. */
export type ReadCell = { readonly passage: Passage; readonly repeated?: true };
