import { type Period, periodParts } from '../../kernel/period.ts';
import type { Claim, Measure, PrintedValue, TargetPlan } from '../claim/claim.ts';
import { groupedBy } from '../claim/grouped-by.ts';
import type { JenisDokumen } from '../structure/document-structure.ts';
import type { MatchedSubject } from './match-subjects.ts';
import type { PaketDocument } from './paket-document.ts';

/** What one document says in one cell of the matrix; several where it says it several times. */
export type CellValue = { readonly document: number; readonly claims: readonly [ValuedClaim, ...ValuedClaim[]] };
export type ValuedClaim = Claim & { readonly value: PrintedValue };
export type PaketCell = { readonly measure: PaketMeasure; readonly year: number; readonly values: readonly CellValue[] };

const MEASURES = ['target', 'realisasi', 'capaian', 'anggaran', 'realisasi_anggaran'] as const satisfies readonly Measure[];
export type PaketMeasure = (typeof MEASURES)[number];

/** A reading that is less sure than this says nothing about another document. */
const LEAST = 0.5;

/** Figures of whole years, by measure and year, each document's own. */
export function cellsOf({ members }: MatchedSubject, documents: readonly PaketDocument[]): readonly PaketCell[] {
  const held = members.flatMap((member) => {
    const document = documents[member.document];
    if (document === undefined) return [];
    return document.examined.claims.flatMap((claim) => {
      const cell =
        claim.subject.kind === member.kind && claim.subject.key === member.key ? cellKey(claim, document.examined.structure.jenis) : null;
      return cell === null || !isValued(claim) || claim.confidence < LEAST ? [] : [{ ...cell, document: member.document, claim }];
    });
  });
  const byCell = groupedBy(held, ({ measure, year }) => `${MEASURES.indexOf(measure)}|${year}`);
  return [...byCell]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, those]) => {
      const [first] = those;
      return first === undefined ? [] : [{ measure: first.measure, year: first.year, values: valuesOf(those) }];
    });
}

const isValued = (claim: Claim): claim is ValuedClaim => claim.value !== null;

/** The plan a document of a kind sets targets by. */
const OWN_PLAN: Readonly<Partial<Record<JenisDokumen, TargetPlan>>> = { renstra: 'renstra', renja: 'renja', pk: 'pk' };

function cellKey({ measure, period, layer }: Claim, jenis: JenisDokumen): { readonly measure: PaketMeasure; readonly year: number } | null {
  const known = MEASURES.find((one) => one === measure);
  const year = period === null ? null : wholeYear(period);
  // A target that says which plan it comes from is not the document's own, unless the document is that plan.
  const isForeign = layer !== undefined && layer !== 'pk' && layer !== OWN_PLAN[jenis];
  return known === undefined || year === null || isForeign ? null : { measure: known, year };
}

function wholeYear(period: Period): number | null {
  const { kind, year } = periodParts(period);
  return kind === 'tahun' ? year : null;
}

function valuesOf(held: readonly { readonly document: number; readonly claim: ValuedClaim }[]): readonly CellValue[] {
  return [...groupedBy(held, ({ document }) => String(document))].flatMap(([, those]) => {
    const [first, ...others] = those.map(({ claim }) => claim).toSorted((a, b) => b.confidence - a.confidence);
    return first === undefined || those[0] === undefined ? [] : [{ document: those[0].document, claims: [first, ...others] as const }];
  });
}
