import { compare, plus, printedText } from '../../../kernel/fraction.ts';
import type { FoundFigure } from '../../claim/read-figures.ts';
import type { Finding } from '../../finding.ts';
import { after, before, between, placeOfFigure, type Sentence } from '../text/sentences.ts';

const OF = /\bdari\s+(?:(?:total|jumlah|seluruh|keseluruhan|sebanyak)\s+){0,2}$/i;
const YES = /\b(?:mencapai|memenuhi|tercapai|melampaui|melebihi|telah|sudah|berhasil|selesai|sesuai)\b/i;
const NO = /\b(?:belum|tidak|gagal|kurang)\b/i;

/** "Dari 8 indikator, 5 indikator mencapai target dan 3 indikator belum mencapai target". */
export function partitions(sentences: readonly Sentence[]): readonly Finding[] {
  return sentences.flatMap((sentence) => {
    const figures = sentence.figures.filter(({ value }) => value.unit !== 'persen');
    const [of, a, b, ...more] = figures;
    if (of === undefined || a === undefined || b === undefined || more.length > 0 || figures.some((figure) => !isCount(figure))) return [];
    if (!OF.test(before(sentence, of))) return [];
    const [gap, tail] = [between(sentence, a, b), after(sentence, b, 120)];
    const isSplit = (YES.test(gap) && !NO.test(gap) && NO.test(tail)) || (NO.test(gap) && YES.test(tail) && !NO.test(tail));
    if (!isSplit || /\bdi\s?antaranya\b|\btermasuk\b/i.test(sentence.text)) return [];
    const together = plus(a.value.value, b.value.value);
    return compare(together, of.value.value) === 0 ? [] : [findingOf(sentence, [of, a, b], printedText(together, 0))];
  });
}

const isCount = ({ value }: FoundFigure): boolean => value.digits === 0 && value.unit !== 'rupiah' && !value.doubtful;

function findingOf(sentence: Sentence, figures: readonly [FoundFigure, FoundFigure, FoundFigure], together: string): Finding {
  const [of, a, b] = figures.map(({ value }) => value.text.replace(/\s?\(.*$/, ''));
  const [first, ...others] = figures;
  return {
    rule: 'count',
    severity: 'error',
    confidence: 0.82,
    message: {
      id: `Disebut ${of}, padahal ${a} + ${b} = ${together}.`,
      en: `${of} are named, but ${a} + ${b} = ${together}.`,
    },
    expected: together,
    key: ['terbagi', of, a, b].join('|'),
    spans: [placeOfFigure(sentence, first), ...others.map((figure) => placeOfFigure(sentence, figure))],
  };
}
