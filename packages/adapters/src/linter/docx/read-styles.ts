import { integer, walkXml } from './walk-xml.ts';

/** What a style says of the numbers before its paragraphs. */
export type ParagraphStyle = {
  readonly name: string;
  readonly basedOn: string | null;
  readonly numId: string | null;
  readonly level: number | null;
};
export type Styles = ReadonlyMap<string, ParagraphStyle>;

export function readStyles(xml: string | null): Styles {
  const styles = new Map<string, { -readonly [K in keyof ParagraphStyle]: ParagraphStyle[K] }>();
  if (xml === null) return styles;
  let style: { -readonly [K in keyof ParagraphStyle]: ParagraphStyle[K] } | null = null;
  walkXml(xml, {
    open(name, attributes) {
      if (name === 'w:style') {
        style = { name: '', basedOn: null, numId: null, level: null };
        styles.set(attributes['w:styleId'] ?? '', style);
      }
      if (style === null) return;
      const value = attributes['w:val'];
      if (name === 'w:name') style.name = value ?? '';
      if (name === 'w:basedOn') style.basedOn = value ?? null;
      if (name === 'w:numId') style.numId = value ?? null;
      if (name === 'w:ilvl') style.level = integer(value);
    },
    close(name) {
      if (name === 'w:style') style = null;
    },
  });
  return styles;
}

/** The style itself and those it rests on, the nearest first. A ring of styles ends where it began. */
export function lineage(styles: Styles, id: string | null): readonly (readonly [string, ParagraphStyle])[] {
  const found = new Map<string, ParagraphStyle>();
  let at = id;
  while (at !== null && !found.has(at)) {
    const style = styles.get(at);
    if (style === undefined) break;
    found.set(at, style);
    at = style.basedOn;
  }
  return [...found];
}
