import { INK } from './palette.ts';

/** A drawing that a document, a screen or an image can take: text in Inter, no script, no style sheet, nothing from outside. */
export type Drawing = { readonly svg: string; readonly width: number; readonly height: number; readonly alt: string };

type Attributes = Readonly<Record<string, string | number | undefined>>;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text and attribute values of any origin; characters that XML forbids are dropped. */
export const escapeXml = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '').replace(/[&<>"']/g, (char) => ESCAPES[char] ?? char);

export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${attribute(value)}"`]));
  return children.length === 0 ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${children.join('')}</${name}>`;
}

const attribute = (value: string | number): string => (typeof value === 'number' ? coordinate(value) : escapeXml(value));

/** Two decimals are finer than any printer and keep equal drawings equal in bytes. */
export const coordinate = (value: number): string => String(Math.round(value * 100) / 100);

export const group = (attributes: Attributes, ...children: readonly string[]): string => element('g', attributes, ...children);

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type RectStyle = {
  readonly fill: string;
  readonly stroke?: string;
  readonly radius?: number;
  readonly dash?: string;
  readonly weight?: number;
};

/** The edge is drawn inside the box, so that boxes on the border of a drawing are not cut. */
export function rect({ x, y, width, height }: Box, { fill, stroke, radius = 0, dash, weight = 1 }: RectStyle): string {
  const inset = stroke === undefined ? 0 : weight / 2;
  const box = { x: x + inset, y: y + inset, width: width - 2 * inset, height: height - 2 * inset };
  const edge = stroke === undefined ? {} : { stroke, 'stroke-width': weight, 'stroke-dasharray': dash };
  return element('rect', { ...box, rx: radius === 0 ? undefined : radius, fill, ...edge });
}

export type LineText = {
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly size: number;
  readonly fill?: string;
  readonly weight?: 400 | 500 | 600;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly italic?: boolean;
};

export function text(line: string, { x, y, size, fill = INK.text, weight = 400, anchor = 'start', italic = false }: LineText): string {
  return element(
    'text',
    {
      x,
      y,
      'font-size': size,
      'font-weight': weight,
      fill,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      'font-style': italic ? 'italic' : undefined,
    },
    escapeXml(line),
  );
}

export const LINE_HEIGHT = 1.3;

/** Lines below each other; `y` is the top of the first line box. */
export function textLines(lines: readonly string[], { y, size, ...style }: LineText): string {
  const step = size * LINE_HEIGHT;
  return lines.map((line, i) => text(line, { ...style, size, y: y + step * i + size })).join('');
}

export const linesHeight = (count: number, size: number): number => count * size * LINE_HEIGHT;

export type Page = { readonly width: number; readonly height: number; readonly alt: string; readonly title: string };

/** The root element. Title and description travel inside, so that an exported file explains itself; nothing to draw is said in words. */
export function drawing({ width, height, alt, title }: Page, ...children: readonly string[]): Drawing {
  if (height < 1)
    return drawing(
      { width, height: BLANK, alt: `${alt} ${EMPTY}.`, title },
      text(EMPTY, { x: width / 2, y: 25, size: 13.5, anchor: 'middle', fill: INK.muted }),
    );
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${coordinate(width)} ${coordinate(height)}`,
    width,
    height,
    'font-family': 'Inter',
    role: 'img',
  };
  const svg = element('svg', root, element('title', {}, escapeXml(title)), element('desc', {}, escapeXml(alt)), ...children);
  return { svg, width, height, alt };
}

const EMPTY = 'Belum diisi';
const BLANK = 40;
