import type { PlainDate } from '../kernel/plain-date.ts';
import { readClaims } from './claim/read-claims.ts';
import { type Finding, RULES, type RuleId, SEVERITIES, type Severity } from './finding.ts';
import { fingerprint } from './fingerprint.ts';
import { compareWithOffice, type OfficeFigure } from './office/compare-with-office.ts';
import { maskPersonalData } from './rule/mask-personal-data.ts';
import type { Examined } from './rule/rule.ts';
import { RULES_OF_ONE_DOCUMENT } from './rule/rules.ts';
import type { SourceText } from './source/source-text.ts';
import { placeOf, type TextPlace } from './source/span.ts';
import { judgedOn } from './structure/judged-on.ts';
import { readStructure } from './structure/read-structure.ts';

export type CheckOptions = {
  /** The day on which regulations are judged; without it the document's own. */
  readonly on?: PlainDate;
  /** Only these; all where it is left out. */
  readonly rules?: readonly RuleId[];
  /** What the office holds of its indicators, where the document belongs to one that is known. */
  readonly office?: readonly OfficeFigure[];
};

/** A finding with its places and its name, as it leaves the linter. */
export type PlacedFinding = Omit<Finding, 'spans' | 'key'> & {
  readonly fingerprint: string;
  readonly places: readonly [TextPlace, ...TextPlace[]];
};

export type CheckReport = {
  readonly findings: readonly PlacedFinding[];
  readonly examined: Examined;
};

/** Reads a document and says what contradicts what. Pure: the same text gives the same report. */
export function checkDocument(source: SourceText, options: CheckOptions = {}): CheckReport {
  const structure = readStructure(source);
  const examined: Examined = { structure, claims: readClaims(structure), on: options.on ?? judgedOn(structure) };
  const wanted = options.rules ?? RULES;
  const found = wanted.flatMap((id) => RULES_OF_ONE_DOCUMENT[id]?.(examined) ?? []);
  const beside = compareWithOffice(examined, options.office ?? []);
  return { findings: placeFindings(source, [...found, ...beside]), examined };
}

/** One fault once, certain and grave ones first where they stand in the same place, in reading order. */
export function placeFindings(source: SourceText, found: readonly Finding[]): readonly PlacedFinding[] {
  const byName = new Map<string, Finding>();
  for (const finding of found) {
    if (finding.confidence < TOLD) continue;
    const name = fingerprint(finding.rule, finding.key);
    const known = byName.get(name);
    byName.set(name, known === undefined ? finding : joined(known, finding));
  }
  return [...byName]
    .map(([name, finding]) => placed(source, name, finding))
    .toSorted(
      (a, b) => a.places[0].line - b.places[0].line || a.places[0].column - b.places[0].column || rank(a.severity) - rank(b.severity),
    );
}

const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);

/** Nobody looks at more places of one fault. */
const MOST_PLACES = 60;

/** The same fault found again: its other places are told, and the surer reading stands. */
function joined(a: Finding, b: Finding): Finding {
  const [better, other] = b.confidence > a.confidence ? [b, a] : [a, b];
  if (better.spans.length >= MOST_PLACES) return better;
  const known = new Set(better.spans.map(({ line, from }) => `${line}:${from}`));
  const more = other.spans.filter(({ line, from }) => !known.has(`${line}:${from}`));
  return { ...better, spans: [...better.spans, ...more] };
}

/** Below this no finding is called an error. */
const SURE = 0.7;
/** Below this none is told. */
const TOLD = 0.5;

export const hundredths = (confidence: number): number => Math.round(confidence * 100) / 100;

function placed(source: SourceText, name: string, finding: Finding): PlacedFinding {
  const { rule, message, expected, mungkinSalahBaca, spans } = finding;
  const confidence = hundredths(finding.confidence);
  const [first, ...others] = spans;
  const place = (span: Finding['spans'][0]): TextPlace => {
    const at = placeOf(source, span);
    return rule === 'personal-data' ? { ...at, text: maskPersonalData(at.text) } : at;
  };
  const isUnsure = mungkinSalahBaca === true || confidence < SURE;
  return {
    rule,
    severity: isUnsure && finding.severity === 'error' ? 'warn' : finding.severity,
    confidence,
    message,
    ...(expected === undefined ? {} : { expected }),
    ...(mungkinSalahBaca === undefined ? {} : { mungkinSalahBaca }),
    fingerprint: name,
    places: [place(first), ...others.map(place)],
  };
}
