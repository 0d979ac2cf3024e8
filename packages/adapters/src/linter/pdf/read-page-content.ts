import { OPS } from 'unpdf/pdfjs';
import { type DrawingState, freshState, TextPen, UNKNOWN_FONT } from './drawing-state.ts';
import { glyphsOf, isShown } from './glyphs-of.ts';
import { isMatrix, type Matrix, times } from './matrix.ts';
import type { FontSize, Glyph, Operators, PageContent, Rule } from './page-content.ts';
import { addRules } from './rules-of-path.ts';

type Reading = {
  readonly glyphs: Glyph[];
  readonly level: Rule[];
  readonly upright: Rule[];
  readonly pen: TextPen;
  readonly fontNamed: (name: string) => FontSize | null;
  readonly saved: DrawingState[];
  readonly marks: { readonly mark: number | null; readonly artifact: boolean }[];
  state: DrawingState;
  hasPicture: boolean;
};

/**
 * Plays what the page draws and writes down where each glyph and each ruled line comes to stand. The engine's own text reading joins
 * neighbouring cells into one run; only here are the exact places known that tell them apart.
 */
export function readPageContent(operators: Operators, viewport: Matrix, fontNamed: (name: string) => FontSize | null): PageContent {
  const reading: Reading = {
    glyphs: [],
    level: [],
    upright: [],
    pen: new TextPen(),
    fontNamed,
    saved: [],
    marks: [],
    state: freshState(viewport),
    hasPicture: false,
  };
  for (const [at, operator] of operators.fnArray.entries()) STEPS.get(operator)?.(reading, argsOf(operators.argsArray[at]));
  const { glyphs, level, upright, hasPicture } = reading;
  return { glyphs, level, upright, hasPicture };
}

const argsOf = (args: unknown): readonly unknown[] => (Array.isArray(args) ? args : args instanceof Float32Array ? [...args] : []);
const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);
/** The engine hands a matrix as six numbers or as one array. */
const matrixOf = (args: readonly unknown[]): Matrix | null => (isMatrix(args) ? args : isMatrix(args[0]) ? args[0] : null);

type Step = (reading: Reading, args: readonly unknown[]) => void;

const save: Step = (reading) => {
  reading.saved.push({ ...reading.state });
};
const restore: Step = (reading) => {
  reading.state = reading.saved.pop() ?? reading.state;
};
const transform: Step = (reading, args) => {
  const matrix = matrixOf(args);
  if (matrix !== null) reading.state.ctm = times(reading.state.ctm, matrix);
};
const nextLine: Step = ({ pen, state }) => pen.moveBy(0, -state.leading);
const picture: Step = (reading) => {
  reading.hasPicture = true;
};

const setFont: Step = (reading, [name, size]) => {
  reading.state.font = (typeof name === 'string' ? reading.fontNamed(name) : null) ?? UNKNOWN_FONT;
  reading.state.size = number(size);
};

const setGState: Step = (reading, [entries]) => {
  for (const entry of argsOf(entries)) {
    const [key, value] = argsOf(entry);
    if (key === 'Font') setFont(reading, argsOf(value));
  }
};

/** With properties the tag comes as text, without them as the engine's own name. */
const nameOf = (tag: unknown): unknown => (typeof tag === 'object' && tag !== null && 'name' in tag ? tag.name : tag);

const beginMark: Step = ({ marks }, [tag, id]) => {
  const outer = marks.at(-1);
  const mark = typeof id === 'number' ? id : (outer?.mark ?? null);
  marks.push({ mark, artifact: nameOf(tag) === 'Artifact' || outer?.artifact === true });
};

const showText: Step = (reading, [shown]) => {
  const { glyphs, pen, state, marks } = reading;
  glyphsOf({ shown: argsOf(shown).filter(isShown), pen, state, at: marks.at(-1) ?? null }, glyphs);
};

const STEPS: ReadonlyMap<number, Step> = new Map([
  [OPS.save, save],
  [OPS.restore, restore],
  [OPS.transform, transform],
  [OPS.beginGroup, save],
  [OPS.endGroup, restore],
  [OPS.paintFormXObjectBegin, (reading, args): void => (save(reading, []), transform(reading, args))],
  [OPS.paintFormXObjectEnd, restore],
  [OPS.beginText, ({ pen }): void => pen.begin()],
  [OPS.setCharSpacing, ({ state }, [value]): void => void (state.charSpacing = number(value))],
  [OPS.setWordSpacing, ({ state }, [value]): void => void (state.wordSpacing = number(value))],
  [OPS.setHScale, ({ state }, [value]): void => void (state.scale = number(value) / 100)],
  [OPS.setLeading, ({ state }, [value]): void => void (state.leading = number(value))],
  [OPS.setTextRise, ({ state }, [value]): void => void (state.rise = number(value))],
  [OPS.setFont, setFont],
  [OPS.setGState, setGState],
  [OPS.moveText, ({ pen }, [x, y]): void => pen.moveBy(number(x), number(y))],
  [
    OPS.setLeadingMoveText,
    ({ pen, state }, [x, y]): void => {
      state.leading = -number(y);
      pen.moveBy(number(x), number(y));
    },
  ],
  [
    OPS.setTextMatrix,
    ({ pen }, args): void => {
      const matrix = matrixOf(args);
      if (matrix !== null) pen.moveTo(matrix);
    },
  ],
  [OPS.nextLine, nextLine],
  [OPS.showText, showText],
  [OPS.beginMarkedContent, beginMark],
  [OPS.beginMarkedContentProps, beginMark],
  [OPS.endMarkedContent, ({ marks }): void => void marks.pop()],
  [OPS.constructPath, (reading, args): void => addRules(reading, reading.state.ctm, args)],
  [OPS.paintImageXObject, picture],
  [OPS.paintInlineImageXObject, picture],
  [OPS.paintImageXObjectRepeat, picture],
  [OPS.paintImageMaskXObject, picture],
]);
