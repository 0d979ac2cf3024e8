import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type CheckBaseline, type CheckedFileLine, type CheckFinding, checkedFile } from '@selaras/contract';

/** What an earlier check said of each file. */
export type Baseline = readonly CheckedFileLine[];

/** `null`: the file is not what `--json` writes. Lines of files that could not be read, and of a package, are passed over. */
export async function readBaseline(path: string): Promise<Baseline | null> {
  try {
    const lines = (await readFile(resolve(path), 'utf8')).split('\n').filter((line) => line.trim() !== '');
    const held = lines.map((line): unknown => JSON.parse(line)).filter(isOfFile);
    return held.length === 0 && lines.length === 0 ? null : held.map((line) => checkedFile.parse(line));
  } catch {
    return null;
  }
}

const isOfFile = (value: unknown): boolean => typeof value === 'object' && value !== null && 'findings' in value;

export type Comparison = {
  /** The only file of the command line: its name may have changed since. */
  readonly isOnly: boolean;
  /** Fingerprints of all that was found, also of what is not shown. */
  readonly everything: ReadonlySet<string>;
  /** Whether a finding of then would be shown now. */
  readonly isAsked: (finding: CheckFinding) => boolean;
};

/** A file is compared with what was said of it then. */
export function against(old: Baseline, line: CheckedFileLine, { isOnly, everything, isAsked }: Comparison): CheckBaseline {
  const before = old.find(({ file }) => file === line.file) ?? (isOnly && old.length === 1 ? old[0] : undefined);
  const then = before?.findings ?? [];
  const known = new Set(then.map(({ fingerprint }) => fingerprint));
  const now = line.findings.map(({ fingerprint }) => fingerprint);
  return {
    new: now.filter((fingerprint) => !known.has(fingerprint)),
    known: now.filter((fingerprint) => known.has(fingerprint)),
    gone: then
      .filter((finding) => !everything.has(finding.fingerprint) && isAsked(finding))
      .map(({ rule, severity, message, fingerprint }) => ({ rule, severity, message, fingerprint })),
  };
}
