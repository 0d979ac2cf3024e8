import type { CheckReport, PlacedFinding } from './check-document.ts';
import { pageOf } from './source/source-text.ts';
import type { JenisDokumen } from './structure/document-structure.ts';

/** A heading of a document, for whoever shows its notes by chapter. `line` from 1; level 1 is the outermost. */
export type Bab = { readonly label: string; readonly judul: string; readonly level: number; readonly line: number };

/** What is kept of a check beside the text: plain data, nothing that points into memory. */
export type CheckSummary = {
  readonly format: string;
  readonly jenis: JenisDokumen;
  readonly tahun: number | null;
  readonly baris: number;
  readonly halaman: number;
  readonly klaim: number;
  readonly bab: readonly Bab[];
  readonly findings: readonly PlacedFinding[];
};

export function summarise({ findings, examined: { structure, claims } }: CheckReport): CheckSummary {
  const { source, jenis, tahun, sections } = structure;
  const bab = sections.flatMap(({ label, title, level }) => {
    const first = title.parts[0];
    return first === undefined ? [] : [{ label, judul: title.text, level, line: first.line + 1 }];
  });
  return {
    format: source.format,
    jenis,
    tahun,
    baris: source.lines.length,
    halaman: pageOf(source, source.lines.length) ?? 0,
    klaim: claims.length,
    bab,
    findings,
  };
}
