import { fontMetrics } from './font-metrics.ts';

/** Plain text of a report; what passes here needs no closer look. */
const CLEAN = /^[\n\x20-\x7E\u00A0-\u00AC\u00AE-\u024F\u2010-\u2015\u2018-\u2026]*$/;
/** No meaning on paper, and harm in files: controls make XML unreadable, direction marks make text read other than it is stored. */
const INVISIBLE =
  // oxlint-disable-next-line no-control-regex, no-misleading-character-class -- these are the characters to remove
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]/g;

/** Signs that office software likes and our fonts draw in another weight only. */
const KIN: Readonly<Record<string, string>> = { '✔': '✓', '✘': '✗', '➢': '►' };

/** Text as it may enter any of the three formats: composed, without invisible characters; `\n` is a line break. */
export function cleanText(text: string): string {
  if (CLEAN.test(text)) return text;
  return text
    .replace(/\r\n?|\v|\u2028|\u2029/g, '\n')
    .replaceAll('\t', ' ')
    .replace(INVISIBLE, '')
    .replace(/[✔✘➢]/g, (sign) => KIN[sign] ?? sign)
    .toWellFormed()
    .normalize('NFC');
}

/**
 * Characters that neither shipped font can draw (emoji, Arabic, Chinese), each once. A document with one of them is
 * refused in every format: the PDF would fail, the DOCX would borrow a font from whichever machine opens it.
 * Entry forms can ask this before the text is stored.
 */
export function unprintableCharacters(text: string): readonly string[] {
  const found = new Set<string>();
  for (const [character] of text.matchAll(/[^\x20-\x7E\n]/gu)) {
    const code = character.codePointAt(0) ?? 0;
    if (!fontMetrics('texgyrebonum-regular.otf').has(code) && !fontMetrics('inter-regular.ttf').has(code)) found.add(character);
  }
  return [...found];
}
