import { DIMENSI_IP_ASN, type DimensiIpAsn } from '../../calculator/ip-asn/aturan-ip-asn.ts';
import { IP_ASN_8_2019 } from '../../calculator/ip-asn/ip-asn-8-2019.ts';
import { Decimal } from '../../kernel/decimal.ts';
import { decimalOf, exactText, fraction, meanOf, sumOf } from '../../kernel/fraction.ts';
import { intervalsOverlap } from '../../kernel/interval.ts';
import type { CheckedFile, CheckedRow, Importer } from '../checked-file.ts';
import { type FoundHead, findHead, type Headings } from '../find-columns.ts';
import type { ImportProblem } from '../import-problem.ts';
import { cellFigure, cellText, isBlankRow, type Sheet, type SheetCell } from '../sheet.ts';
import type { IkhtisarIpAsn, IsiIpAsn, SetelanImporIpAsn } from './isi-ip-asn.ts';
import { type ReadPerson, readPerson } from './read-person.ts';
import { readStatement, type Statement, statedIn } from './read-statements.ts';

const JUDUL: Headings = [
  ['nip', /^nip(?: |$)/],
  ['nama', /^nama(?: pegawai| lengkap| asn)?$/],
  ['jabatan', /^(?:nama )?jabatan/],
  ['satuan_kerja', /^(?:satuan|unit) kerja|^unor/],
  ['kualifikasi', /^(?:nilai |skor )?kualifikasi/],
  ['kompetensi', /^(?:nilai |skor )?kompetensi/],
  ['kinerja', /^(?:nilai |skor )?kinerja/],
  ['disiplin', /^(?:nilai |skor )?disiplin/],
  ['total', /^(?:sub ?total|total|jumlah|nilai ip|ip asn|indeks)/],
  ['dikecualikan', /^(?:alasan|dikecualikan|pengecualian)/],
  ['keterangan', /^(?:keterangan|catatan|status)/],
];

/** IP ASN per person, as agencies export it from their dashboards: titles first, headings on row 7 or wherever they are. */
export const ipAsnImporter = {
  kind: 'ip-asn',
  recognises: (sheets) => sheets.some((sheet) => headOf(sheet) !== null),
  check: checkIpAsn,
} as const satisfies Importer<SetelanImporIpAsn, IsiIpAsn, IkhtisarIpAsn>;

const headOf = (sheet: Sheet): FoundHead | null => findHead(sheet, JUDUL, DIMENSI_IP_ASN);

type Read = { readonly people: readonly ReadPerson[]; readonly statements: readonly Statement[]; readonly skipped: number };

export function checkIpAsn(sheets: readonly Sheet[], setelan: SetelanImporIpAsn): CheckedFile<IsiIpAsn, IkhtisarIpAsn> {
  const read = sheets.flatMap((sheet) => {
    const head = headOf(sheet);
    return head === null ? [] : [readSheet(sheet, { head, setelan })];
  });
  const rows = apart(read.flatMap(({ people }) => people));
  const statements = read.flatMap((one) => one.statements);
  const ikhtisar = ikhtisarOf(rows, { statements, setelan });
  return {
    kind: 'ip-asn',
    problems: rows.length === 0 ? [{ code: 'import.not_recognised', detail: { kind: 'ip-asn' } }] : [],
    notes: [...populationNotes(ikhtisar), ...meanNotes(rows, statements)],
    rows,
    skipped: read.reduce((sum, { skipped }) => sum + skipped, 0),
    ikhtisar,
  };
}

function readSheet(sheet: Sheet, { head, setelan }: { readonly head: FoundHead; readonly setelan: SetelanImporIpAsn }): Read {
  const people: ReadPerson[] = [];
  const statements: Statement[] = [];
  let skipped = 0;
  for (const [i, cells] of sheet.baris.entries()) {
    const statement = i === head.row ? null : readStatement(cells, head.columns.get('total'));
    if (statement !== null) statements.push(statement);
    if (i <= head.row || statement !== null || isBlankRow(cells) || isBelowHead(cells, head)) skipped += 1;
    else people.push(readPerson({ sheet: sheet.nama, row: i + 1, cells }, { columns: head.columns, pseudonym: setelan.pseudonym }));
  }
  return { people, statements, skipped };
}

/**
 * Under the headings: the numbers of the columns, or the highest score of each dimension. Below the table: who signed it, where.
 * A row that says anything of a person is one, however little it says.
 */
function isBelowHead(cells: readonly SheetCell[], { columns }: FoundHead): boolean {
  const text = (kode: string): string => cellText(cells[columns.get(kode) ?? -1]);
  const hasNip = text('nip').replaceAll(/\D/g, '').length >= 8;
  const scores = DIMENSI_IP_ASN.map((kode) => cellFigure(text(kode)));
  if (hasNip || ['jabatan', 'satuan_kerja', 'keterangan', 'dikecualikan'].some((kode) => /\p{L}/u.test(text(kode)))) return false;
  if (scores.every((score) => score === null)) return true;
  const isNumbering = scores.every((score, i) => score && (i === 0 || Number(score.teks) === Number(scores[i - 1]?.teks) + 1));
  return !/\p{L}/u.test(text('nama')) && (isNumbering || scores.map((score) => score?.teks).join('/') === MAKSIMUM);
}

const MAKSIMUM = DIMENSI_IP_ASN.map((kode) => IP_ASN_8_2019.rule.maksimum[kode]).join('/');

/** Without a NIP two people may share a name and a position: each is kept, and those that follow are marked. */
function apart(people: readonly ReadPerson[]): readonly CheckedRow<IsiIpAsn>[] {
  const seen = new Map<string, number>();
  return people.map(({ row, isNamed }) => {
    if (!isNamed || row.kunci === null || row.isi === null) return row;
    const times = (seen.get(row.kunci) ?? 0) + 1;
    seen.set(row.kunci, times);
    if (times === 1) return row;
    const pseudonim = `${row.kunci}-${times}`;
    return {
      ...row,
      kunci: pseudonim,
      isi: { ...row.isi, pseudonim },
      notes: [...row.notes, { code: 'ipasn.namesake', place: row.place }],
    };
  });
}

function ikhtisarOf(
  rows: readonly CheckedRow<IsiIpAsn>[],
  { statements, setelan }: { readonly statements: readonly Statement[]; readonly setelan: SetelanImporIpAsn },
): IkhtisarIpAsn {
  const dikecualikan: Record<string, number> = {};
  for (const { isi } of rows) if (isi?.dikecualikan) dikecualikan[isi.dikecualikan] = (dikecualikan[isi.dikecualikan] ?? 0) + 1;
  const stated = statedIn(statements);
  return {
    dinilai: rows.filter(({ isi }) => isi !== null && isi.dikecualikan === null).length,
    dikecualikan,
    ditolak: rows.filter(({ isi }) => isi === null).length,
    dinyatakan: {
      ...stated,
      populasi: setelan.populasi ?? stated.populasi,
      dikecualikan: setelan.dikecualikan ?? stated.dikecualikan,
    },
  };
}

/** How many there are against how many are measured and how many are left out: reports are known to say three different numbers. */
function populationNotes({ dinilai, dikecualikan, ditolak, dinyatakan }: IkhtisarIpAsn): readonly ImportProblem[] {
  const listed = Object.values(dikecualikan).reduce((sum, count) => sum + count, 0);
  const notes: ImportProblem[] = [];
  if (dinyatakan.dikecualikan !== null && listed > 0 && listed !== dinyatakan.dikecualikan)
    notes.push({ code: 'ipasn.excluded_differs', detail: { stated: dinyatakan.dikecualikan, found: listed } });
  const excluded = listed > 0 ? listed : (dinyatakan.dikecualikan ?? 0);
  const found = dinilai + ditolak + excluded;
  if (dinyatakan.populasi !== null && dinyatakan.populasi !== found)
    notes.push({
      code: 'ipasn.population_differs',
      detail: { stated: dinyatakan.populasi, found, dinilai: dinilai + ditolak, dikecualikan: excluded },
    });
  if (dinyatakan.dinilai !== null && dinyatakan.dinilai !== dinilai + ditolak)
    notes.push({
      code: 'ipasn.population_differs',
      detail: { stated: dinyatakan.dinilai, found: dinilai + ditolak, dinilai: dinilai + ditolak, dikecualikan: 0 },
    });
  return notes;
}

/** The mean that the file prints, against that of its rows: four rounded dimensions may be two hundredths away. */
function meanNotes(rows: readonly CheckedRow<IsiIpAsn>[], statements: readonly Statement[]): readonly ImportProblem[] {
  const published = statements.find(({ kode, figure }) => kode === 'rata_rata' && figure !== null)?.figure;
  const scored = measured(rows);
  if (!published || scored.length === 0 || rows.some(({ isi }) => isi === null)) return [];
  const mean = meanOf(scored.map((dimensi) => sumOf(DIMENSI_IP_ASN.map((kode) => fraction(dimensi[kode])))));
  const [middle, away] = [decimalOf(mean), new Decimal('0.02')];
  if (intervalsOverlap({ lo: middle.sub(away), hi: middle.add(away) }, published.selang)) return [];
  return [{ code: 'ipasn.mean_differs', detail: { recomputed: exactText(mean), published: published.teks } }];
}

const measured = (rows: readonly CheckedRow<IsiIpAsn>[]): readonly Readonly<Record<DimensiIpAsn, string>>[] =>
  rows.flatMap(({ isi, problems }) => (problems.length === 0 && isi?.dimensi ? [isi.dimensi] : []));

/** What `calc ip-asn` reads of a unit: the mean of each dimension over the people measured. `null`: nobody is. */
export function masukanIpAsn(
  rows: readonly CheckedRow<IsiIpAsn>[],
  satuanKerja?: string,
): { readonly dimensi: Record<DimensiIpAsn, string> } | null {
  const scored = measured(rows.filter(({ isi }) => satuanKerja === undefined || isi?.satuanKerja === satuanKerja));
  if (scored.length === 0) return null;
  const means = DIMENSI_IP_ASN.map((kode) => [kode, exactText(meanOf(scored.map((dimensi) => fraction(dimensi[kode]))))]);
  return { dimensi: Object.fromEntries(means) as Record<DimensiIpAsn, string> }; // of every dimension, once
}
