import { createHmac, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { type ImportIsian, profilSkm } from '@selaras/contract';
import {
  type CheckedFile,
  type CheckedRow,
  checkIkpa,
  checkIpAsn,
  checkLke,
  checkSkm,
  type Json,
  parsePeriod,
  settleFile,
} from '@selaras/core';
import { type Command, InvalidArgumentError } from 'commander';
import type { Context } from '../context.ts';
import { CommandFailure, EXIT } from '../exit-codes.ts';
import { type ApplyFlags, applyFile } from '../import/apply-file.ts';
import { type EndedRow, endedRows, type RowEnd } from '../import/ended-rows.ts';
import { type EndedIkpa, type ImportLine, ikpaLine, ipAsnLine, lkeLine, skmLine } from '../import/import-lines.ts';
import { readImportFile, refuse } from '../import/read-import-file.ts';
import { showImport } from '../import/show-import.ts';
import { importApplyTexts } from '../locales/import-apply-texts.ts';
import { type ImportTexts, importTexts } from '../locales/import-texts.ts';

type Flags = ApplyFlags & { readonly json?: true };
type IkpaFlags = Flags & { readonly tahun?: number; readonly bulan?: number };
type IpAsnFlags = Flags & { readonly populasi?: number; readonly dikecualikan?: number };
type SkmFlags = Flags & { readonly profil?: string; readonly usulan?: true; readonly layanan?: string };
type LkeFlags = Flags & { readonly kolom?: string };

/** Checking needs no database and starts none. With an account the use-case of the server applies, which judges with the same functions of core. */
export function register(program: Command, context: Context): void {
  const t = context.choose(importTexts);
  const parent = program.command('import').description(t.description);
  const a = context.choose(importApplyTexts);
  const { words: w } = t;
  const kind = (name: keyof ImportTexts['kinds']): Command =>
    parent
      .command(name)
      .description(t.kinds[name])
      .argument(`<${t.file}>`, t.fileHelp)
      .option('--dry-run', t.dryRun)
      .option('--json', t.json)
      .option(`--akun <${a.words.surel}>`, a.akun);
  const ofUnit = (command: Command): Command =>
    command.option(`--unit <${a.words.kode}>`, a.unit).option(`--periode <${w.periode}>`, a.periode, periode(t));
  kind('ikpa')
    .option(`--tahun <${w.tahun}>`, t.tahun, matching(/^20\d{2}$/, t.badTahun))
    .option(`--bulan <${w.bulan}>`, t.bulan, matching(/^(?:0?[1-9]|1[0-2])$/, t.badBulan))
    .option(`--satker <${a.words.satker}>`, a.satker, several)
    .option(`--susunan <${a.words.susunan}>`, a.susunan, several)
    .action((file: string, flags: IkpaFlags) => importIkpa(context, file, flags));
  ofUnit(kind('ip-asn'))
    .option(`--populasi <${w.jumlah}>`, t.populasi, matching(/^\d{1,7}$/, t.badCount))
    .option(`--dikecualikan <${w.jumlah}>`, t.dikecualikan, matching(/^\d{1,7}$/, t.badCount))
    .action((file: string, flags: IpAsnFlags) => importIpAsn(context, file, flags));
  ofUnit(kind('skm'))
    .option(`--profil <${w.berkas}>`, t.profil)
    .option('--usulan', t.usulan)
    .option(`--layanan <${w.nama}>`, t.layanan)
    .action((file: string, flags: SkmFlags) => importSkm(context, file, flags));
  ofUnit(kind('lke'))
    .option(`--kolom <${w.kolom}>`, t.kolom)
    .action((file: string, flags: LkeFlags) => importLke(context, file, flags));
}

const several = (text: string, before: readonly string[] = []): readonly string[] => [...before, text];

const matching =
  (pattern: RegExp, problem: string) =>
  (text: string): number => {
    if (!pattern.test(text)) throw new InvalidArgumentError(problem);
    return Number(text);
  };

const periode =
  (t: ImportTexts) =>
  (text: string): string => {
    if (parsePeriod(text) === null) throw new InvalidArgumentError(t.badPeriode);
    return text;
  };

async function importIkpa(context: Context, file: string, flags: IkpaFlags): Promise<void> {
  const t = context.choose(importTexts);
  const checked = checkIkpa(await readImportFile(context, file, flags), { ...flags, namaBerkas: basename(file) });
  if (checked.problems.length > 0) refuse(context, checked.problems, flags);
  const { tahun, bulan } = flags;
  const isian = { jenis: 'ikpa', ...(tahun === undefined ? {} : { tahun }), ...(bulan === undefined ? {} : { bulan }) } as const;
  const ending = await applyFile(context, file, { ...flags, isian });
  const shown = {
    ending,
    rows: endedRows(settleFile(checked), ending),
    file: checked,
    headings: t.headings.ikpa,
    line: (row: EndedIkpa) => ikpaLine(row, context.lang),
    cells: (row: EndedIkpa) => ikpaCells(row, context),
    summary: checked.ikhtisar.tabel.map(t.table),
  };
  await showImport(context, shown, flags.json === true);
}

function ikpaCells({ place, satker, outcome, hitungan, isi }: EndedIkpa, context: Context): readonly string[] {
  const { lang } = context;
  const t = context.choose(importTexts);
  const figure = (text: string | undefined): string => (text === undefined ? t.none : short(text, lang));
  const { tercetak, total, akhir } = hitungan;
  return [
    String(place.row ?? ''),
    satker ?? t.none,
    outcomeText(outcome, context),
    figure(tercetak ?? undefined),
    figure(total?.recomputed),
    figure(total?.difference),
    figure(akhir?.published),
    isi === null ? t.none : maskText(isi, t),
  ];
}

const outcomeText = (outcome: RowEnd, context: Context): string =>
  outcome === 'not_chosen' ? context.choose(importApplyTexts).notChosen : context.choose(importTexts).outcome[outcome];

/** At most four decimals: the exact figure is in --json. */
const short = (text: string, lang: Context['lang']): string => {
  const [whole = '', decimals = ''] = text.split('.');
  return decimals === '' ? whole : `${whole}${lang === 'id' ? ',' : '.'}${decimals.slice(0, 4)}`;
};

function maskText({ masks, nilai }: NonNullable<EndedIkpa['isi']>, t: ImportTexts): string {
  const [mask] = masks;
  if (mask === undefined) return t.none;
  if (masks.length > 1) return t.ambiguous(masks.length);
  const out = Object.keys(nilai).filter((kode) => !mask.includes(kode));
  return out.length === 0 ? t.all : t.without(out.join(', '));
}

/** The key lives as long as the command: its pseudonyms tell rows apart and can be linked to nothing. */
async function importIpAsn(context: Context, file: string, flags: IpAsnFlags): Promise<void> {
  const t = context.choose(importTexts);
  const key = randomBytes(32);
  const pseudonym = (identity: string): string => createHmac('sha256', key).update(identity).digest('hex').slice(0, 32);
  const checked = checkIpAsn(await readImportFile(context, file, flags), { ...flags, pseudonym });
  const { dinilai, dikecualikan } = checked.ikhtisar;
  await showRows(context, checked, {
    name: file,
    flags,
    isian: { jenis: 'ip-asn' },
    headings: t.headings['ip-asn'],
    line: ipAsnLine,
    cells: ({ place, outcome, isi }) => [
      String(place.row ?? ''),
      outcomeText(outcome, context),
      isi?.satuanKerja ?? t.none,
      ...Object.values(isi?.dimensi ?? { a: t.none, b: t.none, c: t.none, d: t.none }),
      isi?.total ?? t.none,
    ],
    summary: [
      t.people(
        dinilai,
        Object.values(dikecualikan).reduce((sum, count) => sum + count, 0),
      ),
    ],
  });
}

type Rows<Isi> = {
  /** Of the file. */
  readonly name: string;
  readonly flags: Flags;
  readonly headings: readonly string[];
  readonly isian: ImportIsian;
  readonly line: (row: EndedRow<Isi>, lang: Context['lang']) => ImportLine;
  readonly cells: (row: EndedRow<Isi>) => readonly string[];
  readonly summary: readonly string[];
};

/** Rows and what they come to; where the file itself cannot be applied, only why. */
async function showRows<Isi extends Json>(context: Context, checked: CheckedFile<Isi, unknown>, shown: Rows<Isi>): Promise<void> {
  const { name, flags, isian, line, ...rest } = shown;
  if (checked.problems.length > 0) refuse(context, checked.problems, flags);
  const ending = await applyFile(context, name, { ...flags, isian });
  const rows = endedRows<Isi, CheckedRow<Isi>>(settleFile(checked), ending);
  await showImport(context, { ...rest, ending, rows, file: checked, line: (row) => line(row, context.lang) }, flags.json === true);
}

async function importSkm(context: Context, file: string, flags: SkmFlags): Promise<void> {
  const t = context.choose(importTexts);
  const profil = flags.profil === undefined ? undefined : await readProfil(flags.profil, t);
  const sheets = await readImportFile(context, file, flags);
  const isian = {
    ...(flags.periode === undefined ? {} : { periode: flags.periode }),
    ...(flags.layanan === undefined ? {} : { namaLayanan: flags.layanan }),
  };
  const checked = checkSkm(sheets, { profil, isian });
  if (flags.usulan && checked.ikhtisar.profil.pertanyaan.length > 0) return context.out(JSON.stringify(checked.ikhtisar.profil, null, 2));
  await showRows(context, checked, {
    name: file,
    flags,
    isian: { jenis: 'skm', ...(profil && { profil }), ...(flags.layanan === undefined ? {} : { layanan: flags.layanan }) },
    headings: t.headings.skm,
    line: skmLine,
    cells: ({ place, outcome, isi }) => [
      String(place.row ?? ''),
      outcomeText(outcome, context),
      isi?.periode ?? t.none,
      isi?.layanan ?? t.none,
      isi === null
        ? t.none
        : Object.entries(isi.jawaban)
            .map(([unsur, nilai]) => `${unsur}=${nilai ?? '–'}`)
            .join(' '),
    ],
    summary: checked.ikhtisar.kelompok.map(({ layanan, periode: when, jawaban }) =>
      t.answers(layanan ?? t.none, when ?? t.none, jawaban.length),
    ),
  });
}

async function readProfil(file: string, t: ImportTexts): Promise<NonNullable<ImportIsian['profil']>> {
  try {
    return profilSkm.parse(JSON.parse(await readFile(resolve(file), 'utf8')));
  } catch {
    throw new CommandFailure(EXIT.usage, t.badProfil(file));
  }
}

async function importLke(context: Context, file: string, flags: LkeFlags): Promise<void> {
  const t = context.choose(importTexts);
  const checked = checkLke(await readImportFile(context, file, flags), { kolom: flags.kolom });
  const { total } = checked.ikhtisar;
  await showRows(context, checked, {
    name: file,
    flags,
    isian: { jenis: 'lke', ...(flags.kolom === undefined ? {} : { kolom: flags.kolom }) },
    headings: t.headings.lke,
    line: lkeLine,
    cells: ({ place, outcome, kunci, isi }) => [
      String(place.row ?? ''),
      outcomeText(outcome, context),
      kunci ?? t.none,
      isi === null ? t.none : isi.jenis === 'sub' ? isi.grade : isi.nilai,
    ],
    summary: total === null ? [] : [t.total(short(total, context.lang))],
  });
}
