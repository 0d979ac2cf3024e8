import { ROLES, type Role } from '@selaras/core';
import type { Context as ServerContext } from '@selaras/server/context';
import type { ContextParts } from '@selaras/server/session/context-of';
import { type Command, Option } from 'commander';
import type { Context } from '../context.ts';
import { CommandFailure, EXIT } from '../exit-codes.ts';
import { operatorTexts } from '../locales/operator-texts.ts';
import { chooseOffice, newPassword, operatorOf, valueOf, withParts } from '../operator.ts';

type AddFlags = { readonly name: string; readonly role: Role; readonly unit?: string; readonly office?: string; readonly generate?: true };

export function register(program: Command, context: Context): void {
  const t = context.choose(operatorTexts);
  const account = program.command('account').description(t.account.description);
  const aboutOne = (name: string, description: string): Command =>
    account.command(name).description(description).argument('<email>', t.email);
  const office = new Option(`--office <${context.t.words.name}>`, t.officeOption);

  account
    .command('list')
    .description(t.account.list)
    .addOption(office)
    .action((flags: { office?: string }) => withParts(context, (parts) => list(context, parts, flags.office)));
  aboutOne('add', t.account.add)
    .requiredOption(`--name <${context.t.words.name}>`, t.account.name)
    .addOption(new Option(`--role <${context.t.words.name}>`, t.account.role).choices([...ROLES]).makeOptionMandatory())
    .option(`--unit <${context.t.words.name}>`, t.account.unit)
    .addOption(office)
    .option('--generate', t.generate)
    .action((email: string, flags: AddFlags) => withParts(context, (parts) => add(context, parts, { email, ...flags })));
  aboutOne('reset-password', t.account.reset)
    .option('--generate', t.generate)
    .action((email: string, flags: { generate?: true }) => withParts(context, (parts) => reset(context, parts, { email, ...flags })));
  aboutOne('off', t.account.off).action((email: string) =>
    withParts(context, (parts) => switchTo(context, parts, { email, aktif: false })),
  );
  aboutOne('on', t.account.on).action((email: string) => withParts(context, (parts) => switchTo(context, parts, { email, aktif: true })));
}

async function list(context: Context, parts: ContextParts, singkatan: string | undefined): Promise<void> {
  const t = context.choose(operatorTexts);
  const { readAccounts } = await import('@selaras/server/org/read-accounts');
  const { tenantId } = await chooseOffice(context, parts, singkatan);
  const accounts = valueOf(context, await readAccounts(await operatorOf(parts, tenantId)));
  for (const { email, nama, aktif, roles } of accounts) {
    const held = roles.filter((role) => role.sampai === null).map((role) => `${role.role} ${role.unitNama}`);
    context.out([email, nama, aktif ? t.account.active : t.account.inactive, held.join('; ')].join('\t'));
  }
}

async function add(
  context: Context,
  parts: ContextParts,
  { email, name, role, unit, office, generate }: AddFlags & { readonly email: string },
): Promise<void> {
  const t = context.choose(operatorTexts);
  const [{ addAccount }, { readUnits }] = await Promise.all([
    import('@selaras/server/org/add-account'),
    import('@selaras/server/org/read-units'),
  ]);
  const operator = await operatorOf(parts, (await chooseOffice(context, parts, office)).tenantId);
  const units = valueOf(context, await readUnits(operator, null));
  const found = units.find((one) => (unit === undefined ? one.parentId === null : one.kode === unit));
  if (!found) throw new CommandFailure(EXIT.refused, t.refusals['unit.not_found']);

  const { password, wasGenerated } = await newPassword(context, generate === true);
  const sejak = operator.clock.today(operator.zone);
  valueOf(context, await addAccount(operator, { email, nama: name, password, role, unitId: found.id, sejak }));
  context.progress.line(t.account.added(email));
  if (wasGenerated) context.out(t.shownOnce(email, password));
}

async function reset(
  context: Context,
  parts: ContextParts,
  { email, generate }: { readonly email: string; readonly generate?: true },
): Promise<void> {
  const t = context.choose(operatorTexts);
  const { resetPassword } = await import('@selaras/server/org/reset-password');
  const { operator, accountId } = await accountOf(context, parts, email);
  const { password, wasGenerated } = await newPassword(context, generate === true);
  valueOf(context, await resetPassword(operator, { accountId, password }));
  context.progress.line(t.account.resetDone(email));
  if (wasGenerated) context.out(t.shownOnce(email, password));
}

async function switchTo(
  context: Context,
  parts: ContextParts,
  { email, aktif }: { readonly email: string; readonly aktif: boolean },
): Promise<void> {
  const t = context.choose(operatorTexts);
  const { setActive } = await import('@selaras/server/org/set-active');
  const { operator, accountId } = await accountOf(context, parts, email);
  valueOf(context, await setActive(operator, { accountId, aktif }));
  context.progress.line(aktif ? t.account.onDone(email) : t.account.offDone(email));
}

/** An address signs in to one office only, so it names the office too. */
async function accountOf(context: Context, parts: ContextParts, email: string): Promise<{ operator: ServerContext; accountId: string }> {
  const t = context.choose(operatorTexts);
  const { findSignIn } = await import('@selaras/adapters/session/sign-in.queries');
  const found = await findSignIn(parts.db, email.trim().toLowerCase());
  if (!found) throw new CommandFailure(EXIT.refused, t.refusals['account.not_found']);
  return { operator: await operatorOf(parts, found.tenantId), accountId: found.accountId };
}
