import { canMeet, percentRange } from '../../claim/meeting.ts';
import type { FoundFigure } from '../../claim/read-figures.ts';
import type { DocumentStructure } from '../../structure/document-structure.ts';
import { before, between, type Sentence, sentencesOf } from './sentences.ts';
import { judged, ratiosIn, type TextRatio } from './text-ratios.ts';

type Pair = { readonly sentence: Sentence; readonly part: FoundFigure; readonly percent: FoundFigure };

/** `25 pegawai … di bawah target (29,07%) sedangkan 61 pegawai … (70,93%)` of a number that the paragraph names. */
export function sharesWithOneBase(structure: DocumentStructure): readonly TextRatio[] {
  const byBlock = new Map<number, Sentence[]>();
  for (const sentence of sentencesOf(structure)) {
    const known = byBlock.get(sentence.block);
    if (known === undefined) byBlock.set(sentence.block, [sentence]);
    else known.push(sentence);
  }
  return [...byBlock.values()].flatMap(sharesOf);
}

const LEAD =
  /^[^.;:%()]{0,110}\(\s*(?:(?:kontribusi|porsi|proporsi|pangsa)\s+)?(?:atau\s+|sebesar\s+|setara\s+)?$|^\s+dengan\s+(?:kontribusi|porsi|proporsi|pangsa|persentase)(?:\s+(?:mencapai|sebesar|sekitar))?\s+$|^(?:\s+[^\s.;:%()]+){0,4}\s+atau\s+(?:sebesar\s+|setara\s+(?:dengan\s+)?)?$/i;
const MISLEADS = /\btarget(?:\s+(?:sebesar|adalah|yaitu))?\s*$|\brealisasi\b|\bcapaian\b|\bnaik\b|\bmeningkat\b|\bturun\b/i;
const MOST_BASES = 12;

function sharesOf(sentences: readonly Sentence[]): readonly TextRatio[] {
  // "6.663 dari 7.000 berkas (95,19%) …, sedangkan 337 berkas (4,81%)": what is a whole is no part.
  const wholes = sentences.flatMap((sentence) =>
    ratiosIn(sentence).flatMap((ratio) => (judged(ratio)?.judged === 'fits' ? [ratio.of] : [])),
  );
  const pairs = sentences.flatMap(pairsIn).filter(({ part }) => !wholes.includes(part));
  if (pairs.length + wholes.length < 2 || pairs.length === 0) return [];
  const partOfPair = new Set(pairs.map(({ part }) => part));
  const bases = sentences
    .flatMap(({ figures }) => figures)
    .filter((figure) => isCount(figure) && !partOfPair.has(figure))
    .slice(0, MOST_BASES);
  const tried = bases.map((base) => ({
    base,
    fits: pairs.filter((pair) => isShareOf(pair, base)).length + (isSameAs(wholes, base) ? 1 : 0),
  }));
  const [best] = tried.toSorted((a, b) => b.fits - a.fits);
  const isTelling =
    best !== undefined &&
    (best.fits > 1 ||
      isSameAs(wholes, best.base) ||
      isOfAll(sentences, best.base) ||
      pairs.some((pair) => pair.percent.value.digits > 0 && isShareOf(pair, best.base)));
  if (best === undefined || !isTelling || best.fits * 2 < pairs.length) return [];
  const ofIn = sentences.find(({ figures }) => figures.includes(best.base));
  return pairs.map((pair) => ({ ...pair, of: best.base, ...(ofIn === undefined ? {} : { ofIn }), mayBeRest: false, confidence: 0.85 }));
}

const isSameAs = (wholes: readonly FoundFigure[], base: FoundFigure): boolean => wholes.includes(base);

/** "Dari 4 indikator, …". */
const isOfAll = (sentences: readonly Sentence[], base: FoundFigure): boolean =>
  sentences.some((sentence) => sentence.figures.includes(base) && /\bdari\s+(?:\S+\s+)?$/i.test(before(sentence, base, 30)));

const isCount = ({ value }: FoundFigure): boolean => (value.digits === 0 || value.unit === 'rupiah') && value.unit !== 'persen';

function isShareOf({ part, percent }: Pair, base: FoundFigure): boolean {
  if ((part.value.unit === 'rupiah') !== (base.value.unit === 'rupiah')) return false;
  const share = percentRange(part.value, base.value);
  return share !== null && canMeet(share, percent.value);
}

function pairsIn(sentence: Sentence): readonly Pair[] {
  return sentence.figures.flatMap((part, at) => {
    const percent = sentence.figures[at + 1];
    if (percent === undefined || percent.value.unit !== 'persen' || !isCount(part)) return [];
    const gap = between(sentence, part, percent);
    return LEAD.test(gap) && !MISLEADS.test(gap) && !/\bmenjadi\s*$/i.test(before(sentence, part, 12)) ? [{ sentence, part, percent }] : [];
  });
}
