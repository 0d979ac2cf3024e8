import { type PlainDate, parsePlainDate, plainDate } from '../../kernel/plain-date.ts';
import type { DocumentStructure } from './document-structure.ts';

/** The day a document answers for: its signature, else the last day of the year it is for. */
export function judgedOn({ ditandatangani, tahun }: DocumentStructure): PlainDate | null {
  const signed = ditandatangani === null ? null : parsePlainDate(ditandatangani);
  if (signed !== null) return signed;
  return tahun === null ? null : plainDate(`${tahun}-12-31`);
}
