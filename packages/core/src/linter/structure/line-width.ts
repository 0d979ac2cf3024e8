import { isBlank, type ScannedLine } from './scan-lines.ts';

/** How wide running text was set: a line that could still have taken the next word was ended on purpose. */
export type LineWidth = {
  /** `Infinity` where lines were not broken at all (DOCX: one paragraph, one line). */
  readonly width: number;
  /** Left edge of running text. */
  readonly left: number;
};

const MOST_BROKEN = 220;

/** Measured over the whole document: of the longer lines without columns, the width that most of them come near. */
export function measureWidth(lines: readonly ScannedLine[]): LineWidth {
  const prose = lines.filter((line) => !isBlank(line) && line.segments.length === 1 && line.trimmed.length >= 40);
  if (prose.length < 4) return { width: Math.max(MOST_BROKEN, ...prose.map(({ to }) => Math.min(to, 1000))), left: 0 };
  const ends = prose.map(({ to }) => to).toSorted((a, b) => a - b);
  const width = ends[Math.floor(ends.length * 0.9)]!;
  const near = ends.filter((end) => end >= width * 0.8 && end <= width * 1.08).length;
  if (width > MOST_BROKEN || (near < ends.length * 0.3 && width > 120)) return { width: Number.POSITIVE_INFINITY, left: 0 };
  const lefts = prose.map(({ from }) => from).toSorted((a, b) => a - b);
  return { width, left: lefts[Math.floor(lefts.length * 0.25)]! };
}

/** The line is full: its next word would not have fitted. */
export function isFull(line: ScannedLine, next: ScannedLine, { width }: LineWidth): boolean {
  if (width === Number.POSITIVE_INFINITY) return false;
  const word = next.trimmed.indexOf(' ') < 0 ? next.trimmed.length : next.trimmed.indexOf(' ');
  return line.to + 1 + word > width * 0.93;
}

const UNFINISHED =
  /(?:^|\s)(?:di|ke|dari|dan|atau|yang|pada|oleh|untuk|dengan|terhadap|dalam|atas|sesuai|tentang|serta|sebagai|bagi|antara|per|melalui|nomor|no\.?|tahun|sebesar|sebanyak|senilai|sejumlah|yaitu|yakni|adalah|mencapai|menjadi|tabel|gambar|rp\.?|the|of|\/|—|–|-|&)$/i;
const SENTENCE_END = /[.!?;:]["”’)\]]?$/;

/** The text plainly goes on behind this line. */
export const isUnfinished = (text: string): boolean => UNFINISHED.test(text.slice(-40)) || /[,(/]$/.test(text);

export const endsSentence = (text: string): boolean => SENTENCE_END.test(text.slice(-4));

export const startsLower = (text: string): boolean => /^["“(]?\p{Ll}/u.test(text);
