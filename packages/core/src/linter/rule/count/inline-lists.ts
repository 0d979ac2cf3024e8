import type { Finding } from '../../finding.ts';
import { placeIn, placeOfFigure, type Sentence } from '../text/sentences.ts';
import { type Counted, countedIn, isSubset } from './counted.ts';
import { inWords } from './in-words.ts';

/** "4 (empat) perspektif, yaitu (1) …, (2) …", "4 dimensi, yaitu kualifikasi, kompetensi, kinerja, dan disiplin". */
export function inlineCounts(sentences: readonly Sentence[]): readonly Finding[] {
  return sentences.flatMap((sentence) => {
    const counted = [...countedIn(sentence), ...inWords(sentence)].filter((one) => !isSubset(one));
    return counted.flatMap((one, at) => {
      const until = counted[at + 1]?.figure.start ?? sentence.text.length;
      const list = listAfter(one, until);
      return list === null || list.amounts.includes(one.amount) ? [] : [findingOf(one, list)];
    });
  });
}

type Inline = { readonly amounts: readonly number[]; readonly from: number; readonly to: number };

const LEAD = /^[^.;:]{0,80}?[,\s]\s*(?:yaitu|yakni|meliputi|terdiri\s+(?:dari|atas)|adalah|antara lain|di\s?antaranya|:)\s*:?\s*/i;
const NOT_ALL = /antara lain|di\s?antaranya|dll|dan lain|dan sebagainya|dsb|misalnya|seperti/i;

function listAfter({ sentence, figure }: Counted, until: number): Inline | null {
  const rest = sentence.text.slice(figure.end, Math.min(until, figure.end + 700));
  if (NOT_ALL.test(rest)) return null;
  const marked = markedItems(sentence.text.slice(figure.end, figure.end + 1500));
  if (marked !== null) return { ...marked, from: figure.end + marked.from, to: figure.end + marked.to };
  const lead = LEAD.exec(rest);
  if (lead === null || until < sentence.text.length) return null;
  const from = figure.end + lead[0].length;
  const amounts = commaItems(sentence.text.slice(from));
  return amounts === null ? null : { amounts, from, to: sentence.text.length };
}

/** `(1) … (2) …` or `a) … b) …` in order from the first. */
function markedItems(text: string): { readonly amounts: readonly number[]; readonly from: number; readonly to: number } | null {
  let [index, from, to] = [0, 0, 0];
  for (const { 0: mark, 1: inner = '', index: at } of text.matchAll(/(?<![\w/])\(?(\d{1,2}|[a-k])\)(?=\s?\p{L})/gu)) {
    const order = /^\d/.test(inner) ? Number(inner) : inner.charCodeAt(0) - 96;
    if (order !== index + 1) continue;
    if (index === 0) from = at;
    [index, to] = [order, at + mark.length];
  }
  return index >= 2 ? { amounts: [index], from, to } : null;
}

const LONGEST_ITEM = 5;

/** `A, B, dan C` of short names; `null` where it cannot be told what one item is. */
function commaItems(text: string): readonly number[] | null {
  const list = text.replace(/[.:;]\s*$/, '').trim();
  if (/[.:;()\d]|\b(?:serta|atau|yang|dengan|untuk|sehingga|karena|dalam|di|pada)\b/i.test(list)) return null;
  const pieces = list.split(/,\s*/);
  const last = pieces.at(-1) ?? '';
  if (pieces.length < 2 || !/\bdan\s/i.test(last)) return null;
  if (pieces.slice(0, -1).some((piece) => /\bdan\b/i.test(piece))) return null;
  const joined = last.split(/\bdan\s+/i).filter((piece) => piece.trim() !== '');
  const isClosed = /^dan\s/i.test(last);
  const items = [...pieces.slice(0, -1), ...(isClosed ? [last.replace(/^dan\s+/i, '')] : joined)];
  if (items.some((item) => item.trim().split(/\s+/).length > LONGEST_ITEM || item.trim() === '')) return null;
  return isClosed && joined.length > 1 ? [items.length, items.length + joined.length - 1] : [items.length];
}

function findingOf(counted: Counted, { amounts, from, to }: Inline): Finding {
  const { sentence, figure, nouns, amount } = counted;
  const noun = nouns.join(' ');
  const [listed = 0] = amounts;
  return {
    rule: 'count',
    severity: 'error',
    confidence: 0.8,
    message: {
      id: `Disebut ${amount} ${noun}, tetapi yang disebutkan sesudahnya ${listed}.`,
      en: `${amount} ${noun} are named, but ${listed} are listed behind.`,
    },
    expected: String(listed),
    key: ['sebutan', noun, amount, listed].join('|'),
    spans: [placeOfFigure(sentence, figure), placeIn(sentence, from, to)],
  };
}
