/** What a DOCX says, in order: paragraphs and tables. */
export type DocxBlock = DocxParagraph | DocxTable;

/** `text` may hold line breaks; `isContents`: an entry of a list of contents. */
export type DocxParagraph = { readonly kind: 'paragraph'; readonly text: string };
export type DocxTable = { readonly kind: 'table'; readonly rows: readonly DocxRow[] };
/** Columns that the row leaves out before its first cell are told by `before`. */
export type DocxRow = { before: number; readonly cells: DocxCell[]; isDeleted: boolean };
/** `carries`: only the going on of the cell above or to the left. */
export type DocxCell = { span: number; carries: boolean; readonly blocks: DocxBlock[] };
