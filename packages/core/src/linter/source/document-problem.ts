/** Why a file cannot be checked at all. Permanent: scripts and other people's settings rest on these names. */
export const DOCUMENT_PROBLEM_CODES = [
  'file.not_found',
  'file.empty',
  'file.too_big',
  'file.unpacks_too_big',
  'file.too_many_pages',
  'file.encrypted',
  'file.old_word',
  'file.old_excel',
  'file.other_document',
  'file.image',
  'file.not_a_document',
  'file.broken',
  'file.no_text',
  'file.too_slow',
] as const;
export type DocumentProblemCode = (typeof DOCUMENT_PROBLEM_CODES)[number];

export type DocumentProblem = {
  readonly code: DocumentProblemCode;
  readonly detail?: Readonly<Record<string, string | number>>;
};

/** What must be told of a file that was read all the same. */
export const DOCUMENT_NOTE_CODES = ['pages.no_text', 'text.not_indonesian'] as const;
export type DocumentNote = {
  readonly code: (typeof DOCUMENT_NOTE_CODES)[number];
  readonly detail?: Readonly<Record<string, string | number>>;
};
