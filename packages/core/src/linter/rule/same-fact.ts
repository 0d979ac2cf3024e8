import type { Conflict, Stated } from '../claim/conflicts.ts';
import { conflictsIn } from '../claim/conflicts.ts';
import { type Proof, proofOf } from '../claim/proof.ts';
import { factWords, placeWords, quoted } from '../claim/say.ts';
import type { Finding } from '../finding.ts';
import type { Span } from '../source/span.ts';
import type { DocumentStructure } from '../structure/document-structure.ts';
import { rowValueFindings } from './row-values.ts';
import type { Examined, Rule } from './rule.ts';
import { unitFindings } from './unit-findings.ts';

/** Same subject, measure and period, and two values that cannot be one. */
export const sameFact: Rule = (examined) => [...ofIndicators(examined), ...rowValueFindings(examined), ...unitFindings(examined)];

const ofIndicators = (examined: Examined): readonly Finding[] =>
  conflictsIn(examined.claims).flatMap((conflict, at) => {
    if (conflict.kind === 'precision') return precision(conflict, examined.structure);
    return conflict.kind === 'values' ? values(conflict, examined, at < MOST_PROOFS) : [];
  });

/** A document with more contradictions is not one to compute for. */
const MOST_PROOFS = 100;

function values(conflict: Conflict, examined: Examined, isProven: boolean): readonly Finding[] {
  const proven = isProven ? withProof(conflict, examined) : { ...conflict, proof: null };
  const { wrong, right, proof } = proven;
  const [a, b] = [wrong[0], right[0]];
  if (a === undefined || b === undefined) return [];
  const isDoubtful = [...wrong, ...right].some(({ value }) => value.doubtful);
  const confidence = Math.min(conflict.confidence + (proof === null ? 0 : 0.1), 0.99);
  return [
    {
      rule: 'same-fact',
      severity: 'error',
      confidence,
      message: sentence({ a, b, proof, times: right.length }, examined.structure),
      ...(conflict.isEven && proof === null && a.from === 'table' ? {} : { expected: quoted(b.value.text) }),
      key: keyOf(a),
      spans: spansOf(wrong, right),
      ...(isDoubtful ? { mungkinSalahBaca: true as const } : {}),
    },
  ];
}

type Proven = { readonly wrong: readonly Stated[]; readonly right: readonly Stated[]; readonly proof: Proof | null };

/** A computation outweighs how often a value is printed. */
function withProof({ wrong, right }: Conflict, examined: Examined): Proven {
  const [a, b] = [wrong[0], right[0]];
  const proof = a === undefined || b === undefined ? null : proofOf(a, b, examined);
  return proof?.of === 'a' ? { wrong: right, right: wrong, proof } : { wrong, right, proof };
}

type Told = { readonly a: Stated; readonly b: Stated; readonly proof: Proof | null; readonly times: number };

function sentence({ a, b, proof, times }: Told, structure: DocumentStructure): Finding['message'] {
  const fact = factWords(a);
  const [here, there] = [placeWords(a, structure), placeWords(b, structure)];
  const often = times > 1 ? { id: ` (${times} kali)`, en: ` (${times} times)` } : { id: '', en: '' };
  const why =
    proof === null
      ? { id: '', en: '' }
      : {
          id: ` ${quoted(b.value.text)} didukung hitungan: ${proof.by.id}.`,
          en: ` ${quoted(b.value.text)} is what the computation gives: ${proof.by.en}.`,
        };
  return {
    id: `${fact.id} tertulis ${quoted(a.value.text)} di ${here.id}, tetapi ${quoted(b.value.text)} di ${there.id}${often.id}.${why.id}`,
    en: `${fact.en} is printed as ${quoted(a.value.text)} in ${here.en}, but as ${quoted(b.value.text)} in ${there.en}${often.en}.${why.en}`,
  };
}

function precision({ wrong, right, confidence }: Conflict, structure: DocumentStructure): readonly Finding[] {
  const [a, b] = [wrong[0], right[0]];
  if (a === undefined || b === undefined || a.measure === 'target') return [];
  const fact = factWords(a);
  const [here, there] = [placeWords(a, structure), placeWords(b, structure)];
  return [
    {
      rule: 'same-fact',
      severity: 'warn',
      confidence: Math.min(confidence, 0.8),
      message: {
        id: `${fact.id} dibulatkan menjadi ${quoted(a.value.text)} di ${here.id}, padahal di ${there.id} ${quoted(b.value.text)}. Gunakan jumlah desimal yang sama.`,
        en: `${fact.en} is rounded to ${quoted(a.value.text)} in ${here.en}, while ${there.en} has ${quoted(b.value.text)}. Print the same number of decimals.`,
      },
      expected: quoted(b.value.text),
      key: keyOf(a),
      spans: spansOf(wrong, right),
    },
  ];
}

export const keyOf = ({ subject, measure, period, layer, value }: Stated): string =>
  [subject.key, measure, period, layer ?? '', quoted(value.text)].join('|');

export function spansOf(wrong: readonly Stated[], right: readonly Stated[]): readonly [Span, ...Span[]] {
  const [first, ...others] = [...wrong, ...right].map(({ span }) => span);
  if (first === undefined) throw new Error('a conflict has places');
  return [first, ...others.slice(0, 30)];
}
