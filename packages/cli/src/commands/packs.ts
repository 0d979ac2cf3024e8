import { systemClock } from '@selaras/adapters/clock';
import { describeDiff, describePack, type PackDiffWire, type PackRowWire, packRegister } from '@selaras/contract';
import { type PlainDate, parsePlainDate } from '@selaras/core';
import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { CommandFailure, EXIT } from '../exit-codes.ts';
import { type PacksTexts, packsTexts } from '../locales/packs-texts.ts';

type Flags = { readonly on?: string; readonly unverified?: true; readonly diff?: readonly string[]; readonly json?: true };

/** Needs no database and starts none: the rules are part of the program. */
export function register(program: Command, context: Context): void {
  const t = context.choose(packsTexts);
  program
    .command('packs')
    .description(t.description)
    .option(`--on <${t.day}>`, t.on)
    .option('--unverified', t.unverified)
    .option(`--diff <${t.pack}...>`, t.diff)
    .option('--json', t.json)
    .addHelpText('after', `\n${t.example}`)
    .action((flags: Flags) => packs(context, flags));
}

function packs(context: Context, { on, unverified, diff, json }: Flags): void {
  const t = context.choose(packsTexts);
  const pada = on === undefined ? systemClock.today('Asia/Jakarta') : parsePlainDate(on);
  if (pada === null) throw new CommandFailure(EXIT.usage, t.badDay(on ?? ''));
  const isJson = json === true;
  if (diff !== undefined) return showDiff(context, diff, { pada, isJson });
  const rows = packRegister(pada).filter(({ berlaku }) => on === undefined || berlaku);
  if (unverified) return showUnverified(context, rows, { pada, isJson });
  if (isJson) return context.out(JSON.stringify(rows, null, 2));
  if (rows.length === 0) return context.out(t.none);
  for (const line of tableOf(rows, t)) context.out(line);
}

type Showing = { readonly pada: PlainDate; readonly isJson: boolean };

function tableOf(rows: readonly PackRowWire[], t: PacksTexts): readonly string[] {
  const cells = rows.map((row) => [
    row.id,
    row.belumTerisi ? t.waiting : t.interval(row.berlakuSejak, row.berlakuSampai),
    t.status[row.status],
    t.open(row.belumDiverifikasi, row.fakta),
    row.nama,
  ]);
  const widths = t.columns.map((title, i) => Math.max(title.length, ...cells.map((line) => line[i]?.length ?? 0)));
  return [[...t.columns], ...cells].map((line) =>
    line
      .map((text, i) => text.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** The statements that somebody still has to look up, under the pack that makes them. */
function showUnverified(context: Context, rows: readonly PackRowWire[], { pada, isJson }: Showing): void {
  const t = context.choose(packsTexts);
  const open = rows.flatMap(({ id }) => {
    const found = describePack(id, pada);
    const fakta = found.ok ? found.value.daftarFakta.filter(({ status }) => status !== 'verified') : [];
    return fakta.length === 0 || !found.ok ? [] : [{ id, nama: found.value.nama, dasarHukum: found.value.dasarHukum, fakta }];
  });
  if (isJson) return context.out(JSON.stringify(open, null, 2));
  if (open.length === 0) return context.out(t.allVerified);
  for (const { id, nama, fakta } of open) {
    context.out(`${id}  ${nama}`);
    for (const { bunyi, status, sumber } of fakta) {
      context.out(`  - ${bunyi[context.lang]}`);
      context.out(`    ${t.status[status]}. ${t.source}: ${sumber}`);
    }
  }
}

function showDiff(context: Context, [a, b, ...more]: readonly string[], { pada, isJson }: Showing): void {
  const t = context.choose(packsTexts);
  if (a === undefined || b === undefined || more.length > 0) throw new CommandFailure(EXIT.usage, t.twoPacks);
  const found = describeDiff({ a, b }, pada);
  if (!found.ok) throw new CommandFailure(EXIT.refused, refusal(found.error, t));
  if (isJson) return context.out(JSON.stringify(found.value, null, 2));
  for (const line of diffLines(found.value, context)) context.out(line);
}

function refusal(
  error: { readonly code: string; readonly pack?: string; readonly sebelum?: string; readonly sesudah?: string },
  t: PacksTexts,
): string {
  return error.code === 'pack.other_family' ? t.otherFamily(error.sebelum ?? '', error.sesudah ?? '') : t.unknown(error.pack ?? '');
}

function diffLines({ sebelum, sesudah, catatan, perubahan }: PackDiffWire, { lang, choose }: Context): readonly string[] {
  const t = choose(packsTexts);
  return [
    t.changes(sebelum.id, sesudah.id, perubahan.length),
    ...catatan.map((one) => `* ${one[lang]}`),
    ...perubahan.map((one) => `- ${t.change[one.jenis](one.tempat[lang], one.sebelum?.[lang] ?? '', one.sesudah?.[lang] ?? '')}`),
  ];
}
