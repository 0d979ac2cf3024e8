import type { DrawingState, TextPen } from './drawing-state.ts';
import { applied, times } from './matrix.ts';
import type { Glyph, Turn } from './page-content.ts';

/** A glyph as the engine describes it, or a shift of the pen in thousandths. */
type Shown = number | ShownGlyph;
type ShownGlyph = { readonly unicode: string; readonly width: number; readonly isSpace: boolean };

export const isShown = (value: unknown): value is Shown =>
  typeof value === 'number' ||
  (typeof value === 'object' && value !== null && 'unicode' in value && typeof value.unicode === 'string' && 'width' in value);

type ShownText = {
  readonly shown: readonly Shown[];
  readonly pen: TextPen;
  readonly state: DrawingState;
  readonly at: { readonly mark: number | null; readonly artifact: boolean } | null;
};

/** Moves the pen as the page does, and writes down each glyph on its way. */
export function glyphsOf({ shown, pen, state, at }: ShownText, into: Glyph[]): void {
  const whole = times(state.ctm, pen.line);
  const { size, scale, font, charSpacing, wordSpacing, rise } = state;
  const height = Math.hypot(whole[2], whole[3]) * Math.abs(size);
  const stretch = Math.hypot(whole[0], whole[1]);
  const forwards = Math.sign(size * scale) || 1;
  const { turn, slant } = angleOf(whole[0] * forwards, whole[1] * forwards);
  for (const one of shown) {
    if (typeof one === 'number') {
      pen.x -= (one / 1000) * size * scale;
      continue;
    }
    const drawn = (Number.isFinite(one.width) ? one.width : 0) * font.matrix[0] * size * scale;
    if (!font.vertical) {
      const [x, y] = applied(whole, pen.x, rise);
      into.push({
        text: plain(one),
        x,
        y,
        advance: Math.abs(drawn) * stretch,
        size: height,
        turn,
        slant,
        mark: at?.mark ?? null,
        artifact: at?.artifact === true,
      });
    }
    pen.x += drawn + (charSpacing + (one.isSpace ? wordSpacing : 0)) * scale;
  }
}

/** Within two degrees of a quarter turn it is one. */
function angleOf(a: number, b: number): Pick<Glyph, 'turn' | 'slant'> {
  const quarters = Math.atan2(b, a) / (Math.PI / 2);
  const nearest = Math.round(quarters);
  const left = quarters - nearest;
  return { turn: Math.abs(left) > 0.025 ? null : (((nearest + 4) % 4) as Turn), slant: (left * Math.PI) / 2 };
}

const TICKS: ReadonlySet<string> = new Set(['\u{F0FC}', '\u{F0FE}', '\u{F052}']);
// oxlint-disable-next-line no-control-regex
const UNPRINTABLE = /[\u0000-\u001F\u007F\u00AD\u200B-\u200F\uFEFF]/g;

/** As people type it: ligatures apart, bullets of symbol fonts as bullets, every kind of blank as a blank. */
function plain({ unicode, isSpace }: ShownGlyph): string {
  if (isSpace) return ' ';
  const only = unicode.charCodeAt(0);
  if (unicode.length === 1 && only > 0x20 && only < 0x7f) return unicode;
  if (unicode.length === 1 && only >= 0xf000 && only <= 0xf0ff) return TICKS.has(unicode) ? '√' : '•';
  const text = /[\uFB00-\uFB06]/.test(unicode) ? unicode.normalize('NFKC') : unicode;
  return text.replace(/[\u00A0\u2000-\u200A\u202F\u3000]/g, ' ').replace(UNPRINTABLE, (found) => (found === '\u00AD' ? '-' : ''));
}
