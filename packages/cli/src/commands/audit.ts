import type { ContextParts } from '@selaras/server/session/context-of';
import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { CommandFailure, EXIT } from '../exit-codes.ts';
import { operatorTexts } from '../locales/operator-texts.ts';
import { withParts } from '../operator.ts';

export function register(program: Command, context: Context): void {
  const t = context.choose(operatorTexts).audit;
  const audit = program.command('audit').description(t.description);
  audit
    .command('verify')
    .description(t.verify)
    .action(() => withParts(context, (parts) => verify(context, parts)));
}

/** Every office, so that one broken chain does not hide another. */
async function verify(context: Context, parts: ContextParts): Promise<void> {
  const t = context.choose(operatorTexts).audit;
  const [{ readOffices }, { verifyAudit }] = await Promise.all([
    import('@selaras/server/org/read-offices'),
    import('@selaras/server/audit/verify-audit'),
  ]);
  const broken: string[] = [];
  for (const { tenantId, singkatan } of await readOffices(parts)) {
    // oxlint-disable-next-line no-await-in-loop -- one office after another, in the order in which they are shown
    const report = await verifyAudit(parts.db, tenantId);
    if (report.intact) context.out(t.intact(singkatan, report.events, report.hash));
    else broken.push(t.broken(singkatan, report.nomor, [t.faults[report.fault], report.aksi].filter(Boolean).join(', ')));
  }
  if (broken.length > 0) throw new CommandFailure(EXIT.integrity, broken.join('\n'));
}
