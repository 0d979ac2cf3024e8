import type { DocxBlock, DocxRow } from './docx-block.ts';
import { DocxFields } from './docx-field.ts';
import type { ListCounter } from './list-counter.ts';

export type OpenParagraph = {
  text: string;
  style: string | null;
  numId: string | null;
  level: number | null;
  isMarkDeleted: boolean;
  /** Text boxes that hang on it come after it. */
  readonly boxes: DocxBlock[];
};

/** How far the reading of a part has come. */
export type DocxReading = {
  readonly counter: ListCounter;
  readonly fields: DocxFields;
  /** Where the next block goes: the document, a cell, a text box, a footnote. */
  readonly into: DocxBlock[][];
  readonly paragraphs: OpenParagraph[];
  readonly tables: DocxRow[][];
  readonly footnotes: Map<string, DocxBlock[]>;
  /** Footnotes in the order in which the text names them. */
  readonly named: string[];
  /** Depth inside of something that is left out. */
  skipping: number;
  /** Depth inside of elements whose characters count. */
  inText: number;
  inInstruction: number;
  inRun: number;
  isHidden: boolean;
};

export const startReading = (counter: ListCounter): DocxReading => ({
  counter,
  fields: new DocxFields(),
  into: [[]],
  paragraphs: [],
  tables: [],
  footnotes: new Map(),
  named: [],
  skipping: 0,
  inText: 0,
  inInstruction: 0,
  inRun: 0,
  isHidden: false,
});

/** Adds to the paragraph that is being read, where it shows. */
export function write({ paragraphs, isHidden, fields }: DocxReading, text: string): void {
  const paragraph = paragraphs.at(-1);
  if (paragraph === undefined || isHidden || !fields.isShown || text === '') return;
  paragraph.text += text;
  fields.wrote();
}
