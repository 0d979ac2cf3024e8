import type { FoundFigure } from '../../claim/read-figures.ts';
import { after, before, between, type Sentence } from '../text/sentences.ts';
import type { Breakdown } from './breakdowns.ts';

const OF = /\bdari\s+(?:(?:total|jumlah|seluruh|keseluruhan|sebanyak|ke)[\s-]*){0,2}$/i;
const YES = /\b(?:mencapai|memenuhi|tercapai|melampaui|melebihi|telah|sudah|berhasil|selesai|sesuai)\b/i;
const NO = /\b(?:belum|tidak|gagal|kurang)\b/i;

/** "Dari 8 indikator, 5 indikator mencapai target dan 3 indikator belum mencapai target": those that did and those that did not are all. */
export function partitionsIn(sentence: Sentence): readonly Breakdown[] {
  const figures = sentence.figures.filter(({ value }) => value.unit !== 'persen');
  const [of, a, b, ...more] = figures;
  if (of === undefined || a === undefined || b === undefined || more.length > 0 || figures.some((figure) => !isCount(figure))) return [];
  if (!OF.test(before(sentence, of)) || /\bdi\s?antaranya\b|\btermasuk\b/i.test(sentence.text)) return [];
  const [gap, tail] = [between(sentence, a, b), after(sentence, b, 120)];
  const isSplit = (YES.test(gap) && !NO.test(gap) && NO.test(tail)) || (NO.test(gap) && YES.test(tail) && !NO.test(tail));
  const member = (figure: FoundFigure): Breakdown['whole'] => ({ sentence, figure });
  return isSplit ? [{ whole: member(of), parts: [member(a), member(b)], rule: 'count' }] : [];
}

const isCount = ({ value }: FoundFigure): boolean => value.digits === 0 && value.unit !== 'rupiah' && !value.doubtful;
