import type { ReadDocument } from '@selaras/adapters/linter/read-document-file';
import { type CheckedFileLine, documentNoteSentence, documentSentence, type UnreadableFileLine } from '@selaras/contract';
import {
  type CheckOptions,
  type CheckReport,
  checkDocument,
  type DocumentProblem,
  type PlacedFinding,
  SEVERITIES,
  type Severity,
} from '@selaras/core';
import type { Context } from '../context.ts';
import type { Language } from '../language.ts';
import { readCheckedFile } from './read-checked-file.ts';

/** One file of the command line after it was looked at. `everything`: fingerprints also of what is too slight to be shown. */
export type CheckedDocument =
  | { readonly file: string; readonly problem: DocumentProblem }
  | { readonly file: string; readonly document: ReadDocument; readonly report: CheckReport; readonly everything: ReadonlySet<string> };

export type CheckSettings = CheckOptions & { readonly minSeverity: Severity };

export async function checkFile(context: Context, file: string, { minSeverity, ...options }: CheckSettings): Promise<CheckedDocument> {
  const read = await readCheckedFile(context, file);
  if (!read.ok) return { file, problem: read.error };
  const report = checkDocument(read.value.source, options);
  return {
    file,
    document: read.value,
    report: { ...report, findings: report.findings.filter(isAtLeast(minSeverity)) },
    everything: new Set(report.findings.map(({ fingerprint }) => fingerprint)),
  };
}

export const isAtLeast =
  (least: Severity) =>
  ({ severity }: { readonly severity: Severity }): boolean =>
    SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);

/** The line of `--json`. */
export function checkLine(checked: CheckedDocument, lang: Language): CheckedFileLine | UnreadableFileLine {
  const { file } = checked;
  if ('problem' in checked) return { file, error: { code: checked.problem.code, message: documentSentence(checked.problem, lang) } };
  const { document, report } = checked;
  return {
    file,
    findings: report.findings.map((finding) => findingLine(finding, lang)),
    claims: report.examined.claims.length,
    stats: statsOf(document, report, lang),
  };
}

export const findingLine = ({ message, ...finding }: PlacedFinding, lang: Language): CheckedFileLine['findings'][number] => {
  const { places, rule, severity, confidence, ...more } = finding;
  return { rule, severity, confidence, message: message[lang], ...more, places: [...places] };
};

function statsOf({ source, notes }: ReadDocument, { findings, examined }: CheckReport, lang: Language): CheckedFileLine['stats'] {
  const { jenis, tahun, sections, tables } = examined.structure;
  const count = (wanted: Severity): number => findings.filter(({ severity }) => severity === wanted).length;
  return {
    format: source.format,
    jenis,
    tahun,
    tanggal: examined.on,
    pages: source.pageStarts.length === 0 ? null : source.pageStarts.length,
    lines: source.lines.length,
    sections: sections.length,
    tables: tables.length,
    error: count('error'),
    warn: count('warn'),
    info: count('info'),
    notes: notes.map((note) => ({ code: note.code, message: documentNoteSentence(note, lang) })),
  };
}
