import { Bookmark, BookmarkEnd, BookmarkStart, BuilderElement, type ParagraphChild, Run, SimpleField, TextRun } from 'docx';
import type { PreparedDocument } from '../prepare-document.ts';

type Mark = { readonly name: string; readonly number: number };

/** What blocks need to know of the whole document: bookmark names by id, and the pages printed in the lists. */
export type DocxContext = {
  readonly document: PreparedDocument;
  readonly pages: ReadonlyMap<string, string>;
  readonly bookmarks: ReadonlyMap<string, Mark>;
  /** Numbered lists so far: each block starts its own. */
  lists: number;
  /** Drawings inside forms so far: their numbers follow those of the bookmarks. */
  drawings: number;
};

/**
 * Bookmark names as Word makes them itself (hidden, `_Toc…`/`_Ref…`), numbered by their place in the document. The docx
 * library would number them by how many documents this process has made, which is other bytes every time.
 */
export function docxContext(document: PreparedDocument, pages: ReadonlyMap<string, string>): DocxContext {
  const bookmarks = new Map<string, Mark>();
  const { headings, tables, figures } = document.outline;
  for (const { id } of headings) bookmarks.set(id, nextMark('_Toc', bookmarks.size));
  for (const { id } of [...tables, ...figures]) bookmarks.set(id, nextMark('_Ref', bookmarks.size));
  return { document, pages, bookmarks, lists: 0, drawings: 0 };
}

const nextMark = (prefix: string, count: number): Mark => ({ name: `${prefix}${String(count + 1).padStart(8, '0')}`, number: count + 1 });

export function bookmarked(id: string, children: readonly ParagraphChild[], context: DocxContext): readonly ParagraphChild[] {
  const mark = context.bookmarks.get(id);
  return mark ? [new NumberedBookmark(mark, children)] : children;
}

class NumberedBookmark extends Bookmark {
  override readonly start: BookmarkStart;
  override readonly end: BookmarkEnd;

  constructor({ name, number }: Mark, children: readonly ParagraphChild[]) {
    super({ id: name, children });
    this.start = new BookmarkStart(name, number);
    this.end = new BookmarkEnd(number);
  }
}

const fieldMark = (type: 'begin' | 'separate' | 'end') =>
  new BuilderElement({ name: 'w:fldChar', attributes: { type: { key: 'w:fldCharType', value: type } } });

/** Start and end of a field whose result is whole paragraphs, as the lists of contents are. */
export const openField = (instruction: string): readonly ParagraphChild[] => [
  new Run({ children: [fieldMark('begin')] }),
  new Run({ children: [new Instruction(instruction)] }),
  new Run({ children: [fieldMark('separate')] }),
];
export const closeField = (): ParagraphChild => new Run({ children: [fieldMark('end')] });

class Instruction extends BuilderElement {
  constructor(instruction: string) {
    super({ name: 'w:instrText', attributes: { space: { key: 'xml:space', value: 'preserve' } } });
    this.root.push(instruction);
  }
}

/** `Tabel 2.` and a SEQ field showing `1`; Word counts on from it when someone inserts a table. */
export function captionNumber(number: string): readonly ParagraphChild[] {
  const [, label = '', chapter = '', count = ''] = /^(\S+) (?:(\d+)\.)?(\d+)$/.exec(number) ?? [];
  // The first of a chapter is set to 1 and not left to `\s 1`, which LibreOffice does not know: it would count on.
  const step = chapter === '' || count === '1' ? `\\r ${count}` : '\\s 1';
  return [new TextRun(`${label} ${chapter === '' ? '' : `${chapter}.`}`), new SimpleField(`SEQ ${label} \\* ARABIC ${step}`, count)];
}

/** The number of a table or figure, by its bookmark; Word refreshes it. References to headings are plain links. */
export function referenceField(to: string, text: string, context: DocxContext): ParagraphChild {
  const mark = context.bookmarks.get(to);
  return mark?.name.startsWith('_Ref') ? new SimpleField(`REF ${mark.name} \\h`, text) : new TextRun(text);
}

/** In the long form that Word writes: LibreOffice drops the short one inside a link. */
export const pageField = (id: string, context: DocxContext): readonly ParagraphChild[] => [
  ...openField(`PAGEREF ${context.bookmarks.get(id)?.name ?? ''} \\h`),
  new TextRun(context.pages.get(id) ?? ''),
  closeField(),
];
