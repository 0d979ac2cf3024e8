import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { type ImportIsian, importSentenceAt } from '@selaras/contract';
import type { DomainError, ImportProblem, Json, Result } from '@selaras/core';
import type { Context as ServerContext } from '@selaras/server/context';
import type { CheckedRowWire } from '@selaras/server/import/check-upload';
import { terminalAnswers } from '../ask.ts';
import type { Context } from '../context.ts';
import { domainFailure } from '../domain-failure.ts';
import { CommandFailure, EXIT } from '../exit-codes.ts';
import { importApplyTexts } from '../locales/import-apply-texts.ts';
import { valueOf, withParts } from '../operator.ts';

export type ApplyFlags = {
  readonly akun?: string;
  readonly unit?: string;
  readonly periode?: string;
  readonly satker?: readonly string[];
  readonly susunan?: readonly string[];
  readonly dryRun?: true;
};

/** How a row ended once it was compared with what is kept. */
export type RowEnding = {
  readonly akhir: CheckedRowWire['akhir'];
  readonly isi: Json;
  readonly problems: readonly ImportProblem[];
  readonly notes: readonly ImportProblem[];
};
export type Ending = { readonly rows: readonly RowEnding[]; readonly summary: readonly string[] };

/**
 * Applies a file by the use-case of the server, as the person whose account it is; with --dry-run tells what that would do. `null`: no
 * account was named, so the file was checked and that is all.
 */
export async function applyFile(
  context: Context,
  file: string,
  asked: ApplyFlags & { readonly isian: ImportIsian },
): Promise<Ending | null> {
  const t = context.choose(importApplyTexts);
  if (asked.akun === undefined) {
    if (asked.unit ?? asked.satker ?? asked.susunan) throw new CommandFailure(EXIT.usage, t.accountMissing);
    return null;
  }
  const email = asked.akun;
  const password = await passwordOf(context, t.password(email));
  if (password === null || password === '') throw new CommandFailure(EXIT.usage, t.noPassword);
  const bytes = await readFile(resolve(file));
  return withParts(context, async (parts) => {
    const { contextByPassword } = await import('@selaras/server/session/context-by-password');
    const person = await contextByPassword(parts, { email, password });
    if (!person.ok) throw domainFailure(person.error, context.lang);
    const isian = { ...asked.isian, ...(await placesOf(context, person.value, asked)) };
    const upload = { nama: basename(file), bytes, isian };
    return context.progress.step(t.step(asked.dryRun === true), () =>
      endingOf(context, person.value, { upload, isDry: asked.dryRun === true }),
    );
  });
}

/** Never an argument: those stand in `ps` and in the history. */
async function passwordOf({ stdin }: Context, question: string): Promise<string | null> {
  if (stdin.isTTY) return terminalAnswers.askSecret(question);
  let held = '';
  for await (const chunk of stdin) {
    held += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
    if (held.includes('\n')) break;
  }
  return held.split(/\r?\n/)[0] ?? null;
}

const pairsOf = (texts: readonly string[], pattern: RegExp, wrong: (text: string) => string): (readonly [string, string])[] =>
  texts.map((text) => {
    const [, key = '', value = ''] = pattern.exec(text) ?? [];
    if (key === '') throw new CommandFailure(EXIT.usage, wrong(text));
    return [key, value];
  });

/** Units by their codes, and which set of components is right. */
async function placesOf(context: Context, person: ServerContext, { unit, periode, satker, susunan }: ApplyFlags): Promise<ImportIsian> {
  const t = context.choose(importApplyTexts);
  const { readUnits } = await import('@selaras/server/org/read-units');
  const units = valueOf(context, await readUnits(person, null));
  const idOf = (kode: string): string => {
    const found = units.find((one) => one.kode === kode);
    if (found === undefined) throw new CommandFailure(EXIT.usage, t.unknownUnit(kode, units.map((one) => one.kode).join(', ')));
    return found.id;
  };
  const codes = satker && pairsOf(satker, /^(\d{6})=(\S+)$/, t.badSatker);
  const sets = susunan && pairsOf(susunan, /^(\S+)=([1-9]\d?)$/, t.badSusunan);
  return {
    ...(unit === undefined ? {} : { unitId: idOf(unit) }),
    ...(periode === undefined ? {} : { periode }),
    ...(codes && { satker: Object.fromEntries(codes.map(([kode, unitKode]) => [kode, idOf(unitKode)])) }),
    ...(sets && { topeng: Object.fromEntries(sets.map(([key, which]) => [key, Number(which) - 1])) }),
  };
}

type Applying = {
  readonly upload: { readonly nama: string; readonly bytes: Uint8Array; readonly isian: ImportIsian };
  readonly isDry: boolean;
};

async function endingOf(context: Context, person: ServerContext, { upload, isDry }: Applying): Promise<Ending> {
  const t = context.choose(importApplyTexts);
  const [{ lookThrough }, { applyImport }] = await Promise.all([
    import('@selaras/server/import/preview-import'),
    import('@selaras/server/import/apply-import'),
  ]);
  const looked = valueOf(context, await lookThrough(person, upload));
  const { known, rows, rencana } = looked;
  const endings = rows.map(({ akhir, isi, alasan }) => ({ akhir, isi, problems: alasan.masalah, notes: alasan.catatan }));
  const planned = rencana.map(({ judul, period, tercetak, sama }) => t.calculation(judul, period, tercetak ?? '–', sama !== null));
  const needed = known.perlu.map((one) => t.needed(one, known.topeng));
  if (isDry) return { rows: endings, summary: [...planned, ...needed, t.onlyLooked] };
  const id = person.newId();
  const applied = await applyImport(person, { ...upload, id });
  if (!applied.ok) throw refusal(context, applied, [...known.masalah.map((one) => importSentenceAt(one, context.lang)), ...needed]);
  return { rows: endings, summary: [...planned, t.applied(id)] };
}

/** The sentence of the screen, and what to say on the command line instead of choosing. */
function refusal(
  { lang }: Context,
  { error }: Extract<Result<never, DomainError>, { ok: false }>,
  hints: readonly string[],
): CommandFailure {
  const said = domainFailure(error, lang);
  return new CommandFailure(said.exitCode, [said.message, ...hints].join('\n'));
}
