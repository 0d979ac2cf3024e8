import type { ImportProblem, Place } from '@selaras/core';
import { importSentencesEn } from './problem-sentences-en.ts';
import { importSentencesId } from './problem-sentences-id.ts';

const SENTENCES = { id: importSentencesId, en: importSentencesEn } as const;
const WORDS = { id: { sheet: 'lembar', row: 'baris', column: 'kolom' }, en: { sheet: 'sheet', row: 'row', column: 'column' } } as const;

/** What was found and what to do about it, without its place: where the place stands beside it, in a table. */
export const importSentence = ({ code, detail = {} }: ImportProblem, lang: 'id' | 'en'): string => SENTENCES[lang][code](detail);

/** `Lembar IKPA, baris 5, kolom K`. */
export function placeText({ sheet, row, column }: Place, lang: 'id' | 'en'): string {
  const { sheet: sheetWord, row: rowWord, column: columnWord } = WORDS[lang];
  const parts = [
    `${sheetWord} ${sheet}`,
    ...(row === undefined ? [] : [`${rowWord} ${row}`]),
    ...(column === undefined ? [] : [`${columnWord} ${column}`]),
  ];
  const text = parts.join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** With its place in front: where one sentence is all there is. */
export const importSentenceAt = (problem: ImportProblem, lang: 'id' | 'en'): string =>
  problem.place === undefined ? importSentence(problem, lang) : `${placeText(problem.place, lang)}: ${importSentence(problem, lang)}`;

/** As scripts read it. */
export type SaidImportProblem = { readonly code: ImportProblem['code']; readonly place?: Place; readonly message: string };

export const saidProblem = (problem: ImportProblem, lang: 'id' | 'en'): SaidImportProblem => ({
  code: problem.code,
  ...(problem.place === undefined ? {} : { place: problem.place }),
  message: importSentence(problem, lang),
});
