import { type Fraction, fraction, printedText } from '../../kernel/fraction.ts';
import { period } from '../../kernel/period.ts';
import type { Claim, Measure, PrintedValue } from '../claim/claim.ts';
import { type Indicator, indicatorsOf } from '../claim/indicators.ts';
import { canMeet, exactly, loosened } from '../claim/meeting.ts';
import { commonWords, nameTokens, similarity } from '../claim/name-key.ts';
import { capital, factWords, placeWords, quoted } from '../claim/say.ts';
import type { Finding } from '../finding.ts';
import type { Examined } from '../rule/rule.ts';

/** One figure of an office as Selaras holds it. A target may have several layers; a document may print any of them. */
export type OfficeFigure = {
  readonly nomor: string;
  readonly nama: string;
  readonly measure: Extract<Measure, 'target' | 'realisasi' | 'capaian'>;
  readonly tahun: number;
  /** Exact decimal texts, the one in effect first. */
  readonly nilai: readonly string[];
  readonly desimal: number;
};

/** What a document says of an indicator otherwise than the office's own data. Only whole years are compared: they are what is published. */
export function compareWithOffice(
  { structure, claims }: Pick<Examined, 'structure' | 'claims'>,
  office: readonly OfficeFigure[],
): readonly Finding[] {
  if (office.length === 0) return [];
  const matched = matchesOf(indicatorsOf(structure).all, office);
  const known = new Map(office.map((figure) => [keyOf(figure.nama, figure.measure, String(period(figure.tahun))), figure]));
  return claims.flatMap((claim) => {
    const match = matched.get(claim.subject.key);
    if (claim.confidence < READ[claim.from]) return [];
    if (match === undefined || claim.subject.kind !== 'indikator' || claim.period === null || claim.value === null) return [];
    const figure = known.get(keyOf(match.nama, claim.measure, claim.period));
    if (figure === undefined || isSaidBy(claim.value, figure)) return [];
    return [findingOf({ claim, figure, value: claim.value, sure: match.sure, structure })];
  });
}

/** How surely a figure must have been read before it is held against the office's own: a sentence may speak of its parts. */
const READ = { table: 0.7, text: 0.8 } as const;

/** By name: two Renstra use the same numbers for different indicators. */
const keyOf = (nama: string, measure: string, when: string): string => `${nama}|${measure}|${when}`;

/** A last digit that was cut off instead of rounded is no contradiction. */
const isSaidBy = (value: PrintedValue, { nilai }: OfficeFigure): boolean =>
  nilai.some((text) => canMeet(loosened(value), exactly(fraction(text))));

type Match = { readonly nama: string; readonly sure: number };

const ALIKE = 0.6;
const CLEARLY_ALIKE = 0.8;

/** Which indicator of the office is meant: by name; the number only decides between names that are as near. */
function matchesOf(all: readonly Indicator[], office: readonly OfficeFigure[]): ReadonlyMap<string, Match> {
  const names = new Map(office.map(({ nama, nomor }) => [nama, { nomor, words: nameTokens(nama) }]));
  const common = commonWords([...names.values()].map(({ words }) => words));
  const telling = (words: readonly string[]): ReadonlySet<string> => new Set(words.filter((word) => !common.has(word)));
  const sets = [...names].map(([nama, { nomor, words }]) => ({ nama, nomor, words: telling(words) }));
  const matches = new Map<string, Match>();
  for (const indicator of all) {
    const printed = indicator.names.map(({ passage }) => telling(nameTokens(passage.text)));
    const [best] = sets
      .map(({ nama, nomor, words }) => ({
        nama,
        likeness: Math.max(0, ...printed.map((own) => similarity(own, words))) + (nomor === indicator.nomor ? 0.01 : 0),
      }))
      .toSorted((a, b) => b.likeness - a.likeness);
    if (best !== undefined && best.likeness >= ALIKE)
      matches.set(indicator.key, { nama: best.nama, sure: best.likeness >= CLEARLY_ALIKE ? 0.9 : 0.72 });
  }
  return matches;
}

type Told = {
  readonly claim: Claim;
  readonly figure: OfficeFigure;
  readonly value: PrintedValue;
  readonly sure: number;
  readonly structure: Examined['structure'];
};

function findingOf({ claim, figure, value, sure, structure }: Told): Finding {
  const right = shown(fraction(figure.nilai[0] ?? '0'), figure.desimal);
  const [fact, place] = [factWords(claim), placeWords(claim, structure)];
  const printed = quoted(value.text);
  return {
    rule: 'same-fact',
    severity: 'error',
    confidence: Math.min(sure, claim.confidence),
    message: {
      id: `${capital(fact.id)} tertulis ${printed} di ${place.id}, padahal data kantor di Selaras ${right}.`,
      en: `${capital(fact.en)} is printed as ${printed} in ${place.en}, but the office's data in Selaras are ${right}.`,
    },
    expected: right,
    key: `selaras|${keyOf(figure.nama, figure.measure, String(figure.tahun))}|${printed}`,
    spans: [claim.span],
    ...(value.doubtful ? { mungkinSalahBaca: true as const } : {}),
  };
}

const shown = (value: Fraction, decimals: number): string => printedText(value, decimals);
