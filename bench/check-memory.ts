/** Checks one file and says how much memory the whole process has needed at most. */
import { readFileSync } from 'node:fs';
import { readDocumentFile } from '@selaras/adapters/linter/read-document-file';
import { checkDocument } from '@selaras/core';

const read = await readDocumentFile(readFileSync(process.argv[2] ?? ''));
if (!read.ok) throw new Error(read.error.code);
checkDocument(read.value.source);
console.log(JSON.stringify({ megabytes: process.resourceUsage().maxRSS / 1024, pages: read.value.source.pageStarts.length }));
