/**
 * A document before it is a file. Three renderers (PDF, DOCX, HTML) read this and nothing else, so they cannot disagree.
 * Text is final: numbers are already printed, references resolved. Captions and headings are numbered by `numberBlocks`.
 */
export type Block =
  | CoverBlock
  | { readonly kind: 'contents'; readonly title: string; readonly of: 'headings' | 'tables' | 'figures' }
  | { readonly kind: 'pageBreak' }
  | HeadingBlock
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[]; readonly style?: 'normal' | 'lead' | 'quote' | 'note' }
  | { readonly kind: 'list'; readonly ordered: 'number' | 'letter' | false; readonly items: readonly (readonly Inline[])[] }
  | TableBlock
  | FigureBlock
  | FormBlock
  | SignatureBlock
  | { readonly kind: 'colophon'; readonly rows: readonly { readonly label: string; readonly value: string }[] };

/** Signed on the right half of the page; `beside` is the other party of an agreement, on the left. */
export type SignatureBlock = {
  readonly kind: 'signature';
  readonly place: string;
  readonly lines: readonly string[];
  readonly name: string;
  /** Set small and close, for the foot of a form. */
  readonly compact?: true;
  readonly beside?: { readonly lines: readonly string[]; readonly name: string };
};

/** Typographic first page. `lines` are set below the title, from important to less important. */
export type CoverBlock = {
  readonly kind: 'cover';
  readonly overline: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly foot: readonly string[];
};

/** `chapter` ("BAB I" + title) counts chapters; `plain` is an unnumbered chapter-level heading (Kata Pengantar). */
export type HeadingBlock = {
  readonly kind: 'heading';
  readonly role: 'plain' | 'chapter' | 'section' | 'subsection';
  readonly text: string;
  /** Filled by `numberBlocks`: `BAB II`, `D.`, or nothing. */
  readonly number?: string;
  /** Filled by `numberBlocks` where the author gave none: `bab-2`, `bab-2-d`, `kata-pengantar`. */
  readonly id?: string;
  /** Depth in the contents, the bookmarks and the tags; filled by `numberBlocks` so that no level is ever skipped. */
  readonly level?: 1 | 2 | 3;
  /** Set small, for a page that is a form. */
  readonly compact?: true;
};

export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly mark?: 'bold' | 'italic' }
  /** A number or bound phrase that comes from a figure; `figure` names it so that screens can open its lineage. */
  | { readonly kind: 'figure'; readonly text: string; readonly figure: string }
  /** Points at a numbered table, figure or heading: printed as `Tabel 2.3` or `Bab II`. `text` is filled by `numberBlocks`. */
  | { readonly kind: 'reference'; readonly to: string; readonly text?: string };

export type Column = {
  readonly title: string;
  readonly align: 'start' | 'end' | 'center' /** Share of the width; columns of a table need not sum to 100. */;
  readonly width: number;
};
export type Cell = {
  readonly inlines: readonly Inline[];
  readonly tone?: 'muted' | 'alert' | 'strong';
  /** Columns this cell covers, from 1. */
  readonly span?: number;
};
/** `group` rows head a group of rows (perspektif, sasaran); `total` rows are set apart. */
export type Row = { readonly cells: readonly Cell[]; readonly role?: 'body' | 'group' | 'total' };

export type TableBlock = {
  readonly kind: 'table';
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  /** Spanning titles above the column titles, as in `Target | Realisasi` over years. */
  readonly over?: readonly { readonly title: string; readonly span: number }[];
  readonly rows: readonly Row[];
  readonly notes: readonly string[];
  readonly source: string | null;
  /** Sets the table on a turned page of its own, for matrices too wide to stand upright. */
  readonly page?: 'landscape';
  /** Filled by `numberBlocks`: `Tabel 2.1`. */
  readonly number?: string;
};

export type FigureBlock = {
  readonly kind: 'figure';
  readonly id: string;
  readonly caption: string;
  /** Vector drawing: SVG with text in Inter, no scripts, no outside references. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** What the figure says, for who cannot see it. Required. */
  readonly alt: string;
  readonly source: string | null;
  /** Sets the figure on a turned page of its own (strategy map). */
  readonly page?: 'landscape';
  /** Filled by `numberBlocks`: `Gambar 1.2`. */
  readonly number?: string;
};

/**
 * A sheet as a ministry prints it: labels left, what is filled in right, at most two short fields beside each other. It has no
 * number and no caption; the renderer chooses the size of its type so that it stays on the page with what follows it.
 */
export type FormBlock = {
  readonly kind: 'form';
  readonly id: string;
  /** What the sheet is, for who cannot see it. */
  readonly title: string;
  readonly rows: readonly FormRow[];
};
export type FormRow =
  | { readonly kind: 'section'; readonly title: string }
  | { readonly kind: 'fields'; readonly fields: readonly [FormField] | readonly [FormField, FormField] };
export type FormField = { readonly label: string; readonly content: FormContent };
export type FormContent =
  | { readonly kind: 'words'; readonly paragraphs: readonly (readonly Inline[])[] }
  | {
      readonly kind: 'drawing';
      readonly svg: string;
      readonly width: number;
      readonly height: number;
      readonly alt: string;
      readonly below: readonly (readonly Inline[])[];
    }
  /** A few short values, each under its title: targets of years or periods. */
  | { readonly kind: 'grid'; readonly cells: readonly { readonly title: string; readonly value: string; readonly tone?: 'muted' }[] };

/** Everything a renderer needs beside the blocks. */
export type DocumentModel = {
  readonly title: string;
  readonly author: string;
  readonly language: 'id';
  /** Day printed and stored in file metadata: from the snapshot, never from the clock. */
  readonly date: string;
  readonly footer: string;
  /** Shown across every page of a draft; `null` for a published document. */
  readonly watermark: string | null;
  /** Pages of forms begin higher than pages of a report, so that a whole form has room. */
  readonly sheets?: true;
  readonly blocks: readonly Block[];
};
