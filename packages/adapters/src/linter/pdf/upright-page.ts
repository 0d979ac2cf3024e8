import type { Glyph, PageContent, Rule, Turn } from './page-content.ts';

/** Takes a turn back around the corner of the page. */
export const turnedBack = (glyph: Glyph, turn: Turn): Glyph => {
  const [x, y] = TURNED[turn](glyph.x, glyph.y);
  return { ...glyph, x, y, turn: glyph.turn === null ? null : (((glyph.turn - turn + 4) % 4) as Turn) };
};

/** Turns a page on which most is written sideways, as wide tables are, so that it can be read from above. */
export const uprightPage = (content: PageContent): PageContent => straightened(turnedPage(content));

/** Less than this is not seen over the width of a page. */
const ASKEW = 0.0008;

/** Takes back the slant of a page that was scanned askew: its lines of text would be torn apart. */
function straightened(content: PageContent): PageContent {
  const slants = content.glyphs
    .filter(({ turn }) => turn === 0)
    .map(({ slant }) => slant)
    .toSorted((a, b) => a - b);
  const usual = slants[slants.length >> 1] ?? 0;
  if (Math.abs(usual) < ASKEW) return content;
  const [along, across] = [Math.cos(usual), Math.sin(usual)];
  return {
    ...content,
    glyphs: content.glyphs.map((glyph) => ({ ...glyph, x: glyph.x * along + glyph.y * across, y: glyph.y * along - glyph.x * across })),
  };
}

function turnedPage(content: PageContent): PageContent {
  const turn = usualTurn(content.glyphs);
  if (turn === 0) return content;
  const { level, upright } = content;
  const glyphs = content.glyphs.map((glyph) => turnedBack(glyph, turn));
  if (turn === 2) return { ...content, glyphs, level: level.map(mirrored), upright: upright.map(mirrored) };
  const [fromUpright, fromLevel] = turn === 1 ? [moved(1, -1), moved(-1, 1)] : [moved(-1, 1), moved(1, -1)];
  return { ...content, glyphs, level: upright.map(fromUpright), upright: level.map(fromLevel) };
}

/** Quarter turns taken back, around the corner of the page: places may become negative, which nothing minds. */
const TURNED: Readonly<Record<Turn, (x: number, y: number) => readonly [number, number]>> = {
  0: (x, y) => [x, y],
  1: (x, y) => [y, -x],
  2: (x, y) => [-x, -y],
  3: (x, y) => [-y, x],
};

function usualTurn(glyphs: readonly Glyph[]): Turn {
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  for (const { turn } of glyphs) if (turn !== null) counts[turn] += 1;
  const most = Math.max(...counts);
  return counts[0] * 2 >= most ? 0 : (counts.indexOf(most) as Turn);
}

const mirrored = ({ at, from, to }: Rule): Rule => ({ at: -at, from: -to, to: -from });

/** An upright rule `x = at, y from…to` becomes level, or the other way round; `across` and `along` are the signs of the turn. */
const moved =
  (along: 1 | -1, across: 1 | -1) =>
  ({ at, from, to }: Rule): Rule => ({ at: at * across, from: along === 1 ? from : -to, to: along === 1 ? to : -from });
