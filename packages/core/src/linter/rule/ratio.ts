import type { Finding } from '../finding.ts';
import { leftovers } from './budget/leftovers.ts';
import { rowCounts } from './count/row-counts.ts';
import { spelledCounts } from './count/spelled-counts.ts';
import { allBroken, breakdownsIn } from './population/breakdowns.ts';
import { amountLines } from './ratio/amount-lines.ts';
import { growths } from './ratio/growth.ts';
import { sharesThatCannotBe } from './ratio/no-such-share.ts';
import { spentAndLeft } from './ratio/spent-and-left.ts';
import type { Rule } from './rule.ts';
import { brokenRelations } from './table/broken-relations.ts';
import { figureText } from './table/table-findings.ts';
import { placesOf } from './text/one-per-place.ts';
import { placeOfFigure, sentencesOf } from './text/sentences.ts';
import { sharesWithOneBase } from './text/shared-base.ts';
import { judged, ratiosIn, ratiosOfBefore, type TextRatio } from './text/text-ratios.ts';

/** Percentages against their numerator and denominator. */
export const ratio: Rule = (examined) => {
  const { structure } = examined;
  const sentences = sentencesOf(structure);
  const told = [...sentences.flatMap(ratiosIn), ...ratiosOfBefore(sentences)];
  const checked = new Set(told.map(({ sentence, percent }) => `${sentence.block}:${sentence.start + percent.start}`));
  const isTold = placesOf([
    ...spelledCounts(structure),
    ...rowCounts(structure, sentences),
    ...allBroken(breakdownsIn(structure, sentences)),
    ...leftovers(sentences).map(({ spans: [place], ...one }) => ({ ...one, spans: [place] as const })),
  ]);
  const shared = sharesWithOneBase(structure).filter(
    ({ sentence, percent }) => !checked.has(`${sentence.block}:${sentence.start + percent.start}`),
  );
  return [
    ...brokenRelations(structure).filter(({ rule }) => rule === 'ratio'),
    ...[...told, ...shared]
      .filter(
        ({ sentence, part, of, partIn, ofIn }) =>
          !isTold(placeOfFigure(partIn ?? sentence, part)) && !isTold(placeOfFigure(ofIn ?? sentence, of)),
      )
      .flatMap((one) => findingOf(one) ?? []),
    ...amountLines(structure),
    ...spentAndLeft(sentences),
    ...growths(sentences),
    ...sharesThatCannotBe(examined, sentences),
  ];
};

function findingOf(ratio: TextRatio): Finding | null {
  const result = judged(ratio);
  const { sentence, percent, part, of, partIn = sentence, ofIn = sentence } = ratio;
  if (result === null || result.judged === 'fits' || (result.judged === 'loosely' && percent.value.digits < 2)) return null;
  const expected = figureText(result.expected, Math.max(percent.value.digits, 2), true);
  const isMisread = [percent, part, of].some(({ value }) => value.doubtful);
  const [p, a, b] = [percent.value.text, part.value.text, of.value.text];
  const isLoose = result.judged === 'loosely';
  return {
    rule: 'ratio',
    severity: isLoose ? 'info' : ratio.confidence < 0.7 ? 'warn' : 'error',
    confidence: isLoose ? 0.6 : ratio.confidence,
    message: isLoose
      ? {
          id: `Tercetak ${p} untuk ${a} dari ${b}; ${a} ÷ ${b} = ${expected}. Hanya cocok bila angkanya dipotong, bukan dibulatkan.`,
          en: `${p} is printed for ${a} of ${b}; ${a} ÷ ${b} = ${expected}. It fits only if the figure was cut off instead of rounded.`,
        }
      : {
          id: `Tercetak ${p}, padahal ${a} dari ${b} adalah ${expected} (${a} ÷ ${b} × 100).`,
          en: `${p} is printed, but ${a} of ${b} is ${expected} (${a} ÷ ${b} × 100).`,
        },
    expected,
    key: ['teks', a, b, p].join('|'),
    spans: [placeOfFigure(sentence, percent), placeOfFigure(partIn, part), placeOfFigure(ofIn, of)],
    ...(isMisread ? { mungkinSalahBaca: true as const } : {}),
  };
}
