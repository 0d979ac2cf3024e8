import type { Block, CoverBlock, DocumentModel } from '@selaras/core/document/block';
import { findModelProblems, type ModelProblem } from '@selaras/core/document/check-model';
import { type NumberingProblem, numberBlocks, type Outline } from '@selaras/core/document/number-blocks';
import { cleanText, unprintableCharacters } from './clean-text.ts';

export type DocumentProblem = ModelProblem | NumberingProblem | { readonly code: 'unprintable_characters'; readonly characters: string };

/** A document that cannot be printed, with everything that is wrong with it. The same for all three formats. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
  readonly problems: readonly DocumentProblem[];

  constructor(problems: readonly DocumentProblem[]) {
    super(`document cannot be rendered: ${problems.map((problem) => JSON.stringify(problem)).join(', ')}`);
    this.problems = problems;
  }
}

/** A checked, cleaned and numbered document, divided as it is bound: cover, pages i ii iii, pages 1 2 3. */
export type PreparedDocument = {
  readonly model: DocumentModel;
  readonly cover: CoverBlock | null;
  readonly front: readonly Block[];
  readonly body: readonly Block[];
  readonly outline: Outline;
};

const prepared = new WeakMap<DocumentModel, PreparedDocument>();

/**
 * What every renderer does first, and does once: the three of them are usually asked for the same model in a row.
 * The front matter ends where the first chapter begins; a document without chapters has none.
 */
export function prepareDocument(model: DocumentModel): PreparedDocument {
  const known = prepared.get(model);
  if (known) return known;
  const document = prepare(model);
  prepared.set(model, document);
  return document;
}

function prepare(given: DocumentModel): PreparedDocument {
  const model = cleanModel(given);
  const numbered = numberBlocks(model.blocks);
  const unprintable = unprintableCharacters(JSON.stringify(model));
  const problems: readonly DocumentProblem[] = [
    ...findModelProblems(model),
    ...(numbered.ok ? [] : numbered.error),
    ...(unprintable.length > 0 ? [{ code: 'unprintable_characters', characters: unprintable.join('') } as const] : []),
  ];
  if (problems.length > 0 || !numbered.ok) throw new DocumentError(problems);

  const { outline } = numbered.value;
  const listed = numbered.value.blocks.filter((block) => !isEmptyList(block, outline));
  const blocks = listed.filter((block, index) => block.kind !== 'pageBreak' || !isNeedlessBreak(listed[index - 1], listed[index + 1]));
  const [first, ...rest] = blocks;
  const cover = first?.kind === 'cover' ? first : null;
  const inner = cover === null ? blocks : rest;
  const chapter = inner.findIndex((block) => block.kind === 'heading' && block.role === 'chapter');
  const front = inner.slice(0, Math.max(0, chapter));
  return { model: { ...model, blocks }, cover, front, body: inner.slice(front.length), outline };
}

/** Most texts are clean, so they are looked at as one string before anything is copied. */
function cleanModel(model: DocumentModel): DocumentModel {
  const json = JSON.stringify(model);
  if (!/\\[bfrtu]|[^\n\x20-\x7E\u00A0-\u00AC\u00AE-\u024F\u2010-\u2015\u2018-\u2026]/.test(json)) return model;
  const cleaned: DocumentModel = JSON.parse(json, (_key, value: unknown) => (typeof value === 'string' ? cleanText(value) : value));
  return cleaned;
}

/** Chapters, lists and turned pages begin a page by themselves; Word would leave an empty one between. */
function isNeedlessBreak(before: Block | undefined, after: Block | undefined): boolean {
  if (!before || !after || before.kind === 'cover' || isTurned(before)) return true;
  return after.kind === 'pageBreak' || after.kind === 'contents' || isTurned(after) || (after.kind === 'heading' && after.level === 1);
}

const isTurned = (block: Block): boolean => 'page' in block && block.page === 'landscape';

/** A heading "Daftar Gambar" over nothing helps nobody: lists without entries are left out. */
const isEmptyList = (block: Block, outline: Outline): boolean => block.kind === 'contents' && outline[block.of].length === 0;
