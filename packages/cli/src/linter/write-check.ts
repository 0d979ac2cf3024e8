import { type CheckedFileLine, type CheckFinding, sarifLog, type UnreadableFileLine } from '@selaras/contract';
import type { Context } from '../context.ts';
import { checkTexts } from '../locales/check-texts.ts';
import { against, type Baseline } from './baseline.ts';
import { type CheckedDocument, type CheckSettings, checkLine, isAtLeast } from './check-file.ts';
import { checkHtml } from './check-html.ts';
import { betweenFinding, type CheckedPaket, paketLineOf, paketText } from './check-paket.ts';
import { checkText, goneText } from './show-check.ts';

export type CheckOutput = 'text' | 'json' | 'sarif' | 'html';

export type CheckWriter = {
  /** As soon as a file was checked. */
  readonly file: (checked: CheckedDocument) => void;
  /** After the last one, with what was found between them. */
  readonly end: (paket: CheckedPaket | null) => void;
};

export type WriterSettings = {
  readonly output: CheckOutput;
  readonly baseline: Baseline | null;
  readonly count: number;
  readonly settings: CheckSettings;
  readonly version: string;
};

/** Lines and people get each file as it is done; SARIF and HTML are one document of all of them. */
export function checkWriter(context: Context, { output, version, ...compare }: WriterSettings): CheckWriter {
  const { lang, out } = context;
  const t = context.choose(checkTexts);
  const all: { readonly checked: CheckedDocument; readonly line: CheckedFileLine | UnreadableFileLine }[] = [];
  return {
    file(checked) {
      const line = compared(checkLine(checked, lang), checked, compare);
      all.push({ checked, line });
      if (output === 'json') out(JSON.stringify(line));
      if (output !== 'text') return;
      const told = 'baseline' in line ? line.baseline : undefined;
      const isNew = new Set(told?.new);
      out(checkText(checked, { t, lang, isNew: (fingerprint) => isNew.has(fingerprint) }));
      if (told !== undefined && told.gone.length > 0) out(goneText(told, t));
    },
    end(paket) {
      if (output === 'json' && paket !== null) out(JSON.stringify(paketLineOf(paket, lang)));
      if (output === 'text' && paket !== null) out(`\n${paketText(paket, t, lang)}`);
      if (output === 'sarif') {
        const between = paket?.report.findings.map((finding) => betweenFinding(finding, paket.files, lang)) ?? [];
        out(JSON.stringify(sarifLog({ lines: all.map(({ line }) => line), between, version, lang }), null, 2));
      }
      if (output === 'html')
        out(
          checkHtml(
            all.map(({ checked }) => checked),
            paket,
            { t, lang },
          ),
        );
    },
  };
}

type Compare = Pick<WriterSettings, 'baseline' | 'count' | 'settings'>;

function compared(line: CheckedFileLine | UnreadableFileLine, checked: CheckedDocument, { baseline, count, settings }: Compare) {
  if (baseline === null || 'error' in line || 'problem' in checked) return line;
  const { minSeverity, rules } = settings;
  const isShown = isAtLeast(minSeverity);
  const isAsked = (finding: CheckFinding): boolean => isShown(finding) && (rules === undefined || rules.includes(finding.rule));
  return { ...line, baseline: against(baseline, line, { isOnly: count === 1, everything: checked.everything, isAsked }) };
}
