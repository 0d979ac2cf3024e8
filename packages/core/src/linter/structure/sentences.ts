import type { Passage } from '../source/passage.ts';

/** Offsets of one sentence in `passage.text`, without the blanks around it. */
export type SentenceRange = { readonly start: number; readonly end: number };

/** What stands before a full stop that ends no sentence. */
const SHORT =
  /(?:^|[\s("“/])(?:no|nr|dll|dsb|dst|dkk|rp|iku|ikk|ss|sk|kab|kec|prov|jl|jln|tgl|hal|hlm|pasal|ps|ay|bd|an|a\.n|u\.p|s\.d|d\.a|up|tgl|thn|th|ir|drs?|hj?|prof|st|mt|s\.?e|s\.?h|m\.?si|m\.?m|ttd|bpk|sdr|yth|plt|plh|ka|wk|dit|ditjen|kep|per|perka|uu|pp|vol|ed|cf|vs|ca|max|min|maks|gol|pt|cv|tbk|angg|jan|feb|mar|apr|jun|jul|agu|agt|sept?|okt|nov|des|tw|smt|sem|bab|tabel|gambar|lamp|\p{Lu}|\d{1,3}|[ivx]{1,4})$/iu;
const ALWAYS_ENDS = /(?:^|[\s("“])(?:dll|dsb|dst|dkk)$/i;

/** Cuts running text into sentences. A stop ends one only where a new one plainly begins behind it. */
export function sentencesOf({ text }: Passage): readonly SentenceRange[] {
  const found: SentenceRange[] = [];
  let start = 0;
  for (const stop of text.matchAll(/[.!?]["”’)\]]{0,2}(?=\s|\p{Lu}\p{Ll})/gu)) {
    const end = stop.index + stop[0].length;
    if (!endsHere(text, stop.index, end)) continue;
    push(found, text, start, end);
    start = end;
  }
  push(found, text, start, text.length);
  return found;
}

function push(found: SentenceRange[], text: string, from: number, to: number): void {
  const [raw] = [text.slice(from, to)];
  const trimmed = raw.trim();
  if (trimmed === '') return;
  const start = from + raw.indexOf(trimmed);
  found.push({ start, end: start + trimmed.length });
}

function endsHere(text: string, stop: number, end: number): boolean {
  const [before, behind] = [text.slice(Math.max(0, stop - 24), stop), text.slice(end, end + 24)];
  if (text[stop] !== '.') return true;
  const beginsAnew = /^\s+["“(]?(?:\p{Lu}|\d)/u.test(behind) || /^\p{Lu}\p{Ll}/u.test(behind);
  if (!beginsAnew) return false;
  if (ALWAYS_ENDS.test(before)) return /^\s+["“(]?\p{Lu}/u.test(behind);
  if (!/^\s/.test(behind)) return /\p{Ll}{3}$/u.test(before);
  if (/\d{4}$|[\d,]\d$/.test(before) && /^\s+["“(]?\p{Lu}\p{Ll}/u.test(behind))
    return (
      !/(?:^|[\s(])(?:no|nomor|iku|ikk|pasal|tabel|gambar)\.?\s*\d{1,3}$/i.test(before) ||
      /^\s+(?:Hal|Adapun|Dalam|Untuk|Pada|Dengan|Oleh|Sehingga|Namun|Selain)\b/.test(behind)
    );
  return !SHORT.test(before);
}
