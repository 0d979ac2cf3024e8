import type { DocumentStructure } from '../structure/document-structure.ts';
import type { Claim } from './claim.ts';

/** Every statement with a figure that tables and text make. */
export function readClaims(_structure: DocumentStructure): readonly Claim[] {
  return [];
}
