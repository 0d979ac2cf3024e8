import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type PlainDate, parsePlainDate, RULES, type RuleId, SEVERITIES, type Severity } from '@selaras/core';
import { type Command, InvalidArgumentError } from 'commander';
import type { Context } from '../context.ts';
import { CommandFailure, EXIT } from '../exit-codes.ts';
import { readBaseline } from '../linter/baseline.ts';
import { type CheckedDocument, type CheckSettings, checkFile } from '../linter/check-file.ts';
import { type CheckedPaket, checkedPaket } from '../linter/check-paket.ts';
import { type CheckOutput, checkWriter } from '../linter/write-check.ts';
import { checkTexts } from '../locales/check-texts.ts';

type Flags = {
  readonly json?: true;
  readonly sarif?: true;
  readonly html?: true;
  readonly paket?: true;
  readonly baseline?: string;
  readonly minSeverity?: Severity;
  readonly date?: PlainDate;
  readonly rules?: readonly RuleId[];
  readonly text?: string;
};
type Texts = (typeof checkTexts)['id'];

/** What the exit code of a check means; scripts rest on it. */
const FOUND = { error: 1, unreadable: 2 } as const;

/** Needs no database and no server. */
export function register(program: Command, context: Context): void {
  const t = context.choose(checkTexts);
  const { words: w } = t;
  program
    .command('check')
    .description(t.description)
    .argument(`<${t.file}...>`, t.fileHelp)
    .option('--json', t.json)
    .option('--sarif', t.sarif)
    .option('--html', t.html)
    .option('--paket', t.paket)
    .option(`--min-severity <${w.berat}>`, t.minSeverity, severity(t))
    .option(`--baseline <${w.berkas}>`, t.baseline)
    .option(`--date <${w.tanggal}>`, t.date, date(t))
    .option(`--rules <${w.aturan}>`, t.rules, rules(t))
    .option(`--text <${w.berkas}>`, t.text)
    .action((files: readonly string[], flags: Flags) => check(context, files, flags));
}

const severity =
  (t: Texts) =>
  (text: string): Severity => {
    const known = SEVERITIES.find((one) => one === text);
    if (known === undefined) throw new InvalidArgumentError(t.badSeverity(SEVERITIES.join(', ')));
    return known;
  };

const date =
  (t: Texts) =>
  (text: string): PlainDate => {
    const parsed = parsePlainDate(text);
    if (parsed === null) throw new InvalidArgumentError(t.badDate);
    return parsed;
  };

const rules =
  (t: Texts) =>
  (text: string): readonly RuleId[] =>
    text.split(',').map((name) => {
      const known = RULES.find((one) => one === name.trim());
      if (known === undefined) throw new InvalidArgumentError(t.badRule(name.trim(), RULES.join(', ')));
      return known;
    });

async function check(context: Context, files: readonly string[], flags: Flags): Promise<void> {
  const t = context.choose(checkTexts);
  const output = outputOf(flags, t);
  if (flags.paket === true && files.length < 2) throw new CommandFailure(EXIT.usage, t.twoForPaket);
  if (flags.text !== undefined && files.length > 1) throw new CommandFailure(EXIT.usage, t.textOfOne);
  const baseline = flags.baseline === undefined ? null : await readBaseline(flags.baseline);
  if (flags.baseline !== undefined && baseline === null) throw new CommandFailure(EXIT.usage, t.badBaseline(flags.baseline));
  const writer = checkWriter(context, { output, baseline, count: files.length, settings: settingsOf(flags), version: context.version });
  const all: CheckedDocument[] = [];
  for (const file of files) {
    const checked = await checkFile(context, file, settingsOf(flags));
    all.push(checked);
    if (flags.text !== undefined) await writeText(flags.text, checked, t);
    writer.file(checked);
  }
  const paket = flags.paket === true ? checkedPaket(all, flags.minSeverity ?? 'info') : null;
  writer.end(paket);
  end(all, paket, t);
}

function outputOf({ json, sarif, html }: Flags, t: Texts): CheckOutput {
  const asked = [...(json ? (['json'] as const) : []), ...(sarif ? (['sarif'] as const) : []), ...(html ? (['html'] as const) : [])];
  if (asked.length > 1) throw new CommandFailure(EXIT.usage, t.oneOutput);
  return asked[0] ?? 'text';
}

const settingsOf = ({ minSeverity, date: on, rules: wanted }: Flags): CheckSettings => ({
  minSeverity: minSeverity ?? 'info',
  ...(on === undefined ? {} : { on }),
  ...(wanted === undefined ? {} : { rules: wanted }),
});

async function writeText(path: string, checked: CheckedDocument, t: Texts): Promise<void> {
  if ('problem' in checked) return;
  try {
    await writeFile(resolve(path), `${checked.document.source.lines.join('\n')}\n`);
  } catch (error) {
    throw new CommandFailure(
      EXIT.failure,
      t.notWritten(path, error instanceof Error && 'code' in error ? String(error.code) : String(error)),
    );
  }
}

function end(all: readonly CheckedDocument[], paket: CheckedPaket | null, t: Texts): void {
  const unreadable = all.filter((one) => 'problem' in one).length;
  if (unreadable > 0) throw new CommandFailure(FOUND.unreadable, t.unreadable(unreadable));
  const found = [...all.flatMap((one) => ('report' in one ? one.report.findings : [])), ...(paket?.report.findings ?? [])];
  const errors = found.filter(({ severity: of }) => of === 'error').length;
  if (errors > 0) throw new CommandFailure(FOUND.error, t.found(errors));
}
