import { type Layout, layoutOf } from '../formula/display.ts';
import { layoutLine } from '../formula/display-text.ts';
import { DISPLAY_WORDS } from '../formula/display-words.ts';
import type { Bahasa, FormulaNames } from '../formula/explain-names.ts';
import type { Formula } from '../formula/formula.ts';
import { assertNever } from '../kernel/result.ts';
import { beside, type FormulaBox, fenced, fractionBox, gap, NAME_WIDTH, powerBox, stacked, textBox } from './formula-box.ts';
import { type Drawing, drawing } from './svg.ts';

/** 720 units are printed 155 mm wide. */
const WIDTH = 720;
const SMALLEST = 9;
/** Tried from the largest; 9 units are 5.5 pt, the least that is still read on paper. */
const SIZES = [15, 13.5, 12, 10.5, SMALLEST] as const;
const MARGIN = 8;

/** `sebutan`: what stands left of the equals sign, or nothing. */
export type FormulaPicture = { readonly formula: Formula; readonly names: FormulaNames; readonly judul: string; readonly sebutan?: string };

/**
 * A formula drawn as it stands in a book: real fraction bars, exponents, braces. Long rows break before a sign, long names within
 * their words; then the letters become smaller. Its alt text is the same formula on one line.
 */
export function formulaSvg({ formula, names, judul, sebutan }: FormulaPicture): Drawing {
  const layout = layoutOf(formula, names);
  const head: readonly Layout[] =
    sebutan === undefined
      ? []
      : [
          { kind: 'text', text: sebutan, role: 'name' },
          { kind: 'sign', text: '=' },
        ];
  const whole: Layout = { kind: 'row', items: [...head, ...(layout.kind === 'row' ? layout.items : [layout])] };
  const box = fitting(whole, names.bahasa);
  const width = Math.max(WIDTH, box.width + 2 * MARGIN);
  const page = { width, height: box.above + box.below + 2 * MARGIN, alt: `${judul}: ${layoutLine(whole, names.bahasa)}`, title: judul };
  return drawing(page, box.draw((width - box.width) / 2, MARGIN + box.above));
}

function fitting(layout: Layout, bahasa: Bahasa): FormulaBox {
  const room = WIDTH - 2 * MARGIN;
  for (const size of SIZES) {
    const box = boxOf(layout, { size, room, bahasa });
    if (box.width <= room || size === SMALLEST) return box;
  }
  throw new Error('the smallest size is one of the sizes');
}

/** `room`: the width that a row may take before it is broken. */
type Setting = { readonly size: number; readonly room: number; readonly bahasa: Bahasa };

function boxOf(layout: Layout, setting: Setting): FormulaBox {
  const { size } = setting;
  switch (layout.kind) {
    case 'text':
      return textBox(layout.text, { size });
    case 'sign':
      return spaced(textBox(layout.text, { size }), size * 0.32);
    case 'row':
      return rowBox(layout.items, setting);
    case 'fraction': {
      const inner = { ...setting, room: setting.room - size * 4 };
      return fractionBox({ above: partBox(layout.above, inner), below: partBox(layout.below, inner), size });
    }
    case 'power':
      return powerBox(boxOf(layout.base, setting), textOf(layout.exponent, { ...setting, size: size * 0.72 }));
    case 'group':
      return fenced(boxOf(layout.inner, setting), { fence: 'parentheses', size });
    case 'bars':
      return fenced(boxOf(layout.inner, setting), { fence: 'bars', size });
    case 'call':
      return callBox(layout, setting);
    case 'cases':
      return casesBox(layout.cases, setting);
    default:
      return assertNever(layout);
  }
}

/** Above or below a bar there is room for a long name. */
const partBox = (layout: Layout, setting: Setting): FormulaBox =>
  layout.kind === 'text' ? textBox(layout.text, { size: setting.size, width: NAME_WIDTH.alone }) : boxOf(layout, setting);

const textOf = (layout: Layout, { size, bahasa }: Setting): FormulaBox => textBox(layoutLine(layout, bahasa), { size });

const spaced = (box: FormulaBox, space: number): FormulaBox => beside([gap(space), box, gap(space)]);

/** Names beside names (words of logic) need a space; signs bring their own. */
function rowBox(items: readonly Layout[], setting: Setting): FormulaBox {
  const boxes = items.map((item, i) => {
    const box = boxOf(item, setting);
    const next = items[i + 1];
    const isLeading = i === 0 && item.kind === 'sign';
    if (isLeading) return textOf(item, setting);
    return item.kind !== 'sign' && next !== undefined && next.kind !== 'sign' ? beside([box, gap(setting.size * 0.35)]) : box;
  });
  const lines = broken(items, { boxes, room: setting.room });
  return lines.length === 1 ? beside(boxes) : stacked(lines.map(beside), { align: 'middle', space: setting.size * 0.4 });
}

type Measured = { readonly boxes: readonly FormulaBox[]; readonly room: number };

/** As few lines as there is room for; a line after the first begins with its sign. Never before the first sign: what stands left of `=` stays. */
function broken(items: readonly Layout[], { boxes, room }: Measured): readonly (readonly FormulaBox[])[] {
  const lines: FormulaBox[][] = [[]];
  let width = 0;
  boxes.forEach((box, i) => {
    const isBreak = items[i]?.kind === 'sign' && i > 1;
    const needed = isBreak ? box.width + (boxes[i + 1]?.width ?? 0) : box.width;
    if (isBreak && width + needed > room) {
      lines.push([]);
      width = 0;
    }
    lines.at(-1)?.push(box);
    width += box.width;
  });
  return lines;
}

function callBox({ name, args }: Extract<Layout, { kind: 'call' }>, setting: Setting): FormulaBox {
  const { size } = setting;
  const separator = beside([textBox(';', { size }), gap(size * 0.4)]);
  const inner = { ...setting, room: setting.room - size * 6 };
  const parts = args.map((arg, i) => (i === args.length - 1 ? boxOf(arg, inner) : beside([boxOf(arg, inner), separator])));
  const lines = linesOf(parts, inner.room);
  const list = stacked(lines.map(beside), { align: 'start', space: size * 0.3 });
  return beside([textBox(name, { size, italic: true }), fenced(list, { fence: 'parentheses', size })]);
}

/** Arguments below each other where they do not stand in one line. */
const linesOf = (parts: readonly FormulaBox[], room: number): readonly (readonly FormulaBox[])[] =>
  parts.reduce((sum, { width }) => sum + width, 0) <= room ? [parts] : parts.map((part) => [part]);

function casesBox(cases: Extract<Layout, { kind: 'cases' }>['cases'], setting: Setting): FormulaBox {
  const { size, bahasa } = setting;
  const words = DISPLAY_WORDS[bahasa];
  const half = { ...setting, room: setting.room / 2 - size };
  const values = cases.map(({ value }) => boxOf(value, half));
  const widest = Math.max(0, ...values.map(({ width }) => width));
  const lines = values.map((box, i) => {
    const when = cases[i]?.when ?? null;
    const word = textBox(when === null ? words.lainnya : words.jika, { size, italic: true });
    const on = when === null ? [word] : [word, gap(size * 0.4), boxOf(when, half)];
    return beside([box, gap(widest - box.width + size * 1.2), ...on]);
  });
  return fenced(stacked(lines, { align: 'start', space: size * 0.4 }), { fence: 'brace', size });
}
