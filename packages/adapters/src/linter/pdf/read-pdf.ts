import { err } from '@selaras/core/kernel/result';
import type { DocumentLimits } from '../document-limits.ts';
import type { ReadResult } from '../parse-document.ts';

export const readPdf = (_bytes: Uint8Array, _limits: DocumentLimits): Promise<ReadResult> =>
  Promise.resolve(err({ code: 'file.other_document' }));
