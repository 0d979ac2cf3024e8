import { randomInt } from 'node:crypto';
import type { DomainError, Result } from '@selaras/core';
import type { Context as ServerContext } from '@selaras/server/context';
import type { Office } from '@selaras/server/org/read-offices';
import type { ContextParts } from '@selaras/server/session/context-of';
import { type Answers, terminalAnswers } from './ask.ts';
import type { Context } from './context.ts';
import { domainFailure } from './domain-failure.ts';
import { CommandFailure, EXIT } from './exit-codes.ts';
import { operatorTexts } from './locales/operator-texts.ts';

/** Opens the database for a command that calls use-cases; the server's modules are loaded only now. */
export function withParts<T>({ settings, withDatabase }: Context, work: (parts: ContextParts) => Promise<T>): Promise<T> {
  return withDatabase(async ({ connection }) => {
    const server = await import('@selaras/server/open-parts');
    return server.withParts({ connection, dataDir: settings.dataDir }, work);
  });
}

/** The office that a command is about: the one there is, or the one that was named by its abbreviation. */
export async function chooseOffice(context: Context, parts: ContextParts, singkatan: string | undefined): Promise<Office> {
  const t = context.choose(operatorTexts);
  const { readOffices } = await import('@selaras/server/org/read-offices');
  const offices = await readOffices(parts);
  const named = singkatan === undefined ? offices : offices.filter((one) => one.singkatan.toLowerCase() === singkatan.toLowerCase());
  const [office, ...others] = named;
  if (!office) throw new CommandFailure(EXIT.state, offices.length === 0 ? t.noOffice : t.unknownOffice(names(offices)));
  if (others.length > 0) throw new CommandFailure(EXIT.usage, t.whichOffice(names(offices)));
  return office;
}

const names = (offices: readonly Office[]): string => offices.map((one) => one.singkatan).join(', ');

/** Acts as the operator of the server: administrator of the office, and no more than that. */
export async function operatorOf(parts: ContextParts, tenantId: string): Promise<ServerContext> {
  const { systemContext } = await import('@selaras/server/session/context-of');
  return systemContext(parts, tenantId);
}

/** A refusal becomes a sentence and an exit code. */
export function valueOf<T>({ lang }: Context, result: Result<T, DomainError>): T {
  if (result.ok) return result.value;
  throw domainFailure(result.error, lang);
}

export type NewPassword = { readonly password: string; readonly wasGenerated: boolean };

/** Typed twice by a person, read once from a pipe, or made here and shown once. Never an argument: those stand in `ps` and in the history. */
export async function newPassword(context: Context, isGenerated: boolean, answers: Answers = terminalAnswers): Promise<NewPassword> {
  if (isGenerated) return { password: generatedPassword(), wasGenerated: true };
  const t = context.choose(operatorTexts);
  const password = await answers.askSecret(t.password);
  if (!password) throw new CommandFailure(EXIT.usage, t.noPassword);
  if (answers.isPerson && (await answers.askSecret(t.passwordAgain)) !== password)
    throw new CommandFailure(EXIT.refused, t.passwordsDiffer);
  return { password, wasGenerated: false };
}

/** Sixteen letters that are not mistaken for each other: 79 bits. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

function generatedPassword(): string {
  const letters = Array.from({ length: 16 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return letters.replace(/(.{4})(?=.)/g, '$1-');
}
