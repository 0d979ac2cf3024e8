import type { Finding } from '../../finding.ts';
import { spanIn } from '../../source/passage.ts';
import type { Span } from '../../source/span.ts';
import type { DocumentStructure, ReadBlock, ReadItem } from '../../structure/document-structure.ts';
import { placeOfFigure, type Sentence } from '../text/sentences.ts';
import { type Counted, countedIn, isSubset, isToldAsAll } from './counted.ts';
import { timesIn } from './in-words.ts';

/** "11 regulasi teknis … yaitu:" against the list that follows. */
export function listCounts({ blocks }: DocumentStructure, sentences: readonly Sentence[]): readonly Finding[] {
  return sentences.flatMap((sentence, at) => {
    if (!leadsToList(sentence) || sentences[at + 1]?.block === sentence.block) return [];
    const list = listBehind(blocks, sentence.block);
    if (list === null) return [];
    const counted = timesIn(sentence) ?? countedFor(sentence, sentences.slice(Math.max(0, at - 4), at));
    return counted === null || list.amounts.includes(counted.amount) ? [] : [findingOf(counted, list)];
  });
}

const LEADS = /(?::|\b(?:sebagai\s+berikut|berikut(?:\s+ini)?|yaitu|yakni|meliputi|terdiri\s+(?:dari|atas)))\s*:?\s*$/i;
const NOT_ALL = /\b(?:antara\s+lain|di\s?antaranya|seperti|misalnya|beberapa|sebagian|dll|khususnya|terutama)\b/i;

const leadsToList = ({ text }: Sentence): boolean => LEADS.test(text.slice(-60)) && !NOT_ALL.test(text);

/** The number that the lead names, or the one that a sentence shortly before gave for the same things. */
function countedFor(lead: Sentence, earlier: readonly Sentence[]): Counted | null {
  const own = countedIn(lead).filter((one) => !isSubset(one));
  const right = own.findLast(isRightBefore);
  if (right !== undefined) return right;
  const told = own.filter(isToldAsAll);
  const [only, another] = told.length > 0 ? told : own;
  if (only !== undefined) return another === undefined && isNamedForList(only) ? only : null;
  if (lead.figures.length > 0) return null;
  const before = earlier
    .toReversed()
    .flatMap((sentence) => (sentence.section === lead.section && lead.block - sentence.block <= 2 ? countedIn(sentence) : []));
  const words = new Set(lead.text.toLowerCase().split(/[^a-z/-]+/));
  const same = before.filter(
    (one) => isToldAsAll(one) && !isSubset(one) && one.nouns.slice(0, 2).every((noun) => words.has(noun)) && one.nouns.length >= 2,
  );
  return same[0] ?? null;
}

/** "… dan terbagi ke dalam 3 kategori yakni:". */
function isRightBefore({ sentence, figure }: Counted): boolean {
  return /^\s+(?:[a-z/-]+\s+){1,3},?\s*(?:yaitu|yakni|sebagai berikut|meliputi)\s*:?\s*$|^\s+(?:[a-z/-]+\s*){1,3}:\s*$/i.test(
    sentence.text.slice(figure.end),
  );
}

const FAR = 130;
/** The number stands near the end of the lead: what follows lists just these. */
function isNamedForList({ sentence, figure, nouns }: Counted): boolean {
  const tail = sentence.text.slice(figure.end).toLowerCase();
  if (tail.length > FAR || /\b(?:tersebut|dimaksud|di atas)\b/.test(tail)) return false;
  const behind = tail.slice(tail.indexOf(nouns.at(-1) ?? '') + (nouns.at(-1)?.length ?? 0));
  return ![...behind.matchAll(LISTED)].some(([noun]) => !nouns.includes(noun));
}

/** Things that are listed: where another of them stands before the list, the list is of these. */
const LISTED =
  /\b(?:sasaran|tujuan|indikator|kegiatan|program|langkah|strategi|upaya|rincian|hal|faktor|kendala|hambatan|permasalahan|rekomendasi|fungsi|tugas|misi|kebijakan|unsur|komponen|aspek|kriteria|tahapan|layanan|dokumen)\b/g;

export type List = { readonly amounts: readonly number[]; readonly last: Span; readonly amount: number };

/** Lines of an item that were read as paragraphs of their own. */
const MOST_BETWEEN = 4;

/** The items behind a block; `null` where none follow, or where it cannot be told how many there are. */
export function listBehind(blocks: readonly ReadBlock[], at: number): List | null {
  const first = blocks[at + 1];
  if (first?.kind !== 'item' || first.section !== blocks[at]?.section) return null;
  const start = orderOf(first.mark);
  return start === null ? bulletsFrom(blocks, at + 1, first) : start.index === 1 ? numbersFrom(blocks, at + 1, start.style) : null;
}

function bulletsFrom(blocks: readonly ReadBlock[], from: number, first: ReadItem): List | null {
  let amount = 0;
  let last = first;
  for (let at = from; blocks[at]?.kind === 'item'; at++) {
    const item = blocks[at];
    if (item?.kind !== 'item') break;
    if (item.mark !== first.mark) continue;
    amount++;
    last = item;
  }
  return amount < 2 ? null : { amounts: [amount], amount, last: placeOf(last) };
}

function numbersFrom(blocks: readonly ReadBlock[], from: number, style: string): List | null {
  let [index, seen, between] = [0, 0, 0];
  let last: ReadItem | null = null;
  for (let at = from; at < blocks.length && between <= MOST_BETWEEN; at++) {
    const block = blocks[at];
    if (block === undefined) break;
    if (block.kind === 'heading' && continues(block.label, style, index)) return null;
    if (block.kind === 'heading') break;
    const order = block.kind === 'item' ? orderOf(block.mark) : null;
    if (block.kind !== 'item' || order === null) {
      between += block.kind === 'item' ? 0 : 1;
      continue;
    }
    if (order.style !== style) continue;
    if (order.index <= index || order.index > index + (between > 2 ? 1 : 4)) break;
    [index, seen, between, last] = [order.index, seen + 1, 0, block];
  }
  return last === null || seen < 2 ? null : { amounts: [index, seen], amount: index, last: placeOf(last) };
}

/** An item that was taken for a heading: how long the list is cannot be told. */
function continues(label: string, style: string, index: number): boolean {
  const order = orderOf(label);
  return order !== null && order.style === style && order.index === index + 1;
}

const placeOf = ({ passage }: ReadItem): Span => spanIn(passage, 0, Math.min(passage.text.length, 80));

/** `3.` → number 3, `c)` → letter 3; bullets have no order. */
function orderOf(mark: string): { readonly style: string; readonly index: number } | null {
  const core = mark.trim().replace(/^\(|[.)]+$/g, '');
  const style = mark.trim().replace(/[\dA-Za-z]+/, '');
  if (/^\d{1,3}$/.test(core)) return { style: `1${style}`, index: Number(core) };
  if (/^[a-z]$/.test(core)) return { style: `a${style}`, index: core.charCodeAt(0) - 96 };
  return /^[A-Z]$/.test(core) ? { style: `A${style}`, index: core.charCodeAt(0) - 64 } : null;
}

function findingOf(counted: Counted, { amount, last }: List): Finding {
  const { sentence, figure, nouns } = counted;
  const noun = nouns.join(' ');
  return {
    rule: 'count',
    severity: 'error',
    confidence: 0.85,
    message: {
      id: `Disebut ${counted.amount} ${noun}, tetapi daftar sesudahnya memuat ${amount}.`,
      en: `${counted.amount} ${noun} are named, but the list that follows holds ${amount}.`,
    },
    expected: String(amount),
    key: ['daftar', noun, counted.amount, amount].join('|'),
    spans: [placeOfFigure(sentence, figure), last],
  };
}
