import type { ContextParts } from '@selaras/server/session/context-of';
import { type Command, Option } from 'commander';
import { terminalAnswers } from '../ask.ts';
import type { Context } from '../context.ts';
import { CommandFailure, EXIT } from '../exit-codes.ts';
import { operatorTexts } from '../locales/operator-texts.ts';
import { newPassword, valueOf, withParts } from '../operator.ts';

const ZONES = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const;
const FIELDS = ['name', 'abbreviation', 'unitCode', 'unitName', 'unitShort', 'city', 'email', 'person'] as const;
type Field = (typeof FIELDS)[number];
type Flags = { readonly [F in Field]?: string } & { readonly zone: string; readonly generate?: true };

export function register(program: Command, context: Context): void {
  const t = context.choose(operatorTexts);
  const office = program.command('office').description(t.office.description);
  const init = office.command('init').description(t.office.init);
  for (const field of FIELDS) init.option(`${flagOf(field)} <${context.t.words.name}>`, t.office.options[field]);
  init
    .addOption(new Option(`--zone <${context.t.words.name}>`, t.office.options.zone).choices(ZONES).default(ZONES[0]))
    .option('--generate', t.generate)
    .action((flags: Flags) => withParts(context, (parts) => createOffice(context, parts, flags)));
  office
    .command('setup-code')
    .description(t.office.code)
    .action(() => withParts(context, (parts) => showCode(context, parts)));
}

const flagOf = (field: Field): string => `--${field.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

async function createOffice(context: Context, parts: ContextParts, flags: Flags): Promise<void> {
  const t = context.choose(operatorTexts);
  const { officeInit } = await import('@selaras/server/org/office-init');
  const given = await complete(context, flags);
  if (!/^[a-z0-9-]{1,20}$/.test(given.unitCode)) throw new CommandFailure(EXIT.usage, t.office.badCode);
  if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(given.email)) throw new CommandFailure(EXIT.usage, t.office.badEmail);
  const { password, wasGenerated } = await newPassword(context, flags.generate === true);
  const created = await officeInit(parts, {
    instansi: { nama: given.name, singkatan: given.abbreviation, zona: flags.zone },
    unit: { kode: given.unitCode, nama: given.unitName, namaPendek: given.unitShort, kota: given.city },
    account: { email: given.email, nama: given.person, password },
  });
  valueOf(context, created);
  const { setupCodeIn } = await import('@selaras/server/session/setup-code');
  setupCodeIn(context.settings.dataDir).discard();
  context.progress.line(t.office.created(given.name, given.email));
  if (wasGenerated) context.out(t.shownOnce(given.email, password));
}

/** A person is asked for what is missing; a script is told. */
async function complete(context: Context, flags: Flags): Promise<Readonly<Record<Field, string>>> {
  const t = context.choose(operatorTexts).office;
  const answers: Partial<Record<Field, string>> = {};
  for (const field of FIELDS) {
    // oxlint-disable-next-line no-await-in-loop -- one question after another
    const answer = flags[field]?.trim() || (await terminalAnswers.ask(t.options[field]));
    if (answer) answers[field] = answer;
  }
  const missing = FIELDS.filter((field) => answers[field] === undefined);
  if (missing.length > 0) throw new CommandFailure(EXIT.usage, t.missing(missing.map(flagOf).join(' ')));
  return { name: '', abbreviation: '', unitCode: '', unitName: '', unitShort: '', city: '', email: '', person: '', ...answers };
}

async function showCode(context: Context, parts: ContextParts): Promise<void> {
  const t = context.choose(operatorTexts);
  const [{ hasSignIns }, { setupCodeIn }] = await Promise.all([
    import('@selaras/adapters/session/sign-in.queries'),
    import('@selaras/server/session/setup-code'),
  ]);
  if (await hasSignIns(parts.db)) throw new CommandFailure(EXIT.state, t.refusals['instansi.exists']);
  context.out(setupCodeIn(context.settings.dataDir).read());
}
