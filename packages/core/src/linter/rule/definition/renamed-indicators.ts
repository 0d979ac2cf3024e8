import type { Finding } from '../../finding.ts';
import type { DocumentStructure } from '../../structure/document-structure.ts';
import { isScanned } from '../is-scanned.ts';
import { indicatorNames, type NamedIndicator, type NameHere } from './indicator-names.ts';
import { differenceOf, isSameName, type NameDifference, wordsOf } from './name-difference.ts';

/** Indicators that are named otherwise in another place. */
export function renamedIndicators(structure: DocumentStructure): readonly Finding[] {
  const indicators = indicatorNames(structure);
  const ignored = sharedWords(indicators);
  const scanned = isScanned(structure);
  return indicators.flatMap((indicator) => {
    const variants = variantsOf(indicator, ignored);
    const [own, ...others] = variants;
    const [other] = others;
    if (own === undefined || other === undefined) return [];
    return [renamedFinding(indicator.label, own, others, differenceOf(own[0].name, other[0].name, ignored), scanned)];
  });
}

/** What most indicators bear in their names is the name of the office. */
function sharedWords(indicators: readonly NamedIndicator[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { names } of indicators)
    for (const word of new Set(wordsOf(names[0]?.name ?? ''))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > indicators.length * 0.6).map(([word]) => word));
}

type Variant = readonly [NameHere, ...NameHere[]];

/** Groups of equal names, the most frequent first; among equals the one that stands first. */
function variantsOf({ names }: NamedIndicator, ignored: ReadonlySet<string>): readonly Variant[] {
  const groups: [NameHere, ...NameHere[]][] = [];
  for (const name of names) {
    const group = groups.find(([known]) => isAlike(known, name, ignored));
    if (group === undefined) groups.push([name]);
    else group.push(name);
  }
  return groups.toSorted((a, b) => b.length - a.length);
}

/** Where an indicator applies is said or left out in captions at will. */
const SCOPE = ['wilayah', 'kerja', 'lingkungan', 'diselenggarakan', 'kantor', 'unit'];

function isAlike(known: NameHere, name: NameHere, shared: ReadonlySet<string>): boolean {
  const areFormal = known.isFormal && name.isFormal;
  const ignored = areFormal ? shared : new Set([...shared, ...SCOPE]);
  const difference = differenceOf(known.name, name.name, ignored);
  if (isSameName(difference) || isCutOff(known.name, name.name, ignored)) return true;
  if (name.isLoose && isRunInto(name.name, known.name, ignored)) return true;
  if ((name.isLoose || known.isLoose) && (isCutOff(name.name, known.name, ignored) || isInterleaved(name.name, known.name, ignored)))
    return true;
  const isShortened = difference.onlyFirst.length === 0 || difference.onlySecond.length === 0;
  return isShortened && !areFormal;
}

/** `short` is the beginning of `long`: a line that the reader lost, or an end that was left off. */
const isCutOff = (long: string, short: string, ignored: ReadonlySet<string>): boolean =>
  wordsOf(short).length >= 4 && isSameName(differenceOf(firstWords(long, short), short, ignored));

/** Words of a neighbouring box stand between its own. */
const isInterleaved = (name: string, other: string, ignored: ReadonlySet<string>): boolean => {
  const { onlyFirst, onlySecond } = differenceOf(name, other, ignored);
  return wordsOf(name)[0] === wordsOf(other)[0] && (onlyFirst.length === 0 || onlySecond.length === 0);
};

/** The whole other name, and behind it the beginning of what stands in the next row. */
function isRunInto(name: string, other: string, ignored: ReadonlySet<string>): boolean {
  const { onlyFirst, onlySecond } = differenceOf(name, other, ignored);
  const words = wordsOf(name);
  const own = words.findLastIndex((word) => wordsOf(other).includes(word));
  return onlySecond.length === 0 && onlyFirst.every((word) => words.lastIndexOf(word) > own);
}

/** As many words of `name` as the other has. */
const firstWords = (name: string, other: string): string => wordsOf(name).slice(0, wordsOf(other).length).join(' ');

const words = (list: readonly string[]): string => list.map((word) => `“${word}”`).join(', ');

function renamedFinding(label: string, own: Variant, others: readonly Variant[], difference: NameDifference, scanned: boolean): Finding {
  const [wrong] = others.flat();
  if (wrong === undefined) throw new Error('a variant without a place');
  const { onlyFirst, onlySecond } = difference;
  const id = [onlySecond.length > 0 ? `memuat ${words(onlySecond)}` : '', onlyFirst.length > 0 ? `tanpa ${words(onlyFirst)}` : '']
    .filter(Boolean)
    .join(' dan ');
  const en = [onlySecond.length > 0 ? `with ${words(onlySecond)}` : '', onlyFirst.length > 0 ? `without ${words(onlyFirst)}` : '']
    .filter(Boolean)
    .join(' and ');
  return {
    rule: 'definition',
    severity: 'warn',
    confidence: scanned ? 0.7 : 0.8,
    message: {
      id: `${label} di sini bernama “${wrong.name}” (${id}), di tempat lain “${own[0].name}”.`,
      en: `Here ${label} is named “${wrong.name}” (${en}), elsewhere “${own[0].name}”.`,
    },
    expected: own[0].name,
    key: `name|${label}|${onlyFirst.join(' ')}|${onlySecond.join(' ')}`,
    spans: [
      wrong.span,
      ...others
        .flat()
        .slice(1)
        .map(({ span }) => span),
      own[0].span,
    ],
  };
}
