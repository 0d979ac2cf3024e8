import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { derivationFile, verifyCalculations } from '@selaras/contract';
import { type Derivation, type DerivationDifference, type DerivationReport, verifyDerivation } from '@selaras/core';
import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { CommandFailure, EXIT } from '../exit-codes.ts';
import { type RecomputeTexts, recomputeTexts } from '../locales/recompute-texts.ts';

/** Needs no database and starts none: an evaluator has the file and this program, and nothing else. */
export function register(program: Command, context: Context): void {
  const t = context.choose(recomputeTexts);
  program
    .command('recompute')
    .description(t.description)
    .requiredOption(`--verify <${t.file}>`, t.verify)
    .action(async ({ verify }: { readonly verify: string }) => verifyFile(context, verify));
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

async function verifyFile(context: Context, file: string): Promise<void> {
  const t = context.choose(recomputeTexts);
  const derivation = parse(await read(file, t), { file, t });
  const verified = verifyDerivation(derivation, sha256);
  const report = { ...verified, differences: [...verified.differences, ...verifyCalculations(derivation, sha256)] };
  const { iku, tahun, segel } = derivation;
  context.out(t.about(`${iku.label} ${iku.kode}`, iku.nama, tahun));
  for (const line of checkedLines(report, t)) context.out(line);
  if (report.differences.length > 0)
    throw new CommandFailure(
      EXIT.integrity,
      [t.differs(report.differences.length), ...report.differences.map((one) => `- ${said(one, t)}`)].join('\n'),
    );
  context.out(t.same(segel));
}

async function read(file: string, t: RecomputeTexts): Promise<string> {
  try {
    return await readFile(resolve(file), 'utf8');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new CommandFailure(EXIT.usage, t.unreadable(file, reason));
  }
}

type Reading = { readonly file: string; readonly t: RecomputeTexts };

/** Only whether it has the shape: what is verified is the text as it was written, not what a parser makes of it. */
function parse(text: string, { file, t }: Reading): Derivation {
  const json = jsonOf(text);
  const shape = derivationFile.safeParse(json);
  if (shape.success) return json as Derivation; // the schema has just said so
  const places = new Set(shape.error.issues.map(({ path }) => `- ${path.join('.') || '.'}`));
  throw new CommandFailure(EXIT.refused, [t.noDerivation(file), ...[...places].slice(0, 20)].join('\n'));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const checkedLines = ({ angka, paket, masukan, bukti, engineLain }: DerivationReport, t: RecomputeTexts): readonly string[] => [
  t.checked({ angka, paket, masukan, bukti }),
  ...(engineLain === null ? [] : [t.otherEngine(engineLain)]),
];

function said(difference: DerivationDifference, t: RecomputeTexts): string {
  if (difference.jenis === 'segel') return t.seal;
  if (difference.jenis === 'angka') return t.figure(difference.tempat, difference.tertulis, difference.dihitung);
  return t.other[difference.jenis](difference.tempat);
}
