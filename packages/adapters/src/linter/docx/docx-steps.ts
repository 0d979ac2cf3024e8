import type { DocxBlock } from './docx-block.ts';
import { type DocxReading, write } from './docx-reading.ts';
import { type Attributes, integer, isOn } from './walk-xml.ts';

type Step = (reading: DocxReading, attributes: Attributes) => void;
type Steps = Readonly<Record<string, Step | undefined>>;

const lastCell = ({ tables }: DocxReading) => tables.at(-1)?.at(-1)?.cells.at(-1);
const lastRow = ({ tables }: DocxReading) => tables.at(-1)?.at(-1);

const beginParagraph: Step = ({ paragraphs }) =>
  void paragraphs.push({ text: '', style: null, numId: null, level: null, isMarkDeleted: false, boxes: [] });

const endParagraph: Step = (reading) => {
  const paragraph = reading.paragraphs.pop();
  if (paragraph === undefined) return;
  const { text, isMarkDeleted, boxes } = paragraph;
  const into = reading.into.at(-1) ?? [];
  if (text.trim() !== '' || !isMarkDeleted) {
    const mark = reading.counter.next(paragraph);
    if (text.trim() !== '') into.push({ kind: 'paragraph', text: mark === '' ? text : `${mark} ${text.trimStart()}` });
  }
  into.push(...boxes);
};

/** A mark that was typed and set off by a tab is one with its paragraph; a tab before a page number is the row of dots it prints. */
const TYPED_MARK = /^\s*(?:\(?[\dA-Za-z]{1,5}[.)]|(?:\d{1,2}\.){1,4}\d{0,2}|[-–•])$/;
const CONTENTS_STYLE = /^(?:TOC|TableofFigures|DaftarIsi)/i;

const tab: Step = (reading, attributes) => {
  const paragraph = reading.paragraphs.at(-1);
  // The same name tells where tab stops are.
  if (paragraph === undefined || reading.inRun === 0 || attributes['w:pos'] !== undefined) return;
  const isContents = CONTENTS_STYLE.test(paragraph.style ?? '') || reading.fields.isContents;
  const isMark = TYPED_MARK.test(paragraph.text) || /^\s*BAB\s+\S+$/i.test(paragraph.text);
  write(reading, isMark ? ' ' : isContents ? ' ........ ' : '    ');
};

const breakLine: Step = (reading) => write(reading, '\n');

const symbol: Step = (reading, attributes) => {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  if (Number.isNaN(code) || code > 0x10ffff) return;
  const isPrivate = code >= 0xe000 && code <= 0xf8ff;
  write(reading, isPrivate ? ([0xf0fc, 0xf0fe, 0xf052].includes(code) ? '√' : '•') : String.fromCodePoint(code));
};

const fieldChar: Step = (reading, attributes) => {
  const { fields } = reading;
  const type = attributes['w:fldCharType'];
  if (type === 'begin') fields.begin();
  else if (type === 'separate') fields.separate();
  else if (type === 'end') write(reading, fields.end());
};

/** What comes next belongs to a box of its own: `into` until it ends. */
const enter = ({ into }: DocxReading, blocks: DocxBlock[]): void => void into.push(blocks);
const leave: Step = ({ into }) => void (into.length > 1 && into.pop());

const beginNote =
  (kind: 'foot' | 'end'): Step =>
  (reading, attributes) => {
    const blocks: DocxBlock[] = [];
    reading.footnotes.set(`${kind}${attributes['w:id'] ?? ''}`, blocks);
    enter(reading, blocks);
  };

const nameNote =
  (kind: 'foot' | 'end'): Step =>
  ({ named }, attributes) =>
    void named.push(`${kind}${attributes['w:id'] ?? ''}`);

const beginCell: Step = (reading) => {
  const blocks: DocxBlock[] = [];
  lastRow(reading)?.cells.push({ span: 1, carries: false, blocks });
  enter(reading, blocks);
};

const endTable: Step = ({ tables, into }) => {
  const rows = tables.pop();
  if (rows !== undefined) into.at(-1)?.push({ kind: 'table', rows });
};

const carry: Step = (reading, attributes) => {
  const cell = lastCell(reading);
  if (cell !== undefined) cell.carries = attributes['w:val'] !== 'restart';
};

const MOST_SPAN = 100;
const span = (attributes: Attributes): number => Math.min(Math.max(integer(attributes['w:val']) ?? 1, 0), MOST_SPAN);

const onParagraph =
  (set: (paragraph: DocxReading['paragraphs'][number], value: string) => void): Step =>
  ({ paragraphs, inRun }, attributes) => {
    const paragraph = paragraphs.at(-1);
    if (paragraph !== undefined && inRun === 0) set(paragraph, attributes['w:val'] ?? '');
  };

export const OPENING: Steps = {
  'w:p': beginParagraph,
  'w:pStyle': onParagraph((paragraph, value) => (paragraph.style = value)),
  'w:numId': onParagraph((paragraph, value) => (paragraph.numId = value)),
  'w:ilvl': onParagraph((paragraph, value) => (paragraph.level = integer(value))),
  'w:r': (reading) => {
    reading.inRun += 1;
    reading.isHidden = false;
  },
  'w:vanish': (reading, attributes) => {
    if (reading.inRun > 0) reading.isHidden = isOn(attributes);
  },
  'w:t': (reading) => void (reading.inText += 1),
  'm:t': (reading) => void (reading.inText += 1),
  'm:den': (reading) => write(reading, ' / '),
  'w:instrText': (reading) => void (reading.inInstruction += 1),
  'w:tab': tab,
  'w:ptab': tab,
  'w:br': breakLine,
  'w:cr': breakLine,
  'w:noBreakHyphen': (reading) => write(reading, '-'),
  'w:sym': symbol,
  'w:fldChar': fieldChar,
  'w:fldSimple': ({ fields }, attributes) => fields.begin(attributes['w:instr'] ?? ' '),
  'w:footnoteReference': nameNote('foot'),
  'w:endnoteReference': nameNote('end'),
  'w:footnote': beginNote('foot'),
  'w:endnote': beginNote('end'),
  'w:txbxContent': (reading) => enter(reading, reading.paragraphs.at(-1)?.boxes ?? []),
  'w:tbl': ({ tables }) => void tables.push([]),
  'w:tr': ({ tables }) => void tables.at(-1)?.push({ before: 0, cells: [], isDeleted: false }),
  'w:tc': beginCell,
  'w:gridBefore': (reading, attributes) => {
    const row = lastRow(reading);
    if (row !== undefined) row.before = span(attributes);
  },
  'w:gridSpan': (reading, attributes) => {
    const cell = lastCell(reading);
    if (cell !== undefined) cell.span = Math.max(span(attributes), 1);
  },
  'w:vMerge': carry,
  'w:hMerge': carry,
};

export const CLOSING: Steps = {
  'w:p': endParagraph,
  'w:r': (reading) => {
    reading.inRun -= 1;
    reading.isHidden = false;
  },
  'w:t': (reading) => void (reading.inText -= 1),
  'm:t': (reading) => void (reading.inText -= 1),
  'w:instrText': (reading) => void (reading.inInstruction -= 1),
  'w:fldSimple': (reading) => write(reading, reading.fields.end()),
  'w:txbxContent': leave,
  'w:footnote': leave,
  'w:endnote': leave,
  'w:tbl': endTable,
  'w:tc': leave,
};
