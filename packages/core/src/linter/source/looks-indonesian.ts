/** Words that any Indonesian page is full of. */
const COMMON = /\b(?:yang|dan|di|dengan|untuk|pada|dalam|dari|tahun|kinerja|sebesar|ini|adalah|oleh|target|realisasi|kegiatan)\b/giu;
const WORD = /\p{L}{2,}/gu;
/** Enough to judge by; a sheet of figures is judged by nothing. */
const [FEWEST, SAMPLE] = [200, 200_000];
/** Prose has one such word in five; a document of tables still one in fifty. */
const SHARE = 100;

/** False only where there are many words and hardly any is Indonesian. */
export function looksIndonesian(lines: readonly string[]): boolean {
  const sample = lines.join('\n').slice(0, SAMPLE);
  const words = count(sample, WORD);
  return words < FEWEST || count(sample, COMMON) * SHARE >= words;
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found += 1;
  return found;
}
