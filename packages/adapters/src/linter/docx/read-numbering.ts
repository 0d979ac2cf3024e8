import { type Attributes, integer, isOn, walkXml } from './walk-xml.ts';

export type ListLevel = {
  start: number;
  format: string;
  /** `%1.%2` */
  text: string;
  /** Everything in it as ordinary figures, whatever the levels above say. */
  legal: boolean;
  /** After which level it begins again; `0`: never. */
  restart: number | null;
  style: string | null;
};
type AbstractList = { readonly levels: Map<number, ListLevel>; link: string | null };
type List = { abstract: string; readonly levels: Map<number, Partial<ListLevel>> };

export type Numbering = { readonly abstracts: ReadonlyMap<string, AbstractList>; readonly lists: ReadonlyMap<string, List> };

const fresh = (): ListLevel => ({ start: 1, format: 'decimal', text: '', legal: false, restart: null, style: null });

/** Lists as the document defines them. */
export function readNumbering(xml: string | null): Numbering {
  const abstracts = new Map<string, AbstractList>();
  const lists = new Map<string, List>();
  if (xml === null) return { abstracts, lists };
  let abstract: AbstractList | null = null;
  let list: List | null = null;
  let level: Partial<ListLevel> | null = null;
  const openLevel = (at: number): void => {
    if (abstract === null) level = list === null ? null : levelOf(list, at);
    else abstract.levels.set(at, (level = fresh()));
  };
  walkXml(xml, {
    open(name, attributes) {
      const value = attributes['w:val'];
      if (name === 'w:abstractNum') abstracts.set(attributes['w:abstractNumId'] ?? '', (abstract = { levels: new Map(), link: null }));
      else if (name === 'w:num') lists.set(attributes['w:numId'] ?? '', (list = { abstract: '', levels: new Map() }));
      else if (name === 'w:abstractNumId' && list !== null) list.abstract = value ?? '';
      else if (name === 'w:numStyleLink' && abstract !== null) abstract.link = value ?? null;
      else if (name === 'w:lvl' || name === 'w:lvlOverride') openLevel(integer(attributes['w:ilvl']) ?? 0);
      else if (level !== null) describe(level, name, attributes);
    },
    close(name) {
      if (name === 'w:abstractNum') abstract = null;
      if (name === 'w:num') list = null;
      if (name === 'w:lvl' || name === 'w:lvlOverride') level = null;
    },
  });
  return { abstracts, lists };
}

function levelOf({ levels }: List, at: number): Partial<ListLevel> {
  const known = levels.get(at) ?? {};
  levels.set(at, known);
  return known;
}

function describe(level: Partial<ListLevel>, name: string, attributes: Attributes): void {
  const value = attributes['w:val'] ?? '';
  if (name === 'w:start' || name === 'w:startOverride') level.start = integer(value) ?? 1;
  else if (name === 'w:numFmt') level.format = value;
  else if (name === 'w:lvlText') level.text = value;
  else if (name === 'w:isLgl') level.legal = isOn(attributes);
  else if (name === 'w:lvlRestart') level.restart = integer(value);
  else if (name === 'w:pStyle') level.style = value;
}
