import type { ImportProblem, Place } from './import-problem.ts';
import type { Sheet } from './sheet.ts';

export const IMPORT_KINDS = ['ikpa', 'ip-asn', 'skm', 'lke'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** One row of a file after it was judged. A row with a problem is rejected, whatever else it says. */
export type CheckedRow<Isi> = {
  readonly place: Place;
  /** What the row is about, the same in every file that speaks of it (`2024-M12/412345`); `null`: nobody can tell. */
  readonly kunci: string | null;
  /** What would be kept; `null` where it could not be read. */
  readonly isi: Isi | null;
  readonly problems: readonly ImportProblem[];
  /** Worth knowing; rejects nothing. */
  readonly notes: readonly ImportProblem[];
};

/** A file after it was judged: nothing is stored yet, and all that is wrong is told. */
export type CheckedFile<Isi, Ikhtisar> = {
  readonly kind: ImportKind;
  /** About the file as a whole: with any of them nothing of it can be applied. */
  readonly problems: readonly ImportProblem[];
  readonly notes: readonly ImportProblem[];
  readonly rows: readonly CheckedRow<Isi>[];
  /** Rows that say nothing: blank ones, headings, footnotes, sums. */
  readonly skipped: number;
  readonly ikhtisar: Ikhtisar;
};

/** One kind of file. Pure: the same sheets and settings give the same answer, on the command line and on a server. */
export type Importer<Settings, Isi, Ikhtisar> = {
  readonly kind: ImportKind;
  /** Whether the sheets look like this kind: cheap, and decides nothing but which importer is proposed. */
  readonly recognises: (sheets: readonly Sheet[]) => boolean;
  readonly check: (sheets: readonly Sheet[], settings: Settings) => CheckedFile<Isi, Ikhtisar>;
};
