import type { Band } from '../../../calculator/bands.ts';
import type { PrintedValue } from '../../claim/claim.ts';
import type { Finding } from '../../finding.ts';
import type { Span } from '../../source/span.ts';
import { bandsOf, type KnownScale } from './known-scales.ts';

export type Graded = {
  readonly scale: KnownScale;
  readonly score: PrintedValue;
  readonly word: string;
  readonly band: Band;
  readonly places: readonly [Span, ...Span[]];
  readonly confidence: number;
};

export function bandFinding({ scale, score, word, band, places, confidence }: Graded): Finding {
  const wanted = word.length <= 2 ? band.kode : band.nama;
  const called = band.kode.length <= 2 ? `${band.kode} (${band.nama})` : band.nama;
  const from = band.dari.replace('.', ',');
  const upper = scale.table.bands[scale.table.bands.indexOf(band) - 1]?.dari.replace('.', ',');
  const range = upper === undefined ? `${from} ke atas` : `${from}–${upper}`;
  const rangeInEnglish = upper === undefined ? `${from} and above` : `${from}–${upper}`;
  return {
    rule: 'band',
    severity: 'error',
    confidence,
    message: {
      id: `${scale.nama}: ${score.text} disebut "${word}", padahal menurut ${scale.dasarHukum} nilai ${range} adalah ${called}.`,
      en: `${scale.nama}: ${score.text} is called "${word}", but by ${scale.dasarHukum} ${rangeInEnglish} is ${called}.`,
    },
    expected: wanted,
    key: [scale.nama, score.text, word].join('|'),
    spans: places,
    ...(score.doubtful ? { mungkinSalahBaca: true as const } : {}),
  };
}

/** A score so near a bound that rounding decides is nobody's mistake. */
export const isClear = (score: PrintedValue, scale: KnownScale): boolean => bandsOf(score, scale).length === 1;
