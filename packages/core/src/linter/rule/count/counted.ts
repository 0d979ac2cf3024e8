import { compare, isWhole, whole } from '../../../kernel/fraction.ts';
import type { FoundFigure } from '../../claim/read-figures.ts';
import { after, before, type Sentence } from '../text/sentences.ts';

/** "terdapat 11 regulasi teknis": a number of things that can be listed, and the words that name them. */
export type Counted = {
  readonly sentence: Sentence;
  readonly figure: FoundFigure;
  readonly amount: number;
  readonly nouns: readonly string[];
};

const LEAST = whole(2);
const MOST = whole(60);
const NO_NOUN = new Set(
  'yang di ke dari dan atau pada untuk oleh dengan dalam serta adalah yaitu yakni sebagai berikut tahun bulan hari jam menit kali persen poin orang pegawai rupiah juta miliar ribu minggu semester triwulan tw lembar halaman km meter jp sks'.split(
    ' ',
  ),
);
const FILLERS = new Set('jenis buah macam item butir jumlah total'.split(' '));

/** Numbers of things in a sentence, each with its noun; percentages, money and spans of time name nothing that is listed. */
export function countedIn(sentence: Sentence): readonly Counted[] {
  return sentence.figures.flatMap((figure) => {
    const { value } = figure;
    if (value.digits > 0 || value.unit === 'persen' || value.unit === 'rupiah' || value.doubtful || !isWhole(value.value)) return [];
    if (compare(value.value, LEAST) < 0 || compare(value.value, MOST) > 0) return [];
    const nouns = nounsBehind(after(sentence, figure, 70));
    return nouns.length === 0 ? [] : [{ sentence, figure, amount: Number(value.value.n) / Number(value.value.d), nouns }];
  });
}

/** The words that name what was counted: up to three, without fillers, up to a mark or a small word. */
function nounsBehind(text: string): readonly string[] {
  const [head = ''] = text.split(/[.,;:()"“”]/, 1);
  const words: string[] = [];
  for (const word of head.trim().toLowerCase().split(/\s+/)) {
    if (!/^[a-z][a-z/-]+$/.test(word) || NO_NOUN.has(word)) break;
    if (!FILLERS.has(word)) words.push(word);
    if (words.length === 3) break;
  }
  return words;
}

const TOTALS =
  /(?:\bterdapat|\bmemiliki|\bmempunyai|\bmenetapkan|\bditetapkan|\bterdiri\s+(?:dari|atas)|\bmeliputi|\bsebanyak|\bsejumlah|\bberjumlah|\bmenjabarkan|\bdijabarkan\s+(?:dalam|menjadi|ke dalam)|\bdibagi\s+(?:dalam|menjadi|ke dalam)|\bterbagi\s+(?:dalam|menjadi|atas|ke dalam)|\bmencakup|\bmerumuskan|\bada|\bmelalui|\bdari|\btotal|\bdengan|\bmenggunakan|\bdalam)\s+(?:(?:ke|total|jumlah|seluruh|sebanyak|sejumlah|sekitar|adanya|sudah)[\s-]*){0,2}$/i;

/** Whether the number is told as how many there are, not as how many of them did something. */
export const isToldAsAll = ({ sentence, figure }: Counted): boolean =>
  TOTALS.test(before(sentence, figure)) || figure.terbilang !== undefined;

const SUBSET =
  /\b(?:belum|tinggal|hanya|sisa|tersisa|sebagian|minimal|paling sedikit|maksimal|masing-masing|setiap|tiap|per|lebih dari|kurang dari|salah satu)\s+(?:\S+\s+){0,2}$/i;
export const isSubset = ({ sentence, figure }: Counted): boolean => SUBSET.test(before(sentence, figure, 40));
