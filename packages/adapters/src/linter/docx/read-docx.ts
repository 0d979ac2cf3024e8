import { err } from '@selaras/core/kernel/result';
import type { ReadResult } from '../parse-document.ts';

export const readDocx = (_bytes: Uint8Array): Promise<ReadResult> => Promise.resolve(err({ code: 'file.other_document' }));
