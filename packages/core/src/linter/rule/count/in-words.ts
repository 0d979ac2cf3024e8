import { whole } from '../../../kernel/fraction.ts';
import type { PrintedValue } from '../../claim/claim.ts';
import { exactly } from '../../claim/meeting.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Counted } from './counted.ts';

const NUMBERS = ['dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh'];
const TIMES =
  /(?<![\p{L}\d])(?:sebanyak|sejumlah)\s(?<number>dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|[2-9]|1\d)(?:\s\([\p{L}\s]{3,20}\))?\skali\b[^.;\d]{0,60}$/iu;

/** "direvisi sebanyak dua kali dengan penjelasan sebagai berikut:": each time is one item of the list. */
export function timesIn(sentence: Sentence): Counted | null {
  const from = Math.max(0, sentence.text.length - 140);
  const found = TIMES.exec(sentence.text.slice(from));
  const number = found?.groups?.['number'];
  if (found === null || number === undefined || /\b(?:setahun|sebulan|seminggu|sehari|per\s)/i.test(found[0])) return null;
  const amount = /\d/.test(number) ? Number(number) : NUMBERS.indexOf(number.toLowerCase()) + 2;
  const start = from + found.index + found[0].indexOf(number);
  return { sentence, figure: { value: counted(amount, number), start, end: start + number.length }, amount, nouns: ['kali'] };
}

const counted = (amount: number, text: string): PrintedValue => ({
  ...exactly(whole(amount)),
  value: whole(amount),
  digits: 0,
  separator: null,
  unit: null,
  doubtful: false,
  text,
});

/** `empat anggaran, yakni …`: a number in words counts only right before its list. */
const BEFORE_LIST =
  /(?<![\p{L}(])(?<number>dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)\s(?<nouns>[a-z/-]{3,30}(?:\s[a-z/-]{3,30}){0,2}),?\s(?=(?:yaitu|yakni|meliputi|terdiri\s(?:dari|atas))\s?:?\s)/giu;

export function inWords(sentence: Sentence): readonly Counted[] {
  return [...sentence.text.matchAll(BEFORE_LIST)].flatMap(({ index, groups }) => {
    const [number, nouns] = [groups?.['number'] ?? '', groups?.['nouns'] ?? ''];
    const amount = NUMBERS.indexOf(number.toLowerCase()) + 2;
    const isKnown = sentence.figures.some(({ start, end }) => start <= index && index < end);
    if (isKnown || /(?:puluh|belas|ratus|ribu|persen)/i.test(nouns)) return [];
    const figure = { value: counted(amount, number), start: index, end: index + number.length };
    return [{ sentence, figure, amount, nouns: nouns.toLowerCase().split(' ') }];
  });
}
