import type { Finding } from '../../finding.ts';
import type { DocumentStructure } from '../../structure/document-structure.ts';
import { grouped } from '../grouped.ts';
import type { Rule } from '../rule.ts';
import { type ToldSentence, toldSentences } from './told-sentences.ts';

/** How far apart two sentences may stand to be neighbours: in blocks. */
const NEAR = 2;
/** A sentence that is repeated far off must be long enough that nobody writes it twice by habit. */
const [LONG, VERY_LONG] = [16, 25];
/** More repeated sentences than this are the way a document is written. */
const HABIT = 3;
/** A neighbour that only begins with the sentence before it repeats it from this length on. */
const LONG_BEGINNING = 10;

/** Sentences that are printed twice: one after the other, or the same long sentence in two places. */
export const duplicateText: Rule = ({ structure }) => {
  const told = toldSentences(structure);
  const near = neighbours(told);
  const taken = new Set(near.flatMap(({ first, second }) => [first.plain, second.plain]));
  const far = distant(
    told.filter(({ plain }) => !taken.has(plain)),
    structure,
  );
  return [...near.map(neighbourFinding), ...(far.length > HABIT ? [] : far.map(distantFinding))];
};

type Pair = { readonly first: ToldSentence; readonly second: ToldSentence };

/** A row of equal items is a form to be filled in, and a sentence that many blocks begin with is a formula. */
function neighbours(told: readonly ToldSentence[]): readonly Pair[] {
  const counts = new Map<string, number>();
  for (const { plain } of told) counts.set(plain, (counts.get(plain) ?? 0) + 1);
  return told.flatMap((second, at) => {
    const before = [told[at - 1], told[at - 2]].filter((one): one is ToldSentence => one !== undefined && isNear(one, second));
    const first =
      before.find((one) => one.plain === second.plain && (one === before[0] || one.block === second.block)) ??
      (before[0] !== undefined && beginsWith(before[0], second) ? before[0] : undefined);
    return first === undefined || (counts.get(second.plain) ?? 0) > 3 ? [] : [{ first, second }];
  });
}

const isNear = (first: ToldSentence, second: ToldSentence): boolean =>
  second.block - first.block <= NEAR && first.section === second.section;

/** `A. A seperti …`: the second sentence says the first again and goes on. */
const beginsWith = (first: ToldSentence, second: ToldSentence): boolean =>
  first.words.length >= LONG_BEGINNING && first.kind === 'paragraph' && second.plain.startsWith(`${first.plain} `);

/** How an indicator is computed is said wherever the indicator stands. */
const FORMULA = /[x×*]\s{0,3}1(?:00|[.,]000|0[.,]000|00[.,]000)\b|[÷=]|\s\/\s/i;

function distant(told: readonly ToldSentence[], structure: DocumentStructure): readonly Pair[] {
  const groups = grouped(told, ({ plain }) => plain);
  return [...groups.values()].flatMap((group) => {
    const [first, second] = group;
    if (first === undefined || second === undefined || group.length !== 2) return [];
    if (FORMULA.test(first.text)) return [];
    if (first.kind !== 'paragraph' || second.kind !== 'paragraph' || /\bnomor\s\d|\btahun\s\d{4}\stentang\b/.test(first.plain)) return [];
    const least = areSiblings(structure, first, second) ? VERY_LONG : LONG;
    return first.words.length >= least ? [{ first, second }] : [];
  });
}

/** Blocks that are written alike, one for each indicator, share their formulas. */
function areSiblings({ sections }: DocumentStructure, a: ToldSentence, b: ToldSentence): boolean {
  const [one, other] = [sections[a.section], sections[b.section]];
  return a.section !== b.section && one !== undefined && other !== undefined && one.parent === other.parent && one.level === other.level;
}

const shown = ({ text }: ToldSentence): string => (text.length > 120 ? `${text.slice(0, 117)}…` : text);

function neighbourFinding({ first, second }: Pair): Finding {
  const isWhole = first.plain === second.plain;
  return {
    rule: 'duplicate-text',
    severity: 'warn',
    confidence: isWhole ? 0.92 : 0.8,
    message: {
      id: isWhole
        ? `Kalimat ini tercetak dua kali berturut-turut: “${shown(first)}”.`
        : `Kalimat “${shown(first)}” diulang sebagai awal kalimat berikutnya; gabungkan.`,
      en: isWhole
        ? `This sentence is printed twice in a row: “${shown(first)}”.`
        : `The sentence “${shown(first)}” is repeated as the beginning of the next; join them.`,
    },
    key: first.plain.slice(0, 160),
    spans: [second.span, first.span],
  };
}

function distantFinding({ first, second }: Pair): Finding {
  return {
    rule: 'duplicate-text',
    severity: 'warn',
    confidence: 0.7,
    message: {
      id: `Kalimat yang sama tercetak di dua tempat: “${shown(first)}”.`,
      en: `The same sentence is printed in two places: “${shown(first)}”.`,
    },
    key: first.plain.slice(0, 160),
    spans: [second.span, first.span],
  };
}
