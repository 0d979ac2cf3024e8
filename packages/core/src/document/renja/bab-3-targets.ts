import { formatDecimal } from '../../kernel/format.ts';
import { thawFigure } from '../../kernel/frozen-figure.ts';
import { ABSENCE_WORDS } from '../../narrative/print-figure.ts';
import type { RencanaIku, RenjaSnapshot } from '../../publication/renja-snapshot.ts';
import type { Block, Cell, Row, TableBlock } from '../block.ts';
import { TABEL, targetId } from './block-ids.ts';
import { rencanaCode, sasaranCode, slugOf } from './labels.ts';
import { fakta } from './renja-facts.ts';
import { angkaCell, bound, cell, codeCell, column, commonDecimals, heading, note, prose, rowsOr, type Section, unsaid } from './section.ts';
import { BAB_3 } from './text.ts';

/** Bab III.C: the targets of the whole period in one table, then one block an indicator. */
export function targetBlocks(section: Section): readonly Block[] {
  const { tahun, isi, strategiBaru, rencana } = section.snapshot;
  return [
    heading('section', BAB_3.target(tahun)),
    ...prose(section, isi.pengantarTarget),
    ...unsaid(section, isi.pengantarTarget, BAB_3.targetPengantar(strategiBaru.tahunAwal, strategiBaru.tahunAkhir)),
    targetTable(section.snapshot),
    ...rencana.indikator.flatMap((ikk) => ikkBlock(section, ikk)),
  ];
}

/** Marks single values as an example; where all of them are, one note says so and no row is marked. */
export const contohMark = (ikk: RencanaIku, all: readonly RencanaIku[]): string =>
  ikk.contoh && !all.every(({ contoh }) => contoh) ? ' †' : '';

export function contohNotes(all: readonly RencanaIku[]): readonly string[] {
  if (!all.some(({ contoh }) => contoh)) return [];
  return [all.every(({ contoh }) => contoh) ? BAB_3.contohSemua : BAB_3.contoh];
}

function targetTable(snapshot: RenjaSnapshot): TableBlock {
  const { strategiBaru, rencana } = snapshot;
  const { tahunAwal, tahunAkhir, label } = strategiBaru;
  const years = Array.from({ length: tahunAkhir - tahunAwal + 1 }, (_, i) => tahunAwal + i);
  const width = 3 + years.length;
  return {
    kind: 'table',
    id: TABEL.target,
    caption: BAB_3.targetJudul(label.sasaran, label.indikator, `${tahunAwal}–${tahunAkhir}`),
    over: [
      { title: '', span: 3 },
      { title: 'Target', span: years.length },
    ],
    columns: [
      column('Kode', 12),
      column(label.indikator, 48),
      column('Satuan', 12),
      ...years.map((year) => column(String(year), 12, 'end')),
    ],
    rows: rowsOr(
      groupsOf(snapshot).flatMap(({ nama, members }): readonly Row[] => [
        { role: 'group', cells: [cell(nama, { span: width })] },
        ...members.map((ikk) => targetRow({ snapshot, ikk, years, mark: contohMark(ikk, rencana.indikator) })),
      ]),
      width,
    ),
    notes: contohNotes(rencana.indikator),
    source: strategiBaru.nama,
  };
}

type TargetRow = { readonly snapshot: RenjaSnapshot; readonly ikk: RencanaIku; readonly years: readonly number[]; readonly mark: string };

function targetRow({ snapshot, ikk, years, mark }: TargetRow): Row {
  const held = years.map((year) => fakta(ikk.targetRenstra.find(({ tahun }) => tahun === year)?.target ?? { alasan: 'target_missing' }));
  const desimal = commonDecimals(held, ikk.desimal);
  const cells = held.map((angka, i) => angkaCell({ angka, desimal, figure: `target_renstra/${ikk.id}/${years[i]}` }));
  return { cells: [codeCell(rencanaCode(snapshot, ikk.kode)), cell(`${ikk.nama}${mark}`), cell(ikk.satuan), ...cells] };
}

export type SasaranGroup = { readonly id: string | null; readonly nama: string; readonly members: readonly RencanaIku[] };

/** By sasaran in the order of their numbers; what names an unknown sasaran stands last and is on the check list. */
export function groupsOf({ strategiBaru, rencana }: RenjaSnapshot): readonly SasaranGroup[] {
  const sorted = strategiBaru.sasaran.toSorted((a, b) => a.nomor - b.nomor);
  const known = new Set(sorted.map(({ id }) => id));
  const groups = sorted.map(({ id, nomor, teks }): SasaranGroup => {
    return {
      id,
      nama: `${sasaranCode(nomor, strategiBaru.label)} ${teks}`,
      members: rencana.indikator.filter(({ sasaranId }) => sasaranId === id),
    };
  });
  const rest = rencana.indikator.filter(({ sasaranId }) => !known.has(sasaranId));
  return [...groups, { id: null, nama: 'Lainnya', members: rest }].filter(({ members }) => members.length > 0);
}

function ikkBlock(section: Section, ikk: RencanaIku): readonly Block[] {
  const { snapshot } = section;
  const kode = rencanaCode(snapshot, ikk.kode);
  const slug = slugOf(kode);
  const counted = ikk.targetRenstra.some(({ tahun, hitungan }) => tahun === snapshot.tahun && hitungan !== null);
  const reason = ikk.alasanTarget.trim() === '' ? [note(BAB_3.alasanKosong)] : prose(section, ikk.alasanTarget, slug);
  return [
    heading('subsection', `${kode}. ${ikk.nama}`, `rencana-${slug}`),
    ikkTable(snapshot, ikk),
    ...(counted ? unsaid(section, ikk.alasanTarget, BAB_3.hitungan(snapshot.tahun), slug) : []),
    ...reason,
  ];
}

function ikkTable(snapshot: RenjaSnapshot, ikk: RencanaIku): TableBlock {
  const { tahun } = snapshot;
  const kode = rencanaCode(snapshot, ikk.kode);
  const renstra = fakta(ikk.targetRenstra.find((one) => one.tahun === tahun)?.target ?? { alasan: 'target_missing' });
  const renja = fakta(ikk.targetRenja);
  const desimal = commonDecimals([renstra, renja], ikk.desimal);
  const unit = ikk.satuan.trim() === '' ? '' : ` (${ikk.satuan})`;
  return {
    kind: 'table',
    id: targetId(slugOf(kode)),
    caption: BAB_3.ikkJudul(kode, tahun),
    columns: [
      column(`Target Renstra ${tahun}${unit}`, 22, 'end'),
      column(`Target Renja ${tahun}${unit}`, 22, 'end'),
      column(`Anggaran ${tahun} (Rp)`, 22, 'end'),
      column('Program', 40),
    ],
    rows: [
      {
        cells: [
          angkaCell({ angka: renstra, desimal, figure: `target_renstra/${ikk.id}/${tahun}` }),
          angkaCell({ angka: renja, desimal, figure: `target_renja/${ikk.id}/${tahun}` }),
          amountCell(ikk),
          cell(programText(snapshot, ikk.program)),
        ],
      },
    ],
    notes: ikk.contoh ? [BAB_3.contohBaris] : [],
    source: null,
  };
}

export function amountCell({ anggaran, id }: RencanaIku): Cell {
  const held = thawFigure(anggaran);
  const text = held.kind === 'value' ? formatDecimal(held.value, 0) : ABSENCE_WORDS[held.reason];
  return { inlines: [bound(text, `anggaran/${id}`)], ...(held.kind === 'value' ? {} : { tone: 'muted' }) };
}

/** A code that the list of programs does not know is printed alone, and is on the check list. */
function programText({ rencana }: RenjaSnapshot, kode: string): string {
  const program = rencana.program.find((one) => one.kode === kode);
  return program === undefined ? kode : `${program.kode} ${program.nama}`;
}
