/** Shapes and text are all a chart needs. What is not listed (script, style, foreignObject, image, a, animate…) is refused. */
const ELEMENTS = new Set(
  `svg g path rect circle ellipse line polyline polygon text tspan title desc defs clipPath mask linearGradient radialGradient stop pattern
   marker symbol use`.split(/\s+/),
);

const TAG = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const BARE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;

/**
 * Why a drawing may not enter a document, or `null`. Drawings come from our own builders, but they are the only markup
 * in the block tree and go into HTML as they are, so they pass a list of what is allowed, not a search for what is bad.
 * Only well-formed SVG passes: the same text must parse in Typst, in Word and in a browser.
 */
export function findSvgProblem(svg: string): string | null {
  const open: string[] = [];
  let at = 0;
  let roots = 0;
  while (at < svg.length) {
    const next = svg.indexOf('<', at);
    const text = svg.slice(at, next === -1 ? undefined : next);
    if (BARE_AMPERSAND.test(text)) return 'bare ampersand';
    if (open.length === 0 && text.trim() !== '') return 'text outside the drawing';
    if (next === -1) break;
    TAG.lastIndex = next;
    const tag = TAG.exec(svg);
    if (!tag) return `not a tag: ${svg.slice(next, next + 24)}`;
    const problem = stepInto(tag, open);
    if (problem !== null) return problem;
    if (open.length === 0) roots += 1;
    at = TAG.lastIndex;
  }
  if (open.length > 0) return `not closed: ${open.at(-1)}`;
  return roots === 1 && svg.trimStart().startsWith('<svg') ? null : 'not one svg element';
}

function stepInto(tag: RegExpExecArray, open: string[]): string | null {
  const [, closing, name = '', attributes = '', empty] = tag;
  if (!ELEMENTS.has(name)) return `element ${name}`;
  if (closing) return open.pop() === name ? null : `crossed: ${name}`;
  if (!empty) open.push(name);
  for (const [, key = '', double, single] of attributes.matchAll(ATTRIBUTE)) {
    const problem = attributeProblem(key.toLowerCase(), double ?? single ?? '');
    if (problem !== null) return problem;
  }
  return null;
}

function attributeProblem(key: string, value: string): string | null {
  if (key.startsWith('on')) return `attribute ${key}`;
  if (BARE_AMPERSAND.test(value)) return `bare ampersand in ${key}`;
  if (/(?:^|:)(?:href|src)$/.test(key) && !value.startsWith('#')) return `outside reference in ${key}`;
  if (/url\s*\((?!\s*['"]?#)|@import|javascript:|expression\s*\(|\\/i.test(value)) return `outside reference in ${key}`;
  const family = key === 'font-family' ? value : /font-family\s*:\s*([^;]+)/.exec(value)?.[1];
  if (family !== undefined && !/^\s*(?:&quot;|['"])?Inter\b/.test(family)) return `font ${family}`; // others are not shipped
  return null;
}
