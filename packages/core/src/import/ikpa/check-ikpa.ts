import type { CheckedFile, Importer } from '../checked-file.ts';
import { type ImportProblem, placeAt } from '../import-problem.ts';
import { columnName, type Sheet } from '../sheet.ts';
import { chooseLayout, type Pilihan } from './choose-layout.ts';
import type { IkhtisarIkpa, IsiIkpa, TabelTerbaca } from './isi-ikpa.ts';
import { type BarisIkpa, judgeRow } from './judge-row.ts';
import { bulanTahunOf } from './periode-ikpa.ts';
import { type BarisMentah, readTable, type TabelIkpa } from './read-table.ts';
import { satkerColumns } from './satker-codes.ts';

/** What a person may say of a file that the file does not say, or says wrongly. */
export type SetelanImporIkpa = {
  readonly tahun?: number | undefined;
  readonly bulan?: number | undefined;
  /** Only its words are read, for the month and the year. */
  readonly namaBerkas?: string | undefined;
};

export type BerkasIkpa = Omit<CheckedFile<IsiIkpa, IkhtisarIkpa>, 'rows'> & { readonly rows: readonly BarisIkpa[] };

/** OM-SPAN "INDIKATOR PELAKSANAAN ANGGARAN", as it is exported and as it is passed on, one row a satker. */
export const ikpaImporter = {
  kind: 'ikpa',
  recognises: (sheets) => sheets.some((sheet) => readTable(sheet) !== null),
  check: checkIkpa,
} as const satisfies Importer<SetelanImporIkpa, IsiIkpa, IkhtisarIkpa>;

export function checkIkpa(sheets: readonly Sheet[], setelan: SetelanImporIkpa): BerkasIkpa {
  const tables = sheets.flatMap((sheet) => readTable(sheet) ?? []);
  const read = tables.filter(({ baris }) => baris.length > 0).flatMap((tabel) => checkTable(tabel, setelan));
  const rows = read.flatMap((one) => one.rows);
  return {
    kind: 'ikpa',
    problems: tables.length === 0 || rows.length === 0 ? [{ code: 'import.not_recognised', detail: { kind: 'ikpa' } }] : [],
    notes: [...read.flatMap(({ notes }) => notes), ...periodNotes(rows)],
    rows,
    skipped: tables.reduce((sum, { skipped }) => sum + skipped, 0),
    ikhtisar: { tabel: read.map(({ terbaca }) => terbaca) },
  };
}

type CheckedTable = { readonly rows: readonly BarisIkpa[]; readonly notes: readonly ImportProblem[]; readonly terbaca: TabelTerbaca };

/** The rows of one year of a table are laid out alike; a table that somebody put together from several years need not be. */
function checkTable(tabel: TabelIkpa, setelan: SetelanImporIkpa): readonly CheckedTable[] {
  const columns = satkerColumns(tabel);
  return [...byYear(tabel, setelan)].map(([tahun, baris]): CheckedTable => {
    const pilihan = chooseLayout(tabel, baris, tahun);
    const rows = baris.map((one) => judgeRow(one, { tabel, pilihan, columns, waktu: bulanTahunOf(one.cells, tabel, setelan) }));
    const { bulan } = bulanTahunOf(baris[0]?.cells ?? [], tabel, setelan);
    return { rows, notes: layoutNotes(tabel, pilihan), terbaca: terbacaOf(tabel, { pilihan, tahun, bulan }) };
  });
}

function byYear(tabel: TabelIkpa, setelan: SetelanImporIkpa): ReadonlyMap<number | null, readonly BarisMentah[]> {
  const groups = new Map<number | null, BarisMentah[]>();
  for (const baris of tabel.baris) {
    const { tahun } = bulanTahunOf(baris.cells, tabel, setelan);
    const group = groups.get(tahun) ?? [];
    group.push(baris);
    groups.set(tahun, group);
  }
  return groups;
}

function layoutNotes(tabel: TabelIkpa, { cara, shift, komposisi, mulai }: Pilihan): readonly ImportProblem[] {
  const place = { sheet: tabel.sheet, column: columnName(mulai) };
  const notes: ImportProblem[] = [];
  if (cara === 'heading') notes.push({ code: 'ikpa.layout_by_heading', place, detail: { pack: komposisi.paket } });
  if (cara === 'ambiguous') notes.push({ code: 'ikpa.layout_ambiguous', place, detail: { pack: komposisi.paket } });
  if (cara !== 'heading' && shift !== null && shift !== 0) notes.push({ code: 'ikpa.columns_shifted', place, detail: { shift } });
  return notes;
}

function terbacaOf(
  { sheet, bentuk }: TabelIkpa,
  { pilihan, tahun, bulan }: { readonly pilihan: Pilihan; readonly tahun: number | null; readonly bulan: number | null },
): TabelTerbaca {
  const { komposisi, shift, mulai, diuji, cocok } = pilihan;
  return { sheet, bentuk, paket: komposisi.paket, shift, mulai: columnName(mulai), tahun, bulan, diuji, cocok };
}

/** A file without its month can be looked at, and cannot be kept. */
function periodNotes(rows: readonly BarisIkpa[]): readonly ImportProblem[] {
  const first = rows.find(({ isi }) => isi !== null && isi.periode === null);
  return first === undefined ? [] : [{ code: 'ikpa.period_unknown', place: placeAt(first.place.sheet, first.place.row ?? 1) }];
}
