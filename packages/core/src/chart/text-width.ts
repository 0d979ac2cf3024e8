/**
 * Advance widths of Inter in thousandths of an em, ASCII 32–126, measured from the shipped fonts (400 and 600).
 * Drawings are laid out without a browser, so text is measured by this table; other letters count as their plain kin or as an average.
 */
const ADVANCES = {
  regular: [
    281, 288, 466, 633, 642, 982, 644, 300, 365, 365, 501, 662, 288, 460, 288, 360, 631, 407, 610, 618, 646, 593, 620, 566, 619, 620, 288,
    302, 662, 662, 662, 511, 966, 690, 654, 730, 722, 601, 590, 746, 743, 269, 571, 672, 565, 903, 753, 765, 639, 765, 644, 642, 646, 744,
    690, 985, 682, 679, 629, 365, 360, 365, 471, 456, 323, 562, 612, 571, 612, 583, 370, 613, 591, 242, 242, 549, 242, 876, 591, 600, 612,
    612, 376, 528, 327, 591, 562, 818, 546, 562, 552, 426, 333, 426, 662,
  ],
  semibold: [
    252, 321, 523, 644, 650, 1004, 663, 326, 373, 373, 540, 673, 319, 465, 319, 379, 660, 423, 623, 636, 666, 612, 640, 576, 640, 640, 319,
    329, 673, 673, 673, 543, 999, 728, 659, 737, 722, 605, 588, 749, 746, 277, 580, 703, 565, 922, 759, 769, 645, 773, 652, 650, 660, 736,
    728, 1020, 720, 713, 652, 373, 379, 373, 481, 469, 351, 574, 624, 583, 624, 591, 389, 625, 612, 262, 262, 569, 262, 900, 612, 609, 624,
    624, 397, 549, 353, 612, 587, 839, 569, 588, 566, 455, 359, 455, 673,
  ],
} as const;

const OTHERS: Readonly<Record<string, number>> = { '–': 500, '—': 1000, '…': 956, '“': 507, '”': 507, '‘': 294, '’': 294, '\u00A0': 281 };
const AVERAGE = 640;

/** Room for the difference between this table and the renderer's own shaping (kerning, hinting, the variable font on screen). */
const SAFETY = 1.03;

export type TextStyle = { readonly size: number; readonly bold?: boolean };

/** Width of one line in the units of `size`, slightly more than any renderer will need. */
export function textWidth(text: string, { size, bold = false }: TextStyle): number {
  const advances = bold ? ADVANCES.semibold : ADVANCES.regular;
  const thousandths = Array.from(text.normalize('NFC'), (char) => advanceOf(char, advances)).reduce((sum, one) => sum + one, 0);
  return (thousandths / 1000) * size * SAFETY;
}

function advanceOf(char: string, advances: readonly number[]): number {
  const plain = char.normalize('NFD').charAt(0);
  return OTHERS[char] ?? advances[plain.charCodeAt(0) - 32] ?? AVERAGE;
}

/** Breaks text into lines no wider than `width`. A word that is wider alone is broken between letters: nothing ever leaves its box. */
export function wrapText(text: string, { width, ...style }: TextStyle & { readonly width: number }): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((piece) => piece !== '')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (textWidth(joined, style) <= width && last !== undefined) lines[lines.length - 1] = joined;
    else lines.push(...breakWord(word, { width, ...style }));
  }
  return lines;
}

/** As few lines as `wrapText` needs, but of about equal length: for text that is set in the middle. */
export function wrapBalanced(text: string, { width, ...style }: TextStyle & { readonly width: number }): readonly string[] {
  const fewest = wrapText(text, { width, ...style }).length;
  const longest = Math.max(0, ...text.split(/\s+/).map((word) => textWidth(word, style)));
  let [narrow, wide] = [Math.min(longest, width), width];
  while (wide - narrow > 1) {
    const middle = (narrow + wide) / 2;
    if (wrapText(text, { width: middle, ...style }).length > fewest) narrow = middle;
    else wide = middle;
  }
  return wrapText(text, { width: wide, ...style });
}

function breakWord(word: string, { width, ...style }: TextStyle & { readonly width: number }): readonly string[] {
  const pieces: string[] = [''];
  for (const char of word) {
    const grown = `${pieces.at(-1) ?? ''}${char}`;
    if (grown.length > char.length && textWidth(grown, style) > width) pieces.push(char);
    else pieces[pieces.length - 1] = grown;
  }
  return pieces;
}
