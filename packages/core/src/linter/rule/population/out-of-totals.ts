import { compare } from '../../../kernel/fraction.ts';
import type { FoundFigure } from '../../claim/read-figures.ts';
import type { Finding } from '../../finding.ts';
import { between, placeOfFigure, type Sentence } from '../text/sentences.ts';

const OUT_OF =
  /^(?:\s+(?:orang|pegawai|asn|pns|responden|peserta|instansi|lembaga|satker|opd)){0,2}\s+dari\s+(?:total|jumlah|seluruh|keseluruhan)\s+(?:(?:sebanyak|jumlah)\s+)?$/i;

/** "97 orang dari total 93 orang": more than there are. */
export function outOfTotals(sentences: readonly Sentence[]): readonly Finding[] {
  return sentences.flatMap((sentence) =>
    sentence.figures.flatMap((part, at) => {
      const of = sentence.figures[at + 1];
      if (of === undefined || !isPeople(part) || !isPeople(of) || !OUT_OF.test(between(sentence, part, of))) return [];
      return compare(part.value.value, of.value.value) > 0 ? [findingOf(sentence, part, of)] : [];
    }),
  );
}

const isPeople = ({ value }: FoundFigure): boolean =>
  (value.unit === 'orang' || value.unit === 'instansi') && value.digits === 0 && !value.doubtful;

function findingOf(sentence: Sentence, part: FoundFigure, of: FoundFigure): Finding {
  const [a, b] = [part.value.text, of.value.text];
  return {
    rule: 'population',
    severity: 'error',
    confidence: 0.85,
    message: {
      id: `Disebut ${a} dari seluruhnya ${b}: bagian tidak dapat lebih besar dari seluruhnya.`,
      en: `${a} of a total of ${b}: a part cannot be larger than the whole.`,
    },
    key: ['lebih-dari-seluruhnya', a, b].join('|'),
    spans: [placeOfFigure(sentence, of), placeOfFigure(sentence, part)],
  };
}
