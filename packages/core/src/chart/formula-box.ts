import { INK } from './palette.ts';
import { element, LINE_HEIGHT, text } from './svg.ts';
import { textWidth, wrapBalanced } from './text-width.ts';

/**
 * A laid-out part of a formula. `above` and `below` are measured from the axis, the height at which fraction bars and signs stand, so
 * that everything beside each other lines up. `draw` takes the left edge and the axis.
 */
export type FormulaBox = {
  readonly width: number;
  readonly above: number;
  readonly below: number;
  readonly draw: (x: number, axis: number) => string;
};

/** From the axis down to the baseline, as a share of the size: the middle of small letters. */
const AXIS = 0.34;
/** `width`: where a long text is broken, in units of letters of size 1; a share of the line unless said. */
export type Ink = { readonly size: number; readonly bold?: boolean; readonly italic?: boolean; readonly width?: number };

/** A name among others, and a name that stands alone above or below a bar. */
export const NAME_WIDTH = { among: 11, alone: 26 } as const;

/** A name, a number or a word; long names stand in several lines in the middle of each other. */
export function textBox(line: string, { size, bold = false, italic = false, width: widest = NAME_WIDTH.among }: Ink): FormulaBox {
  const isOne = textWidth(line, { size, bold }) <= widest * size;
  const lines = isOne ? [line] : wrapBalanced(line, { size, bold, width: widest * size });
  const width = Math.max(0, ...lines.map((one) => textWidth(one, { size, bold })));
  const step = size * LINE_HEIGHT;
  const half = (lines.length * step) / 2;
  const style = { size, weight: bold ? 600 : 400, anchor: 'middle', italic } as const;
  return {
    width,
    above: half,
    below: half,
    draw: (x, axis) =>
      lines.map((one, i) => text(one, { ...style, x: x + width / 2, y: axis - half + step * (i + 0.5) + AXIS * size })).join(''),
  };
}

export const gap = (width: number): FormulaBox => ({ width, above: 0, below: 0, draw: () => '' });

/** Boxes beside each other on one axis. */
export function beside(boxes: readonly FormulaBox[]): FormulaBox {
  const width = boxes.reduce((sum, box) => sum + box.width, 0);
  return {
    width,
    above: Math.max(0, ...boxes.map(({ above }) => above)),
    below: Math.max(0, ...boxes.map(({ below }) => below)),
    draw(x, axis) {
      let left = x;
      return boxes
        .map((box) => {
          const drawn = box.draw(left, axis);
          left += box.width;
          return drawn;
        })
        .join('');
    },
  };
}

export type Stack = { readonly align: 'start' | 'middle'; readonly space: number };

/** Boxes below each other; the axis is in the middle of the whole. */
export function stacked(boxes: readonly FormulaBox[], { align, space }: Stack): FormulaBox {
  const width = Math.max(0, ...boxes.map((box) => box.width));
  const height = boxes.reduce((sum, { above, below }) => sum + above + below, space * Math.max(0, boxes.length - 1));
  return {
    width,
    above: height / 2,
    below: height / 2,
    draw(x, axis) {
      let top = axis - height / 2;
      return boxes
        .map((box) => {
          const left = align === 'start' ? x : x + (width - box.width) / 2;
          const drawn = box.draw(left, top + box.above);
          top += box.above + box.below + space;
          return drawn;
        })
        .join('');
    },
  };
}

/** A fraction with its bar, a little longer than what it parts. */
export function fractionBox({
  above,
  below,
  size,
}: {
  readonly above: FormulaBox;
  readonly below: FormulaBox;
  readonly size: number;
}): FormulaBox {
  const width = Math.max(above.width, below.width) + size * 0.6;
  const space = size * 0.28;
  return {
    width,
    above: above.above + above.below + space,
    below: below.above + below.below + space,
    draw(x, axis) {
      const bar = element('line', { x1: x, y1: axis, x2: x + width, y2: axis, stroke: INK.text, 'stroke-width': size / 13.5 });
      const top = above.draw(x + (width - above.width) / 2, axis - space - above.below);
      return `${bar}${top}${below.draw(x + (width - below.width) / 2, axis + space + below.above)}`;
    },
  };
}

/** An exponent above the right shoulder of its base. */
export function powerBox(base: FormulaBox, exponent: FormulaBox): FormulaBox {
  const lift = base.above * 0.8;
  return {
    width: base.width + exponent.width,
    above: Math.max(base.above, lift + exponent.above),
    below: base.below,
    draw: (x, axis) => base.draw(x, axis) + exponent.draw(x + base.width, axis - lift),
  };
}

export type Fence = 'parentheses' | 'bars' | 'brace';

/** What stands left and right of a part, as high as it: drawn as strokes, since letters do not grow. A brace stands only on the left. */
export function fenced(inner: FormulaBox, { fence, size }: { readonly fence: Fence; readonly size: number }): FormulaBox {
  const side = size * 0.55;
  const height = inner.above + inner.below;
  const stroke = { fill: 'none', stroke: INK.text, 'stroke-width': size / 12 };
  const edge = (x: number, axis: number, bend: number): string =>
    element('path', { d: pathOf({ fence, x: x + side / 2, top: axis - inner.above, height, bend: bend * side * 0.7 }), ...stroke });
  return {
    width: inner.width + (fence === 'brace' ? side : 2 * side),
    above: inner.above,
    below: inner.below,
    draw: (x, axis) => edge(x, axis, -1) + inner.draw(x + side, axis) + (fence === 'brace' ? '' : edge(x + side + inner.width, axis, 1)),
  };
}

type Edge = { readonly fence: Fence; readonly x: number; readonly top: number; readonly height: number; readonly bend: number };

function pathOf({ fence, x, top, height, bend }: Edge): string {
  const at = (dx: number, share: number): string => `${(x + dx).toFixed(2)} ${(top + height * share).toFixed(2)}`;
  if (fence === 'bars') return `M${at(0, 0.04)}L${at(0, 0.96)}`;
  if (fence === 'parentheses') return `M${at(-bend / 2, 0.04)}Q${at(bend, 0.5)} ${at(-bend / 2, 0.96)}`;
  return `M${at(-bend, 0.02)}Q${at(0, 0.02)} ${at(0, 0.25)}Q${at(0, 0.5)} ${at(bend, 0.5)}Q${at(0, 0.5)} ${at(0, 0.75)}Q${at(0, 0.98)} ${at(-bend, 0.98)}`;
}
