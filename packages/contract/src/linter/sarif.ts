import { NAMA_ATURAN, RULES, type Severity, URAIAN_ATURAN } from '@selaras/core';
import type { CheckedFileLine, CheckFinding, CheckPlace, UnreadableFileLine } from './check-lines.ts';

type Lang = 'id' | 'en';
export type SarifInput = {
  readonly lines: readonly (CheckedFileLine | UnreadableFileLine)[];
  /** Findings between documents, each place with its file. */
  readonly between?: readonly CheckFinding[];
  readonly version: string;
  readonly lang: Lang;
};

const LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warn: 'warning', info: 'note' };

/** SARIF 2.1.0, as code hosts and editors read it. Lines are those of the checked text, which `--text` writes. */
export function sarifLog({ lines, between = [], version, lang }: SarifInput): object {
  const readable = lines.filter((line) => 'findings' in line);
  const unreadable = lines.filter((line) => 'error' in line);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Selaras Cek Konsistensi', version, language: lang, rules: rules(lang) } },
        language: lang,
        columnKind: 'unicodeCodePoints',
        invocations: [
          {
            executionSuccessful: unreadable.length === 0,
            toolExecutionNotifications: unreadable.map(({ file, error }) => ({
              level: 'error',
              message: { text: error.message },
              properties: { code: error.code },
              locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
            })),
          },
        ],
        artifacts: lines.map(({ file }) => ({ location: { uri: uriOf(file) } })),
        results: [...readable.flatMap(resultsOf), ...between.map((finding) => result(finding, '-', undefined))],
      },
    ],
  };
}

const rules = (lang: Lang): readonly object[] =>
  RULES.map((id) => ({
    id,
    name: NAMA_ATURAN[id][lang],
    shortDescription: { text: NAMA_ATURAN[id][lang] },
    fullDescription: { text: URAIAN_ATURAN[id].bunyi[lang] },
    defaultConfiguration: { level: LEVEL[URAIAN_ATURAN[id].severity] },
  }));

function resultsOf({ file, findings, baseline }: CheckedFileLine): readonly object[] {
  const isNew = new Set(baseline?.new);
  const stateOf = (fingerprint: string): string | undefined =>
    baseline === undefined ? undefined : isNew.has(fingerprint) ? 'new' : 'unchanged';
  const gone = (baseline?.gone ?? []).map(({ rule, severity, message, fingerprint }) => ({
    ruleId: rule,
    level: LEVEL[severity],
    message: { text: message },
    partialFingerprints: { 'selaras/v1': fingerprint },
    baselineState: 'absent',
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
  }));
  return [...findings.map((finding) => result(finding, file, stateOf(finding.fingerprint))), ...gone];
}

function result(finding: CheckFinding, file: string, baselineState: string | undefined): object {
  const [first, ...others] = finding.places.map((place) => location(place, place.file ?? file));
  return {
    ruleId: finding.rule,
    ruleIndex: RULES.indexOf(finding.rule),
    level: LEVEL[finding.severity],
    message: { text: finding.message },
    rank: Math.round(finding.confidence * 100),
    partialFingerprints: { 'selaras/v1': finding.fingerprint },
    ...(baselineState === undefined ? {} : { baselineState }),
    locations: first === undefined ? [] : [first],
    ...(others.length === 0 ? {} : { relatedLocations: others.map((one, at) => ({ id: at + 1, ...one })) }),
    properties: { confidence: finding.confidence, ...(finding.expected === undefined ? {} : { expected: finding.expected }) },
  };
}

function location({ page, line, column, text }: CheckPlace, file: string): object {
  const columns = column === undefined ? {} : { startColumn: column, endColumn: column + Array.from(text).length };
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: { startLine: line, ...columns, snippet: { text } } },
    ...(page === undefined ? {} : { properties: { page } }),
  };
}

/** What is piped in has no address. */
const uriOf = (file: string): string => (file === '-' ? 'stdin' : encodeURI(file.replaceAll('\\', '/')));
